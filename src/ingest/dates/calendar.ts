import type { DateParts } from './expression.ts';

/** Days are counted from 1 January 1970 (`toNumber` and `toDay` of the statement's EDTF module). */
const MS_PER_DAY = 86_400_000;

/** Number of days since 1 January 1970 of a day of the Gregorian calendar, years 1000 to 9999. */
export function dayNumber(y: number, m: number, d: number): number {
  return Date.UTC(y, m - 1, d) / MS_PER_DAY;
}

/** How many days a month has; without a year February has 29. */
export function daysInMonth(m: number, y = 2000): number {
  return m === 2 ? (isLeap(y) ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31;
}

const isLeap = (y: number) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;

/** Weekday of a day number, Monday 1 to Sunday 7. */
export function weekdayOf(day: number): number {
  // 1 January 1970 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** False where the parts name a month or a day that no calendar has: `31.02`, `29 February 2021`. */
export function existsInCalendar({ y, yy, m, d, last }: DateParts): boolean {
  if (m === undefined) return true;
  if (m < 1 || m > 12) return false;
  // The century of a year of two digits changes nothing but 1900, which had no 29 February.
  const length = daysInMonth(m, y ?? (yy === undefined ? undefined : 2000 + yy));
  return [d, last].every((day) => day === undefined || (day >= 1 && day <= length));
}

/** The day number of complete parts; null where year, month or day is missing or there is no such day. */
export function toDayNumber(parts: DateParts): number | null {
  const { y, m, d } = parts;
  if (y === undefined || m === undefined || d === undefined || !existsInCalendar(parts)) return null;
  return dayNumber(y, m, d);
}

/** The day number of a month and day in a year; null on 29 February of a common year. */
export function inYear(y: number, m: number, d: number): number | null {
  return d > daysInMonth(m, y) ? null : dayNumber(y, m, d);
}

/** The year of a day number. */
export function yearOf(day: number): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}

/** Month and day of a day number. */
export function monthDayOf(day: number): { readonly m: number; readonly d: number } {
  const date = new Date(day * MS_PER_DAY);
  return { m: date.getUTCMonth() + 1, d: date.getUTCDate() };
}

/**
 * A day of the solar calendar of Iran and Afghanistan as one of the Gregorian, by the 33-year cycle, which agrees with the
 * calendar in force for its years 1178 to 1633 (Borkowski, "The Persian calendar for 3000 years", 1996).
 *
 * @param m its month, 1 beginning at the spring equinox
 * @returns null where it has no such day
 */
export function fromSolar(y: number, m: number, d: number): { y: number; m: number; d: number } | null {
  const leap = (25 * y + 11) % 33 < 8;
  if (m < 1 || m > 12 || d < 1 || d > (m <= 6 ? 31 : m < 12 || leap ? 30 : 29)) return null;
  const ofYear = m <= 7 ? 31 * (m - 1) : 186 + 30 * (m - 7);
  // 1 Farvardin 1399 was 20 March 2020.
  const day = dayNumber(2020, 3, 20) + daysBeforeSolar(y) - daysBeforeSolar(1399) + ofYear + d - 1;
  return { y: yearOf(day), ...monthDayOf(day) };
}

/** Days of the solar calendar before a year of it, but for a constant. */
const daysBeforeSolar = (y: number) => 365 * y + Math.floor((8 * y + 21) / 33);
