import { readTypedDate, spanOfReading } from '../../statement/typed-date/read.ts';
import { readBounds } from '../query/dates.ts';
import type { DayRange } from '../query/types.ts';

/**
 * The days that a claimed date may mean: several ranges where it can be read in several ways, none where it is no date of a year.
 *
 * @param claimed in any usual form and any language of the interface: `12 April 2016`, `2016-04`, `04/12/2016`, `2014..2016`
 * @param lang of whoever claims it: in English, 04/12/2016 may be either day
 */
export function claimedRanges(claimed: string, lang: string): readonly DayRange[] {
  const context = { lang, years: null };
  const bounds = readBounds(claimed, context);
  if (bounds && !bounds.unsure) return [{ from: bounds.from?.min ?? null, to: bounds.to?.max ?? null }];
  const spans = readTypedDate(claimed.trim(), context).flatMap((reading) => spanOfReading(reading) ?? []);
  return spans.map(({ min, max }) => ({ from: min, to: max }));
}
