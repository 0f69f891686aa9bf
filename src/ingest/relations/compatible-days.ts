import { bounds, toNumber } from '../../statement/edtf.ts';
import type { Statement } from '../../statement/schema.ts';

/** The days on which a text may have been put out, as day numbers; infinite where that side is open. */
export interface DaySpan {
  readonly min: number;
  readonly max: number;
}

/** When a statement was put out; where that is open, when its words were said. */
export function daysOf({ date, published }: Pick<Statement, 'date' | 'published'>): DaySpan {
  const value = published ?? date;
  const { min, max } = value === null ? { min: null, max: null } : bounds(value);
  return { min: min === null ? -Infinity : toNumber(min), max: max === null ? Infinity : toNumber(max) };
}

/** The fewest days that can lie between two texts; 0 where nothing is known. */
export function daysApart(a: DaySpan, b: DaySpan): number {
  return Math.max(0, a.min - b.max, b.min - a.max);
}
