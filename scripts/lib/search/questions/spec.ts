import type { Facet } from '../../../../src/search/reader.ts';

/** Words in a row. */
export interface SpecWords {
  readonly is: 'word' | 'phrase';
  readonly text: string;
  readonly exact: boolean;
}

export interface SpecNear {
  readonly is: 'near';
  readonly left: SpecWords;
  readonly right: SpecWords;
  readonly within: number;
}

export type SpecTerm =
  | { readonly is: 'one'; readonly one: SpecWords | SpecNear; readonly not: boolean }
  | { readonly is: 'any'; readonly of: readonly SpecWords[] };

/** What somebody asks, as a reader types it and as the plain scan understands it: two ways that share nothing. */
export interface Spec {
  readonly typed: string;
  readonly terms: readonly SpecTerm[];
  /** Keys. */
  readonly filters: Readonly<Partial<Record<Facet, readonly string[]>>>;
  readonly without: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** Days, both included. */
  readonly from: string | null;
  readonly to: string | null;
  readonly undated: boolean;
  /** What stands in controls beside the box. */
  readonly dates: 'certainly' | 'possibly';
  readonly ownWords: boolean;
  readonly exactWords: boolean;
  readonly sort: 'relevance' | 'newest' | 'oldest';
}

/** What a plain scan finds. */
export interface Scanned {
  /** Statements in the order asked for. */
  readonly found: readonly number[];
  /** How often the words stand in them. */
  readonly occurrences: number;
  readonly unknown: readonly string[];
  readonly undated: number;
  readonly possiblyMore: number;
  /** Year, certainly, possibly. */
  readonly years: readonly (readonly [number, number, number])[];
  /** By filter and key, without what is chosen in that filter. */
  readonly facets: Readonly<Record<Facet, Readonly<Record<string, number>>>>;
}
