import { NOT_GIVEN, NOT_NAMES } from '../people/name-words.ts';
import { isOrdinary } from '../people/titles.ts';
import type { Word } from '../people/words.ts';
import { isBodyNoun, isRoleNoun } from '../lexicon/subject-nouns.ts';

const MAX_WORDS = 4;

/**
 * The capitalised words that end at `last`, where they may be somebody's name: in a text of small letters, none of them a role, a body or a word of a title,
 * and no preposition before them ("officials in New York said"). One word alone counts only as the second part of a name that came before.
 */
export function printedName(
  masked: string,
  words: readonly Word[],
  last: number,
): { readonly start: number; readonly end: number } | null {
  let first = last;
  while (
    first > 0 &&
    last - first < MAX_WORDS &&
    isNameWord(words[first - 1]!) &&
    masked.slice(words[first - 1]!.end, words[first]!.start) === ' '
  )
    first--;
  if (!isNameWord(words[last]!)) return null;
  const before = words[first - 1];
  if (before !== undefined && /^(?:in|at|of|from|for|to|with|on|by|near|the|and|than|since)$/iu.test(before.text))
    return null;
  return { start: words[first]!.start, end: words[last]!.end };
}

/** The same to the right of a verb: "said Ada Keel," with at least two words and an end of the phrase after them. */
export function printedNameFrom(
  masked: string,
  words: readonly Word[],
  first: number,
): { readonly start: number; readonly end: number } | null {
  let last = first;
  if (!isNameWord(words[first]!)) return null;
  while (
    last + 1 < words.length &&
    last - first < MAX_WORDS &&
    isNameWord(words[last + 1]!) &&
    masked.slice(words[last]!.end, words[last + 1]!.start) === ' '
  )
    last++;
  return last > first && /^(?:[,.;]|\s(?:in|at|on|who|of|after|during|from|to)\s)/u.test(masked.slice(words[last]!.end))
    ? { start: words[first]!.start, end: words[last]!.end }
    : null;
}

const isNameWord = (word: Word) =>
  /^\p{Lu}\p{Ll}/u.test(word.text) &&
  !isOrdinary(word) &&
  !NOT_GIVEN.test(word.text) &&
  !NOT_NAMES.has(word.key) &&
  !isBodyNoun(word.text) &&
  !isRoleNoun(word.text);
