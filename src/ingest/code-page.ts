import iconv from 'iconv-lite';
import { findLanguage } from './language.ts';
import { OWN_LETTERS } from './languages/letters.ts';
import { isPlausible } from './plausible.ts';

/**
 * Signs beyond ASCII that languages in Latin letters write, with the code pages they were saved in. Two code pages of one
 * family differ in a few letters, and a short text has few: where its letters are all of one language, that one is meant.
 */
const ALPHABETS: readonly { readonly lang: string; readonly letters: string; readonly pages: readonly string[] }[] = [
  ...saved(['fr', 'es', 'de', 'it', 'pt', 'sv', 'da', 'nl'], ['windows-1252', 'macintosh']),
  ...saved(['pl', 'cs', 'sk', 'hu', 'ro', 'hr'], ['windows-1250', 'iso-8859-2']),
  ...saved(['tr'], ['windows-1254']),
];

function saved(langs: readonly string[], pages: readonly string[]) {
  return langs.map((lang) => ({ lang, letters: OWN_LETTERS[lang]! + (lang === 'tr' ? 'İ' : ''), pages }));
}

/** Code pages for Latin letters, as jschardet and iconv-lite name them. */
const LATIN =
  /^(?:windows-125[0247]|iso-8859-(?:1|2|3|4|9|10|13|14|15|16)|mac(?:intosh|roman|latin2|centeuro|turkish))$/;

/**
 * The code page of a text in Latin letters, where the detector's guess is one of that family or is not known here: the one in which
 * the letters beyond ASCII are those of one language. The guess stands unless another one is strictly better.
 *
 * @param guess as iconv-lite names it
 * @returns null where the guess is none that can be decoded, and no other fits without a wrong letter
 */
export function chooseCodePage(bytes: Buffer, guess: string): string | null {
  const isKnown = iconv.encodingExists(guess);
  if (isKnown && !LATIN.test(guess)) return guess;
  if (!LATIN.test(guess)) return null;
  const lang = asciiLanguage(bytes);
  const cost = (page: string) => misfits(iconv.decode(bytes, page), page, lang);
  let best = isKnown ? { page: guess, misfits: cost(guess) } : { page: '', misfits: 1 };
  for (const page of PAGES) {
    const found = cost(page);
    if (found < best.misfits) best = { page, misfits: found };
  }
  return best.page === '' ? null : best.page;
}

/** The words of ASCII are the same in all code pages and often tell the language. */
const asciiLanguage = (bytes: Buffer) =>
  findLanguage(bytes.toString('latin1').replace(/[\p{L}\p{M}]*[^\u0000-\u007F]\S*/gu, ' '), () => '');

/**
 * The code page that bytes of Latin letters were meant in, where read in `page` they have letters that no language has together, and in the
 * other one not a single one. Null where nothing proves one.
 */
export function meantCodePage(bytes: Buffer, page: string): string | null {
  const lang = asciiLanguage(bytes);
  if (misfits(iconv.decode(bytes, page), page, lang) === 0) return null;
  return PAGES.find((other) => misfits(iconv.decode(bytes, other), other, lang) === 0) ?? null;
}

/** The most common one first: of two that fit as well, it is meant. */
const PAGES = ['windows-1252', 'windows-1250', 'windows-1254', 'iso-8859-2', 'macintosh'];

/** Signs that stand alone or between figures; inside a word or at its end they are another code page's letters. */
const GLUED =
  /(?<=\p{L})[\u00A1-\u00A9\u00AC-\u00B6\u00B8\u00B9\u00BB-\u00BF×÷†‡‰‹ˇ˘˙˛˝¤¦](?=[\p{L}\s])|[¿¡](?=\s)|(?<=\p{Ll})\p{Lu}(?=\p{Ll})/gu;
const UNPRINTED = /[\u0080-\u009F\uFFFD]/gu;

/** How many signs of a decoded text are wrong in its language or, where it is none of these, in the one that has the fewest of them wrong. */
function misfits(text: string, page: string, lang: string): number {
  const letters = (text.match(/[^\P{L}\u0000-\u007F]/gu) ?? []).map((letter) =>
    letter === 'İ' ? letter : letter.toLowerCase(),
  );
  const own = ALPHABETS.filter((alphabet) => alphabet.lang === lang);
  const wrong = (own.length > 0 ? own : ALPHABETS.filter(({ pages }) => pages.includes(family(page)))).map(
    (alphabet) => letters.filter((letter) => !alphabet.letters.includes(letter)).length,
  );
  const marks = (text.replaceAll('\u00AB', '').replaceAll('\u00BB', '').match(GLUED) ?? []).length;
  return (
    Math.min(...wrong, letters.length) + marks + (text.match(UNPRINTED) ?? []).length + (isPlausible(text) ? 0 : 1)
  );
}

const family = (page: string) =>
  ({ 'iso-8859-1': 'windows-1252', 'iso-8859-15': 'windows-1252', 'iso-8859-9': 'windows-1254' })[page] ?? page;
