import type { Zone } from '../record.ts';

/** One occurrence of a word or phrase, in its line. */
export interface Line {
  readonly statement: number;
  readonly position: number;
  readonly zone: Zone;
  /** Anchor of the paragraph on the page; null: the head of the page. */
  readonly anchor: string | null;
  /** Who says it; null: not known. */
  readonly voice: string | null;
  /** What is printed before it in its paragraph, the words as printed, and what is printed behind them. */
  readonly before: string;
  readonly match: string;
  readonly after: string;
  /** UTF-16 offsets of the words in their paragraph. */
  readonly start: number;
  readonly end: number;
  /** The words before it, the nearest first, and those behind it, as they are compared. */
  readonly left: readonly string[];
  readonly right: readonly string[];
}

export const LINE_SORTS = ['date', 'left', 'right'] as const;
export type LineSort = (typeof LINE_SORTS)[number];

/** What is looked for, and how often it is there. */
export interface Concordance {
  /** The forms that were found, as they are compared; of a phrase the phrase itself. Most frequent first. */
  readonly forms: readonly { readonly form: string; readonly count: number }[];
  /** How often in all: exact. */
  readonly total: number;
  /** In how many statements: exact. */
  readonly statements: number;
  /** The lines, oldest statement first and undated ones last, read as they are asked for. */
  readonly lines: () => AsyncGenerator<Line, void>;
}
