import type { DateExpression, Match } from './expression.ts';
import { numbersWithSigns } from './patterns/cjk.ts';
import { countedShift, elapsed, namedShift } from './patterns/counted.ts';
import { dayFirst, monthFirst, monthYear, wireStamp, yearMonthDay } from './patterns/named.ts';
import { compact, documentNumber, yearFirst, yearLast } from './patterns/numeric.ts';
import type { Pattern } from './patterns/pattern.ts';
import { weekdayAlone, weekdayBefore, withWeekdayAfter } from './patterns/weekday.ts';
import { decade, year } from './patterns/year.ts';
import { tokenize, type Token } from './tokens.ts';
import { ANY_LANGUAGE, vocabularyFor, type Vocabulary } from './vocabulary.ts';

const DAYS: readonly Pattern[] = [
  documentNumber,
  yearFirst,
  compact,
  yearLast,
  wireStamp,
  numbersWithSigns,
  yearMonthDay,
  dayFirst,
  monthFirst,
];

/** What is tried at each token, in this order; the first that fits takes its tokens. */
const PATTERNS: readonly Pattern[] = [
  weekdayBefore(DAYS),
  ...DAYS,
  monthYear,
  elapsed,
  decade,
  countedShift,
  namedShift,
  year,
  weekdayAlone,
];

/**
 * Finds every date expression of a text, in the order of the text, none inside another.
 *
 * @param text one paragraph or line
 * @param lang BCP 47 tag; for a language without word lists, numerals and English names are read
 */
export function scanDates(text: string, lang: string): DateExpression[] {
  return scanTokens(tokenize(text), vocabularyFor(lang)).map((found) => toExpression(found, text));
}

/** The same for a line whose language is not that of its text: names of months and weekdays of every language are read. */
export const scanAnyLanguage = (text: string): DateExpression[] =>
  scanTokens(tokenize(text), ANY_LANGUAGE).map((found) => toExpression(found, text));

/** A match and the tokens it stands on. */
interface Found {
  readonly match: Match;
  readonly first: Token;
  readonly last: Token;
}

/** The scanner itself, on tokens. It reads each token a bounded number of times. */
export function scanTokens(tokens: readonly Token[], vocabulary: Vocabulary): Found[] {
  const found: Found[] = [];
  const count = tokens.length;
  for (let at = 0; at < count;) {
    const match = firstMatch(tokens, at, vocabulary);
    if (match) found.push({ match, first: tokens[at]!, last: tokens[at + match.length - 1]! });
    at += match?.length ?? 1;
  }
  return found;
}

function firstMatch(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Match | null {
  if (!mayOpen(tokens, at, vocabulary)) return null;
  for (const pattern of PATTERNS) {
    const match = pattern(tokens, at, vocabulary);
    if (match) return withWeekdayAfter(match, tokens, at, vocabulary);
  }
  return null;
}

/** An agency's mark before a stamp has so many letters at the most. */
const AGENCY = 4;

/** A number, a word that opens a date, a sign, or the letters of a document's number or a stamp: most tokens are none of these. */
function mayOpen(tokens: readonly Token[], at: number, { openings }: Vocabulary): boolean {
  const { type, folded, end, start } = tokens[at]!;
  if (type !== 'word') return type !== 'mark';
  const next = tokens[at + 1];
  if (openings.has(folded)) return true;
  return next !== undefined && !next.gap && (next.type === 'number' || (next.text === '-' && end - start <= AGENCY));
}

function toExpression({ match, first, last }: Found, text: string): DateExpression {
  const { kind, parts = {}, readings = [], shift = null, elapsed: counted = null, problem = null } = match;
  return {
    start: first.start,
    end: last.end,
    exact: text.slice(first.start, last.end),
    kind,
    parts,
    readings,
    shift,
    elapsed: counted,
    problem,
  };
}
