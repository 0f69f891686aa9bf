import type { Calendar } from './calendar.ts';

/** A year within its decade, with how much is certainly of each of its twelve months. */
export interface YearCell {
  readonly year: string;
  readonly certain: number;
  readonly possible: number;
  readonly months: readonly number[];
  /** Statements of the year whose month is not certain. */
  readonly loose: number;
  /** Before the first or after the last year of the archive: no gap, but no part of it. */
  readonly outside: boolean;
}

/** A decade with its ten years, or a run of decades without a statement. */
export type DecadeRow =
  | {
      readonly type: 'decade';
      readonly decade: string;
      readonly certain: number;
      readonly possible: number;
      readonly years: readonly YearCell[];
    }
  | { readonly type: 'gap'; readonly first: string; readonly last: string };

/** The decades from the first to the last statement; those between without a statement stand as one row that names them. */
export function decadeMap({ decades, years, periods }: Calendar): readonly DecadeRow[] {
  const [firstYear = '', lastYear = ''] = [years[0]?.period, years.at(-1)?.period];
  const rows: DecadeRow[] = [];
  let expected: number | null = null;
  for (const { period, certain, possible } of decades) {
    const start = Number(period.slice(0, 4));
    if (expected !== null && start > expected)
      rows.push({ type: 'gap', first: nameOf(expected), last: nameOf(start - 10) });
    const cells = Array.from({ length: 10 }, (_, index) => {
      const year = String(start + index).padStart(4, '0');
      return { ...yearCell(periods, year), outside: year < firstYear || year > lastYear };
    });
    rows.push({ type: 'decade', decade: period, certain: certain.length, possible: possible.length, years: cells });
    expected = start + 10;
  }
  return rows;
}

/** The most statements that one month has: what the strokes of the map are measured by. */
export const busiestMonth = ({ months }: Pick<Calendar, 'months'>): number =>
  months.reduce((most, { certain }) => Math.max(most, certain.length), 0);

function yearCell(periods: Calendar['periods'], year: string): Omit<YearCell, 'outside'> {
  const { certain = [], possible = [] } = periods.get(year) ?? {};
  const months = Array.from(
    { length: 12 },
    (_, index) => periods.get(`${year}-${String(index + 1).padStart(2, '0')}`)?.certain.length ?? 0,
  );
  const placed = months.reduce((sum, count) => sum + count, 0);
  return {
    year,
    certain: certain.length,
    possible: possible.length,
    months,
    loose: Math.max(0, certain.length - placed),
  };
}

const nameOf = (start: number) => `${String(start).padStart(4, '0')}s`;

/**
 * A year drawn in a box of 12 by 10: an upright stroke for each month, the taller the more was said (by the logarithm:
 * a month of ninety does not hide one of three).
 */
export function yearStrokes({ months }: Pick<YearCell, 'months'>, most: number): string {
  const height = (count: number) => 2.5 + (7.5 * Math.log1p(count)) / Math.log1p(Math.max(most, 1));
  return months
    .flatMap((count, index) =>
      count === 0 ? [] : [`M${index + 0.5} 10V${Math.round((10 - height(count)) * 10) / 10}`],
    )
    .join('');
}
