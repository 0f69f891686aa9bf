import anyAscii from 'any-ascii';

const CYRILLIC: Record<string, string> = Object.fromEntries(
  'а a|б b|в v|г g|ґ g|д d|е e|ё yo|є ye|ж zh|з z|и i|і i|ї yi|й y|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u|ў u|ф f|х kh|ц ts|ч ch|ш sh|щ shch|ъ |ы y|ь |э e|ю yu|я ya'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/**
 * Latin letters and digits of a text, words joined with hyphens: `Илсабет Моравец` is `ilsabet-moravets`. Scripts other
 * than Latin and Cyrillic give nothing.
 */
export function slug(text: string): string {
  return [...text.normalize('NFKC').toLowerCase()]
    .map((sign) => CYRILLIC[sign] ?? sign)
    .join('')
    .normalize('NFKD')
    .replace(/['’ʼ`]/gu, '-')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Scripts that `slug` writes in Latin letters itself. */
const ITS_OWN = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]+/u;

/**
 * The same of any script: what `slug` cannot write is transliterated by AnyAscii (https://anyascii.com), sign by sign,
 * so that `بنيامين` is `bnymyn` and `何俊賢` is `he-jun-xian`. Empty only where a text has no letter and no digit.
 */
export function anySlug(text: string): string {
  const latin = text
    .normalize('NFC')
    .split(new RegExp(`(${ITS_OWN.source})`, 'u'))
    .map((part, index) => (index % 2 === 1 ? part : transliterate(part)))
    .join('');
  return slug(latin);
}

/** AnyAscii writes alef and ayn as apostrophes, and begins each Chinese or Korean syllable with a capital letter. */
const transliterate = (text: string): string =>
  anyAscii(text)
    .replace(/'/g, 'a')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-');
