import type { Facet } from '../reader.ts';

/** Words in a row, as typed, without marks at the ends. A word may be several tokens (`isn’t`, `海峡`); a phrase may be one word. */
export interface Words {
  readonly type: 'word' | 'phrase';
  readonly text: string;
  /** Just these forms; else each of the words in any of its forms. */
  readonly exact: boolean;
}

/** Both at most `within` words or marks apart, in either order and without sharing a word; next to each other is 1. */
export interface Near {
  readonly type: 'near';
  readonly left: Words;
  readonly right: Words;
  readonly within: number;
}

/** One of them is enough. */
export interface Either {
  readonly type: 'either';
  readonly of: readonly (Words | Near)[];
}

/** What one part of a query asks for. `not`: what has it is left out. */
export type Term = (Words | Near | Either) & { readonly not: boolean };

/** A range of days, both included, written `YYYY-MM-DD`; null: open on that side. */
export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** Values by filter, each once. */
export type FacetValues = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** What a reader typed, understood. Everything must hold together; of the values of one filter, one is enough. */
export interface Query {
  readonly terms: readonly Term[];
  /** As typed: keys, names, or parts of names. */
  readonly filters: FacetValues;
  /** As typed with a minus: what has such a value is left out. */
  readonly without: FacetValues;
  readonly range: DayRange | null;
  /** Only what has no date at all. */
  readonly undated: boolean;
  /** What could not be understood, or only by a guess, and how it was taken. */
  readonly doubts: readonly QueryDoubt[];
  /** Values without quotation marks that may go on in the words behind them; left out where there is none. */
  readonly openNames?: readonly OpenName[];
}

/** A value of a filter that was typed without quotation marks, with the words right behind it: `speaker:Josepha Windle`. */
export interface OpenName {
  readonly facet: Facet;
  readonly not: boolean;
  readonly value: string;
  /** Of the query’s terms, in their order. */
  readonly words: readonly Words[];
}

/** What can be doubtful in a query, and how it is taken. */
export type DoubtKind =
  /** A quotation mark without its other half: the phrase runs to the end. */
  | 'unclosed'
  /** No filter has this name: taken as words. */
  | 'unknown-field'
  /** A filter without a value: left out. */
  | 'empty-field'
  /** Left out. */
  | 'not-a-date'
  /** A date that can be read in several ways: taken in the likeliest. */
  | 'unsure-date'
  /** The end lies before the beginning: turned round. */
  | 'turned-round'
  /** Two dates that cannot both hold: the last counts. */
  | 'two-dates'
  /** A date to be left out, which cannot be asked: passed over. */
  | 'no-minus-date'
  /** “near” without words on both sides: passed over. */
  | 'lonely-near'
  /** Farther apart than can be told: taken as near as can be. */
  | 'near-too-far'
  /** “or” beside something that cannot be chosen from: both are asked for. */
  | 'lonely-or'
  /** A beginning with a star: taken as a word. */
  | 'no-beginnings'
  /** Only the first words count. */
  | 'too-long';

/** `part`: as typed. */
export interface QueryDoubt {
  readonly kind: DoubtKind;
  readonly part: string;
}
