import type { Statement } from '../../statement/schema.ts';
import { openSide } from './date-room.ts';

/** What is known of the date of statements that no year holds. Lists are in the order they came. */
export interface UndatedGroups {
  /** The day of the year, but not the year. */
  readonly yearless: readonly Statement[];
  /** A first or a last possible day. */
  readonly open: readonly Statement[];
  /** A span of so many years that it tells little. */
  readonly wide: readonly Statement[];
  /** Nothing of when it was said, but the day on which it was put out. */
  readonly published: readonly Statement[];
  /** Nothing. */
  readonly unknown: readonly Statement[];
}

/** Part the undated statements by what is known of them. */
export function undatedGroups(undated: readonly Statement[]): UndatedGroups {
  const groups = Map.groupBy(undated, ({ date, published }): keyof UndatedGroups => {
    if (date === null) return published === null ? 'unknown' : 'published';
    if (date.startsWith('XXXX')) return 'yearless';
    return openSide(date) === null ? 'wide' : 'open';
  });
  const of = (name: keyof UndatedGroups) => groups.get(name) ?? [];
  return {
    yearless: of('yearless'),
    open: of('open'),
    wide: of('wide'),
    published: of('published'),
    unknown: of('unknown'),
  };
}
