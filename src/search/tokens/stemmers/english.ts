import { endingOf, endings, regionAfter, without } from './regions.ts';

/** The stem of an English word by Snowball’s “English” (Porter 2): https://snowballstem.org/algorithms/english/stemmer.html */
export function stemEnglish(word: string): string {
  if (word.length <= 2) return word;
  const special = SPECIAL.get(word);
  if (special !== undefined) return special;

  // A y that is a consonant is written Y, so that it does not count among the vowels.
  let stem = word.replace(/^y|(?<=[aeiouy])y/gu, 'Y').replace(/YY/gu, 'Yy');
  const r1 = firstRegion(stem);
  const r2 = regionAfter(stem, VOWELS, r1);

  stem = plural(stem);
  if (AFTER_PLURAL.has(stem)) return stem;
  stem = pastAndGerund(stem, r1);
  if (/[^aeiouy][yY]$/u.test(stem) && stem.length > 2) stem = `${stem.slice(0, -1)}i`;
  stem = derived(stem, r1);
  stem = derivedAgain(stem, r1, r2);
  stem = lastSuffix(stem, r2);
  stem = finalLetter(stem, r1, r2);
  return stem.replaceAll('Y', 'y');
}

const VOWELS = 'aeiouy';

const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['skis', 'ski'],
  ['skies', 'sky'],
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
  ['idly', 'idl'],
  ['gently', 'gentl'],
  ['ugly', 'ugli'],
  ['early', 'earli'],
  ['only', 'onli'],
  ['singly', 'singl'],
  ['sky', 'sky'],
  ['news', 'news'],
  ['howe', 'howe'],
  ['atlas', 'atlas'],
  ['cosmos', 'cosmos'],
  ['bias', 'bias'],
  ['andes', 'andes'],
]);

const AFTER_PLURAL: ReadonlySet<string> = new Set([
  'inning',
  'outing',
  'canning',
  'herring',
  'earring',
  'proceed',
  'exceed',
  'succeed',
]);

function firstRegion(word: string): number {
  const start = /^(?:gener|commun|arsen)/u.exec(word)?.[0];
  return start ? start.length : regionAfter(word, VOWELS, 0);
}

/** A word that ends in a short syllable and has no first region. */
function isShort(word: string, r1: number): boolean {
  return r1 >= word.length && endsShort(word);
}

function endsShort(word: string): boolean {
  return /^[aeiouy][^aeiouy]$|[^aeiouy][aeiouy][^aeiouywxY]$/u.test(word);
}

function plural(word: string): string {
  if (word.endsWith('sses')) return without(word, 'es');
  if (/ie[sd]$/u.test(word)) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1);
  if (/(?:us|ss)$/u.test(word)) return word;
  if (word.endsWith('s') && /[aeiouy]/u.test(word.slice(0, -2))) return word.slice(0, -1);
  return word;
}

function pastAndGerund(word: string, r1: number): string {
  const ending = endingOf(word, PAST);
  if (ending === null) return word;
  const rest = without(word, ending);
  if (ending === 'eed' || ending === 'eedly') return rest.length >= r1 ? `${rest}ee` : word;
  if (!/[aeiouy]/u.test(rest)) return word;
  if (/(?:at|bl|iz)$/u.test(rest)) return `${rest}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/u.test(rest)) return rest.slice(0, -1);
  return isShort(rest, r1) ? `${rest}e` : rest;
}
const PAST = endings('eed eedly ed edly ing ingly');

const DERIVED: Readonly<Record<string, string>> = {
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  abli: 'able',
  entli: 'ent',
  izer: 'ize',
  ization: 'ize',
  ational: 'ate',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  aliti: 'al',
  alli: 'al',
  fulness: 'ful',
  ousli: 'ous',
  ousness: 'ous',
  iveness: 'ive',
  iviti: 'ive',
  biliti: 'ble',
  bli: 'ble',
  ogi: 'og',
  fulli: 'ful',
  lessli: 'less',
  li: '',
};
const DERIVED_ENDINGS = endings(...Object.keys(DERIVED));

function derived(word: string, r1: number): string {
  const ending = endingOf(word, DERIVED_ENDINGS);
  if (ending === null) return word;
  const rest = without(word, ending);
  if (rest.length < r1) return word;
  if (ending === 'ogi' && !rest.endsWith('l')) return word;
  if (ending === 'li' && !/[cdeghkmnrt]$/u.test(rest)) return word;
  return rest + DERIVED[ending]!;
}

const DERIVED_AGAIN: Readonly<Record<string, string>> = {
  tional: 'tion',
  ational: 'ate',
  alize: 'al',
  icate: 'ic',
  iciti: 'ic',
  ical: 'ic',
  ful: '',
  ness: '',
  ative: '',
};
const DERIVED_AGAIN_ENDINGS = endings(...Object.keys(DERIVED_AGAIN));

function derivedAgain(word: string, r1: number, r2: number): string {
  const ending = endingOf(word, DERIVED_AGAIN_ENDINGS);
  if (ending === null) return word;
  const rest = without(word, ending);
  return rest.length < (ending === 'ative' ? r2 : r1) ? word : rest + DERIVED_AGAIN[ending]!;
}

const LAST = endings('al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize ion');

function lastSuffix(word: string, r2: number): string {
  const ending = endingOf(word, LAST);
  if (ending === null) return word;
  const rest = without(word, ending);
  if (rest.length < r2 || (ending === 'ion' && !/[st]$/u.test(rest))) return word;
  return rest;
}

function finalLetter(word: string, r1: number, r2: number): string {
  const rest = word.slice(0, -1);
  if (word.endsWith('e') && (rest.length >= r2 || (rest.length >= r1 && !endsShort(rest)))) return rest;
  return word.endsWith('ll') && rest.length >= r2 ? rest : word;
}
