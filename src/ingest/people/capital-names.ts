import { isBodyNoun } from '../quotations/subject-nouns.ts';
import { cueStrength, isCueForm } from '../quotations/cue-verbs.ts';
import { isGivenName, PLACES_TOO } from './given-names.ts';
import type { NamedMention } from './named-mention.ts';
import type { NameIndex } from './name-index.ts';
import { NOT_NAMES, PARTICLES } from './name-words.ts';
import { isCourtesy, isJoined, isLink, isOrdinary, isPast, isRole } from './titles.ts';
import { isShouted, toKey, type Word } from './words.ts';

/** Ranks of soldiers, clergy and the learned, which stand before a name like an office. */
const RANKS: ReadonlySet<string> = new Set(
  [
    'general',
    'gen',
    'colonel',
    'col',
    'admiral',
    'lieutenant',
    'lt',
    'major',
    'maj',
    'captain',
    'capt',
    'sergeant',
    'sgt',
    'commander',
    'commandante',
    'archbishop',
    'bishop',
    'cardinal',
    'msgr',
    'monsignor',
    'father',
    'priest',
    'reverend',
    'rev',
    'pastor',
    'nuncio',
    'engineer',
    'lawyer',
    'dr',
    'doctor',
    'attorney',
    'deputy',
    'congressman',
    'candidate',
    'rector',
    'superintendent',
    'mayor',
    'journalist',
    'columnist',
    'dean',
    'vicar',
    'prosecutor',
    'manager',
    'treasurer',
    'comrade',
    'superior',
  ].map(toKey),
);
/** Words that follow a name in capitals and are none of it. */
const ENDS: ReadonlySet<string> = new Set(
  [
    'and',
    'or',
    'by',
    'was',
    'is',
    'has',
    'have',
    'had',
    'were',
    'are',
    'will',
    'would',
    'to',
    'in',
    'on',
    'at',
    'of',
    'for',
    'from',
    'with',
    'as',
    'that',
    'who',
    'whom',
    'whose',
    'today',
    'yesterday',
    'tonight',
    'here',
    'this',
    'last',
    'the',
    'a',
    'an',
    'not',
    'also',
    'about',
    'after',
    'before',
    'during',
    'his',
    'her',
    'their',
    'its',
    'but',
    'when',
    'while',
    'because',
    'may',
    'can',
    'could',
    'should',
    'must',
    'did',
    'does',
    'be',
    'been',
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
    'again',
    'recently',
    'met',
    'made',
    'went',
    'alias',
    'into',
    'against',
    'earlier',
    'just',
    'left',
    'arrived',
    'once',
    'more',
    'now',
    'then',
    'only',
    'even',
    'still',
    'both',
    'so',
    'very',
    'over',
    'under',
    'through',
    'between',
    'if',
    'whether',
    'there',
    'no',
    'which',
    'out',
    'up',
    'off',
    'speaking',
    'commenting',
  ].map(toKey),
);
const INSIDE: ReadonlySet<string> = new Set(['y', 'del', 'los', 'las', 'e', 'san', 'santa'].map(toKey));
/** Words in the names of bodies and places that are called after somebody. */
const BODIES: ReadonlySet<string> = new Set(
  [
    'battalion',
    'brigade',
    'division',
    'regiment',
    'province',
    'airport',
    'hospital',
    'avenue',
    'plaza',
    'square',
    'school',
    'institute',
    'foundation',
    'prison',
    'barracks',
    'neighborhood',
    'municipality',
    'column',
    'cell',
    'unit',
    'coordinator',
    'bloc',
    'faction',
    'dam',
    'river',
    'bridge',
    'colony',
    'zone',
    'region',
    'city',
    'town',
    'foreigners',
  ].map(toKey),
);
const LONGEST = 5;

/**
 * Names in a text set in capitals throughout, known by their given name: after a rank or office ("GENERAL ADA MIRA
 * KEEL", "TIDE PARTY LEADER ADA KEEL"), before an office in apposition ("ADA KEEL, BISHOP OF ORLAN,"), or where a verb of speech follows at once
 * ("ADA KEEL TODAY SAID").
 *
 * @param taken whether a word already belongs to a name
 */
export function capitalNames(
  text: string,
  words: readonly Word[],
  index: NameIndex,
  taken: (at: number) => boolean,
): NamedMention[] {
  const found: NamedMention[] = [];
  for (let first = 0; first < words.length; first++) {
    const word = words[first]!;
    if (
      !isShouted(word) ||
      !isGiven(word, index) ||
      taken(first) ||
      isTitleWord(word) ||
      NOT_NAMES.has(word.key) ||
      isInside(text, words, first)
    )
      continue;
    const last = nameEnd(text, words, first, taken);
    if (last === null) continue;
    const title = titleBefore(text, words, first) ?? titleAfter(text, words, last);
    if (title === null && !isSpoken(text, words, last)) continue;
    const [start, end] = [word.start, words[last]!.end];
    found.push({
      start,
      end,
      exact: text.slice(start, end),
      people: [],
      form: 'full',
      title: title?.words ?? null,
      offices: [],
      present: title?.present ?? true,
      name: text.slice(start, end),
    });
    first = last;
  }
  return found;
}

