import { existsInCalendar, fromSolar } from '../calendar.ts';
import type { DateKind, DateParts, Match } from '../expression.ts';
import { matchPhrase } from '../phrases.ts';
import type { Token } from '../tokens.ts';
import type { MonthName, Vocabulary } from '../vocabulary.ts';
import {
  fourDigitYear,
  isGluedLeft,
  isGluedRight,
  isMark,
  printedYear,
  smallNumber,
  solarYear,
  twoDigits,
  type Pattern,
} from './pattern.ts';

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
  // "4th, November"
  const ordinal = day.next > at + 1 && COMMAS.has(tokens[day.next]?.text ?? '') ? day.next + 1 : day.next;
  const month = readMonth(tokens, skipJoint(tokens, ordinal, vocabulary), vocabulary);
  if (!month) return null;
  const year = readYear(tokens, month, vocabulary);
  if (month.value.solar) return solarDay(at, day.value.d, month, year);
  return toMatch('day-month-year', at, { ...day.value, m: month.value.m }, month, year);
};

/** Year first: `2022. január 21.`, `2022 January 21`, `2022. gada 21. janvāris`. */
export const yearMonthDay: Pattern = (tokens, at, vocabulary) => {
  const y = isGluedLeft(tokens, at) ? null : fourDigitYear(tokens[at]);
  if (y === null) return null;
  const word = skipYearWord(tokens, at + 1, vocabulary);
  const dot = isMark(tokens[at + 1], '.') ? at + 2 : at + 1;
  const next = word > at + 1 ? word : Math.max(dot, skipYearWord(tokens, dot, vocabulary));
  const dayMonth = next > dot ? dayFirst(tokens, next, vocabulary) : null;
  if (dayMonth?.kind === 'month-day' && !dayMonth.problem) {
    const parts = { y, ...dayMonth.parts };
    return existsInCalendar(parts) ? { kind: 'day-month-year', length: next - at + dayMonth.length, parts } : null;
  }
  const month = readMonth(tokens, next, vocabulary);
  const day = month && !month.value.solar ? readDay(tokens, month.next, vocabulary) : null;
  if (!month || !day || isGluedRight(tokens, day.next)) return null;
  // "in 2022 March 13 people …", "May 2022 May 13": the number or the year belongs to something else.
  if (next === at + 1 && /^\p{Ll}/u.test(tokens[day.next]?.text ?? '')) return null;
  const parts = { y, m: month.value.m, ...day.value };
  return existsInCalendar(parts) ? { kind: 'day-month-year', length: day.next - at, parts } : null;
};

/** Month first: `September 21, 2020`, `Dec. 15`, `June 29-30`. */
export const monthFirst: Pattern = (tokens, at, vocabulary) => {
  if (!vocabulary.monthFirst) return null;
  const month = readMonth(tokens, at, vocabulary);
  const day = month && readDays(tokens, month.next, vocabulary);
  if (!month || !day || month.value.solar) return null;
  const comma = COMMAS.has(tokens[day.next]?.text ?? '');
  const yearAt = comma ? day.next + 1 : skipClock(tokens, day.next);
  const y = printedYear(tokens[yearAt], vocabulary) ?? yearBeforeClock(tokens, yearAt);
  const glued = isGluedRight(tokens, yearAt + 1) && !isMark(tokens[yearAt + 1], ':');
  const year = y !== null && !glued ? { value: { y }, next: yearAt + 1 } : null;
  // "Feb. 14,2012" is a day, "Feb. 14,500 people" is none.
  if (isGluedRight(tokens, day.next) && !(comma && year)) return null;
  // "In December 13 people …": the number belongs to the next word.
  if (!year && vocabulary.monthLeads.has(tokens[at - 1]?.folded ?? '') && /^\p{Ll}/u.test(tokens[day.next]?.text ?? ''))
    return null;
  return toMatch('month-day-year', at, { ...day.value, m: month.value.m }, day, year);
};

/** `September 2020`, `septembre 2020`, `марте 2020 года` */
export const monthYear: Pattern = (tokens, at, vocabulary) => {
  const month = readMonth(tokens, at, vocabulary);
  if (!month || month.value.solar) return null;
  const year = readYear(tokens, month, vocabulary);
  if (year?.value.y === undefined) return null;
  return { kind: 'month-year', length: year.next - at, parts: { ...year.value, m: month.value.m } };
};

/** `131137 GMT Nov 13`, `131137 nov 13`: day 13, 11:37, November of a year that ends in 13. `AP-WF-11-13-13 1137GMT`: the month first. */
export const wireStamp: Pattern = (tokens, at, vocabulary) => {
  const digits = tokens[at];
  if (digits?.type === 'word') return americanStamp(tokens, at);
  if (digits?.type !== 'number' || !/^\d{6}$/.test(digits.folded) || isGluedLeft(tokens, at)) return null;
  const zone = ['gmt', 'utc', 'z'].includes(tokens[at + 1]?.folded ?? '') ? 1 : 0;
  const month = readMonth(tokens, at + 1 + zone, vocabulary, true);
  const yy = month && twoDigits(tokens[month.next]);
  const [d, hour, minute] = [digits.folded.slice(0, 2), digits.folded.slice(2, 4), digits.folded.slice(4)].map(
    Number,
  ) as [number, number, number];
  if (!month || yy === null || hour > 23 || minute > 59 || isGluedRight(tokens, month.next + 1)) return null;
  const parts = { yy, m: month.value.m, d };
  return existsInCalendar(parts) ? { kind: 'wire-stamp', length: month.next + 1 - at, parts } : null;
};

