import { bounds, namedDays, toDay, toNumber, type Edtf } from '../statement/edtf.ts';
import type { Statement } from '../statement/schema.ts';
import { compareInTime } from './chronology.ts';

/** What was said in a year, month or day. Each list is in time. */
export interface Period {
  /** `2022`, `2022-01` or `2022-01-28` */
  readonly period: string;
  /** Certainly in it. */
  readonly certain: readonly Statement[];
  /** Perhaps in it: a set that names it, or an interval that reaches into it. */
  readonly possible: readonly Statement[];
}

/** All periods that have a page, each list in time, and the statements that no period holds. */
export interface Calendar {
  readonly years: readonly Period[];
  readonly months: readonly Period[];
  readonly days: readonly Period[];
  /** Period by its name. */
  readonly periods: ReadonlyMap<string, Period>;
  /** Without a date, without a year, open to one side, or too wide to be put anywhere. */
  readonly undated: readonly Statement[];
}

/** Widest span of calendar years that counts as "perhaps in this year". */
export const YEAR_REACH = 10;
/** Longest interval, in days, that counts as "perhaps in this month": beyond, it says nothing of the month. */
const MONTH_REACH = 92;
/** And "perhaps on this day". */
const DAY_REACH = 31;

/**
 * Put statements (in time) into their years, months and days.
 *
 * A day has a page where a date names it. What is known to a month only is listed on the days of that month that
 * have a page, as possible; it makes no page for each of them.
 */
export function buildCalendar(statements: readonly Statement[]): Calendar {
  const periods = new Map<string, { period: string; certain: Statement[]; possible: Statement[] }>();
  const undated: Statement[] = [];
  const intervals: { statement: Statement; days: readonly string[] }[] = [];
  for (const statement of statements) {
    const span = findSpan(statement.date);
    if (!span) {
      undated.push(statement);
      continue;
    }
    for (const period of span.periods) {
      const { certain, possible } =
        periods.get(period) ?? periods.set(period, { period, certain: [], possible: [] }).get(period)!;
      (span.isWithin(period) ? certain : possible).push(statement);
    }
    intervals.push({ statement, days: span.looseDays });
  }
  for (const { statement, days } of intervals) for (const day of days) periods.get(day)?.possible.push(statement);
  for (const { possible } of periods.values()) possible.sort(compareInTime);
  const inOrder = [...periods.values()].toSorted((a, b) => (a.period < b.period ? -1 : 1));
  const ofLength = (length: number) => inOrder.filter(({ period }) => period.length === length);
  return { years: ofLength(4), months: ofLength(7), days: ofLength(10), periods, undated };
}

interface Span {
  /** Periods that the date puts on the map. */
  readonly periods: readonly string[];
  readonly isWithin: (period: string) => boolean;
  /** Days that it may be, where it names none. */
  readonly looseDays: readonly string[];
}

function findSpan(date: Edtf | null): Span | null {
  if (date === null) return null;
  const named = namedDays(date);
  if (named) {
    const periods = unique(named.flatMap((day) => [day.slice(0, 4), day.slice(0, 7), day]));
    return { periods, isWithin: (period) => named.every((day) => day.startsWith(period)), looseDays: [] };
  }
  const { min, max } = bounds(date);
  if (min === null || max === null || Number(max.slice(0, 4)) - Number(min.slice(0, 4)) > YEAR_REACH) return null;
  const isWithin = (period: string) => min.startsWith(period) && max.startsWith(period);
  const length = toNumber(max) - toNumber(min) + 1;
  const years = range(Number(min.slice(0, 4)), Number(max.slice(0, 4))).map((year) => String(year).padStart(4, '0'));
  const days = length > MONTH_REACH ? [] : range(toNumber(min), toNumber(max)).map(toDay);
  return {
    periods: [...years, ...unique(days.map((day) => day.slice(0, 7)))],
    isWithin,
    looseDays: length > DAY_REACH ? [] : days,
  };
}

const unique = (values: readonly string[]) => [...new Set(values)];
const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
