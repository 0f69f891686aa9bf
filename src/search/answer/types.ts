import type { KeyedName } from '../record.ts';
import type { Facet } from '../reader.ts';
import type { DayRange, FacetValues, Term } from '../query/types.ts';

export const SORTS = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

/** In place of a key of a filter: statements of which no value is known. */
export const NOT_KNOWN = 'not known';

/** Everything that is asked of the index: the query, and what the filters beside it add. */
export interface Question {
  readonly terms: readonly Term[];
  /** Keys of values: one of each filter must hold. */
  readonly filters: FacetValues;
  readonly without: FacetValues;
  readonly range: DayRange | null;
  /** Whether a date that is not known to the day must lie in the range whole, or may touch it. */
  readonly dates: 'certainly' | 'possibly';
  /** Only what has no date at all; the range says nothing then. */
  readonly undated: boolean;
  /** Words count only where one of the chosen speakers says them; without a chosen speaker, everywhere. */
  readonly ownWords: boolean;
  readonly sort: Sort;
}

/** One found statement. */
export interface Hit {
  readonly statement: number;
  /** Position of the place to show; null: none of the terms has a place in it (nothing but filters, or a frequent phrase whose place is looked up in the text). */
  readonly position: number | null;
  /** How often the terms stand in it; null: not known without its text. */
  readonly times: number | null;
  /** With a range: its date touches the range, and may lie outside. */
  readonly possibly: boolean;
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
  /** Words that stand nowhere in the archive, in any form asked for, whatever the filters. As typed. */
  readonly unknownWords: readonly string[];
  /** Of the filters asked for, each most first, then by name. Where the chosen value has none, it stands there with 0. */
  readonly facets: Readonly<Partial<Record<Facet, readonly FacetCount[]>>>;
  /**
   * By year, ascending, from the first to the last with any, without the range: certainly from it, and possibly (the certain
   * ones included). A date without an end counts for the years that the archive’s other dates reach to.
   */
  readonly years: readonly { readonly year: number; readonly certain: number; readonly possible: number }[];
  /** How many of what is found without the range have no date. */
  readonly undated: number;
  /** With a range: how many more are found when dates that touch it count too; 0 where they do. */
  readonly possiblyMore: number;
}
