import { choose, type LinearModel, reasonsOf } from '../../learned/linear.ts';
import type { Line } from '../../types.ts';
import { proveDayOrder, type ProvedOrder } from '../day-order.ts';
import type { DateExpression } from '../expression.ts';
import type { DateInput } from '../input.ts';
import type { Witness } from '../roles.ts';
import { findDays, type DayCandidate } from './candidates.ts';
import { describeDays, type JudgedDays } from './features.ts';

/** The day that a file most probably gives its text, of all those that it prints. */
export interface OwnDay {
  readonly candidate: DayCandidate;
  /** How probable, between 0 and 1, against all other days and against none. */
  readonly share: number;
  /** What spoke for it most. */
  readonly reasons: readonly string[];
}

/**
 * What the days of a file are judged by; null where it prints none.
 *
 * @param captured the day on which the page was seen, where several signs agree on it: it is not the text's
 */
export function judgeDays(
  { item, dayOrder }: Pick<DateInput, 'item' | 'dayOrder'>,
  lines: readonly Line[],
  witnesses: readonly Witness[],
  captured: number | null = null,
): JudgedDays | null {
  const printed = lines.filter(({ text }) => text !== '');
  const order = (expressions: readonly DateExpression[]): ProvedOrder | null =>
    proveDayOrder(expressions.map(asFinding), dayOrder) ?? byLanguage(item.lang);
  const candidates = findDays(printed, item.lang, order).filter(({ day }) => day !== captured);
  return candidates.length === 0 ? null : describeDays(candidates, { printed, item, witnesses });
}

/** The most probable day of the text, or null where "none of them" is more probable. */
export function chooseDay({ candidates, features }: JudgedDays, model: LinearModel): OwnDay | null {
  const shares = choose(model, features);
  const best = shares.indexOf(Math.max(...shares));
  const candidate = candidates[best];
  if (candidate === undefined) return null;
  return { candidate, share: shares[best]!, reasons: reasonsOf(model, features[best]!, REASONS) };
}

const REASONS = 4;

const asFinding = (expression: DateExpression) => ({
  expression,
  passage: { zone: 'body' as const, line: 0, text: expression.exact, paragraph: null },
  all: [expression],
  index: 0,
});

/** Only print in English has both orders; elsewhere the day stands first. */
const byLanguage = (lang: string): ProvedOrder | null =>
  lang.startsWith('en')
    ? null
    : { order: 'dmy', says: 'All-numeral dates in this language have the day first.', line: null, quote: null };
