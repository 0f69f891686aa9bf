import type { Calendar } from './calendar.ts';
import type { PeriodCounts } from '../typed-date/answer.ts';

/** The counts of every period that has a page. */
export function periodCounts({ periods }: Pick<Calendar, 'periods'>): PeriodCounts {
  return Object.fromEntries(
    [...periods].map(([name, { certain, possible }]) => [name, [certain.length, possible.length] as const]),
  );
}
