import { wordsOf } from '../../statement/words.ts';

/** A stretch of so many words is worth telling even where it is cut out of longer sentences. */
const LONG = 14;
/** A sentence of fewer words is a form of words. */
const FEWEST = 6;

const SENTENCE_END = /[.!?…。！？؟](?:["”’»)\]]*)(?=\s|$)|[。！？]/gu;

/**
 * Whether words that come again are a saying: a whole sentence of some length, or a long stretch. "And one of the things I want
 * to" is none, however often it is said.
 *
 * @param text a paragraph, of which somebody's words stand from `from` to `to`, and in these the stretch from `start` to `end`
 */
export function isSaying(text: string, from: number, to: number, start: number, end: number): boolean {
  const stretch = wordsOf(text, start, end);
  if (new Set(stretch.map(({ key }) => key)).size < FEWEST) return false;
  if (stretch.length >= LONG) return true;
  const ends = [...text.slice(from, to).matchAll(SENTENCE_END)].map((match) => from + match.index + match[0].length);
  const borders = [from, ...ends, to];
  return borders.slice(1).some((border, index) => {
    const words = wordsOf(text, borders[index], border);
    const [first, last] = [words[0], words.at(-1)];
    return words.length >= FEWEST && first!.start >= start && last!.end <= end;
  });
}
