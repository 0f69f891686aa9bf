import { bounds, isDay, toDay, toNumber, type Day, type Edtf } from '../../statement/edtf.ts';
import { spanOf, type Span } from './periods.ts';

/**
 * The room that a date leaves: which days it may be, and how finely it is worth listing.
 *
 * A date is listed as finely as it is given: what names days on each of those days, what names months in each of those
 * months, what names years in each of those years. Where that would be very many, it goes one step coarser: more than
 * 31 days become months, more than 12 months years, more than 10 years decades; more than 10 decades are no date. So a
 * date is found under every day, month and year that it names, and no date, however wide, fills more than 31 pages of
 * days. Pages finer than a date's own grain count it and lead to where it is listed (`Period.wider` of calendar.ts).
 */

/** From the finest. */
export const GRAINS = ['day', 'month', 'year', 'decade'] as const;
export type Grain = (typeof GRAINS)[number];

/** Most periods of a grain that one date is listed in. */
export const REACH: Readonly<Record<Grain, number>> = { day: 31, month: 12, year: 10, decade: 10 };

export interface DateRoom {
  /** How finely the date is listed. */
  readonly grain: Grain;
  /** What the date names, in time: one span, or each member of a set. */
  readonly spans: readonly Span[];
  /** All of the spans are meant (EDTF `{…}`), not one of them. */
  readonly all: boolean;
}

/**
 * The room of a date that has a first and a last day; null for none, for a date without its year, open to one side, or
 * of more than ten decades.
 */
export function dateRoom(date: Edtf | null): DateRoom | null {
  if (date === null) return null;
  const members = membersOf(date);
  if (members.length === 0 || members.some(({ span }) => span === null)) return null;
  const spans = members.map(({ span }) => span!).toSorted((a, b) => (a.min < b.min ? -1 : a.min > b.min ? 1 : 0));
  const given = Math.max(...members.map(({ grain }) => GRAINS.indexOf(grain)));
  const grain = GRAINS.slice(given).find((candidate) => countPeriods(spans, candidate) <= REACH[candidate]);
  return grain === undefined ? null : { grain, spans, all: date.startsWith('{') };
}

/** The days of a date that is open to one side: `{ min, max: null }` for "not before"; null for any other date. */
export function openSide(date: Edtf | null): { readonly min: Day | null; readonly max: Day | null } | null {
  const list = date === null ? undefined : listOf(date);
  const ends = (list?.split('..') ?? date?.split('/') ?? []).map((end) => (end === '..' ? '' : end));
  if (ends.length !== 2 || ends.some((end) => end.includes(','))) return null;
  const [first, last] = ends.map((end) => simpleMember(end).span) as [Span | null, Span | null];
  return (first === null) === (last === null) ? null : { min: first?.min ?? null, max: last?.max ?? null };
}

/**
 * Spans of a room for counting it in finer periods than it is listed in, so far apart that none of those holds two.
 * Only what names very many things comes out wider than it is, by less than one of those periods at each end.
 */
export function apart(room: DateRoom): readonly Span[] {
  const finer = GRAINS[GRAINS.indexOf(room.grain) - 1];
  if (room.spans.length === 1 || finer === undefined || finer === 'day') return room.spans;
  const runs: Span[] = [];
  for (const { min, max } of periodsOf(room, finer).map(spanOf)) {
    const last = runs.at(-1);
    if (last && toNumber(min) === toNumber(last.max) + 1) runs[runs.length - 1] = { min: last.min, max };
    else runs.push({ min, max });
  }
  return runs;
}

/** Names of the periods of a grain that a room reaches into, in time: `2016-04-12`, `2016-04`, `2016` or `2010s`. */
export function periodsOf({ spans }: Pick<DateRoom, 'spans'>, grain: Grain): readonly string[] {
  return [...new Set(spans.flatMap((span) => periodsOfSpan(span, grain)))].toSorted();
}

/** How a room stands to a period that it reaches into: certainly of it, or not. */
export function isCertainly({ spans, all }: DateRoom, period: string): boolean {
  const within = ({ min, max }: Span) => isOf(min, period) && isOf(max, period);
  return all ? spans.some(within) : spans.every(within);
}

/** Every year that a date leaves room for; none where it is listed by decades or not at all. */
export function yearsOf(date: Edtf | null): readonly string[] {
  const room = dateRoom(date);
  return room === null || room.grain === 'decade' ? [] : periodsOf(room, 'year');
}

/** Whether a day lies in a period. */
function isOf(day: Day, period: string): boolean {
  return period.endsWith('s') ? day.startsWith(period.slice(0, 3)) : day.startsWith(period);
}

const NAME_LENGTH = { day: 10, month: 7, year: 4, decade: 3 } as const;

function countPeriods(spans: readonly Span[], grain: Grain): number {
  if (grain !== 'day') return periodsOf({ spans }, grain).length;
  // Counted, not listed: a span of a century has no list of days.
  return spans.reduce((sum, { min, max }) => sum + toNumber(max) - toNumber(min) + 1, 0);
}

function periodsOfSpan({ min, max }: Span, grain: Grain): readonly string[] {
  if (grain === 'day') return range(toNumber(min), toNumber(max)).map(toDay);
  const [first, last] = [min, max].map((day) => day.slice(0, NAME_LENGTH[grain])) as [string, string];
  if (grain === 'month') return range(monthNumber(first), monthNumber(last)).map(monthOf);
  return range(Number(first), Number(last)).map((number) =>
    grain === 'year' ? String(number).padStart(4, '0') : `${String(number).padStart(3, '0')}0s`,
  );
}

const monthNumber = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const monthOf = (number: number) =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

interface Member {
  readonly span: Span | null;
  readonly grain: Grain;
}

/** What stands between the brackets of a set. */
const listOf = (date: Edtf): string | undefined => /^[[{](?<inner>.*)[\]}]$/.exec(date)?.groups?.['inner'];

/** What a date names: itself, the members of a set, an interval as one. */
function membersOf(date: Edtf): readonly Member[] {
  const list = listOf(date);
  return (list?.split(',') ?? [date]).map((part) => {
    const ends = part.trim().split(list === undefined ? '/' : '..');
    if (ends.length === 1) return simpleMember(ends[0]!);
    const [first, last] = ends.map((end) => simpleMember(end === '..' ? '' : end)) as [Member, Member];
    return {
      span: first.span && last.span && { min: first.span.min, max: last.span.max },
      grain: GRAINS[Math.max(GRAINS.indexOf(first.grain), GRAINS.indexOf(last.grain))]!,
    };
  });
}

function simpleMember(value: string): Member {
  const plain = value.trim().replace(/[?~%]/g, '');
  const grain = grainOf(plain);
  // A season names months only with the hemisphere, which it does not say: what is known is the year.
  const season = /^(?<year>\d{4})-(?:2[1-9]|3[0-2])$/.exec(plain)?.groups?.['year'];
  const { min, max } = plain === '' ? { min: null, max: null } : bounds(season ?? plain);
  const isWhole = isDay(min) && isDay(max) && min <= max;
  return { grain, span: isWhole ? { min, max } : null };
}

function grainOf(value: string): Grain {
  if (/^\d{4}-[\dX]{2}-(?:\d[\dX]|X\d)/.test(value)) return 'day';
  if (/^\d{4}-(?:0[1-9]|1[0-2]|1X|0X|3[3-9]|4[01])(?:-XX)?$/.test(value)) return 'month';
  return /^\d{4}/.test(value) ? 'year' : 'decade';
}
