import type { KeyedName } from '../record.ts';
import type { Facet } from '../reader.ts';
import type { DayRange, Term } from '../query/types.ts';

export const SORTS = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

/** Everything that is asked of the index: the query, and what the filters beside it add. */
export interface Question {
  readonly terms: readonly Term[];
  /** Keys of values: one of each filter must hold. */
  readonly filters: Readonly<Partial<Record<Facet, readonly string[]>>>;
  readonly without: Readonly<Partial<Record<Facet, readonly string[]>>>;
  readonly range: DayRange | null;
  /** Whether a date that is not known to the day must lie in the range whole, or may touch it. */
  readonly dates: 'certainly' | 'possibly';
  /** Only what has no date at all. */
  readonly undated: boolean;
  /** Words count only where one of the chosen speakers says them. */
  readonly ownWords: boolean;
  readonly sort: Sort;
}

/** One found statement. */
export interface Hit {
  readonly statement: number;
  /** Position of the place to show; null: none of the terms has a place in it (nothing but filters, or a frequent phrase whose place is looked up in the text). */
  readonly position: number | null;
}

export interface FacetCount extends KeyedName {
  /** How many statements would be found with this value instead of those chosen in the same filter. */
  readonly count: number;
}

/** The answer; every number is exact. */
export interface Answer {
  /** In the order asked for; none is left out. */
  readonly hits: readonly Hit[];
  /** How often the words stand in them in all; null where that is not known from the lists. */
  readonly occurrences: number | null;
  /** Words that stand nowhere in the archive, in any form asked for, whatever the filters. */
  readonly unknownWords: readonly string[];
  /** By filter, most first, then by name. */
  readonly facets: Readonly<Record<Facet, readonly FacetCount[]>>;
  /** By year, ascending, without the range: certainly from it, or possibly. */
  readonly years: readonly { readonly year: number; readonly certain: number; readonly possible: number }[];
  readonly undated: number;
  /** With a range: how many more are found when dates that touch it count too. */
  readonly possiblyMore: number;
}
