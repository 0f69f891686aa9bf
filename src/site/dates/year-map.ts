import type { Calendar } from './calendar.ts';

/** A day on the map: how many statements are certainly, and how many perhaps, of that day. */
export interface Tick {
  readonly day: number;
  readonly certain: number;
  readonly possible: number;
}

export interface MonthCell {
  /** `2022-01` */
  readonly month: string;
  readonly certain: number;
  readonly possible: number;
  readonly ticks: readonly Tick[];
}

/** A year with its twelve months, or a run of years without a statement. */
export type MapRow =
  | {
      readonly type: 'year';
      readonly year: string;
      readonly certain: number;
      readonly possible: number;
      readonly months: readonly MonthCell[];
    }
  | { readonly type: 'gap'; readonly first: string; readonly last: string };

/** Empty years that stand as rows of their own before a run of them is drawn as one. */
const SHORT_GAP = 2;

/** The years from the first to the last statement. Gaps stay to be seen: short ones as empty rows, long ones as one row that names them. */
export function yearMap(calendar: Calendar): readonly MapRow[] {
  const rows: MapRow[] = [];
  let expected: number | null = null;
  for (const { period } of calendar.years) {
    const year = Number(period);
    if (expected !== null && year - expected > SHORT_GAP)
      rows.push({ type: 'gap', first: name(expected), last: name(year - 1) });
    else for (let empty = expected ?? year; empty < year; empty++) rows.push(yearRow(calendar, name(empty)));
    rows.push(yearRow(calendar, period));
    expected = year + 1;
  }
  return rows;
}

/** The years of a decade as rows, from the first to the last year of the archive; those without a text stand empty. */
export function decadeYears(calendar: Calendar, decade: string): readonly MapRow[] {
  const [first = '', last = ''] = [calendar.years[0]?.period, calendar.years.at(-1)?.period];
  const years = Array.from({ length: 10 }, (_, index) => `${decade.slice(0, 3)}${index}`);
  return years.filter((year) => year >= first && year <= last).map((year) => yearRow(calendar, year));
}

/** One year of the map. */
export function yearRow(calendar: Calendar, year: string): MapRow & { type: 'year' } {
  const { certain = [], possible = [] } = calendar.periods.get(year) ?? {};
  const months = Array.from({ length: 12 }, (_, index) =>
    monthCell(calendar, `${year}-${String(index + 1).padStart(2, '0')}`),
  );
  return { type: 'year', year, certain: certain.length, possible: possible.length, months };
}

function monthCell(calendar: Calendar, month: string): MonthCell {
  const { certain = [], possible = [] } = calendar.periods.get(month) ?? {};
  const ticks = Array.from({ length: 31 }, (_, index) => index + 1).flatMap((day) => {
    const period = calendar.periods.get(`${month}-${String(day).padStart(2, '0')}`);
    // On the map a day carries only what names it; a month's worth of "perhaps" would draw a wall.
    const named = period?.possible.filter(({ date }) => date?.includes(period.period)) ?? [];
    return period ? [{ day, certain: period.certain.length, possible: named.length }] : [];
  });
  return { month, certain: certain.length, possible: possible.length, ticks };
}

/** Height of a tick between 0 and 1 for a number of statements: a busy day stands out, and nine do not dwarf one. */
export function tickHeight(count: number): number {
  return Math.min(1, 0.4 + 0.2 * Math.log2(Math.max(1, count)));
}

const name = (year: number) => String(year).padStart(4, '0');
