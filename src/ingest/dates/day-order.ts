import type { DayOrder } from './expression.ts';
import type { Finding } from './passages.ts';
import { toDayNumber } from './calendar.ts';

/** The order of day and month in a file's all-numeral dates, and what proves it. */
export interface ProvedOrder {
  readonly order: DayOrder;
  readonly says: string;
  readonly line: number | null;
  readonly quote: string | null;
}

/**
 * Proves whether `01.11.2019` is 1 November or January 11th: by a date of the same file that reads one way only, by a list
 * whose dates descend one way only, or by the source's own habit, in this order.
 *
 * @param findings date expressions of the whole file in the order of its lines
 * @param habit the source's order; null: not known
 */
export function proveDayOrder(findings: readonly Finding[], habit: DayOrder | null): ProvedOrder | null {
  const numeric = findings.filter(
    ({ expression }) =>
      expression.kind === 'numeric' && expression.readings.length > 0 && expression.readings[0]!.order !== 'ymd',
  );
  const decided = numeric.filter(({ expression }) => expression.readings.length === 1);
  const orders = new Set(decided.map(({ expression }) => expression.readings[0]!.order));
  const witness = decided[0];
  if (orders.size === 1 && witness) {
    const order = witness.expression.readings[0]!.order;
    return {
      order,
      says: `“${witness.expression.exact}” in the same file can only be read with the ${first(order)} first.`,
      line: witness.passage.line,
      quote: witness.expression.exact,
    };
  }
  // Both orders occur: the page is no witness.
  if (orders.size > 1) return fromHabit(habit);
  const posted = numeric.filter(({ passage }) => passage.zone === 'posted');
  const descending = (['dmy', 'mdy'] as const).filter((order) => descends(posted, order));
  const top = posted[0];
  if (posted.length >= 3 && descending.length === 1 && top) {
    const order = descending[0]!;
    return {
      order,
      says: `The dates of the list go down without a break only when they are read with the ${first(order)} first.`,
      line: top.passage.line,
      quote: top.expression.exact,
    };
  }
  return fromHabit(habit);
}

function fromHabit(order: DayOrder | null): ProvedOrder | null {
  return order && { order, says: `This source prints the ${first(order)} first.`, line: null, quote: null };
}

const first = (order: DayOrder) => ({ dmy: 'day', mdy: 'month', ymd: 'year' })[order];

function descends(list: readonly Finding[], order: DayOrder): boolean {
  const days = list.map(({ expression }) =>
    toDayNumber(expression.readings.find((reading) => reading.order === order)?.parts ?? {}),
  );
  return days.every((day, i) => day !== null && (i === 0 || day <= days[i - 1]!));
}
