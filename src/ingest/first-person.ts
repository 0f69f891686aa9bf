/**
 * Words by which somebody speaks of himself or herself, in the languages that ingest reads. Somebody's own words have them; a report
 * has them in quotations only.
 */

/** `I` of a name or a number is none: "Moravec I.", "Part I", "War I", "I-95". */
const I = String.raw`(?<!(?:War|Part|Section|Article|Chapter|Title|Volume|Book|Annex|Appendix|Schedule|Phase|Stage|Tier|Category|Class)\s)I(?![.\d])`;
const SINGULAR = [
  I,
  '[Mm]y',
  'me',
  '[Яя]',
  '[Мм]ой',
  '[Мм]оя',
  '[Мм]оей',
  '[Мм]не',
  '[Мм]оє',
  '[Мм]ені',
  '[Jj]e',
  '[Mm]on',
  '[Ii]ch',
  String.raw`[Mm]ein\p{L}*`,
  '[Yy]o',
  '[Mm]i',
];
const PLURAL = [
  '[Ww]e',
  '[Oo]ur',
  'us',
  '[Мм]ы',
  String.raw`[Нн]аш\p{L}{0,3}`,
  '[Мм]и',
  '[Nn]ous',
  '[Nn]otre',
  '[Ww]ir',
  '[Uu]nsere?',
  '[Nn]osotros',
  '[Nn]uestr[oa]',
];
/** Before a vowel: `j’ai`. */
const ELIDED = String.raw`(?<!\p{L})[Jj]['’](?=\p{L})`;

/** Scripts that set no spaces between words, or glue the particle to them. "我国" is a country. */
const UNSPACED_SINGULAR = String.raw`我(?![们們国國方])|(?<!\p{Script=Hangul})(?:나는|나의|저는|저의)(?!\p{Script=Hangul})`;
const UNSPACED_PLURAL = String.raw`我[们們]|(?<!\p{Script=Hangul})(?:우리는|우리의)(?!\p{Script=Hangul})`;

/** Whole words: no part of "Ivan's I’d", nor of "mi-mars". */
const words = (list: readonly string[]) => String.raw`(?<![\p{L}'’])(?:${list.join('|')})(?![\p{L}-])`;

const ONE = new RegExp([words(SINGULAR), ELIDED, UNSPACED_SINGULAR].join('|'), 'u');
const ONE_OR_MANY = new RegExp(
  [words([...SINGULAR, ...PLURAL]), ELIDED, UNSPACED_SINGULAR, UNSPACED_PLURAL].join('|'),
  'u',
);

/** "I", "my": the words are one person's own. */
export const saysI = (text: string): boolean => ONE.test(text);

/** "I", "we", "our": the words are one person's own, or those of a body that puts out a document. */
export const saysIOrWe = (text: string): boolean => ONE_OR_MANY.test(text);
