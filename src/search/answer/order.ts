import type { DayNumbers } from './days.ts';
import type { Sort } from './types.ts';

/**
 * Statements in the order asked for; none is left out.
 *
 * Oldest first goes by the first day that a statement may be from, then by the last; newest first by the last, then by the
 * first. What has no date comes at the end of both. Best matches come first by score, then as newest first. Equal ones stay in
 * the order of the ledger.
 *
 * @param statements ascending
 * @param scores by statement; what has none counts as 0
 */
export function inOrder(
  statements: readonly number[],
  sort: Sort,
  scores: ReadonlyMap<number, number>,
  endsOf: (statement: number) => DayNumbers | null,
): readonly number[] {
  const ends = new Map(statements.map((statement) => [statement, endsOf(statement)]));
  const byDate = (a: number, b: number, compare: (one: DayNumbers, other: DayNumbers) => number) => {
    const [one, other] = [ends.get(a) ?? null, ends.get(b) ?? null];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return compare(one, other);
  };
  const oldest = (a: number, b: number) =>
    byDate(a, b, (one, other) => one.first - other.first || one.last - other.last);
  const newest = (a: number, b: number) =>
    byDate(a, b, (one, other) => other.last - one.last || other.first - one.first);
  const best = (a: number, b: number) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || newest(a, b);
  return statements.toSorted(sort === 'oldest' ? oldest : sort === 'newest' ? newest : best);
}
