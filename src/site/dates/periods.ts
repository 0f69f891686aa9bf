import { daysInMonth, type Day } from '../../statement/day.ts';

/**
 * Periods by their names: `2010s`, `2016`, `2016-04`, `2016-04-12`. Nothing else stands here: readers' browsers load it
 * too.
 */

/** Days from `min` to `max`, both inclusive. */
export interface Span {
  readonly min: Day;
  readonly max: Day;
}

/** The decade of a year or of a day: `2010s`. */
export const decadeOf = (period: string): string => `${period.slice(0, 3)}0s`;

/** The first and last day of a period. */
export function spanOf(period: string): Span {
  if (period.endsWith('s')) return { min: `${period.slice(0, 3)}0-01-01`, max: `${period.slice(0, 3)}9-12-31` };
  if (period.length === 4) return { min: `${period}-01-01`, max: `${period}-12-31` };
  if (period.length === 7) return { min: `${period}-01`, max: `${period}-${String(daysInMonth(period))}` };
  return { min: period, max: period };
}

/** A period in EDTF: a decade is `201X`. */
export const edtfOf = (period: string): string => (period.endsWith('s') ? `${period.slice(0, 3)}X` : period);
