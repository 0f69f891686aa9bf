/**
 * Tools that stemmers of the Snowball family share (https://snowballstem.org, Porter 2001): regions of a word in which an ending
 * may be cut, and the longest ending of a list.
 */

/**
 * Where the part behind the first consonant that follows a vowel begins; the word’s length: nowhere.
 *
 * @param from UTF-16 offset at which to begin to look
 */
export function regionAfter(word: string, vowels: string, from: number): number {
  for (let at = from + 1; at < word.length; at++)
    if (vowels.includes(word[at - 1]!) && !vowels.includes(word[at]!)) return at + 1;
  return word.length;
}

/** Endings, the longest first, so that the first that fits is the longest. */
export function endings(...lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split(' ')).toSorted((a, b) => b.length - a.length);
}

/**
 * The longest ending of a list that a word has.
 *
 * @param from the ending must begin at this offset or behind it, else the next shorter one is tried
 */
export function endingOf(word: string, list: readonly string[], from = 0): string | null {
  return list.find((ending) => word.length - ending.length >= from && word.endsWith(ending)) ?? null;
}

/** A word without that many units at its end. */
export const without = (word: string, ending: string): string => word.slice(0, word.length - ending.length);
