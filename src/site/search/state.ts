/** Value of the year filter for what has no year. */
export const UNDATED = 'undated';

/** Value of the source and speaker filters where nobody is known. */
export const UNKNOWN = 'not known';

/** How results can be ordered. */
export const SORTS = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

/** Filters with a list of values; the key is the parameter in the address. */
export const FACETS = { speaker: 'speaker', source: 'source', kind: 'kind', lang: 'language' } as const;
export type Facet = keyof typeof FACETS;

/** Everything that a search is: the same state gives the same address and the same results. */
export interface SearchState {
  readonly q: string;
  /** First and last year, both included; null: no limit on that side. */
  readonly from: string | null;
  readonly to: string | null;
  /** Only what has no year; the years say nothing then. */
  readonly undated: boolean;
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
  readonly sort: Sort;
}

export const EMPTY_STATE: SearchState = {
  q: '',
  from: null,
  to: null,
  undated: false,
  facets: { speaker: [], source: [], kind: [], lang: [] },
  sort: 'relevance',
};

/** Read the state from an address's query. `year=2004..2010`, `year=2004..`, `year=2004`, `year=undated`; what cannot be read counts as absent. */
export function readState(params: URLSearchParams): SearchState {
  const sort = SORTS.find((name) => name === params.get('sort')) ?? 'relevance';
  const { from, dots, to } =
    /^(?<from>\d{4})?(?<dots>\.\.)?(?<to>\d{4})?$/u.exec(params.get('year') ?? '')?.groups ?? {};
  const facets = Object.fromEntries(
    Object.keys(FACETS).map((facet) => [facet, [...new Set(params.getAll(facet).filter(Boolean))]]),
  ) as unknown as SearchState['facets'];
  return {
    q: params.get('q') ?? '',
    from: from ?? null,
    to: (dots ? to : from) ?? null,
    undated: params.get('year') === UNDATED,
    facets,
    sort,
  };
}

/** The query of the address for a state, without what is as it is by default; empty for the empty state. */
export function writeState({ q, from, to, undated, facets, sort }: SearchState): string {
  const params = new URLSearchParams();
  if (q.trim() !== '') params.set('q', q.trim());
  if (undated) params.set('year', UNDATED);
  else if (from !== null || to !== null) params.set('year', from === to ? from! : `${from ?? ''}..${to ?? ''}`);
  for (const facet of Object.keys(FACETS) as Facet[]) for (const value of facets[facet]) params.append(facet, value);
  if (sort !== 'relevance') params.set('sort', sort);
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

/** Values of the year filter that the state asks for; null where it asks for none. What has no year lies in no range. */
export function wantedYears(
  { from, to, undated }: Pick<SearchState, 'from' | 'to' | 'undated'>,
  years: readonly string[],
): readonly string[] | null {
  if (undated) return [UNDATED];
  if (from === null && to === null) return null;
  return years.filter((year) => /^\d{4}$/u.test(year) && year >= (from ?? '0000') && year <= (to ?? '9999'));
}

/** True where anything beside the words limits the search. */
export function isFiltered({ from, to, undated, facets }: SearchState): boolean {
  return undated || from !== null || to !== null || Object.values(facets).some((values) => values.length > 0);
}
