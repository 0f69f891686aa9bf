import { MONTHS, WEEKDAYS } from '../../statement/calendar-names.ts';
import { toDay } from '../../statement/edtf.ts';
import { monthDayOf, weekdayOf, yearOf } from './calendar.ts';

/** English words for days in the sentences of evidence. */

/** `28 January 2022` */
export function sayDay(day: number): string {
  const { m, d } = monthDayOf(day);
  return `${sayMonthDay(m, d)} ${yearOf(day)}`;
}

/** `January` of a month's number. */
export function sayMonth(m: number): string {
  return MONTHS[m - 1]!;
}

/** `28 January` */
export function sayMonthDay(m: number, d: number): string {
  return `${d} ${sayMonth(m)}`;
}

/** `Friday` of a weekday's number, Monday 1 to Sunday 7. */
export function sayWeekday(weekday: number): string {
  return WEEKDAYS[weekday - 1]!;
}

/** `a Friday` of a day. */
export function sayWeekdayOf(day: number): string {
  return `a ${sayWeekday(weekdayOf(day))}`;
}

/** `from 9 March 2004 to 2 May 2008`, `since 9 March 2004`; either end may be open. */
export function saySpan(from: number | null, to: number | null): string {
  if (from === null) return to === null ? 'at no known time' : `until ${sayDay(to)}`;
  return to === null ? `since ${sayDay(from)}` : `from ${sayDay(from)} to ${sayDay(to)}`;
}

/** `YYYY-MM-DD` of a day number. */
export const iso = toDay;
