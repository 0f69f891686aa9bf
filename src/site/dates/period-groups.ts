import type { Statement } from '../../statement/schema.ts';
import type { Calendar } from './calendar.ts';

/** Part of a list of statements under the finer period that it is certainly of. */
export interface PeriodGroup {
  /** `2022`, `2022-01` or `2022-01-28` */
  readonly period: string;
  /** All of it, in time. */
  readonly statements: readonly Statement[];
  /** What of it is shown where it stands among others: the first ones. */
  readonly shown: readonly Statement[];
}

/** Up to this many statements, a page lists them all. */
const WHOLE_LIST = 60;
/** Beyond, each group shows so many, and links to the page that has the rest. */
const GROUP_START = 4;

/**
 * What is certainly of a decade, year or month: by year, month or day where that is certain, the rest apart. All lists in
 * time. A page of hundreds shows the beginning of each group, and the finer period's own page all of it.
 */
export function groupsOf(
  { within, periods }: Pick<Calendar, 'within' | 'periods'>,
  period: string,
): { readonly groups: readonly PeriodGroup[]; readonly rest: readonly Statement[] } {
  const certain = periods.get(period)?.certain ?? [];
  const isLong = certain.length > WHOLE_LIST;
  const groups = (within.get(period) ?? []).flatMap((finer) =>
    finer.certain.length === 0
      ? []
      : [{ period: finer.period, statements: finer.certain, shown: cut(finer.certain, isLong) }],
  );
  const placed = new Set(groups.flatMap(({ statements }) => statements));
  return { groups, rest: certain.filter((statement) => !placed.has(statement)) };
}

/** One more than the beginning is no reason to cut. */
function cut(statements: readonly Statement[], isLong: boolean): readonly Statement[] {
  return isLong && statements.length > GROUP_START + 1 ? statements.slice(0, GROUP_START) : statements;
}
