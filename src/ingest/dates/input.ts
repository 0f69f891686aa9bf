import type { Event } from '../../statement/authority.ts';
import type { Edtf } from '../../statement/edtf.ts';
import type { Evidence } from '../../statement/schema.ts';
import type { LinearModel } from '../learned/linear.ts';
import type { AssertedOffice, DateSolution, Item, Line } from '../types.ts';
import type { DayOrder } from './expression.ts';

/** Everything that the dates of one statement are solved from. */
export interface DateInput {
  readonly item: Item;
  /** Offices that the text asserts of its own present. */
  readonly offices: readonly AssertedOffice[];
  /** Dated events that "936 days since …" may count from. */
  readonly events: readonly Event[];
  /** The order in which the source prints all-numeral dates; null: not known. */
  readonly dayOrder: DayOrder | null;
  /** The other items of the same raw file: their dates prove the order of day and month. */
  readonly siblings: readonly Item[];
  /** Every line of the raw file, and what judges the days printed there; left out: only what stands in the item's zones is read. */
  readonly page?: { readonly lines: readonly Line[]; readonly model: LinearModel };
  /** What other texts prove (`relateDates`); empty where nothing is known. */
  readonly facts: readonly DateFact[];
}

/** The year of a day that this text names without one, proved by another text that tells of the same events. */
export interface DateFact {
  readonly y: number;
  readonly m: number;
  readonly d: number;
  /** Where this text names the day. */
  readonly line: number;
  readonly quote: string;
  readonly other: {
    readonly file: string;
    readonly line: number;
    readonly quote: string;
    /** The date of the other text. */
    readonly date: Edtf;
  };
}

/** A solution. `elsewhere`: for each piece of evidence that another text gave, the raw file and line of that text. */
export interface SolvedDates extends DateSolution {
  readonly elsewhere: ReadonlyMap<Evidence, { readonly file: string; readonly line: number }>;
}
