import type { ProblemCode } from '../../statement/problems.ts';

/** How a date is printed. */
export type DateKind =
  /** `2020-12-13`, `20201213T101500` */
  | 'iso'
  /** `01.11.2019`, `10/26/99` */
  | 'numeric'
  /** `25 September 2020`, `20 SEP 89`, `2020年9月22日` */
  | 'day-month-year'
  /** `September 21, 2020` */
  | 'month-day-year'
  /** `January 28`, `28 января`, `9月22日` */
  | 'month-day'
  /** `September 2020` */
  | 'month-year'
  | 'weekday'
  /** `936 days have passed since …` */
  | 'elapsed'
  /** `two days later`, `last month`, `today` */
  | 'relative'
  /** `in 1999` */
  | 'year'
  /** `the 1990s` */
  | 'decade'
  /** `131137 GMT Nov 13`: day, hour and minute, month, year of two digits */
  | 'wire-stamp'
  /** `2439-26-11-2022`, `ABC19980813.1117`: a number that a source gives its texts, with the day in it */
  | 'document-number';

/**
 * The parts of a date that are printed. `y` has four digits; `yy` has two, and its century is open. `weekday`
 * counts from Monday, 1, to Sunday, 7. `last` is the last day of a stretch such as `June 29-30`.
 */
export interface DateParts {
  readonly y?: number;
  readonly yy?: number;
  readonly m?: number;
  readonly d?: number;
  readonly last?: number;
  readonly weekday?: number;
}

export type DayOrder = 'dmy' | 'mdy' | 'ymd';

/** One way to read an all-numeral date. */
export interface Reading {
  readonly order: DayOrder;
  readonly parts: DateParts;
}

export type Unit = 'day' | 'week' | 'month' | 'year';

/** `two days later`: +2 days from the date `previous` to it; `last month`: -1 month from the day of the `document`. */
export interface Shift {
  readonly unit: Unit | 'weekday';
  readonly n: number;
  readonly from: 'document' | 'previous';
}

/** A date expression. Offsets are UTF-16 into the text that was scanned. */
export interface DateExpression {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly kind: DateKind;
  /** Where two readings are open: only the parts that both share. */
  readonly parts: DateParts;
  /** Ways to read all numerals, in the order dmy, mdy; empty for every other kind. */
  readonly readings: readonly Reading[];
  readonly shift: Shift | null;
  /** `elapsed`: how many of which unit, and the words after "since". */
  readonly elapsed: { readonly n: number; readonly unit: Unit; readonly since: string } | null;
  /** `date-not-a-day`: the calendar has no such day (`31.02.2020`). */
  readonly problem: Extract<ProblemCode, 'date-not-a-day'> | null;
}

/** What a pattern found: how many tokens it takes, and the expression without its span. */
export interface Match extends Partial<Omit<DateExpression, 'start' | 'end' | 'exact' | 'kind'>> {
  readonly kind: DateKind;
  readonly length: number;
}
