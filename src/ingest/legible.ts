import type { VFileMessage } from 'vfile-message';
import { problem } from '../statement/problems.ts';
import type { Line } from './types.ts';

/** Signs that letters were read in a wrong encoding and that no repair undid, or were lost. */
const GARBLED =
  /\uFFFD|[ÃÂ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0098-\u009D™œž“”˜\u00A6]|[ÐÑ][\u0080-\u00BF‚ƒ„…†‡€‰Š‹Œ]|(?<=\p{L})\?(?=(?:s|t|re|ve|ll|d|m)\s)|[╨╤╥][\u2500-\u259F°-¿А-Яа-я]/gu;
const FEWEST_GARBLED = 3;

/** Words that no writer writes and machines that read pictures do: a figure or a sign inside a word, a capital after small letters, signs alone. */
const MISREAD =
  /(?<=\p{Ll})[\d^_~|{}<>•©®¢£§¶¬\\](?=\p{Ll})|(?<=^|\s)[~^\\{}¬¢¶]{1,3}(?=\s|$)|(?<=^|\s)[~^_|\\{}¬©®•]{1,3}\p{L}{1,3}[~^_|\\{}¬]/gu;
const WORD = /\p{L}+/gu;
/** Of so many words at least one is misread in rubble, in a text of some length. */
const ONE_IN = 150;
const FEWEST_MISREAD = 6;

/** What cannot be read of a text: letters lost to a wrong encoding, and words misread by a machine. At most one message of each kind. */
export function tellIllegible(lines: readonly Line[], file: string): VFileMessage[] {
  const garbled = find(lines, GARBLED);
  const messages: VFileMessage[] = [];
  if (garbled.count >= FEWEST_GARBLED)
    messages.push(
      problem(
        'text-garbled',
        { file, line: garbled.line },
        `Expected letters, found signs of a wrong encoding in ${garbled.count} places`,
      ),
    );
  const misread = find(lines, MISREAD);
  if (misread.count >= FEWEST_MISREAD) {
    const words = lines.reduce((sum, { text }) => sum + (text.match(WORD)?.length ?? 0), 0);
    if (misread.count * ONE_IN >= words)
      messages.push(
        problem(
          'text-rubble',
          { file, line: misread.line },
          `Expected words, found ${misread.count} that no writer writes among ${words}`,
        ),
      );
  }
  return messages;
}

function find(lines: readonly Line[], pattern: RegExp): { readonly count: number; readonly line: number } {
  let count = 0;
  let line = 0;
  for (const { number, text } of lines) {
    const found = text.match(pattern)?.length ?? 0;
    if (found > 0 && count === 0) line = number;
    count += found;
  }
  return { count, line };
}

/** A line of so many letters that ends a sentence is words. */
const SENTENCE = 80;
/** Less that is left out needs no look. */
const MUCH = 600;

/** Whether most of what reads as sentences was left out: then the page was misunderstood, or the file is another one than it seems. */
export function tellMostLeftOut(lines: readonly Line[], removed: ReadonlySet<number>, file: string): VFileMessage[] {
  let kept = 0;
  let left = 0;
  let first = 0;
  for (const { number, text } of lines) {
    if (text.length < SENTENCE || !/[.!?…。؟।]["”»’)]*$/u.test(text)) continue;
    if (!removed.has(number)) kept += text.length;
    else {
      if (left === 0) first = number;
      left += text.length;
    }
  }
  return left >= MUCH && left > kept
    ? [
        problem(
          'text-mostly-left-out',
          { file, line: first },
          `Expected the words of the text, left out ${Math.round((100 * left) / (left + kept))} % of what reads as sentences`,
        ),
      ]
    : [];
}