/** `AP-WF-05-09-17 1137GMT`: agency, wire, month, day, year. */
function americanStamp(tokens: readonly Token[], at: number): Match | null {
  if (!/^\p{Lu}{2,4}$/u.test(tokens[at]!.text) || !/^\p{Lu}{2}$/u.test(tokens[at + 2]?.text ?? '')) return null;
  if (![1, 3, 5, 7].every((step) => isMark(tokens[at + step], '-'))) return null;
  const [m, d, yy] = [smallNumber(tokens[at + 4], 12), smallNumber(tokens[at + 6], 31), twoDigits(tokens[at + 8])];
  if (m === null || d === null || yy === null || isGluedRight(tokens, at + 9)) return null;
  const parts = { yy, m, d };
  return existsInCalendar(parts) ? { kind: 'wire-stamp', length: 9, parts } : null;
}

/** A day of the solar calendar; without its year it is no day of ours. */
function solarDay(at: number, d: number, month: Read<MonthName>, year: Read<DateParts> | null): Match | null {
  if (year?.value.y === undefined) return null;
  const parts = fromSolar(year.value.y, month.value.m, d);
  return parts && { kind: 'day-month-year', length: year.next - at, parts };
}

/** `20172:23 PM`: a clock that a page has set right behind the year. */
function yearBeforeClock(tokens: readonly Token[], at: number): number | null {
  const digits = /^((?:19|20)\d\d)(?:1?\d|2[0-3])$/.exec(tokens[at]?.folded ?? '')?.[1];
  return digits !== undefined && isMark(tokens[at + 1], ':') ? Number(digits) : null;
}

/** `15:04:05 UTC` between a day and its year: the token after it. */
function skipClock(tokens: readonly Token[], at: number): number {
  const isPart = (place: number) => /^\d{2}$/.test(tokens[place]?.folded ?? '');
  if (!/^\d{1,2}$/.test(tokens[at]?.folded ?? '') || !isMark(tokens[at + 1], ':') || !isPart(at + 2)) return at;
  const next = isMark(tokens[at + 3], ':') && isPart(at + 4) ? at + 5 : at + 3;
  return /^\p{Lu}{1,5}$/u.test(tokens[next]?.text ?? '') ? next + 1 : next;
}

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

/** `small`: also where the name is a common word in small letters. A month's name with the full stop of a short form, or two names of one month: `تشرين الثاني/نوفمبر`. */
function readMonth(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
  small = false,
): Read<MonthName> | null {
  const joined = isMark(tokens[at], '-') || isMark(tokens[at], '/');
  const start = joined && tokens[at + 1]?.gap === false ? at + 1 : at;
  const found = matchPhrase(vocabulary.months, tokens, start);
  if (!found || (!small && found.value.capitalOnly && !/^\p{Lu}/u.test(tokens[start]!.text))) return null;
  let next = start + found.length;
  if (found.value.short && isMark(tokens[next], '.')) next += 1;
  const second = tokens[next]?.text === '/' ? matchPhrase(vocabulary.months, tokens, next + 1) : null;
  if (second?.value.m === found.value.m) next += 1 + second.length;
  return { value: found.value, next };
}

/** The year after a month: `2020`, `, 2020`, `de 2003`, `2022 года`, and `89` where the month is in capitals, hyphened or the year has an apostrophe. */
function readYear(tokens: readonly Token[], month: Read<MonthName>, vocabulary: Vocabulary): Read<DateParts> | null {
  let at = month.next;
  if (COMMAS.has(tokens[at]?.text ?? '') || isMark(tokens[at], '-') || isMark(tokens[at], '/')) at += 1;
  at = skipJoint(tokens, at, vocabulary);
  const y = month.value.solar ? solarYear(tokens[at]) : printedYear(tokens[at], vocabulary);
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

/** Between parts of a date and before its year: also those of Arabic and Chinese writing. */
const COMMAS = new Set([',', '،', '，']);
/** A joint of letters and full stops, such as the Thai mark of the era, has so many tokens at the most. */
const JOINT = 4;

function skipJoint(tokens: readonly Token[], at: number, { joints }: Vocabulary): number {
  if (joints.has(tokens[at]?.folded ?? '')) return at + 1;
  if (tokens[at + 1]?.text !== '.') return at;
  const dotted = tokens
    .slice(at, at + JOINT)
    .map(({ folded }) => folded)
    .join('');
  return joints.has(dotted) ? at + JOINT : at;
}

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
