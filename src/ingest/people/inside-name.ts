import type { NameIndex } from './name-index.ts';
import { isLink, isOrdinary } from './titles.ts';
import type { Word } from './words.ts';

/** "in September Lavrov", "on Friday Lavrov": when, and no first name. */
const TIMES =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** "anti-Putin", "Jean-Pierre": the word is the second part of another one. */
export function isInsideWord(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const before = words[at - 1];
  return (
    /[-‑'’]/u.test(text[word.start - 1] ?? '') &&
    before !== undefined &&
    before.end === word.start - 1 &&
    before.text.length > 1 &&
    !/^(?:d|l|then|ex)$/i.test(before.text)
  );
}

/**
 * "Petra Ivanova" when only Igor Ivanov was named: another first name stands before the surname. In a text of
 * capitals nothing can be told from them.
 */
export function isInsideName(
  text: string,
  words: readonly Word[],
  first: number,
  last: number,
  index: NameIndex,
): boolean {
  const after = words[last + 1];
  if (after !== undefined && after.capital && text.slice(words[last]!.end, after.start) === '-') return true;
  const before = words[first - 1];
  if (before === undefined || !before.capital || isLink(before) || text.slice(before.end, words[first]!.start) !== ' ')
    return false;
  if (words[first]!.text === words[first]!.text.toUpperCase()) return false;
  if (isOrdinary(before) || index.titleWords.has(before.key)) return false;
  if (
    TIMES.test(before.text) &&
    (before.text.endsWith('day') ||
      /(?<!\p{L})(?:in|since|until|by|last|this|next|late|early|mid|of|for)[\s-]$/iu.test(text.slice(0, before.start)))
  )
    return false;
  const opensSentence = /(?:^|[.!?:"“«]\s*)$/u.test(text.slice(0, before.start));
  return !opensSentence && /^\p{Lu}\p{Ll}{2,}$/u.test(before.text);
}
