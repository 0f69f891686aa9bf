import { periodPath, url } from '../address.ts';
import type { Link, PageInterface } from '../interface-of.ts';

/** A link to the page of a period: a decade or year has one in each language, a month or day one for all. */
export function periodLink({ link }: Pick<PageInterface, 'link'>, period: string): Link {
  const isOnce = period.includes('-');
  return isOnce ? { href: url(periodPath(period)) } : link(periodPath(period));
}
