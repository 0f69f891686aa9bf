import { toDay, toNumber } from '../../statement/day.ts';
import type { DayRange } from '../query/types.ts';
import type { DaySpan } from '../record.ts';

/** First and last day as numbers, endless where a range is open. */
export interface DayNumbers {
  readonly first: number;
  readonly last: number;
}

export const numbersOf = ({ from, to }: DayRange): DayNumbers => ({
  first: from === null ? Number.NEGATIVE_INFINITY : toNumber(from),
  last: to === null ? Number.POSITIVE_INFINITY : toNumber(to),
});

const firstOf = ({ first }: DaySpan): number => first ?? Number.NEGATIVE_INFINITY;
const lastOf = ({ last }: DaySpan): number => last ?? Number.POSITIVE_INFINITY;

const liesIn = (span: DaySpan, { first, last }: DayNumbers) => firstOf(span) >= first && lastOf(span) <= last;
const touches = (span: DaySpan, { first, last }: DayNumbers) => firstOf(span) <= last && lastOf(span) >= first;

/** True where a statement is from these days whichever of its days it is from; false for one without a date. */
export function isCertainly(spans: readonly DaySpan[], days: DayNumbers): boolean {
  if (spans.length === 0) return false;
  return spans.every((span) => liesIn(span, days)) || spans.some((span) => span.also === true && liesIn(span, days));
}

/** True where a statement may be from these days; false for one without a date. */
export const isPossibly = (spans: readonly DaySpan[], days: DayNumbers): boolean =>
  spans.some((span) => touches(span, days));

/** What statements are sorted by: the days of both ends, a known one in place of an open one; null: no date. */
export function endsOf(spans: readonly DaySpan[]): DayNumbers | null {
  const known = spans.flatMap(({ first, last }) => [first, last].filter((day) => day !== null));
  if (known.length === 0) return null;
  return { first: Math.min(...known), last: Math.max(...known) };
}

export const yearOf = (day: number): number => Number(toDay(day).slice(0, -6));

/** The days of a year. */
export function daysOfYear(year: number): DayNumbers {
  return { first: Date.UTC(year, 0, 1) / MS_PER_DAY, last: Date.UTC(year, 11, 31) / MS_PER_DAY };
}

const MS_PER_DAY = 86_400_000;
