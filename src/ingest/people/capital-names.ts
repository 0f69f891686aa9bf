import { STRONG_ENGLISH } from '../quotations/cue-verbs.ts';
import { isInCapitals } from './capitals.ts';
import { isGivenName } from './given-names.ts';
import { tidy } from './mentions.ts';
import { NOT_NAMES, PARTICLES } from './name-words.ts';
import { STOPS } from './proposals.ts';
import { isOrdinary } from './titles.ts';
import { findWords, toKey, type Word } from './words.ts';

const SPEAKS = new Set([...STRONG_ENGLISH].filter((verb) => /(?:ed|said|told|wrote|says|states)$/u.test(verb)));
/** What stands between a subject and its verb. */
const ADVERB = /^(?:also|then|later|today|yesterday|tonight|has|have|had|recently|finally|again|further|immediately|[a-z]{3,}ly)$/u;
/** "…, RECTOR OF THE UNIVERSITY, TODAY SAID" */
const APPOSED = new RegExp(`^,\\s[^.;:"]{2,160},\\s(?:(?:ALSO|TODAY|YESTERDAY|HAS|HAVE|RECENTLY|[A-Z]{3,}LY)\\s)*(?:${[...SPEAKS].join('|').toUpperCase()})(?!\\p{L})`, 'u');
const MAX_WORDS = 5;
/** Words of bodies and places that are called after people: none of them ends a name. */
const CALLED_AFTER = new Set(['front', 'brigade', 'battalion', 'airport', 'university', 'college', 'school', 'hospital', 'foundation', 'province', 'department', 'avenue', 'neighborhood', 'neighbourhood', 'prison', 'base', 'bridge', 'command', 'detachment', 'palace', 'square', 'newspaper', 'network', 'radio', 'television', 'institute', 'movement', 'organization', 'organisation', 'group', 'guerrillas', 'rebels', 'family', 'government', 'administration', 'liberation', 'revolutionary', 'patriotic', 'de', 'city', 'stadium', 'camp', 'farm', 'dam', 'river'].map(toKey));

/**
 * Full names of people without a title in texts set in capitals: a common given name opens them, and a verb of speech, or an apposition that goes back to one, follows:
 * "JUAN KEEL TOLD", "JUAN KEEL, WHO …". Of two who share a surname neither counts.
 *
 * @returns each name, tidied
 */
export function capitalNames(texts: readonly string[]): string[] {
  const found = new Map<string, Set<string>>();
  for (const text of texts.filter(isInCapitals)) {
    const words = findWords(text);
    for (let at = 0; at < words.length; at++) {
      const last = isGivenName(words[at]!.key) && !isSecondPart(text, words, at) ? nameEnd(text, words, at) : null;
      if (last === null || !(speaksAfter(text, words, last) || /^,\s(?:WHO\s(?!M)|\d{2},|AN?\s)/u.test(text.slice(words[last]!.end)) || APPOSED.test(text.slice(words[last]!.end, words[last]!.end + 220)))) continue;
      const name = tidy(text.slice(words[at]!.start, words[last]!.end));
      const surname = words[last]!.key;
      found.set(surname, (found.get(surname) ?? new Set()).add(name));
      at = last;
    }
  }
  return [...found.values()].flatMap((names) => (names.size === 1 ? [...names] : []));
}

/** Last word of a name that opens at `first`: one to four words after the given name. */
function nameEnd(text: string, words: readonly Word[], first: number): number | null {
  let last = first;
  for (let at = first + 1; at < words.length && at - first < MAX_WORDS; at++) {
    const word = words[at]!;
    if (!/^(?:\s|\.\s|['’-])$/u.test(text.slice(words[at - 1]!.end, word.start)) || STOPS.has(word.key) || /[A-Z]{3}ED$/u.test(word.text) || SPEAKS.has(word.text.toLowerCase()) || ADVERB.test(word.text.toLowerCase())) break;
    if (NOT_NAMES.has(word.key) || CALLED_AFTER.has(word.key) || isOrdinary(word)) return null;
    last = at;
  }
  return last === first || words[last]!.text.length < 3 || PARTICLES.has(words[last]!.key) ? null : last;
}

/** The word before belongs to the same name, or to something called after a person. */
function isSecondPart(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && /^['’-]?\s?$/u.test(text.slice(before.end, words[at]!.start)) && (isGivenName(before.key) || PARTICLES.has(before.key) || /^(?:SAN|SANTA|SANTO|SAINT|PUERTO|VILLA|EL|LOS|CIUDAD|COLONIA)$/u.test(before.text));
}

function speaksAfter(text: string, words: readonly Word[], last: number): boolean {
  for (let at = last + 1; at < Math.min(words.length, last + 4); at++) {
    if (!/^\s$/u.test(text.slice(words[at - 1]!.end, words[at]!.start))) return false;
    const lower = words[at]!.text.toLowerCase();
    if (SPEAKS.has(lower)) return true;
    if (!ADVERB.test(lower)) return false;
  }
  return false;
}
