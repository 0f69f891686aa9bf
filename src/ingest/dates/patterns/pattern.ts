import type { Match } from '../expression.ts';
import type { Token } from '../tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';

/**
 * Reads one kind of date expression that begins at token `at`; null means "not mine". A pattern looks at a bounded number of
 * tokens, whatever the text, so scanning a text takes time that grows with its length.
 */
export type Pattern = (tokens: readonly Token[], at: number, vocabulary: Vocabulary) => Match | null;

/** Marks that make one thing of what stands before and after them: `+44`, `1,500`, `13:15`, `v2.10`. */
const GLUE = new Set(['.', '/', '-', ':', ',', '\\', '_', '@', '=', '*']);
const SYMBOLS = new Set(['$', '€', '£', '¥', '#', '№', '+', '§']);
const AFTER = new Set(['%', '°', '€', '$']);
const DIGITS = { 1: /^\d$/, 2: /^\d\d$/, 4: /^\d{4}$/ };

/** True where token `at` is the continuation of something longer: the 15 of `13:15`, the 12 of `A12`. */
export function isGluedLeft(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || token.gap) return false;
  if (before.type === 'word' || before.type === 'number') return true;
  return SYMBOLS.has(before.text) || (GLUE.has(before.text) && !before.gap && at >= 2);
}

/** True where something longer goes on at token `at`, after a number: `%`, `:30`, `.5`, `th`. */
export function isGluedRight(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.gap) return false;
  if (token.type === 'word' || token.type === 'number' || AFTER.has(token.text)) return true;
  const next = tokens[at + 1];
  return GLUE.has(token.text) && next?.type === 'number' && !next.gap;
}

/** The value of a number token of one or two digits between 1 and `max`; null for everything else. */
export function smallNumber(token: Token | undefined, max: number): number | null {
  if (token?.type !== 'number' || !(DIGITS[1].test(token.folded) || DIGITS[2].test(token.folded))) return null;
  const value = Number(token.folded);
  return value >= 1 && value <= max ? value : null;
}

/** The value of a number token of four digits that can be a year of diplomacy; null for everything else. */
export function fourDigitYear(token: Token | undefined): number | null {
  if (token?.type !== 'number' || !DIGITS[4].test(token.folded)) return null;
  const value = Number(token.folded);
  return value >= 1600 && value <= 2199 ? value : null;
}

/** First and last year of four digits that the solar calendar counts in print. */
const SOLAR = [1250, 1500] as const;

/** The year of the solar calendar that a number token prints; null for everything else. */
export function solarYear(token: Token | undefined): number | null {
  if (token?.type !== 'number' || !DIGITS[4].test(token.folded)) return null;
  const value = Number(token.folded);
  return value >= SOLAR[0] && value <= SOLAR[1] ? value : null;
}

/** The year that a number token prints, counted as its language counts: 2565 is 2022 in Thai. */
export function printedYear(token: Token | undefined, { yearOffset }: Vocabulary): number | null {
  if (yearOffset > 0 && token?.type === 'number' && DIGITS[4].test(token.folded)) {
    const value = Number(token.folded) - yearOffset;
    if (value >= 1850 && value <= 2100) return value;
  }
  return fourDigitYear(token);
}

/** The value of a number token of two digits; null for everything else. */
export function twoDigits(token: Token | undefined): number | null {
  return token?.type === 'number' && DIGITS[2].test(token.folded) ? Number(token.folded) : null;
}

/** True where the token is that mark, directly after what stands before it. */
export function isMark(token: Token | undefined, mark: string): boolean {
  return token?.type === 'mark' && token.text === mark && !token.gap;
}
