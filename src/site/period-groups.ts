import type { Statement } from '../statement/schema.ts';
import type { Calendar } from './calendar.ts';

export interface MonthGroup {
  readonly month: string;
  readonly statements: readonly Statement[];
}

/** What is certainly of a year: by month where the month is certain, the rest apart. All lists in time. */
export function monthsOfYear(
  { months, periods }: Calendar,
  year: string,
): { readonly months: readonly MonthGroup[]; readonly yearOnly: readonly Statement[] } {
  const groups = months
    .filter(({ period, certain }) => period.startsWith(year) && certain.length > 0)
    .map(({ period, certain }) => ({ month: period, statements: certain }));
  const placed = new Set(groups.flatMap(({ statements }) => statements));
  return { months: groups, yearOnly: (periods.get(year)?.certain ?? []).filter((statement) => !placed.has(statement)) };
}

/** What is certainly of a month: by day where the day is certain, the rest apart. */
export function daysOfMonth(
  { days, periods }: Calendar,
  month: string,
): {
  readonly days: readonly { readonly day: string; readonly statements: readonly Statement[] }[];
  readonly monthOnly: readonly Statement[];
} {
  const groups = days
    .filter(({ period, certain }) => period.startsWith(month) && certain.length > 0)
    .map(({ period, certain }) => ({ day: period, statements: certain }));
  const placed = new Set(groups.flatMap(({ statements }) => statements));
  return { days: groups, monthOnly: (periods.get(month)?.certain ?? []).filter((statement) => !placed.has(statement)) };
}
