import { foldForms, foldWord } from '../tokens/fold.ts';
import { wordsOf } from '../tokens/tokenise.ts';

/** How a claimed name stands to somebody's: the same person, another one, or nothing can be said. */
export type NameMatch = 'same' | 'other' | 'unclear';

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).map(plain));

/** Small words between names and offices, in the languages of the interface and a few more. */
const SMALL = listed(
  `the a an of for to and in at by on from with de del la el los las le les du des et der die das und и по с в на`,
);

/** Courtesy before names. */
const TITLES = listed(
  `mr mrs ms miss dr prof professor sir dame lord lady madam madame mme monsieur m mlle señor señora sr sra don doña herr frau
  h e he his her excellency al г н г-н г-жа господин госпожа его её превосходительство السيد السيدة الدكتور معالي سعادة فخامة`,
);

/** Words that say what somebody is. */
const OFFICES = listed(
  `president vice prime minister ministers premier foreign secretary general state chancellor ambassador envoy representative permanent
  spokesman spokeswoman spokesperson speaker chairman chair chairwoman chairperson director head deputy acting former late first
  second senator congressman congresswoman governor mayor king queen prince princess emperor sultan sheikh emir pope captain colonel
  admiral marshal commander leader official government ministry affairs defence defense interior finance union council united
  nations un us uk eu
  président présidente ministre premier première étrangères affaires secrétaire général générale ambassadeur porte parole
  presidente presidenta ministro ministra exteriores asuntos secretario secretaria embajador portavoz
  президент премьер министр иностранных дел посол глава мид представитель секретарь генеральный
  الرئيس وزير الخارجية رئيس الوزراء السفير الأمين العام المتحدث`,
);

/** A word of a name as names are compared: without accents, of any script. */
function plain(word: string): string {
  return foldForms(foldWord(word));
}

/** The words of a name, in order. */
export const nameWords = (name: string): readonly string[] => wordsOf(name).map(({ text }) => plain(text));

/** True for a word that says what somebody is, not who. */
export const isCourtesy = (word: string): boolean => [SMALL, TITLES, OFFICES].some((words) => words.has(plain(word)));

/** A name made ready to be compared. */
export interface ReadName {
  /** All its words, in order. */
  readonly words: readonly string[];
  /** Those that say who somebody is. */
  readonly own: readonly string[];
  /** Of those, the ones that are written large. */
  readonly large: readonly string[];
  /** It says what somebody is, not who: nobody can be told by it alone. */
  readonly looksLikeOffice: boolean;
}

export function readName(name: string): ReadName {
  const words = nameWords(name);
  const own = words.filter((word) => !isCourtesy(word));
  const large = printedWords(name).filter(isLarge);
  return { words, own, large: large.map(plain), looksLikeOffice: looksLikeOffice(name) };
}

const printedWords = (text: string) => wordsOf(text).map(({ start, end }) => text.slice(start, end));

/** In scripts without capitals every word may be a name. */
const isLarge = (word: string) => !isCourtesy(word) && !/^\p{Ll}/u.test(word);

/** At most so many words before an office say whose it is: `South Korean foreign minister`. */
const WHOSE = 2;

/**
 * Offices are written small, names are not: `the harbour master`. What is written large beside an office says whose it is where the
 * office stands behind it, or a small word between: `Egyptian foreign minister`, `Foreign Minister of Egypt`. What stands behind a
 * comma says more of whoever is named before it.
 */
function looksLikeOffice(name: string): boolean {
  const words = printedWords(name.split(/[,،，、]/u)[0]!);
  const large = words.flatMap((word, at) => (isLarge(word) ? [at] : []));
  if (large.length === 0) return true;
  const isOffice = (word: string) => OFFICES.has(plain(word));
  const [first, last] = [words.findIndex(isOffice), words.findLastIndex(isOffice)];
  if (first === -1) return false;
  const before = large.filter((at) => at < last);
  return (
    before.length <= WHOSE &&
    large.every((at) => at < last || words.slice(first + 1, at).some((word) => SMALL.has(plain(word))))
  );
}

/**
 * Whether a claimed name can be somebody's.
 *
 * The surname must agree: the last word of a name, or its first, since in some languages it comes first. What stands
 * beside it in the claim may be an office, an initial or a short form; another given name makes it another person of that surname.
 *
 * @param claimed as somebody writes it: `Moravec`, `Minister Moravec`, `I. Moravec`, `ДОБРАШ`
 * @param name of the one who says it
 * @param given words that are given names, as far as the archive knows: what stands before the surname of somebody in it
 * @param equal words that stand for each other in several scripts, for each word of the claim
 */
