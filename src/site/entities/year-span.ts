import { bounds } from '../../statement/edtf.ts';
import type { Statement } from '../../statement/schema.ts';

/** Years that statements are certainly of, in order, each once. */
function yearsOf(statements: readonly Pick<Statement, 'date'>[]): readonly number[] {
  const years = statements.flatMap(({ date }) => {
    const { min, max } = date === null ? { min: null, max: null } : bounds(date);
    return min !== null && max !== null && min.slice(0, 4) === max.slice(0, 4) ? [Number(min.slice(0, 4))] : [];
  });
  return [...new Set(years)].toSorted((a, b) => a - b);
}

/** `1994–2021`, or one year; null where no statement has a certain year. */
export function yearSpan(statements: readonly Pick<Statement, 'date'>[]): string | null {
  const years = yearsOf(statements);
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined ? null : first === last ? String(first) : `${first}–${last}`;
}

/** Years between the first and the last from which there is nothing, runs of them as `1995–1998`. */
export function emptyYears(statements: readonly Pick<Statement, 'date'>[]): readonly string[] {
  const years = yearsOf(statements);
  return years.slice(1).flatMap((year, index) => {
    const [first, last] = [years[index]! + 1, year - 1];
    return first > last ? [] : [first === last ? String(first) : `${first}–${last}`];
  });
}
