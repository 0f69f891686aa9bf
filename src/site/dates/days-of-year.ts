import { isDay } from '../../statement/edtf.ts';
import type { Statement } from '../../statement/schema.ts';
import { mainNames } from '../entities/main-names.ts';

/** A day of the year with what was said on it in all years. Lists are in time. */
export interface DayOfYear {
  /** `01-28` */
  readonly day: string;
  /** The years in which something certainly was said on it, with what. */
  readonly years: readonly { readonly year: string; readonly statements: readonly Statement[] }[];
  /** Of this day, but of no known year. */
  readonly yearless: readonly Statement[];
  /** All of them. */
  readonly count: number;
}

/** The days of the year on which something was said, by day of the year (`01-28`), in their order. */
export function daysOfYear(inTime: readonly Statement[]): ReadonlyMap<string, DayOfYear> {
  const found = inTime.flatMap((statement) => {
    const day = yearlessDay(statement.date) ?? (isDay(statement.date) ? statement.date.slice(5) : null);
    return day === null ? [] : [{ day, statement }];
  });
  const days = [...Map.groupBy(found, ({ day }) => day)].map(([day, list]): [string, DayOfYear] => {
    const [yearless, dated] = [true, false].map((isYearless) =>
      list.map(({ statement }) => statement).filter(({ date }) => date!.startsWith('X') === isYearless),
    ) as [Statement[], Statement[]];
    const years = [...Map.groupBy(dated, ({ date }) => date!.slice(0, 4))];
    return [day, { day, years: years.map(([year, of]) => ({ year, statements: of })), yearless, count: list.length }];
  });
  return new Map(days.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The day of a date without its year: `12-26` of `XXXX-12-26`. */
function yearlessDay(date: string | null): string | null {
  return /^XXXX-(?<day>\d{2}-\d{2})[?~%]?$/u.exec(date ?? '')?.groups?.['day'] ?? null;
}

/** What a reader's page needs to show a statement under a day of the year. */
export interface Anniversary {
  readonly id: string;
  /** Null: not known. */
  readonly year: string | null;
  readonly title: string;
  readonly lang: string;
  readonly who: string;
}

/** Of one day of the year: some of what was said, from as many years as may be, and how much there is in all. */
export interface Anniversaries {
  readonly count: number;
  readonly some: readonly Anniversary[];
}

/** Shown of one day of the year beside everything else. */
const SOME = 4;

/** The days of one month (`01`), for a page that asks at reading time which day it is. */
export function anniversariesOfMonth(
  days: ReadonlyMap<string, DayOfYear>,
  month: string,
): Readonly<Record<string, Anniversaries>> {
  const ofMonth = [...days.values()].filter(({ day }) => day.startsWith(`${month}-`));
  return Object.fromEntries(
    ofMonth.map((day) => [day.day, { count: day.count, some: someOf(day).map(toAnniversary) }]),
  );
}

/** The first of each year, the latest years first; where those are few, the others of those years too. */
function someOf({ years, yearless }: DayOfYear): readonly Statement[] {
  const latestFirst = years.toReversed();
  const firsts = latestFirst.map(({ statements }) => statements[0]!);
  const others = latestFirst.flatMap(({ statements }) => statements.slice(1));
  const some = new Set([...firsts, ...yearless, ...others].slice(0, SOME));
  return [...years.flatMap(({ statements }) => statements), ...yearless].filter((statement) => some.has(statement));
}

function toAnniversary(statement: Statement): Anniversary {
  const { id, date, title, lang } = statement;
  const year = date!.slice(0, 4);
  return { id, year: year === 'XXXX' ? null : year, title, lang, who: mainNames(statement).join(', ') };
}
