import type { Statement } from '../statement/schema.ts';
import type { Calendar } from './dates/calendar.ts';
import type { Catalogue } from './catalogue.ts';
import { busiestMonth, decadeMap, type DecadeRow } from './dates/decade-map.ts';
import { yearMap, type MapRow } from './dates/year-map.ts';

/** How the whole span of an archive is shown at a glance. */
export type SpanMap =
  | { readonly by: 'nothing' }
  | { readonly by: 'years'; readonly rows: readonly MapRow[] }
  | { readonly by: 'decades'; readonly rows: readonly DecadeRow[]; readonly most: number };

/** Most years from the first to the last that stand as rows; beyond, they stand in decades. */
const MOST_YEARS = 25;

/** The map of an archive: its years, or its decades where the years would not be seen at a glance. */
export function spanMap(calendar: Calendar): SpanMap {
  const [first, last] = yearSpan(calendar) ?? [];
  if (first === undefined || last === undefined) return { by: 'nothing' };
  if (last - first < MOST_YEARS) return { by: 'years', rows: yearMap(calendar) };
  return { by: 'decades', rows: decadeMap(calendar), most: busiestMonth(calendar) };
}

/** The first and the last year that something is, or may be, of; null where nothing has a year. */
export function yearSpan({ years }: Pick<Calendar, 'years'>): readonly [number, number] | null {
  const [first, last] = [years[0], years.at(-1)];
  return first && last ? [Number(first.period), Number(last.period)] : null;
}

/** Statements that the home page begins with: the latest, or of an archive without dates the first. */
export interface HomeStatements {
  readonly statements: readonly Statement[];
  readonly dated: boolean;
}

/** As many as fill whole rows of three, or of two where there are only two or four, so that no row is left half empty. */
export function homeStatements({ statements, calendar }: Pick<Catalogue, 'statements' | 'calendar'>): HomeStatements {
  const undated = new Set(calendar.undated);
  const dated = statements.filter((statement) => !undated.has(statement));
  if (dated.length === 0) return { statements: statements.slice(0, fullRows(statements.length)), dated: false };
  return { statements: dated.slice(-fullRows(dated.length)).toReversed(), dated: true };
}

/** 6, or as many whole rows as there are statements for. */
export const fullRows = (count: number): number => (count >= 6 ? 6 : count === 5 ? 4 : count);

/** Names in as many whole rows of three as there are; where they do not fill one, all of them. */
export const wholeRows = <T>(names: readonly T[]): readonly T[] =>
  names.length < 3 ? names : names.slice(0, names.length - (names.length % 3));
