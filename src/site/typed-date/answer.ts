import { decadeOf } from '../dates/periods.ts';
import { spanOfReading } from '../../statement/typed-date/read.ts';

/** How many statements are certainly, and how many perhaps, of each period that has a page; `--04-12` of no year. */
export type PeriodCounts = Readonly<Record<string, readonly [certain: number, possible: number]>>;

/** A period to go to, with what is there; no counts: it has no page. */
export interface Goal {
  /** A reading of read.ts, or a period. */
  readonly period: string;
  readonly counts: readonly [certain: number, possible: number] | null;
}

/** What to do with a typed date. */
export type DateAnswer =
  /** It is no date. */
  | { readonly is: 'unread' }
  /** There is a page of it. */
  | { readonly is: 'page'; readonly period: string }
  /** It may be several, or is a span: whoever typed it chooses. */
  | { readonly is: 'choice'; readonly goals: readonly Goal[] }
  /** Periods of a span that have a page. */
  | { readonly is: 'span'; readonly reading: string; readonly goals: readonly Goal[] }
  /** Nothing is there: what comes before and after, and the month or year around it. */
  | {
      readonly is: 'empty';
      readonly reading: string;
      readonly around: Goal | null;
      readonly earlier: Goal | null;
      readonly later: Goal | null;
    };

/** Where a typed date leads, by its readings (readTypedDate) and what the archive has. */
export function answerDate(readings: readonly string[], counts: PeriodCounts): DateAnswer {
  const [reading, ...others] = readings;
  if (reading === undefined) return { is: 'unread' };
  if (others.length > 0) return { is: 'choice', goals: readings.map((period) => goalOf(period, counts)) };
  if (isYearless(reading) || Object.hasOwn(counts, reading)) return { is: 'page', period: reading };
  const span = spanOfReading(reading)!;
  const [first = '', last] = reading.split('/');
  const alike = periodsLike(first, counts);
  if (last !== undefined) {
    const goals = alike.filter((period) => startOf(period) >= span.min && startOf(period) <= span.max);
    if (goals.length > 0) return { is: 'span', reading, goals: goals.map((period) => goalOf(period, counts)) };
  }
  const earlier = alike.findLast((period) => startOf(period) < span.min);
  const later = alike.find((period) => startOf(period) > span.max);
  const around = wider(first).find((period) => Object.hasOwn(counts, period));
  const maybe = (period: string | undefined) => (period === undefined ? null : goalOf(period, counts));
  return { is: 'empty', reading, around: maybe(around), earlier: maybe(earlier), later: maybe(later) };
}

const isYearless = (reading: string) => reading.startsWith('XXXX');
const startOf = (period: string) => spanOfReading(period)!.min;

/** Periods of the grain of one, in time: their names sort as they follow each other. */
const periodsLike = (period: string, counts: PeriodCounts) =>
  Object.keys(counts)
    .filter((name) => name.length === period.length)
    .toSorted();

/** A span has counts where something lies in it: as much as the periods that it names have. */
function goalOf(period: string, counts: PeriodCounts): Goal {
  const own = Object.hasOwn(counts, period) ? counts[period]! : null;
  const [first = '', last] = period.split('/');
  if (own || last === undefined) return { period, counts: own };
  const span = spanOfReading(period)!;
  const inside = periodsLike(first, counts).filter((name) => startOf(name) >= span.min && startOf(name) <= span.max);
  // What is certainly of a part is certainly of the whole; what is perhaps of several parts would count several times.
  const certain = inside.reduce((sum, name) => sum + counts[name]![0], 0);
  return { period, counts: inside.length === 0 ? null : [certain, 0] };
}

/** The month, year and decade around a period, the nearest first. */
function wider(period: string): readonly string[] {
  const around = [period.slice(0, 7), period.slice(0, 4), decadeOf(period)];
  return around.filter((name) => rankOf(name) > rankOf(period));
}

/** How coarse a period is, by its name. */
const rankOf = (period: string) => (period.endsWith('s') ? 3 : ({ 4: 2, 7: 1 }[period.length] ?? 0));
