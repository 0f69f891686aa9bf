import { existsInCalendar, fromSolar } from '../calendar.ts';
import type { DateParts, Match, Reading } from '../expression.ts';
import type { Token } from '../tokens.ts';
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

/** Before `1.11.19` these make it the number of something else. */
const NUMBERED = new Set([
  'version',
  'v',
  'release',
  'section',
  'paragraph',
  'para',
  'article',
  'chapter',
  'версия',
  'пункт',
  'статья',
  'раздел',
]);

/** Year first: `2020-12-13`, `2020/12/13`, `2020-12-13T10:15`. */
export const yearFirst: Pattern = (tokens, at, vocabulary) => {
  const solar = vocabulary.solar ? solarYear(tokens[at]) : null;
  const y = solar ?? printedYear(tokens[at], vocabulary);
  if (y === null || isGluedLeft(tokens, at)) return null;
  const separator = separatorOf(tokens, at);
  const m = smallNumber(tokens[at + 2], 12);
  const d = smallNumber(tokens[at + 4], 31);
  if (separator === null || m === null || d === null) return null;
  if (!isTime(tokens, at + 5) && isGluedRight(tokens, at + 5)) return null;
  const parts = solar === null ? { y, m, d } : fromSolar(solar, m, d);
  if (parts === null) return null;
  return separator === '-'
    ? { kind: 'iso', length: 5, parts, ...problemOf(parts) }
    : { kind: 'numeric', length: 5, ...fromReadings([{ order: 'ymd', parts }]) };
};

/** A day, and hour, minute and second where those are printed as well. */
const COMPACT = /^(?:19|20)\d{6}(?:(?:[01]\d|2[0-3])[0-5]\d[0-5]\d)?$/;

/** Eight digits: `20201213`, `20201213T101500+0900`. Only a real day counts, since any number may have eight digits. */
export const compact: Pattern = (tokens, at) => {
  const digits = tokens[at];
  if (digits?.type !== 'number' || !COMPACT.test(digits.folded) || isGluedLeft(tokens, at)) return null;
  if (!isTime(tokens, at + 1) && isGluedRight(tokens, at + 1)) return null;
  const parts = {
    y: Number(digits.folded.slice(0, 4)),
    m: Number(digits.folded.slice(4, 6)),
    d: Number(digits.folded.slice(6, 8)),
  };
  return existsInCalendar(parts) ? { kind: 'iso', length: 1, parts } : null;
};

/** Year last: `01.11.2019`, `10/26/99`, `26-11-2022`; both orders of day and month are kept where both name a day. */
export const yearLast: Pattern = (tokens, at, vocabulary) => {
  const first = smallNumber(tokens[at], 31);
  if (first === null || isGluedLeft(tokens, at) || NUMBERED.has(tokens[at - 1]?.folded ?? '')) return null;
  const separator = separatorOf(tokens, at);
  const second = smallNumber(tokens[at + 2], 31);
  const y = printedYear(tokens[at + 4], vocabulary);
  const yy = twoDigits(tokens[at + 4]);
  if (separator === null || second === null || (y === null && yy === null)) return null;
  // "26-11-22" may as well be a telephone number or a score.
  if ((separator === '-' && y === null) || isGluedRight(tokens, at + 5)) return null;
  const year: DateParts = y === null ? { yy: yy! } : { y };
  const readings: Reading[] = [];
  if (second <= 12) readings.push({ order: 'dmy', parts: { ...year, m: second, d: first } });
  if (first <= 12) readings.push({ order: 'mdy', parts: { ...year, m: first, d: second } });
  return readings.length === 0 ? null : { kind: 'numeric', length: 5, ...fromReadings(readings) };
};

/** The number that a source gives a text: `2439-26-11-2022`, `ABC19980813.1117`. */
export const documentNumber: Pattern = (tokens, at) => {
  if (isGluedLeft(tokens, at)) return null;
  const token = tokens[at];
  if (token?.type === 'number') {
    if (!/^\d{1,5}$/.test(token.folded) || !isMark(tokens[at + 1], '-') || isGluedRight(tokens, at + 7)) return null;
    const match =
      separatorOf(tokens, at + 2) === '-'
        ? { d: smallNumber(tokens[at + 2], 31), m: smallNumber(tokens[at + 4], 12), y: fourDigitYear(tokens[at + 6]) }
        : null;
    if (!match || match.d === null || match.m === null || match.y === null || tokens[at + 2]!.gap) return null;
    const parts = { y: match.y, m: match.m, d: match.d };
    return existsInCalendar(parts) ? { kind: 'document-number', length: 7, parts } : null;
  }
  const digits = tokens[at + 1];
  if (token?.type !== 'word' || !/^\p{Lu}{2,5}$/u.test(token.text) || digits?.type !== 'number' || digits.gap)
    return null;
  if (
    !/^(?:19|20)\d{6}$/.test(digits.folded) ||
    !isMark(tokens[at + 2], '.') ||
    tokens[at + 3]?.type !== 'number' ||
    tokens[at + 3]!.gap
  )
    return null;
  const parts = {
    y: Number(digits.folded.slice(0, 4)),
    m: Number(digits.folded.slice(4, 6)),
    d: Number(digits.folded.slice(6)),
  };
  return existsInCalendar(parts) ? { kind: 'document-number', length: 4, parts } : null;
};

/** The mark that stands twice between three numbers; with a space after it only a full stop does (`22. 9. 2020`). */
function separatorOf(tokens: readonly Token[], at: number): string | null {
  const mark = tokens[at + 1]?.text;
  if (
    mark === undefined ||
    !['.', '/', '-'].includes(mark) ||
    !isMark(tokens[at + 1], mark) ||
    !isMark(tokens[at + 3], mark)
  )
    return null;
  const gaps = [tokens[at + 2]?.gap, tokens[at + 4]?.gap];
  return gaps.every((gap) => gap === false) || (mark === '.' && gaps.every((gap) => gap === true)) ? mark : null;
}

const isTime = (tokens: readonly Token[], at: number) =>
  ['t', 'z'].includes(tokens[at]?.folded ?? '') &&
  !tokens[at]!.gap &&
  tokens[at + 1]?.type === 'number' &&
  !tokens[at + 1]!.gap;

function fromReadings(readings: readonly Reading[]): Pick<Match, 'parts' | 'readings' | 'problem'> {
  const possible = readings.filter(({ parts }) => existsInCalendar(parts));
  const [first, second] = possible;
  if (!first) return { parts: readings[0]!.parts, readings: [], problem: 'date-not-a-day' };
  if (!second || (first.parts.m === second.parts.m && first.parts.d === second.parts.d))
    return { parts: first.parts, readings: possible };
  const { y, yy } = first.parts;
  return { parts: y === undefined ? { yy: yy! } : { y }, readings: possible };
}

const problemOf = (parts: DateParts) => (existsInCalendar(parts) ? {} : { problem: 'date-not-a-day' as const });
