import { sortDay } from '../../statement/edtf.ts';
import type { Statement } from '../../statement/schema.ts';

/**
 * The order of statements in time: by the first day that a date leaves room for, statements without one last.
 * Those of one day keep the order of their raw file, others that of their ids.
 */
export function compareInTime(a: Statement, b: Statement): number {
  const days = compare(sortDay(a.date) ?? '9999-99-99', sortDay(b.date) ?? '9999-99-99');
  if (days !== 0) return days;
  return a.raw.file === b.raw.file && a.raw.lines[0] !== b.raw.lines[0]
    ? a.raw.lines[0] - b.raw.lines[0]
    : compare(a.id, b.id);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export interface Neighbours<T> {
  readonly previous: T | null;
  readonly next: T | null;
}

/** What stands before and after every item of a list. */
export function neighbours<T>(list: readonly T[]): ReadonlyMap<T, Neighbours<T>> {
  return new Map(
    list.map((item, index) => [item, { previous: list[index - 1] ?? null, next: list[index + 1] ?? null }]),
  );
}
