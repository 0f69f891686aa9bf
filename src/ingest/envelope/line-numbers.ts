import type { Line } from '../types.ts';
import type { Envelope } from './envelope.ts';

const NUMBERED = /^(?<number>\d{1,4})(?:\s+(?<words>\D.*|\d.*))?$/u;
/** Fewer lines may be a list; of all lines so many are numbered, and so many numbers follow their neighbour. */
const FEWEST = 12;
const SHARE = 0.8;
/** A line of print is no longer, and seldom ends a sentence; a paragraph with a number does. */
const LONGEST = 110;

/**
 * The lines of a transcript with their numbers, as courts and commissions print them, page by page:
 *
 *     1  THE CHAIR:  The lamp is the first
 *     2  point of the day.
 *
 * Paragraphs with numbers, and lists, have a mark behind the number, or few numbers.
 */
export const lineNumbers: Envelope = {
  id: 'line-number',
  says: 'number of the line',
  fits: (lines) => {
    if (
      !/^\d/u.test(lines.find(({ text }) => text !== '')?.text ?? '') &&
      !lines.slice(0, 40).some(({ text }) => text.startsWith('1 '))
    )
      return false;
    const printed = lines.filter(({ text }) => text !== '');
    const short = printed.filter(({ text }) => text.length <= LONGEST && !/[.?!]["”»]?$/u.test(text)).length;
    if (short < printed.length / 2) return false;
    const numbers = printed.flatMap((line) => numberOf(line) ?? []);
    const follow = numbers.filter(
      (number, index) => index > 0 && (number === numbers[index - 1]! + 1 || number === 1),
    ).length;
    return (
      numbers.length >= FEWEST && numbers.length >= SHARE * printed.length && follow >= SHARE * (numbers.length - 1)
    );
  },
  open: (lines) => {
    const found: Line[] = [];
    for (const line of lines) {
      const words = NUMBERED.exec(line.text)?.groups;
      const text = words ? (words['words'] ?? '') : line.text;
      const above = found.at(-1);
      // Lines of print: what does not begin a turn goes on with what stands above.
      if (above && above.text !== '' && text !== '' && !TURN.test(text))
        found[found.length - 1] = { ...above, text: `${above.text} ${text}`, last: line.number };
      else found.push({ number: line.number, text });
    }
    return [{ lines: found, hints: [] }];
  },
};

/** `Q. `, `A. `, `THE CHAIR: ` */
const TURN = /^(?:[QA][.:]?\s|\p{Lu}[\p{Lu}\p{M}.,'’ ()-]{2,60}:\s)/u;

const numberOf = ({ text }: Line): number | null => {
  const number = NUMBERED.exec(text)?.groups?.['number'];
  return number === undefined ? null : Number(number);
};