const isGiven = ({ key }: Word, { givenNames }: NameIndex) =>
  (isGivenName(key) || givenNames.has(key)) && !PLACES_TOO.has(key);
const isTitleWord = (word: Word) => RANKS.has(word.key) || isRole(word);

/** "JOSE ADA KEEL" from its second word, "TIDE-ADA": a word that goes on from another. */
const isInside = (text: string, words: readonly Word[], at: number) =>
  /[-'’]$/u.test(text.slice(0, words[at]!.start)) ||
  (at > 0 && PARTICLES.has(words[at - 1]!.key) && text.slice(words[at - 1]!.end, words[at]!.start) === ' ');

/** Last word of a name that starts at `first`; null where no surname follows. */
function nameEnd(text: string, words: readonly Word[], first: number, taken: (at: number) => boolean): number | null {
  let last = first;
  for (let at = first + 1; at < words.length && at - first < LONGEST; at++) {
    const word = words[at]!;
    const gap = text.slice(words[at - 1]!.end, word.start);
    if (!/^(?:\s|\.\s|[-'’])$/u.test(gap) || (gap.startsWith('.') && words[at - 1]!.text.length > 1) || taken(at))
      break;
    if (NOT_NAMES.has(word.key) || BODIES.has(word.key) || isBodyNoun(word.text) || isTitleWord(word)) return null;
    if (
      word.text !== word.text.toUpperCase() ||
      ENDS.has(word.key) ||
      isCueForm(word.text) ||
      (word.key === 's' && /['’]$/u.test(gap))
    )
      break;
    if ((PARTICLES.has(word.key) || INSIDE.has(word.key)) && words[at + 1] !== undefined) continue;
    last = at;
  }
  return last > first && words[last]!.text.length > 1 ? last : null;
}

/** "THE TIDE PARTY (TP) LEADER" right before the name: from its last office or rank back to the words that belong to it. */
function titleBefore(
  text: string,
  words: readonly Word[],
  first: number,
): { readonly words: string; readonly present: boolean } | null {
  let start = first;
  while (
    start > 0 &&
    (isTitleWord(words[start - 1]!) || isCourtesy(words[start - 1]!)) &&
    /^(?:\s|\.\s|\s?[-–]\s?)$/u.test(text.slice(words[start - 1]!.end, words[start]!.start))
  )
    start--;
  if (start === first) return null;
  const end = words[first - 1]!.end;
  for (let steps = 0; start > 0 && steps < 3; steps++) {
    const [word, next] = [words[start - 1]!, words[start]!];
    if (
      !isJoined(text, word, next) ||
      /[,.]/u.test(text.slice(word.end, next.start)) ||
      isLink(word) ||
      isOrdinary(word) ||
      isCueForm(word.text) ||
      ENDS.has(word.key)
    )
      break;
    start--;
  }
  const past = words.slice(Math.max(0, start - 1), first).some(isPast);
  return { words: text.slice(words[start]!.start, end), present: !past };
}

/** ", BISHOP OF ORLAN," right after the name. */
function titleAfter(
  text: string,
  words: readonly Word[],
  last: number,
): { readonly words: string; readonly present: boolean } | null {
  const match = /^,\s(?<apposed>[^,.;:!?[\]"]{4,120})(?=,)/u.exec(text.slice(words[last]!.end));
  const apposed = match?.groups?.['apposed'];
  if (apposed === undefined) return null;
  const inside = words.filter(({ start }) => start > words[last]!.end && start < words[last]!.end + match![0].length);
  const role = inside.findIndex(isTitleWord);
  const plain = inside
    .slice(0, Math.max(role, 0))
    .every((word) => !isCueForm(word.text) && !/^(?:and|was|is|were|has|had)$/iu.test(word.text));
  return role === -1 || role > 8 || !plain
    ? null
    : { words: apposed.replace(/^(?:the|an?)\s/iu, ''), present: !inside.slice(0, role).some(isPast) };
}

/** "ADA KEEL TODAY SAID": a strong verb of speech, after no more than when it was. */
function isSpoken(text: string, words: readonly Word[], last: number): boolean {
  const after =
    /^\s(?:\((?:\p{L}|\s)+\)\s)?(?:(?:also|today|yesterday|tonight|has|had|then|\p{L}+ly|on\s\p{L}+day|last\s\p{L}+)\s){0,3}(?<verb>\p{L}+)/iu.exec(
      text.slice(words[last]!.end),
    )?.groups?.['verb'];
  return after !== undefined && cueStrength(after) === 'strong' && /(?:ed|said|told|says|wrote)$/iu.test(after);
}