export function matchName(
  claimed: ReadName,
  name: ReadName,
  given: ReadonlySet<string>,
  equal: (word: string) => ReadonlySet<string> = () => new Set(),
): NameMatch {
  const [has, says, all] = [name.own, claimed.own, claimed.words];
  if (has.length === 0) return 'unclear';
  if (says.length === 0) return name.words.some((word) => all.includes(word)) ? 'same' : 'unclear';
  const agrees = (word: string, other: string) => word === other || equal(word).has(other);
  const isShared = (word: string) => says.some((other) => agrees(other, word));
  if (!sharesSurname(claimed, name, equal))
    return claimed.looksLikeOffice || isInOtherScript(claimed, name) || isSpelledLike(claimed, name)
      ? 'unclear'
      : 'other';
  const shared = new Set(has.filter(isShared));
  // Only the first word is shared: it is the surname where nothing stands behind it in the claim, else a given name.
  if (has.length > 1 && !shared.has(has.at(-1)!)) {
    const at = says.findLastIndex((word) => agrees(word, has[0]!));
    if (says.slice(at + 1).some((word) => !has.some((other) => agrees(word, other))))
      return isSpelledLike(claimed, name) ? 'unclear' : 'other';
  }
  const rest = says.filter((word) => !has.some((other) => agrees(word, other)));
  const open = has.filter((word) => !shared.has(word));
  for (const word of rest) {
    if (open.some((other) => isShortFor(word, other) || isShortFor(other, word))) continue;
    // An initial in the middle of a name is left out as often as not; of two words that are all of a claim, the first is a name.
    const wrong = given.has(word) || (word === says[0] && (word.length === 1 || all.length === 2));
    if (wrong && open.length > 0) return 'other';
  }
  return 'same';
}

/** The words of a name that may be its surname. */
const surnamesOf = ({ own }: ReadName) => [own.at(-1)!, own[0]!];

/** True where a word of a claim is somebody’s surname, as it is written or in another script that is known. */
export function sharesSurname(
  claimed: ReadName,
  name: ReadName,
  equal: (word: string) => ReadonlySet<string>,
): boolean {
  if (name.own.length === 0) return false;
  return surnamesOf(name).some((word) => claimed.own.some((other) => other === word || equal(other).has(word)));
}

/** True where a claim has no word in the script of a name, and nobody has said how they are written in each other’s. */
const isInOtherScript = (claimed: ReadName, name: ReadName) => {
  const scripts = new Set(name.own.map(scriptOf));
  return !claimed.own.some((word) => scripts.has(scriptOf(word)));
};

/** How many letters of a name may be others in another spelling. */
const OTHER_LETTERS = 2;

/**
 * True where a claim may have a surname in another transcription: it begins alike, has the same consonants, and few letters are
 * others (Mussa and Moussa, Zelensky and Zelenskyy). Then it cannot be told to be another.
 */
export function isSpelledLike(claimed: ReadName, name: ReadName): boolean {
  const last = name.own.at(-1);
  if (last === undefined) return false;
  const bones = skeleton(last);
  return claimed.own.some(
    (word) =>
      bones.length > 1 && word[0] === last[0] && skeleton(word) === bones && distance(word, last) <= OTHER_LETTERS,
  );
}

/** How many letters have to be put in, left out or changed to make one word of another (Levenshtein 1965). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...a].entries()) {
    const next = [at + 1];
    for (let index = 0; index < b.length; index++)
      next.push(Math.min(next[index]! + 1, row[index + 1]! + 1, row[index]! + (letter === b[index] ? 0 : 1)));
    row = next;
  }
  return row.at(-1)!;
}

const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Hangul', 'Han', 'Hiragana', 'Katakana'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'u'),
);

const scriptOf = (word: string) => SCRIPTS.findIndex((script) => script.test(word));

/** What transcriptions have in common: consonants, each once in a row. */
const skeleton = (word: string) =>
  word
    .replaceAll('sch', 's')
    .replace(/[aeiouyhаеиоуыэюяйьъ]/gu, '')
    .replaceAll('w', 'v')
    .replace(/[cq]/gu, 'k')
    .replace(/(?<letter>.)\k<letter>+/gu, '$<letter>');

/** An initial, or a short form: the beginning of a name, in at most four letters. */
function isShortFor(short: string, name: string): boolean {
  if (short.length > name.length) return false;
  return short.length <= 2
    ? name.startsWith(short.charAt(0)) && short.length === 1
    : name.startsWith(short.slice(0, 2)) && short.length <= 4;
}

/**
 * Words that stand before somebody's surname in the archive, and are nobody's surname.
 *
 * @param names of everybody who speaks in it
 */
export function givenNames(names: readonly ReadName[]): ReadonlySet<string> {
  return new Set(names.flatMap(({ own }) => own.slice(0, -1)));
}

/** How many letters two words must begin with alike to be forms of one: Tarn and Tarnish, ministre and ministry. */
const ALIKE = 5;

/**
 * Whether a claimed office can be one that the record gives: every word of it that says something has a word like it there.
 *
 * @param claimed `foreign minister of Tarn`
 * @param role `Minister of Foreign Affairs of the Federation of Tarn`
 */
export function matchesRole(claimed: string, role: string): boolean {
  const small = (word: string) => word.length < 3 || /^(?:the|and|for)$/u.test(word);
  const has = nameWords(role);
  const says = nameWords(claimed).filter((word) => !small(word));
  return says.length > 0 && says.every((word) => has.some((other) => alike(word, other)));
}

/** Whether something of what a claim names stands in an office. */
export const sharesName = (claimed: ReadName, role: string): boolean => {
  const has = nameWords(role);
  return claimed.large.some((word) => has.some((other) => alike(word, other)));
};

function alike(a: string, b: string): boolean {
  const length = Math.min(ALIKE, Math.max(a.length, b.length));
  return a.slice(0, length) === b.slice(0, length);
}
