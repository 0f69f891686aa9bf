import type { Office, Person } from '../../statement/authority.ts';
import { differsByOne } from './edit-distance.ts';
import type { IndexedOffice, NameIndex } from './name-index.ts';
import { HONORIFICS, LESSER, PAST, ROLE_NOUNS, TITLE_LINKS } from '../lexicon/role-words.ts';
import { SPEECH_NOUNS } from './speech-nouns.ts';
import { toKey, type Word } from './words.ts';

/** A title beside a name. Offsets are UTF-16 into the text. */
export interface PrintedTitle {
  readonly start: number;
  readonly end: number;
  /** Offices of the people under that name which the title fits; empty: none of them. */
  readonly offices: readonly Office[];
  /** False for "then-", "former" and the like. */
  readonly present: boolean;
}

const keysOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => toKey(word)));
const ROLES = keysOf(ROLE_NOUNS);
const PASTS = keysOf(PAST);
const LESSERS = keysOf(LESSER);
const COURTESIES = keysOf(HONORIFICS);
const LINKS = keysOf(TITLE_LINKS);
const UPCOMING = keysOf(['elect', 'designate', 'nominee', 'electo', 'electa']);
/** Words in the full names of states. */
const STATES = keysOf([
  'republic',
  'kingdom',
  'federation',
  'state',
  'states',
  'union',
  'united',
  'people',
  'democratic',
  'islamic',
  'socialist',
  'federal',
  'grand',
  'duchy',
  'commonwealth',
  'республики',
  'федерации',
  'королевства',
  'республіки',
]);
const STARTERS = keysOf([
  'the',
  'a',
  'an',
  'in',
  'on',
  'at',
  'and',
  'but',
  'as',
  'when',
  'while',
  'after',
  'before',
  'since',
  'with',
  'by',
  'that',
  'said',
  'last',
  'also',
  'however',
  'from',
  'to',
  'he',
  'she',
  'it',
  'according',
  'meanwhile',
  'earlier',
  'later',
  'today',
  'text',
  'interview',
  'excerpt',
  ...SPEECH_NOUNS,
]);

