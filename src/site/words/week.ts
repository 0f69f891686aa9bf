import type { InterfaceLanguage } from './languages.ts';

/** The first day of the week, 1 (Monday) to 7, where a language of the interface is at home (Unicode CLDR, weekData). */
const WEEK_START: Readonly<Record<InterfaceLanguage, number>> = { en: 1, fr: 1, ru: 1, es: 1, ar: 6 };

/** The days of a week in the order of a language, 1 (Monday) to 7. */
export function weekdaysFrom(lang: InterfaceLanguage): readonly number[] {
  return Array.from({ length: 7 }, (_, index) => ((WEEK_START[lang] - 1 + index) % 7) + 1);
}

/** How many days stand before a day of the week (1, Monday, to 7) in a week of the language: 0 to 6. */
export function placeInWeek(weekday: number, lang: InterfaceLanguage): number {
  return (weekday - WEEK_START[lang] + 7) % 7;
}

/** Days in rows of seven, the first of them `lead` places in; what belongs to no day is made by `blank`. */
export function inWeeks<Cell>(days: readonly Cell[], lead: number, blank: () => Cell): readonly (readonly Cell[])[] {
  const blanks = (count: number) => Array.from({ length: count }, blank);
  const padded = [...blanks(lead), ...days];
  const whole = [...padded, ...blanks((7 - (padded.length % 7)) % 7)];
  return Array.from({ length: whole.length / 7 }, (_, week) => whole.slice(week * 7, week * 7 + 7));
}
