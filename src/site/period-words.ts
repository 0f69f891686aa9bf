import { MONTHS } from '../statement/calendar-names.ts';

/** Names of months and of periods; apart from the rest of the wording, because the reader's browser needs only these. */

/** `long` names months in full; `short` takes three letters. */
export type Width = 'long' | 'short';

/** The name of a month: of `01` to `12`, or of a period that ends with it, such as `2022-01`. */
export function monthName(month: string, width: Width = 'long'): string {
  const name = MONTHS[Number(month.slice(-2)) - 1] ?? month;
  return width === 'short' ? name.slice(0, 3) : name;
}

/** `28 January 2022`, `January 2022` or `2022`, for `2022-01-28` and its shorter forms. */
export function periodWords(period: string, width: Width = 'long'): string {
  const [year, month, day] = period.split('-');
  return [day && String(Number(day)), month && monthName(month, width), year && String(Number(year))]
    .filter(Boolean)
    .join(' ');
}
