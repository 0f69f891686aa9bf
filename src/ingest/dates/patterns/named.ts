import { existsInCalendar } from '../calendar.ts';
import type { DateKind, DateParts, Match } from '../expression.ts';
import { matchPhrase } from '../phrases.ts';
import type { Token } from '../tokens.ts';
import type { MonthName, Vocabulary } from '../vocabulary.ts';
import { fourDigitYear, isGluedLeft, isGluedRight, isMark, smallNumber, twoDigits, type Pattern } from './pattern.ts';

/** A part of a date, and the token after it. */
interface Read<T> {
  readonly value: T;
  readonly next: number;
}

/** Day first: `25 September 2020`, `27 de febrero de 2003`, `28 января`, `20 SEP 89`, `29-30 June`. */
export const dayFirst: Pattern = (tokens, at, vocabulary) => {
  if (isGluedLeft(tokens, at)) return null;
  const day = readDays(tokens, at, vocabulary);
  if (!day) return null;
  const month = readMonth(tokens, skipJoint(tokens, day.next, vocabulary), vocabulary);
  if (!month) return null;
  const year = readYear(tokens, month, vocabulary);
  return toMatch('day-month-year', at, { ...day.value, m: month.value.m }, month, year);
};

/** Month first: `September 21, 2020`, `Dec. 15`, `June 29-30`. */
export const monthFirst: Pattern = (tokens, at, vocabulary) => {
  if (!vocabulary.monthFirst) return null;
  const month = readMonth(tokens, at, vocabulary);
  const day = month && readDays(tokens, month.next, vocabulary);
  if (!month || !day || isGluedRight(tokens, day.next)) return null;
  const comma = tokens[day.next]?.text === ',' ? 1 : 0;
  const y = fourDigitYear(tokens[day.next + comma]);
  const year =
    y !== null && !isGluedRight(tokens, day.next + comma + 1) ? { value: { y }, next: day.next + comma + 1 } : null;
  // "In December 13 people …": the number belongs to the next word.
  if (!year && vocabulary.monthLeads.has(tokens[at - 1]?.folded ?? '') && /^\p{Ll}/u.test(tokens[day.next]?.text ?? ''))
    return null;
  return toMatch('month-day-year', at, { ...day.value, m: month.value.m }, day, year);
};

/** `September 2020`, `septembre 2020`, `марте 2020 года` */
export const monthYear: Pattern = (tokens, at, vocabulary) => {
  const month = readMonth(tokens, at, vocabulary);
  if (!month) return null;
  const year = readYear(tokens, month, vocabulary);
  if (year?.value.y === undefined) return null;
  return { kind: 'month-year', length: year.next - at, parts: { ...year.value, m: month.value.m } };
};

/** `131137 GMT Nov 13`: day 13, 11:37, November of a year that ends in 13. */
export const wireStamp: Pattern = (tokens, at, vocabulary) => {
  const digits = tokens[at];
  if (digits?.type !== 'number' || !/^\d{6}$/.test(digits.folded) || isGluedLeft(tokens, at)) return null;
  if (!['gmt', 'utc', 'z'].includes(tokens[at + 1]?.folded ?? '')) return null;
  const month = readMonth(tokens, at + 2, vocabulary);
  const yy = month && twoDigits(tokens[month.next]);
  const [d, hour, minute] = [digits.folded.slice(0, 2), digits.folded.slice(2, 4), digits.folded.slice(4)].map(
    Number,
  ) as [number, number, number];
  if (!month || yy === null || hour > 23 || minute > 59 || isGluedRight(tokens, month.next + 1)) return null;
  const parts = { yy, m: month.value.m, d };
  return existsInCalendar(parts) ? { kind: 'wire-stamp', length: month.next + 1 - at, parts } : null;
};

/** `28`, `28th`, `29-30` */
function readDays(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): Read<{ d: number; last?: number }> | null {
  const first = readDay(tokens, at, vocabulary);
  if (!first) return null;
  const dash = tokens[first.next];
  if (!dash || dash.gap || !['-', '–', '—'].includes(dash.text) || tokens[first.next + 1]?.gap) return first;
  const last = readDay(tokens, first.next + 1, vocabulary);
  return last && last.value.d > first.value.d
    ? { value: { ...first.value, last: last.value.d }, next: last.next }
    : first;
}

function readDay(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Read<{ d: number }> | null {
  const d = smallNumber(tokens[at], 31);
  if (d === null) return null;
  const ending = tokens[at + 1];
  const next =
    ending && !ending.gap && vocabulary.dayEndings.has(ending.folded) && tokens[at + 2]?.type !== 'number'
      ? at + 2
      : at + 1;
  return { value: { d }, next };
}

/** A month's name with the full stop of a short form, or two names of one month: `تشرين الثاني/نوفمبر`. */
function readMonth(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Read<MonthName> | null {
  const start = isMark(tokens[at], '-') && tokens[at + 1]?.gap === false ? at + 1 : at;
  const found = matchPhrase(vocabulary.months, tokens, start);
  if (!found || (found.value.capitalOnly && !/^\p{Lu}/u.test(tokens[start]!.text))) return null;
  let next = start + found.length;
  if (found.value.short && isMark(tokens[next], '.')) next += 1;
  const second = tokens[next]?.text === '/' ? matchPhrase(vocabulary.months, tokens, next + 1) : null;
  if (second?.value.m === found.value.m) next += 1 + second.length;
  return { value: found.value, next };
}

/** The year after a month: `2020`, `, 2020`, `de 2003`, `2022 года`, and `89` where the month is in capitals, hyphened or the year has an apostrophe. */
function readYear(tokens: readonly Token[], month: Read<MonthName>, vocabulary: Vocabulary): Read<DateParts> | null {
  let at = month.next;
  if (tokens[at]?.text === ',' || isMark(tokens[at], '-')) at += 1;
  at = skipJoint(tokens, at, vocabulary);
  const y = fourDigitYear(tokens[at]);
  if (y !== null && !isGluedRight(tokens, at + 1))
    return { value: { y }, next: skipYearWord(tokens, at + 1, vocabulary) };
  const apostrophe = ["'", '’', '‘'].includes(tokens[at]?.text ?? '');
  const short = at + (apostrophe ? 1 : 0);
  const yy = twoDigits(tokens[short]);
  const capitals = /^\p{Lu}{2}/u.test(tokens[month.next - 1]?.text ?? '') && at === month.next;
  const hyphen = isMark(tokens[month.next], '-');
  if (yy === null || isGluedRight(tokens, short + 1) || !(apostrophe || capitals || hyphen)) return null;
  return { value: { yy }, next: short + 1 };
}

const skipJoint = (tokens: readonly Token[], at: number, { joints }: Vocabulary) =>
  joints.has(tokens[at]?.folded ?? '') ? at + 1 : at;

function skipYearWord(tokens: readonly Token[], at: number, { yearWords }: Vocabulary): number {
  const word = tokens[at]?.folded ?? '';
  if (!yearWords.has(word)) return at;
  // "2022 г." keeps its full stop.
  return word.length <= 2 && isMark(tokens[at + 1], '.') ? at + 2 : at + 1;
}

function toMatch(
  kind: DateKind,
  at: number,
  parts: DateParts,
  without: Read<unknown>,
  year: Read<DateParts> | null,
): Match {
  const whole = { ...parts, ...year?.value };
  const problem = existsInCalendar(whole) ? {} : { problem: 'date-not-a-day' as const };
  return { kind: year ? kind : 'month-day', length: (year ?? without).next - at, parts: whole, ...problem };
}
