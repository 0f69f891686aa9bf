import { isDay } from '../../statement/day.ts';

/**
 * Where an address names a day, month, year or decade of which the archive has nothing (any more), offer what is near it.
 * A day's page goes when an editor has found out that its statement is of another day.
 */
export function offerDate(page: Document, path: string): void {
  const offer = page.querySelector<HTMLElement>('[data-empty-date]');
  const link = offer?.querySelector('a');
  const period = periodAt(path, offer?.dataset['emptyDate'] ?? '/');
  if (!offer || !link || period === null) return;
  link.href += `?on=${period}`;
  offer.hidden = false;
}

/** The period that a path below the site's root names: `2016-04-05` of `/2016/04/05/`; null where it names none. */
export function periodAt(path: string, root: string): string | null {
  const rest = path.startsWith(root) ? path.slice(root.length).replace(/^[a-z]{2}\//u, '') : '';
  const { year, month, day } =
    /^(?<year>\d{4}s?)(?:\/(?<month>\d\d)(?:\/(?<day>\d\d))?)?\/?$/u.exec(rest)?.groups ?? {};
  if (year === undefined || (month !== undefined && !isDay(`${year}-${month}-${day ?? '01'}`))) return null;
  return [year, month, day].filter((part) => part !== undefined).join('-');
}
