/** The part of Pagefind's interface that this project uses. Names are Pagefind's. */

export interface IndexAnchor {
  readonly id: string;
  /** Words of the element. */
  readonly text: string;
  /** Value of `data-pagefind-title`. */
  readonly title?: string;
}

export interface IndexSubResult {
  readonly url: string;
  /** Absent for what stands before the first anchor that makes a sub-result. */
  readonly anchor?: IndexAnchor;
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
  /** HTML with `<mark>`. */
  readonly excerpt: string;
}

/** One found page with its words. */
export interface IndexFragment {
  readonly url: string;
  /** As they stand on the page: not escaped. */
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly IndexAnchor[];
  readonly sub_results: readonly IndexSubResult[];
}

export interface IndexResult {
  readonly id: string;
  readonly data: () => Promise<IndexFragment>;
}

export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface SearchOptions {
  readonly filters?: Readonly<Record<string, { readonly any: readonly string[] }>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface SearchIndex {
  readonly options: (options: { baseUrl: string; excerptLength: number; excerptEllipsis: string }) => Promise<void>;
  readonly filters: () => Promise<FilterCounts>;
  /** `null` finds everything. `filters` in the answer counts values among what was found. */
  readonly search: (
    query: string | null,
    options?: SearchOptions,
  ) => Promise<{ readonly results: readonly IndexResult[]; readonly filters: FilterCounts }>;
}

/**
 * Load the index that stands at `<base>pagefind/`; null where there is none, as in an archive that was never built.
 *
 * @param base path that the site stands under, with a slash at both ends
 */
export async function openIndex(base: string): Promise<SearchIndex | null> {
  try {
    const index = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as SearchIndex;
    await index.options({ baseUrl: base, excerptLength: 34, excerptEllipsis: '…' });
    return index;
  } catch {
    return null;
  }
}
