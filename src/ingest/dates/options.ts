import { toDayNumber } from './calendar.ts';
import type { DateExpression, DateParts } from './expression.ts';
import type { ProvedOrder } from './day-order.ts';

/** Years of two digits from here on are of the twentieth century: the same years of this one have not come. Those before may be of either. */
const PIVOT = 30;

/** The days that an expression may name. `open`: why there are several. */
export interface Options {
  /** Day numbers, the likeliest first; empty: the expression names no single day. */
  readonly days: readonly number[];
  readonly open: 'order' | 'century' | 'both' | null;
}

/** Reads a full date. `order` settles all numerals; a year of two digits before the pivot leaves both centuries, the usual one first. */
export function toOptions(expression: DateExpression, order: ProvedOrder | null): Options {
  if (expression.problem) return { days: [], open: null };
  const readings =
    expression.readings.length > 1
      ? expression.readings.map(({ parts, order: own }) => ({ parts, own }))
      : [{ parts: expression.parts, own: null }];
  const settled = readings.filter(({ own }) => own === null || order === null || own === order.order);
  const read = settled.length > 0 ? settled : readings;
  const days = unique(read.flatMap(({ parts }) => centuries(parts)));
  const century = read.some(({ parts }) => parts.yy !== undefined && parts.yy < PIVOT);
  const orders = new Set(read.map(({ parts }) => `${parts.m}-${parts.d}`)).size > 1;
  return { days, open: century ? (orders ? 'both' : 'century') : orders ? 'order' : null };
}

function centuries(parts: DateParts): number[] {
  const { yy, m, d } = parts;
  const years =
    parts.y !== undefined ? [parts.y] : yy === undefined ? [] : yy >= PIVOT ? [1900 + yy] : [2000 + yy, 1900 + yy];
  return years.flatMap((y) => toDayNumber({ y, ...(m !== undefined && { m }), ...(d !== undefined && { d }) }) ?? []);
}

const unique = (days: readonly number[]) => [...new Set(days)];
