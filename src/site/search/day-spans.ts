import type { DaySpan } from '../../search/record.ts';
import { bounds, type Day, type Edtf, toNumber } from '../../statement/edtf.ts';
import { dateRoom } from '../dates/date-room.ts';

const number = (day: Day | null) => (day === null ? null : toNumber(day));

/**
 * The days that a date leaves room for, as the search compares them: the members of a set each for itself, of an interval
 * or a month its first and last day, of what has one end only that end. In time, and apart from each other. None where no
 * date is known, or none with a year.
 */
export function daySpans(date: Edtf | null): readonly DaySpan[] {
  if (date === null) return [];
  const room = dateRoom(date);
  if (room === null) {
    const { min, max } = bounds(date);
    return min === null && max === null ? [] : [{ first: number(min), last: number(max) }];
  }
  const spans: { first: number; last: number }[] = [];
  for (const { min, max } of room.spans) {
    const [first, last] = [toNumber(min), toNumber(max)];
    const before = spans.at(-1);
    // Days that follow each other are one span, unless each of them is meant.
    if (before && first <= before.last + (room.all ? 0 : 1)) before.last = Math.max(before.last, last);
    else spans.push({ first, last });
  }
  return room.all && spans.length > 1 ? spans.map((span) => ({ ...span, also: true as const })) : spans;
}
