import type { Line } from '../../types.ts';
import { inYear } from '../calendar.ts';
import type { ProvedOrder } from '../day-order.ts';
import type { DateExpression, DayOrder } from '../expression.ts';
import { toOptions } from '../options.ts';
import { scanAnyLanguage, scanDates } from '../scan.ts';
import { labelBefore } from './labels.ts';

/** A place of the file where a full day is printed. */
export interface Occurrence {
  readonly line: Line;
  /** Index of the line among those with words. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly expression: DateExpression | null;
  /** Every full day of the line, this one included. */
  readonly beside: number;
  /** An all-numeral date that nothing proves the order of: this is one of two ways to read it. */
  readonly open: DayOrder | null;
}

/** A full day that the file prints, and where. */
export interface DayCandidate {
  readonly day: number;
  readonly occurrences: readonly Occurrence[];
}

/** A longer line is a paragraph: it is read in the language of the text alone. */
const LONGEST = 300;
/** So many lines from either end are read whatever they are; in the middle of a long file only short ones. */
const EDGE = 150;
const SHORT = 120;

const NUMBERED = /[\d٠-٩۰-۹०-९০-৯๐-๙０-９]|[〇一二三四五六七八九十]+[年月]/u;
/** `/2019/01/21/`, `/20190121/`, `-20190121-`: the day in an address. */
const ADDRESS = /(?<=[/_-])((?:19|20)\d\d)([/_-]?)(0?[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01]|[1-9](?!\d))(?=[/_.-]|\s|$)/gu;

/**
 * Every full day that a file prints, with all its places: what the day of a text is chosen from.
 *
 * @param printed the lines with words, in their order
 * @param lang the language of the text
 * @param order the order of day and month in its all-numeral dates, where something proves it
 */
export function findDays(
  printed: readonly Line[],
  lang: string,
  order: (expressions: readonly DateExpression[]) => ProvedOrder | null,
): readonly DayCandidate[] {
  const scanned = printed.flatMap((line, at) => {
    const middle = at >= EDGE && at < printed.length - EDGE;
    if ((middle && line.text.length > SHORT) || !NUMBERED.test(line.text)) return [];
    const own = scanDates(line.text, lang);
    const full = own.some((expression) => isFull(expression));
    const read = full || line.text.length > LONGEST ? own : scanAnyLanguage(line.text);
    const expressions = read.filter((expression) => isFull(expression) && !isOfTheCopy(line.text, expression));
    return [{ line, at, expressions, addresses: addressDays(line.text) }];
  });
  const proved = order(scanned.flatMap(({ expressions }) => expressions));
  const days = new Map<number, Occurrence[]>();
  for (const { line, at, expressions, addresses } of scanned) {
    const beside = expressions.length;
    for (const expression of expressions) {
      const { days: options, open } = toOptions(expression, proved);
      const twice = open === 'order' || open === 'both';
      // The usual century of a year of two digits comes first.
      for (const [i, day] of (twice ? options : options.slice(0, 1)).entries()) {
        const { start, end, exact } = expression;
        const reading = twice ? (i === 0 ? 'dmy' : 'mdy') : null;
        put(days, day, { line, at, start, end, exact, expression, beside, open: reading });
      }
    }
    for (const { day, start, end } of addresses) {
      const exact = line.text.slice(start, end);
      put(days, day, { line, at, start, end, exact, expression: null, beside, open: null });
    }
  }
  return [...days].map(([day, occurrences]) => ({ day, occurrences }));
}

/** Marks of a paper that an office has released. */
const RELEASED = /\b(?:(?:UN|DE)CLASSIFIED|RELEASED? IN (?:FULL|PART)|Approved [Ff]or Release|Doc No\.?|Case No\.?)/u;

/** Whether a day is that on which this copy was made, seen or released, and none of the text. */
function isOfTheCopy(text: string, { start }: DateExpression): boolean {
  const label = labelBefore(text.slice(0, start));
  return label === 'seen' || label === 'copyright' || label === 'released' || RELEASED.test(text);
}

function put(days: Map<number, Occurrence[]>, day: number, occurrence: Occurrence): void {
  const list = days.get(day);
  if (list) list.push(occurrence);
  else days.set(day, [occurrence]);
}

const isFull = ({ parts: { y, yy, d }, readings, problem }: DateExpression) =>
  problem === null && (readings.length > 0 || (d !== undefined && (y !== undefined || yy !== undefined)));

function addressDays(text: string): { day: number; start: number; end: number }[] {
  if (!/https?:|www\.|\.\p{L}{2,4}\//u.test(text)) return [];
  return [...text.matchAll(ADDRESS)].flatMap((match) => {
    const [y, m, d] = [match[1], match[3], match[4]].map(Number) as [number, number, number];
    const day = inYear(y, m, d);
    return day === null ? [] : [{ day, start: match.index, end: match.index + match[0].length }];
  });
}
