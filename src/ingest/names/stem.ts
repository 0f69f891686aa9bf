/**
 * What a name is compared by where its language puts endings on names: lower case, without accents, without the endings
 * of cases. Only names of one text are compared so, never a name with a record.
 */
export function stemOf(word: string): string {
  const bare = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđıßæœ]/gu, (letter) => LETTERS[letter]!);
  const pattern = /\p{Script=Cyrillic}/u.test(bare) ? CYRILLIC_ENDING : null;
  if (pattern === null) return bare;
  const stem = bare.replace(pattern, '');
  return stem.length >= 3 ? stem : bare;
}

/** The same for languages in Latin letters that put endings on names. */
export function latinStemOf(word: string): string {
  const bare = stemOf(word);
  const stem = bare.replace(LATIN_ENDING, '');
  return stem.length >= 3 ? stem : bare;
}

/** The same for languages that put an s behind a name for its owner, without an apostrophe. */
export function germanicStemOf(word: string): string {
  const bare = stemOf(word);
  return bare.length > 4 && bare.endsWith('s') ? bare.slice(0, -1) : bare;
}

/** Languages with such an s. */
export const GENITIVE_S: ReadonlySet<string> = new Set(['de', 'sv', 'da', 'no', 'nb', 'nl']);

/** Languages in Latin letters whose names are declined. */
export const DECLINING: ReadonlySet<string> = new Set([
  'pl',
  'cs',
  'sk',
  'hr',
  'sr',
  'sl',
  'bs',
  'fi',
  'et',
  'lt',
  'lv',
  'hu',
  'tr',
]);

const LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };
const CYRILLIC_ENDING =
  /(?:ого|ому|ыми|ими|ым|им|ом|ем|ой|ей|ою|ею|ая|яя|ую|юю|ий|ый|ові|еві|а|я|у|ю|ы|и|і|е|є|й|ь|о)$/u;
const LATIN_ENDING =
  /(?:owi|ovi|iego|iemu|ego|emu|eho|emu|ovou|ova|owej|owa|iem|em|om|ou|ym|im|iej|ej|a|u|o|e|y|i|n|in|lle|sta|nin|nin|dan|den)$/u;
