import { isDay } from '../statement/edtf.ts';
import type { Statement } from '../statement/schema.ts';
import { compareInTime } from './chronology.ts';
import { mainNames } from './search-record.ts';

/** What a reader's page needs to show a statement under a day of the year. */
export interface Anniversary {
  readonly id: string;
  readonly year: string;
  readonly title: string;
  readonly lang: string;
  readonly who: string;
}

/** Statements of one certain day, by day of the year (`01-28`), the oldest first; days in order. */
export function anniversaries(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const dated = statements.filter(({ date }) => isDay(date)).toSorted(compareInTime);
  const byDay = Map.groupBy(dated, ({ date }) => date!.slice(5));
  return new Map([...byDay].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The days of one month (`01`), for a page that asks at reading time which day it is. */
export function anniversariesOfMonth(
  statements: readonly Statement[],
  month: string,
): Readonly<Record<string, readonly Anniversary[]>> {
  const days = [...anniversaries(statements)].filter(([day]) => day.startsWith(`${month}-`));
  return Object.fromEntries(days.map(([day, list]) => [day, list.map(toAnniversary)]));
}

function toAnniversary(statement: Statement): Anniversary {
  const { id, date, title, lang } = statement;
  return { id, year: date!.slice(0, 4), title, lang, who: mainNames(statement).join(', ') };
}
