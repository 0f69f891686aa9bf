import { endingOf, endings, regionAfter, without } from './regions.ts';

/**
 * The stem of a French word: Snowball’s “French” (https://snowballstem.org/algorithms/french/stemmer.html) over words without
 * accents, since people look for « negocie » where « négocié » is printed. Endings that only an accent tells from parts of nouns
 * (-âmes, -ât, -âtes) stay; a final i goes, so that
 * « négocié », which without its accent is cut like « finie », meets « négocier ».
 *
 * @param word without accents (`foldForms`)
 */
export function stemFrench(word: string): string {
  if (word.length < 3) return word;
  // Vowels that count as consonants are written large.
  const marked = word
    .replace(/(?<=[aeiouy])[iu](?=[aeiouy])/gu, (vowel) => vowel.toUpperCase())
    .replace(/(?<=q)u|(?<=[aeiou])y|y(?=[aeiou])/gu, (vowel) => vowel.toUpperCase());
  const regions: Regions = { rv: verbRegion(marked), r1: 0, r2: 0 };
  regions.r1 = regionAfter(marked, VOWELS, 0);
  regions.r2 = regionAfter(marked, VOWELS, regions.r1);

  const { stem: standard, isDone } = standardSuffix(marked, regions);
  let stem = standard;
  if (!isDone) stem = verbWithI(stem, regions) ?? otherVerb(stem, regions) ?? stem;
  stem = stem === marked ? residual(stem, regions) : stem.replace(/Y$/u, 'i');
  stem = stem.replace(/(?:enn|onn|ett|ell|eill)$/u, (end) => end.slice(0, -1)).toLowerCase();
  return stem.endsWith('i') && stem.length - 1 > regions.rv ? stem.slice(0, -1) : stem;
}

interface Regions {
  rv: number;
  r1: number;
  r2: number;
}

const VOWELS = 'aeiouy';

function verbRegion(word: string): number {
  if (/^(?:[aeiouy]{2}|par|col|tap)/u.test(word)) return 3;
  const at = word.slice(1).search(/[aeiouy]/u);
  return at === -1 ? word.length : at + 2;
}

const STANDARD = endings(
  'ance iqUe isme able iste eux ances iqUes ismes ables istes',
  'atrice ateur ation atrices ateurs ations logie logies usion ution usions utions ence ences ement ements ite ites',
  'if ive ifs ives eaux aux euse euses issement issements amment emment ment ments',
);

/** `isDone`: an ending was cut after which no ending of a verb is looked for. */
function standardSuffix(word: string, { rv, r1, r2 }: Regions): { stem: string; isDone: boolean } {
  const none = { stem: word, isDone: false };
  const ending = endingOf(word, STANDARD);
  if (ending === null) return none;
  const rest = without(word, ending);
  const at = rest.length;
  const done = (stem: string) => ({ stem, isDone: true });
  switch (ending.replace(/s$/u, '')) {
    case 'atrice':
    case 'ateur':
    case 'ation':
      return at >= r2 ? done(softened(rest, r2)) : none;
    case 'logie':
      return at >= r2 ? done(`${rest}log`) : none;
    case 'usion':
    case 'ution':
      return at >= r2 ? done(`${rest}u`) : none;
    case 'ence':
      return at >= r2 ? done(`${rest}ent`) : none;
    case 'ement':
      return at >= rv ? done(beforeEment(rest, { rv, r1, r2 })) : none;
    case 'ite':
      return at >= r2 ? done(beforeIte(rest, r2)) : none;
    case 'if':
    case 'ive':
      return at >= r2 ? done(rest.endsWith('at') && at - 2 >= r2 ? softened(rest.slice(0, -2), r2) : rest) : none;
    case 'eaux':
      return done(`${rest}eau`);
    case 'aux':
      return at >= r1 ? done(`${rest}al`) : none;
    case 'euse':
      return at >= r2 ? done(rest) : at >= r1 ? done(`${rest}eux`) : none;
    case 'issement':
      return at >= r1 && /[^aeiouy]$/u.test(rest) ? done(rest) : none;
    case 'amment':
      return at >= rv ? { stem: `${rest}ant`, isDone: false } : none;
    case 'emment':
      return at >= rv ? { stem: `${rest}ent`, isDone: false } : none;
    case 'ment':
      return at > rv && /[aeiouy]$/u.test(rest) ? { stem: rest, isDone: false } : none;
    default:
      return at >= r2 ? done(rest) : none;
  }
}

/** -ic before an ending that was cut goes with it, or becomes -iqU. */
function softened(word: string, r2: number): string {
  if (!word.endsWith('ic')) return word;
  return word.length - 2 >= r2 ? word.slice(0, -2) : `${word.slice(0, -2)}iqU`;
}

function beforeEment(word: string, { rv, r1, r2 }: Regions): string {
  const fits = (ending: string, region: number) => word.endsWith(ending) && word.length - ending.length >= region;
  if (fits('iv', r2)) {
    const rest = word.slice(0, -2);
    return rest.endsWith('at') && rest.length - 2 >= r2 ? rest.slice(0, -2) : rest;
  }
  if (fits('eus', r2)) return word.slice(0, -3);
  if (fits('eus', r1)) return `${word.slice(0, -3)}eux`;
  if (fits('abl', r2) || fits('iqU', r2)) return word.slice(0, -3);
  return /[iI]er$/u.test(word) && word.length - 3 >= rv ? `${word.slice(0, -3)}i` : word;
}

function beforeIte(word: string, r2: number): string {
  if (word.endsWith('abil')) return word.length - 4 >= r2 ? word.slice(0, -4) : `${word.slice(0, -4)}abl`;
  if (word.endsWith('iv') && word.length - 2 >= r2) return word.slice(0, -2);
  return softened(word, r2);
}

const VERB_WITH_I = endings(
  'imes ites i ie ies ir ira irai iraIent irais irait iras irent irez iriez irions irons iront is it',
  'issaIent issais issait issant issante issantes issants isse issent isses issez issiez issions issons',
);

function verbWithI(word: string, { rv }: Regions): string | null {
  const ending = endingOf(word, VERB_WITH_I, rv);
  if (ending === null) return null;
  const rest = without(word, ending);
  return rest.length > rv && /[^aeiouy]$/u.test(rest) ? rest : null;
}

const VERB_WITH_A = endings('a ai aIent ais ait ant ante antes ants as asse assent asses assiez assions');
const VERB = endings(
  'e ee ees es erent er era erai eraIent erais erait eras erez eriez erions erons eront ez iez ions',
  'a ai aIent ais ait ant ante antes ants as asse assent asses assiez assions',
);

function otherVerb(word: string, { rv, r2 }: Regions): string | null {
  const ending = endingOf(word, VERB, rv);
  if (ending === null) return null;
  const rest = without(word, ending);
  if (ending === 'ions') return rest.length >= r2 ? rest : null;
  return VERB_WITH_A.includes(ending) && rest.endsWith('e') && rest.length > rv ? rest.slice(0, -1) : rest;
}

function residual(word: string, { rv, r2 }: Regions): string {
  const stem = /[^aious]s$/u.test(word) ? word.slice(0, -1) : word;
  if (stem.endsWith('ion') && stem.length - 3 >= r2 && /[st]ion$/u.test(stem)) return stem.slice(0, -3);
  const ending = endingOf(stem, ['iere', 'Iere', 'ier', 'Ier'], rv);
  if (ending !== null) return `${without(stem, ending)}i`;
  return stem.endsWith('e') && stem.length > rv ? stem.slice(0, -1) : stem;
}
