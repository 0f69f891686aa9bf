import { TAG } from '../lexicon/tags.ts';
import type { Word } from '../people/words.ts';
import type { Paragraph } from './features.ts';
import { isUpper } from './runs.ts';

const MOST_WORDS_BACK = 12;
const MOST_WORDS_ON = 14;
/** What may stand between the words of a title. */
const WITHIN = /^(?:[ \u00a0]{1,2}|-|['’]|\. ?|, ?(?=\S)|\/)$/u;
const BEFORE_NAME = /^(?:[ \u00a0]{1,2}|, |\. ?|: |\.?\s?-\s?)$/u;
const IN_TITLE = TAG.role | TAG.modifier | TAG.body | TAG.place | TAG.by;

/**
 * The role that stands right before a name ("Norland’s Foreign Minister Anna Velde"), as printed.
 *
 * @param first index of the first word of the name
 * @returns null where none stands there
 */
export function roleBefore(paragraph: Paragraph, first: number): string | null {
  const { text, words, tags } = paragraph;
  let at = first - 1;
  const nearest = words[at];
  if (nearest === undefined || !BEFORE_NAME.test(text.slice(nearest.end, words[first]!.start))) return null;
  while (at >= 0 && (tags[at]! & TAG.courtesy) !== 0 && (tags[at]! & TAG.role) === 0 && first - at < 4) at--;
  const end = at;
  let begin = -1;
  for (; at >= 0 && first - at <= MOST_WORDS_BACK; at--) {
    const word = words[at]!;
    if (at < first - 1 && !WITHIN.test(text.slice(word.end, words[at + 1]!.start))) break;
    if ((tags[at]! & (TAG.strong | TAG.weak | TAG.pronoun)) !== 0 && (tags[at]! & IN_TITLE) === 0) break;
    if ((tags[at]! & TAG.role) !== 0) begin = at;
    else if ((tags[at]! & IN_TITLE) === 0 && !isUpper(word) && !isAdjectival(word)) break;
    else if (begin !== -1 && (isUpper(word) || (tags[at]! & TAG.modifier) !== 0) && (tags[at]! & TAG.small) === 0)
      begin = at;
  }
  return begin === -1 || begin > end ? null : text.slice(words[begin]!.start, words[end]!.end);
}

/** "российский", "ukrainischer": an adjective of a state, printed small. */
const isAdjectival = ({ text }: Word) =>
  /(?:ий|ой|ая|ого|ому|ым|isch(?:e[rn]?)?|ische|ain[e]?|ien(?:ne)?)$/u.test(text);

/**
 * The role that follows a name behind a comma ("Anna Velde, the islands’ harbour minister, said") or in brackets, as printed.
 *
 * @param last index of the last word of the name
 */
export function roleAfter(paragraph: Paragraph, last: number): string | null {
  const { text, words, tags } = paragraph;
  const name = words[last]!;
  const gap = /^(?:, | \(|\s[-–—]\s|,\s)/u.exec(text.slice(name.end, name.end + 3));
  if (gap === null) return null;
  let found = -1;
  let at = last + 1;
  for (; at < words.length && at - last <= MOST_WORDS_ON; at++) {
    if (at > last + 1 && !WITHIN_AFTER.test(text.slice(words[at - 1]!.end, words[at]!.start))) break;
    if ((tags[at]! & (TAG.strong | TAG.pronoun)) !== 0 && (tags[at]! & IN_TITLE) === 0) break;
    if ((tags[at]! & TAG.role) !== 0 && found === -1) found = at;
    if (found === -1 && at - last > 5) return null;
  }
  return found === -1 ? null : text.slice(words[last + 1]!.start, words[at - 1]!.end);
}

const WITHIN_AFTER = /^(?:[ \u00a0]{1,2}|-|['’])$/u;
