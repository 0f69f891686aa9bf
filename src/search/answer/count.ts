import type { FacetColumn, SearchReader } from '../reader.ts';
import { daysOfYear, isCertainly, isPossibly, yearOf } from './days.ts';
import { type Answer, type FacetCount, NOT_KNOWN } from './types.ts';

/** How many of the statements have each value; those chosen stand there with 0 too. */
export function countFacet(
  { values, of }: FacetColumn,
  statements: readonly number[],
  chosen: readonly string[],
): readonly FacetCount[] {
  const counts = new Uint32Array(values.length);
  let unknown = 0;
  for (const statement of statements) {
    const has = of(statement);
    if (has.length === 0) unknown++;
    for (const value of has) counts[value]!++;
  }
  const all = [
    ...values.map(({ key, name }, index) => ({ key, name, count: counts[index]! })),
    { key: NOT_KNOWN, name: NOT_KNOWN, count: unknown },
  ];
  return all
    .filter(({ key, count }) => count > 0 || chosen.includes(key))
    .toSorted((a, b) => b.count - a.count || compare(a.name, b.name) || compare(a.key, b.key));
}

/** By code points: a machine's own order of letters would differ elsewhere. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** How many of the statements are of each year, certainly and possibly. */
export function countYears(
  statements: readonly number[],
  { spans, size }: Pick<SearchReader, 'spans' | 'size'>,
): Answer['years'] {
  const [earliest, latest] = knownYears(spans, size);
  const counts = new Map<number, { certain: number; possible: number }>();
  for (const statement of statements) {
    const of = spans(statement);
    const years = new Set(
      of.flatMap(({ first, last }) => {
        const from = first === null ? earliest : yearOf(first);
        const to = last === null ? latest : yearOf(last);
        return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
      }),
    );
    for (const year of years) {
      const count = counts.get(year) ?? { certain: 0, possible: 0 };
      const days = daysOfYear(year);
      counts.set(year, {
        certain: count.certain + (isCertainly(of, days) ? 1 : 0),
        possible: count.possible + (isPossibly(of, days) ? 1 : 0),
      });
    }
  }
  const years = [...counts.keys()];
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, certain: 0, possible: 0, ...counts.get(year) };
  });
}

/** First and last year that any date of the archive names. */
function knownYears(spans: SearchReader['spans'], size: number): readonly [first: number, last: number] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let statement = 0; statement < size; statement++) {
    for (const { first: begin, last: end } of spans(statement)) {
      for (const day of [begin, end]) {
        if (day === null) continue;
        first = Math.min(first, day);
        last = Math.max(last, day);
      }
    }
  }
  return first > last ? [0, -1] : [yearOf(first), yearOf(last)];
}
