import { dayNumber, existsInCalendar, monthDayOf, yearOf } from './calendar.ts';
import type { Finding } from './passages.ts';
import type { Witnesses } from './roles.ts';
import { surroundings, tenseOf } from './tense.ts';

/** A day that a text tells of: its own date is not among them. `y` null: printed without a year. */
export interface Mention {
  readonly y: number | null;
  readonly m: number;
  readonly d: number;
  readonly tense: 'past' | 'future' | null;
  readonly line: number;
  readonly quote: string;
  readonly finding: Finding;
}

/** The days that a text tells of, and those it counts from them ("and two days later"). */
export function findMentions({ all }: Witnesses, lang: string): Mention[] {
  return all.flatMap(({ role, finding, line, options, monthDay }) => {
    if (role !== 'mention') return [];
    const [single, other] = options.days;
    const printed = monthDay
      ? { y: null, ...monthDay }
      : single !== undefined && other === undefined
        ? { y: yearOf(single), ...monthDayOf(single) }
        : null;
    const day = printed ?? shiftFromPrevious(finding);
    return day ? [{ ...day, tense: tenseOf(finding, lang), line, quote: finding.expression.exact, finding }] : [];
  });
}

/** How many expressions back the date may stand that another is counted from. */
const LOOK_BACK = 3;

/** `Dec. 15 … and two days later`: the day counted from the date before it in the same passage. */
function shiftFromPrevious({ expression, all, index }: Finding): { y: number | null; m: number; d: number } | null {
  const { shift } = expression;
  if (shift?.from !== 'previous' || (shift.unit !== 'day' && shift.unit !== 'week')) return null;
  const anchor = all
    .slice(Math.max(0, index - LOOK_BACK), index)
    .findLast(({ parts, problem }) => parts.m !== undefined && parts.d !== undefined && !problem);
  if (!anchor) return null;
  const { y, m, d } = anchor.parts;
  if (m === undefined || d === undefined || !existsInCalendar(anchor.parts)) return null;
  // Without a year the end of February may be a day out: such a count is left alone.
  const days = shift.n * (shift.unit === 'week' ? 7 : 1);
  const common = dayNumber(y ?? 2001, m, d) + days;
  const leap = dayNumber(y ?? 2004, m, d) + days;
  const counted = monthDayOf(common);
  if (y === undefined && JSON.stringify(counted) !== JSON.stringify(monthDayOf(leap))) return null;
  return { y: y === undefined ? null : yearOf(common), ...counted };
}

/** The words of the sentence around a date, up to the next date on either side, folded. */
export function wordsAround(finding: Finding): string[] {
  const { before, after } = surroundings(finding);
  return [...before, ...after].filter(({ type }) => type === 'word' || type === 'sign').map(({ folded }) => folded);
}
