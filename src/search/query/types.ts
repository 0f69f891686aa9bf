import type { Facet } from '../reader.ts';

/** What one part of a query asks for. `not`: what has it is left out. */
export type Term =
  /** A word; in all its forms unless `exact`. */
  | { readonly type: 'word'; readonly text: string; readonly exact: boolean; readonly not: boolean }
  /** These words in this order. */
  | { readonly type: 'phrase'; readonly text: string; readonly not: boolean }
  /** Two words at most `within` words or marks apart, in either order. */
  | {
      readonly type: 'near';
      readonly left: string;
      readonly right: string;
      readonly within: number;
      readonly exact: boolean;
      readonly not: boolean;
    };

/** A range of days, both included, written `YYYY-MM-DD`; null: open on that side. */
export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** What a reader typed, understood. Everything must hold together; of the values of one filter, one is enough. */
export interface Query {
  readonly terms: readonly Term[];
  /** As typed: keys, names, or parts of names. */
  readonly filters: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** As typed with a minus: what has such a value is left out. */
  readonly without: Readonly<Partial<Record<Facet, readonly string[]>>>;
  readonly range: DayRange | null;
  /** What could not be understood, and how it was taken. */
  readonly doubts: readonly QueryDoubt[];
}

/** `part`: as typed. Kinds are keys of the interface’s words. */
export interface QueryDoubt {
  readonly kind: 'unclosed' | 'unknown-field' | 'empty-field' | 'not-a-date' | 'lonely-near' | 'nothing-but-minus';
  readonly part: string;
}
