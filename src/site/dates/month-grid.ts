import { getDaysInMonth, getISODay, parseISO } from 'date-fns';
import type { Day } from '../../statement/edtf.ts';
import type { Calendar } from './calendar.ts';
import type { InterfaceLanguage } from '../words/languages.ts';
import { inWeeks, placeInWeek } from '../words/week.ts';

export interface DayCell {
  readonly day: Day;
  /** 1 to 31 */
  readonly number: number;
  readonly certain: number;
  readonly possible: number;
}

/** A month (`2022-01`) as the weeks of a language, with null for the days of other months. */
export function weeksOfMonth(
  { periods }: Pick<Calendar, 'periods'>,
  month: string,
  lang: InterfaceLanguage = 'en',
): readonly (readonly (DayCell | null)[])[] {
  // Of a date without a time, only its own day is asked for: whatever the time zone, that is the same.
  const first = parseISO(`${month}-01`);
  const days = Array.from(
    { length: getDaysInMonth(first) },
    (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`,
  );
  const cells = days.map((day): DayCell => {
    const { certain = [], possible = [] } = periods.get(day) ?? {};
    return { day, number: Number(day.slice(8)), certain: certain.length, possible: possible.length };
  });
  return inWeeks<DayCell | null>(cells, placeInWeek(getISODay(first), lang), () => null);
}
