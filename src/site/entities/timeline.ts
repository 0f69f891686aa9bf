import { bounds, type Day, type Edtf, toNumber } from '../../statement/edtf.ts';
import type { Statement } from '../../statement/schema.ts';

/** A stroke of a timeline: a month in which something was said. */
export interface Stroke {
  /** Where it stands, 0 to 1 of the length. */
  readonly at: number;
  /** How high, 0 to 1. */
  readonly height: number;
  /** `2016-04` */
  readonly month: string;
  readonly count: number;
}

/** A span of a timeline, such as a term of office. */
export interface Bar<T> {
  readonly item: T;
  readonly from: number;
  readonly to: number;
  /** True where it goes on beyond the end of the line. */
  readonly open: boolean;
}

export interface Timeline<T> {
  /** First and last year. */
  readonly first: number;
  readonly last: number;
  readonly strokes: readonly Stroke[];
  readonly bars: readonly Bar<T>[];
  /** Years to be named below, at most eight, evenly spread. */
  readonly marks: readonly { readonly year: number; readonly at: number }[];
}

const MOST_MARKS = 8;
/** More spans than these are a history of their own: only those of the years in which something was said are shown. */
const MOST_BARS = 12;
/** Behind this part of the line the name of a year would run over its end. */
const NO_ROOM = 0.88;

/**
 * Statements and spans over whole years, so that one statement and five hundred are read on the same line.
 *
 * The line runs over every year of a statement whose year is certain, and over the spans; of many spans, over those
 * that touch the time from the first to the last of these years. Null where no statement has a year.
 *
 * @param all spans, with EDTF ends; `to` null: it lasts
 */
export function timeline<T extends { readonly from: Edtf; readonly to: Edtf | null }>(
  statements: readonly Statement[],
  all: readonly T[],
): Timeline<T> | null {
  const months = new Map<string, number>();
  for (const { date } of statements) {
    const { min, max } = date === null ? { min: null, max: null } : bounds(date);
    if (min === null || max === null || min.slice(0, 4) !== max.slice(0, 4)) continue;
    const month = min.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + 1);
  }
  if (months.size === 0) return null;
  const years = [...months.keys()].map((month) => Number(month.slice(0, 4)));
  const heard = [Math.min(...years), Math.max(...years)] as const;
  const spans = all.length > MOST_BARS ? all.filter((span) => touches(span, heard)) : all;
  const starts = spans.flatMap(({ from }) => yearOf(bounds(from).min) ?? []);
  const ends = spans.flatMap(({ to }) => (to === null ? [] : (yearOf(bounds(to).max) ?? [])));
  const [first, last] = [Math.min(heard[0], ...starts), Math.max(heard[1], ...ends)];
  const [begin, end] = [toNumber(`${pad(first)}-01-01`), toNumber(`${pad(last + 1)}-01-01`)];
  const place = (day: Day) => (toNumber(day) - begin) / (end - begin);
  const most = Math.max(...months.values());
  return {
    first,
    last,
    strokes: [...months]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, count]) => ({ at: place(`${month}-15`), height: height(count, most), month, count })),
    bars: spans.flatMap((item): Bar<T>[] => {
      const from = bounds(item.from).min;
      const to = item.to === null ? null : bounds(item.to).max;
      if (from === null || (item.to !== null && to === null)) return [];
      return [{ item, from: place(from), to: to === null ? 1 : Math.min(1, place(to)), open: item.to === null }];
    }),
    marks: marks(first, last)
      .map((year) => ({ year, at: place(`${pad(year)}-01-01`) }))
      .filter(({ at }) => at < NO_ROOM),
  };
}

function touches({ from, to }: { from: Edtf; to: Edtf | null }, [first, last]: readonly [number, number]): boolean {
  const [begin, end] = [yearOf(bounds(from).min), to === null ? null : yearOf(bounds(to).max)];
  return (begin ?? first) <= last && (end ?? last) >= first;
}

/** Years at a step of 1, 2, 5, 10 … that names at most eight of them. */
function marks(first: number, last: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => (last - first) / years < MOST_MARKS) ?? 500;
  const start = Math.ceil(first / step) * step;
  const found = [];
  for (let year = start; year <= last; year += step) found.push(year);
  return found.length > 0 ? found : [first];
}

/** One statement is a third as high as the fullest month at least. */
const height = (count: number, most: number): number =>
  most === 1 ? 1 : 0.35 + 0.65 * (Math.log2(count) / Math.log2(most));

const yearOf = (day: Day | null): number | null => (day === null ? null : Number(day.slice(0, 4)));

const pad = (year: number): string => String(year).padStart(4, '0');
