/** Calendar days. Nothing else stands here: readers' browsers load it too. */

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MS_PER_DAY = 86_400_000;

/** True for a real day of the Gregorian calendar written `YYYY-MM-DD`. */
export function isDay(value: string | null | undefined): value is Day {
  return typeof value === 'string' && DAY.test(value) && toDay(toNumber(value)) === value;
}

/** Days since 1 January 1970 (negative before it). */
export function toNumber(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MS_PER_DAY;
}

/** Days of a month such as `2016-02`. */
export function daysInMonth(month: string): number {
  return [31, 30, 29].find((day) => isDay(`${month}-${day}`)) ?? 28;
}

/** The day with that number of days since 1 January 1970. */
export function toDay(number: number): Day {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}
