import { bounds } from '../../statement/edtf.ts';
import type { Statement } from '../../statement/schema.ts';

/** Statements of a year; `year` null: the year is not known. */
export interface YearGroup<T> {
  readonly year: string | null;
  readonly items: readonly T[];
}

/** So many statements are read in one list. */
const ONE_LIST = 24;

/**
 * A long list in groups by the year that each item is certainly of, in the order of the list, what has none last; one group
 * with `year` null where the list is short.
 */
export function byYear<T>(items: readonly T[], statementOf: (item: T) => Statement): readonly YearGroup<T>[] {
  if (items.length <= ONE_LIST) return items.length === 0 ? [] : [{ year: null, items }];
  const groups = Map.groupBy(items, (item) => yearOf(statementOf(item)));
  const open = groups.get(null);
  groups.delete(null);
  return [...groups, ...(open ? [[null, open] as const] : [])].map(([year, list]) => ({ year, items: list }));
}

function yearOf({ date }: Statement): string | null {
  const { min, max } = date === null ? { min: null, max: null } : bounds(date);
  return min !== null && max !== null && min.slice(0, 4) === max.slice(0, 4) ? min.slice(0, 4) : null;
}
