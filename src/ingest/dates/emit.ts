import type { Edtf } from '../../statement/edtf.ts';
import { iso } from './say.ts';

/** So many days are still a set that a reader can look through. */
export const SET_LIMIT = 12;

/** What is known of a day when it is not one day. */
export interface Remainder {
  /** Days left, ascending. */
  readonly days: readonly number[];
  /** Month and day, where those are printed. */
  readonly monthDay: { readonly m: number; readonly d: number } | null;
  /** First and last day of the window that the days were taken from; null: open. */
  readonly min: number | null;
  readonly max: number | null;
}

/**
 * What is left, as EDTF: one day, a set of up to twelve, `XXXX-12-13`, an interval that may be open on one side, or null
 * where nothing bounds the date from below. Days from an open window are examples, not a set.
 */
export function toEdtf({ days, monthDay, min, max }: Remainder): Edtf | null {
  const closed = min !== null && max !== null;
  if (closed && days.length === 1) return iso(days[0]!);
  if (closed && days.length > 1 && days.length <= SET_LIMIT) return `[${days.map(iso).join(',')}]`;
  if (monthDay) return `XXXX-${pad(monthDay.m)}-${pad(monthDay.d)}`;
  if (min === null) return null;
  if (max === null) return `${iso(min)}/..`;
  return days.length > 0 ? `${iso(days[0]!)}/${iso(days.at(-1)!)}` : `${iso(min)}/${iso(max)}`;
}

const pad = (part: number) => String(part).padStart(2, '0');
