import { endingOf, endings, regionAfter, without } from './regions.ts';

/**
 * The stem of a Spanish word: Snowball’s “Spanish” (https://snowballstem.org/algorithms/spanish/stemmer.html) over words without
 * accents, since people look for «negociacion» where «negociación» is printed. Nouns in -io go with verbs in -ió, and lose the
 * ending in the plural too.
 *
 * @param word without accents (`foldForms`)
 */
export function stemSpanish(word: string): string {
  const regions: Regions = { rv: verbRegion(word), r1: 0, r2: 0 };
  regions.r1 = regionAfter(word, VOWELS, 0);
  regions.r2 = regionAfter(word, VOWELS, regions.r1);

  const plain = attachedPronoun(word, regions);
  const stem = standardSuffix(plain, regions) ?? verbWithY(plain, regions) ?? otherVerb(plain, regions) ?? plain;
  return residual(stem, regions);
}

interface Regions {
  rv: number;
  r1: number;
  r2: number;
}

const VOWELS = 'aeiou';

function verbRegion(word: string): number {
  const next = (pattern: RegExp) => {
    const at = word.slice(2).search(pattern);
    return at === -1 ? word.length : at + 3;
  };
  if (/^.[^aeiou]/u.test(word)) return next(/[aeiou]/u);
  return /^[aeiou]{2}/u.test(word) ? next(/[^aeiou]/u) : Math.min(3, word.length);
}

const PRONOUNS = endings('me se sela selo selas selos la le lo las les los nos');

function attachedPronoun(word: string, { rv }: Regions): string {
  const ending = endingOf(word, PRONOUNS, rv);
  if (ending === null) return word;
  const rest = without(word, ending);
  const verb = endingOf(rest, ['iendo', 'ando', 'ar', 'er', 'ir'], rv);
  return verb !== null || (rest.endsWith('uyendo') && rest.length - 5 >= rv) ? rest : word;
}

const STANDARD = endings(
  'anza anzas ico ica icos icas ismo ismos able ables ible ibles ista istas oso osa osos osas',
  'amiento amientos imiento imientos adora ador acion adoras adores aciones ante antes ancia ancias',
  'logia logias ucion uciones encia encias amente mente idad idades iva ivo ivas ivos',
);

/** A word without an ending by which nouns, adjectives and adverbs are made; null: it has none that is long enough to go. */
function standardSuffix(word: string, { r1, r2 }: Regions): string | null {
  const ending = endingOf(word, STANDARD);
  if (ending === null) return null;
  const rest = without(word, ending);
  if (rest.length < (ending === 'amente' ? r1 : r2)) return null;
  const cut = (...before: readonly string[]) => {
    const found = endingOf(rest, before, r2);
    return found === null ? rest : without(rest, found);
  };
  if (/^(?:ador|acion|an[ct])/u.test(ending)) return cut('ic');
  if (ending.startsWith('logia')) return `${rest}log`;
  if (ending.startsWith('ucion')) return `${rest}u`;
  if (ending.startsWith('encia')) return `${rest}ente`;
  if (ending === 'amente') {
    const shorter = cut('iv', 'os', 'ic', 'ad');
    const isDouble = rest !== shorter && rest.endsWith('iv') && shorter.endsWith('at') && shorter.length - 2 >= r2;
    return isDouble ? shorter.slice(0, -2) : shorter;
  }
  if (ending === 'mente') return cut('ante', 'able', 'ible');
  if (ending.startsWith('idad')) return cut('abil', 'ic', 'iv');
  return ending.startsWith('iv') ? cut('at') : rest;
}

const VERB_WITH_Y = endings('ya ye yan yen yeron yendo yo yas yes yais yamos');

function verbWithY(word: string, { rv }: Regions): string | null {
  const ending = endingOf(word, VERB_WITH_Y, rv);
  if (ending === null) return null;
  const rest = without(word, ending);
  return rest.endsWith('u') ? rest : null;
}

const VERB = endings(
  'en es eis emos',
  'arian arias aran aras ariais aria areis ariamos aremos ara are',
  'erian erias eran eras eriais eria ereis eriamos eremos era ere',
  'irian irias iran iras iriais iria ireis iriamos iremos ira ire',
  'aba ada ida ia iera ad ed id ase iese aste iste an aban ian ieran asen iesen aron ieron ado ido ando iendo io ios ar er ir',
  'as abas adas idas ias ieras ases ieses ais abais iais arais ierais aseis ieseis asteis isteis ados idos',
  'amos abamos iamos imos aramos ieramos iesemos asemos',
);

function otherVerb(word: string, { rv }: Regions): string | null {
  const ending = endingOf(word, VERB, rv);
  if (ending === null) return null;
  const rest = without(word, ending);
  return /^(?:en|es|eis|emos)$/u.test(ending) && rest.endsWith('gu') ? rest.slice(0, -1) : rest;
}

function residual(word: string, { rv }: Regions): string {
  const ending = endingOf(word, ['os', 'a', 'o', 'i', 'e'], rv);
  if (ending === null) return word;
  const rest = without(word, ending);
  return ending === 'e' && rest.endsWith('gu') && rest.length - 1 >= rv ? rest.slice(0, -1) : rest;
}
