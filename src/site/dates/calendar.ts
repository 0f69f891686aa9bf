import type { Day } from '../../statement/edtf.ts';
import type { Statement } from '../../statement/schema.ts';
import { apart, dateRoom, GRAINS, isCertainly, openSide, periodsOf, type DateRoom, type Grain } from './date-room.ts';
import { decadeOf, spanOf } from './periods.ts';

/** What was said in a decade, year, month or day. Each list is in time. */
export interface Period {
  /** `2010s`, `2022`, `2022-01` or `2022-01-28` */
  readonly period: string;
  readonly grain: Grain;
  /** Certainly in it. */
  readonly certain: readonly Statement[];
  /** Perhaps in it: what is listed as finely as this, and may also be of another one. */
  readonly possible: readonly Statement[];
  /** How many more it may be that are known less finely and listed elsewhere; only where there are some. */
  readonly wider: readonly Wider[];
  /** The nearest periods of the same grain that have a page. */
  readonly earlier: string | null;
  readonly later: string | null;
}

/** Statements that may be of a period but are listed only in one that holds it, or among the undated. */
export interface Wider {
  readonly grain: Exclude<Grain, 'day'> | 'open';
  readonly count: number;
}

/** All periods that have a page, in time, and the statements that no period holds. */
export interface Calendar {
  readonly decades: readonly Period[];
  readonly years: readonly Period[];
  readonly months: readonly Period[];
  readonly days: readonly Period[];
  /** Period by its name. */
  readonly periods: ReadonlyMap<string, Period>;
  /** The periods one step finer in a decade, year or month, by its name, in time. */
  readonly within: ReadonlyMap<string, readonly Period[]>;
  /** Without a date, without a year, open to one side, or too wide to be put anywhere. */
  readonly undated: readonly Statement[];
}

/** Put statements (in time) into their decades, years, months and days. Which date is listed where: date-room.ts. */
export function buildCalendar(statements: readonly Statement[]): Calendar {
  const found = new Map<string, { grain: Grain; certain: Statement[]; possible: Statement[] }>();
  const undated: Statement[] = [];
  const rooms: Record<Exclude<Grain, 'day'>, DateRoom[]> = { month: [], year: [], decade: [] };
  for (const statement of statements) {
    const room = dateRoom(statement.date);
    if (!room) {
      undated.push(statement);
      continue;
    }
    if (room.grain !== 'day') rooms[room.grain].push(room);
    for (const grain of GRAINS.slice(GRAINS.indexOf(room.grain)))
      for (const name of periodsOf(room, grain)) {
        const period = found.get(name) ?? { grain, certain: [], possible: [] };
        found.set(name, period);
        period[isCertainly(room, name) ? 'certain' : 'possible'].push(statement);
      }
  }
  const covering = {
    month: coverage(rooms.month.flatMap(apart)),
    year: coverage(rooms.year.flatMap(apart)),
    decade: coverage(rooms.decade.flatMap(apart)),
    open: coverage(undated.map(({ date }) => openSide(date)).filter((side) => side !== null)),
  };
  const widerThan = (name: string, grain: Grain): readonly Wider[] =>
    ([...GRAINS.slice(GRAINS.indexOf(grain) + 1), 'open'] as Wider['grain'][])
      .map((wide) => ({ grain: wide, count: covering[wide](spanOf(name)) }))
      .filter(({ count }) => count > 0);
  const ofGrain = (grain: Grain): readonly Period[] => {
    const names = [...found.keys()].filter((name) => found.get(name)!.grain === grain).toSorted();
    return names.map((period, index) => ({
      period,
      ...found.get(period)!,
      wider: widerThan(period, grain),
      earlier: names[index - 1] ?? null,
      later: names[index + 1] ?? null,
    }));
  };
  const [days, months, years, decades] = GRAINS.map(ofGrain) as [Period[], Period[], Period[], Period[]];
  return {
    decades,
    years,
    months,
    days,
    periods: new Map([...decades, ...years, ...months, ...days].map((period) => [period.period, period])),
    within: Map.groupBy([...years, ...months, ...days], ({ period, grain }) =>
      grain === 'year' ? decadeOf(period) : period.slice(0, grain === 'month' ? 4 : 7),
    ),
    undated,
  };
}

/**
 * How many spans reach into one: those that have begun by its end, without those that have ended before it. A side
 * that is null is open.
 */
function coverage(
  spans: readonly { readonly min: Day | null; readonly max: Day | null }[],
): (span: { readonly min: Day; readonly max: Day }) => number {
  const begins = spans.map(({ min }) => min ?? '').toSorted();
  const ends = spans.map(({ max }) => max ?? '9999-99-99').toSorted();
  return ({ min, max }) => firstAfter(begins, max) - firstAfter(ends, min, true);
}

/** Index of the first of the sorted days that is after `day`, or not before it. */
function firstAfter(sorted: readonly Day[], day: Day, orOn = false): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (orOn ? sorted[middle]! >= day : sorted[middle]! > day) high = middle;
    else low = middle + 1;
  }
  return low;
}
