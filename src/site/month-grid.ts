import { isDay, toNumber, type Day } from '../statement/edtf.ts';
import type { Calendar } from './calendar.ts';

export interface DayCell {
  readonly day: Day;
  /** 1 to 31 */
  readonly number: number;
  readonly certain: number;
  readonly possible: number;
}

/** A month (`2022-01`) as weeks from Monday to Sunday, with null for the days of other months. */
export function weeksOfMonth(
  { periods }: Pick<Calendar, 'periods'>,
  month: string,
): readonly (readonly (DayCell | null)[])[] {
  const days = Array.from({ length: 31 }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`).filter(isDay);
  const cells = days.map((day): DayCell => {
    const { certain = [], possible = [] } = periods.get(day) ?? {};
    return { day, number: Number(day.slice(8)), certain: certain.length, possible: possible.length };
  });
  // 1 January 1970, day 0, was a Thursday: the fourth day of its week.
  const lead = (((toNumber(`${month}-01`) + 3) % 7) + 7) % 7;
  const padded = [...blanks(lead), ...cells];
  const whole = [...padded, ...blanks((7 - (padded.length % 7)) % 7)];
  return Array.from({ length: whole.length / 7 }, (_, week) => whole.slice(week * 7, week * 7 + 7));
}

const blanks = (count: number): readonly null[] => Array.from({ length: count }, () => null);