const WITHIN_TITLE = /^(?:[\s'’\-–]{1,3}|\.?\s?|,\s)$/u;
const BEFORE_NAME = /^(?:\s{1,3}|,\s|\.\s?|\s[-–—]\s)$/u;
const MAX_WORDS_BACK = 14;

export const isRole = (word: Word): boolean => ROLES.has(word.key);
export const isPast = (word: Word): boolean => PASTS.has(word.key);
/** Words that make a lesser office of a title: deputy, vice. */
export const isLesser = (word: Word): boolean => LESSERS.has(word.key);
export const isLink = (word: Word): boolean => LINKS.has(word.key);
/** Words that stand before a surname, capital or not, without being a first name. */
export const isOrdinary = (word: Word): boolean =>
  ROLES.has(word.key) || PASTS.has(word.key) || COURTESIES.has(word.key) || STARTERS.has(word.key);
export const isCourtesy = (word: Word): boolean => COURTESIES.has(word.key);

/** Whether nothing that ends a sentence or a clause stands between the words. "U.S." and "Rep." do not end one. */
export function isJoined(text: string, left: Word, right: Word): boolean {
  const gap = text.slice(left.end, right.start);
  if (!WITHIN_TITLE.test(gap)) return false;
  return !gap.startsWith('.') || left.text.length <= 4;
}

/**
 * The title that stands directly before a name, such as "Russian Foreign Minister" before "Sergey Lavrov".
 *
 * A title fits an office when it ends in one of the forms that the authority has for it, or names it with
 * what it belongs to ("Foreign Minister of Kazakhstan"). In a word of six letters or more one letter may be wrong.
 *
 * @param first index of the name's first word
 * @param people whom the name may mean
 * @returns the title, or null where none stands there
 */
export function titleBefore(
  text: string,
  words: readonly Word[],
  first: number,
  people: readonly Person[],
  index: NameIndex,
): PrintedTitle | null {
  let last = first - 1;
  let next = first;
  while (last >= 0 && isCourtesy(words[last]!) && BEFORE_NAME.test(text.slice(words[last]!.end, words[next]!.start)))
    next = last--;
  const end = words[last];
  if (end === undefined || !BEFORE_NAME.test(text.slice(end.end, words[next]!.start))) return null;
  if (text[end.end] === '.' && end.text.length > 4) return null;

  const found = people
    .flatMap((person) => index.offices.get(person.id) ?? [])
    .map((office) => ({ office, start: officeStart(text, words, last, office) }))
    .filter((match) => match.start !== null);
  if (found.length > 0) {
    const start = Math.min(...found.map((match) => match.start!));
    const full = extendLeft(text, words, start);
    const lesser = hasBefore(text, words, start, LESSERS);
    const printed = words.slice(full, last + 1).map((word) => word.key);
    return {
      start: words[full]!.start,
      end: end.end,
      offices: lesser
        ? []
        : bestFit(
            found.map((match) => match.office),
            printed,
          ),
      present: !hasBefore(text, words, full, PASTS) && !words.slice(full, start).some(isPast),
    };
  }
  return genericTitle(text, words, last);
}

/**
 * The title in apposition after a name: "Sergey Lavrov, Russia's Foreign Minister,".
 *
 * @param last index of the name's last word
 */
export function titleAfter(
  text: string,
  words: readonly Word[],
  last: number,
  people: readonly Person[],
  index: NameIndex,
): PrintedTitle | null {
  const name = words[last]!;
  const opening = /^(?:['’]s)?\s?(?:,|\()\s?/u.exec(text.slice(name.end));
  if (opening === null) return null;
  const from = name.end + opening[0].length;
  const stop = /[,;:.!?)()“”"«»](?:\s|$)|\s[-–—]\s/u.exec(text.slice(from));
  const until = from + Math.min(stop?.index ?? 160, 160);
  const inside = words.filter((word) => word.start >= from && word.end <= until);
  if (inside.length === 0 || inside.length > 20) return null;
  const keys = inside.map((word) => word.key);
  const found = people
    .flatMap((person) => index.offices.get(person.id) ?? [])
    .filter((office) => office.cores.some((core) => indexOfKeys(keys, core) !== -1 && indexOfKeys(keys, core) <= 5));
  const role = inside.findIndex(isRole);
  if (found.length === 0 && (role === -1 || role > 9)) return null;
  const beforeRole = inside.slice(0, (role === -1 ? 0 : role) + 1);
  const who = /^who\b/u.test(text.slice(from));
  // "Sergey Lavrov, who met Foreign Minister …": the clause is not about his office.
  if (who && !/^who\s+(?:is|was|serves|served|has\s+served|heads|headed)\b/u.test(text.slice(from))) return null;
  // "Lavrov, US Secretary of State Antony Blinken and …" is a list of people, not an apposition.
  if (
    found.length === 0 &&
    inside.slice(role + 1).some((word, i, rest) => word.capital && rest[i + 1]?.capital && !isLink(word)) &&
    !/^(?:who|a|an|the)\b/iu.test(text.slice(from))
  )
    return null;
  const past = beforeRole.some(isPast) || /^who\s+(?:was|served|headed|has\s+served)\b/u.test(text.slice(from));
  // Somebody elected or appointed does not hold the office yet: "President-elect", "Ambassador designate".
  const upcoming = inside.some((word, i) => i > 0 && UPCOMING.has(word.key) && isRole(inside[i - 1]!));
  const lesser = upcoming || beforeRole.some((word) => LESSERS.has(word.key));
  return { start: from, end: inside.at(-1)!.end, offices: lesser ? [] : bestFit(found, keys), present: !past };
}

/** Index of the first word of the office's title that ends at `last`, or null. */
function officeStart(text: string, words: readonly Word[], last: number, office: IndexedOffice): number | null {
  for (const title of office.titles) {
    const start = matchEndingAt(text, words, last, title);
    if (start !== null) return start;
  }
  // "President of Costa Rica": what follows the small word is no person.
  if (isLink(words[last]!)) return null;
  // "Foreign Minister of Kazakhstan", "Permanent Representative at the European Union"
  for (let at = last - 1; at >= 0 && last - at <= MAX_WORDS_BACK; at--) {
    const [word, after] = [words[at]!, words[at + 1]!];
    if (!isJoined(text, word, after)) return null;
    if (!(after.capital || isLink(after) || after.key === 's')) return null;
    const complement = isLink(after) || after.text.toLowerCase() !== after.text;
    if (!complement) continue;
    // "President of Tarn Ada Keel" is no title of a Keel who presides elsewhere, nor is "President of Tarn, Mr. Leo" one of anybody.
    if (!isLink(after) && !office.vocabulary.has(after.key) && !STATES.has(after.key) && after.key !== 's') return null;
    for (const core of office.cores) {
      const start = matchEndingAt(text, words, at, core);
      if (start !== null && (isLink(after) || /\p{Script=Cyrillic}/u.test(after.text))) return start;
    }
  }
  return null;
}

/** Index of the first word where the keys match the words that end at `last`, one letter's error allowed. */
function matchEndingAt(text: string, words: readonly Word[], last: number, keys: readonly string[]): number | null {
  const start = last - keys.length + 1;
  if (start < 0) return null;
  for (let i = keys.length - 1; i >= 0; i--) {
    const word = words[start + i]!;
    const same =
      word.key === keys[i] || (keys[i]!.length >= 6 && word.key.length >= 5 && differsByOne(word.key, keys[i]!));
    if (!same) return null;
    if (i > 0 && !isJoined(text, words[start + i - 1]!, word)) return null;
  }
  return start;
}

/** Where several offices fit, those that share most words with what is printed. */
function bestFit(offices: readonly IndexedOffice[], printed: readonly string[]): Office[] {
  const words = new Set(printed);
  const score = (office: IndexedOffice) =>
    Math.max(...office.titles.map((title) => title.filter((key) => words.has(key)).length));
  const best = Math.max(...offices.map(score));
  return [...new Set(offices.filter((office) => score(office) === best).map(({ office }) => office))];
}

/** A title that names no office of the authority but ends in a role noun: "Foreign Ministry spokesman". */
function genericTitle(text: string, words: readonly Word[], last: number): PrintedTitle | null {
  let role: number | null = null;
  for (let at = last; at >= 0 && last - at < MAX_WORDS_BACK; at--) {
    const word = words[at]!;
    if (at < last && !isJoined(text, word, words[at + 1]!)) break;
    if (isRole(word)) {
      role = at;
      break;
    }
    if (!(word.capital || isLink(word) || word.key === 's')) break;
  }
  if (role === null) return null;
  if (role !== last && !isLink(words[role + 1]!) && !/\p{Script=Cyrillic}/u.test(words[role]!.text)) return null;
  const start = extendLeft(text, words, role);
  return {
    start: words[start]!.start,
    end: words[last]!.end,
    offices: [],
    present: !hasBefore(text, words, start, PASTS) && !words.slice(start, role).some(isPast),
  };
}

/** Take in what stands before a title and belongs to it: "Russian", "State Duma Deputy", "former". */
function extendLeft(text: string, words: readonly Word[], start: number): number {
  const capitals = isAllCapitals(words[start]!);
  let at = start;
  for (let steps = 0; at > 0 && steps < 6; steps++) {
    const [word, next] = [words[at - 1]!, words[at]!];
    if (!isJoined(text, word, next) || text.slice(word.end, next.start).includes(',')) break;
    const own = word.key === 's' && at > 1 && words[at - 2]!.capital;
    const belongs =
      isRole(word) ||
      LESSERS.has(word.key) ||
      PASTS.has(word.key) ||
      own ||
      (word.capital && !STARTERS.has(word.key) && (!capitals || steps < 1));
    if (!belongs || (capitals && (STARTERS.has(word.key) || isLink(word)))) break;
    at--;
  }
  return at;
}

/** Whether a word of the set stands directly before the title (with a hyphen or a space), or within the words it took in. */
function hasBefore(text: string, words: readonly Word[], start: number, set: ReadonlySet<string>): boolean {
  const before = words[start - 1];
  return before !== undefined && set.has(before.key) && isJoined(text, before, words[start]!);
}

const isAllCapitals = (word: Word) => word.text.length > 1 && word.text === word.text.toUpperCase();

function indexOfKeys(keys: readonly string[], wanted: readonly string[]): number {
  for (let i = 0; i + wanted.length <= keys.length; i++)
    if (wanted.every((key, n) => keys[i + n] === key || (key.length >= 6 && differsByOne(key, keys[i + n]!)))) return i;
  return -1;
}
