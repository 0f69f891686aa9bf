import { getDaysInMonth, getISODay, parseISO } from 'date-fns';
import type { Day } from '../statement/edtf.ts';
import type { Calendar } from './calendar.ts';
import type { InterfaceLanguage } from './words/languages.ts';

export interface DayCell {
  readonly day: Day;
  /** 1 to 31 */
  readonly number: number;
  readonly certain: number;
  readonly possible: number;
}

/** The first day of the week, 1 (Monday) to 7, where a language of the interface is at home (Unicode CLDR, weekData). */
const WEEK_START: Readonly<Record<InterfaceLanguage, number>> = { en: 1, fr: 1, ru: 1, es: 1, ar: 6 };

/** The days of a week in the order of a language, 1 (Monday) to 7. */
export function weekdaysFrom(lang: InterfaceLanguage): readonly number[] {
  return Array.from({ length: 7 }, (_, index) => ((WEEK_START[lang] - 1 + index) % 7) + 1);
}

/** A month (`2022-01`) as the weeks of a language, with null for the days of other months. */
export function weeksOfMonth(
  { periods }: Pick<Calendar, 'periods'>,
  month: string,
  lang: InterfaceLanguage = 'en',
): readonly (readonly (DayCell | null)[])[] {
  // Of a date without a time, only its own day is asked for: whatever the time zone, that is the same.
  const first = parseISO(`${month}-01`);
  const days = Array.from(
    { length: getDaysInMonth(first) },
    (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`,
  );
  const cells = days.map((day): DayCell => {
    const { certain = [], possible = [] } = periods.get(day) ?? {};
    return { day, number: Number(day.slice(8)), certain: certain.length, possible: possible.length };
  });
  const lead = (getISODay(first) - WEEK_START[lang] + 7) % 7;
  const padded = [...blanks(lead), ...cells];
  const whole = [...padded, ...blanks((7 - (padded.length % 7)) % 7)];
  return Array.from({ length: whole.length / 7 }, (_, week) => whole.slice(week * 7, week * 7 + 7));
}

const blanks = (count: number): readonly null[] => Array.from({ length: count }, () => null);
