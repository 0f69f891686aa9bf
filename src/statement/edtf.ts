import edtf from 'edtf';
import { z } from 'zod';
import { isDay, toDay, type Day } from './day.ts';

export { type Day, isDay, toDay, toNumber } from './day.ts';

/**
 * A date as well as it is known: EDTF, the Extended Date/Time Format (ISO 8601-2:2019;
 * https://www.loc.gov/standards/datetime/).
 *
 * Dates and days are strings and are compared as strings. A JavaScript Date never holds a day here: a day
 * read in one time zone and shown in another becomes the day before.
 */
export type Edtf = string;

/** First and last day that a date leaves room for, both inclusive; null where that side is open. */
export interface Bounds {
  readonly min: Day | null;
  readonly max: Day | null;
}

/** `isDay`, of what is text already. */
const isPlainDay = (value: string): boolean => isDay(value);
const NO_YEAR = /^[X~?%]*X{4}/;
const MS_PER_DAY = 86_400_000;

/** A year, or a year with its month. */
const PLAIN = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;

/** True where the text is EDTF that names only days that exist. */
export function isEdtf(value: string): boolean {
  // Almost every value is one of these, and the library's parser is slow.
  if (PLAIN.test(value) || isPlainDay(value)) return true;
  if (/\d{4}-\d{2}-\d{2}/.test(value) && !(value.match(/\d{4}-\d{2}-\d{2}/g) ?? []).every(isDay)) return false;
  try {
    edtf(value);
    return true;
  } catch {
    return false;
  }
}

/** The first and the last day that an EDTF value leaves room for. A value without a year bounds nothing. */
export function bounds(value: Edtf): Bounds {
  const known = BOUNDS.get(value);
  if (known) return known;
  if (BOUNDS.size >= MOST_BOUNDS) BOUNDS.clear();
  const found = findBounds(value);
  BOUNDS.set(value, found);
  return found;
}

/** Parsing takes long, and an archive has few dates beside its many questions about them. */
const BOUNDS = new Map<Edtf, Bounds>();
const MOST_BOUNDS = 20_000;

function findBounds(value: Edtf): Bounds {
  // Most dates are days, which take the library's parser a millisecond.
  if (isPlainDay(value)) return { min: value, max: value };
  if (NO_YEAR.test(value)) return { min: null, max: null };
  const { min, max } = edtf(value);
  // The library reads an unknown start ("/2020") as 1970.
  return { min: value.startsWith('/') ? null : limit(min), max: limit(max) };
}

const limit = (ms: number | null) => (ms === null || !Number.isFinite(ms) ? null : toDay(Math.floor(ms / MS_PER_DAY)));

/**
 * Every single day that a date names, in order, where it names days: one day or a set of days.
 * Null for a month, an interval or anything wider.
 */
export function namedDays(value: Edtf): readonly Day[] | null {
  const parts = /^[[{](.*)[\]}]$/.exec(value)?.[1]?.split(',') ?? [value];
  const days = parts.map((part) => part.trim().replace(/[?~%]/g, ''));
  return days.every(isDay) ? days.toSorted() : null;
}

/** The day by which a date sorts: its first possible day, or null where it has none. */
export function sortDay(value: Edtf | null): Day | null {
  return value === null ? null : bounds(value).min;
}

/**
 * How a date stands to a period such as `2022`, `2022-01` or `2022-01-28`:
 * `within` (certainly in it), `overlaps` (perhaps in it), or `outside`.
 */
export function relation(value: Edtf | null, period: string): 'within' | 'overlaps' | 'outside' {
  if (value === null) return 'outside';
  const inside = (day: Day) => day.startsWith(period);
  const named = namedDays(value);
  if (named) return named.every(inside) ? 'within' : named.some(inside) ? 'overlaps' : 'outside';
  const { min, max } = bounds(value);
  if (min === null && max === null) return 'outside';
  if (min !== null && max !== null && inside(min) && inside(max)) return 'within';
  const { min: first, max: last } = bounds(period);
  return (min ?? '') <= last! && (max ?? '9999') >= first! ? 'overlaps' : 'outside';
}

/** An EDTF value. */
export const EdtfSchema = z.string().refine(isEdtf, {
  error: (issue) =>
    `Expected a date in EDTF such as "2022-01-28", "2022-01" or "[2021-12-20,2021-12-27]", found ${JSON.stringify(issue.input)}`,
});

/** A single calendar day. */
export const DaySchema = z.string().refine(isDay, {
  error: (issue) => `Expected a day of the calendar such as "2022-01-28", found ${JSON.stringify(issue.input)}`,
});
