import { FACETS, type Facet } from '../../search/reader.ts';
import { SORTS, type Sort } from '../../search/answer/types.ts';
import { isDay } from '../../statement/day.ts';

/** Value of the year in an address for what has none. */
export const UNDATED = 'undated';

/** Everything that a search is: the same state gives the same address and the same results. */
export interface SearchState {
  /** As typed. */
  readonly q: string;
  /** First and last day, month or year, both included: `2004`, `2004-03` or `2004-03-12`; null: no limit on that side. */
  readonly from: string | null;
  readonly to: string | null;
  /** Only what has no date; the limits say nothing then. */
  readonly undated: boolean;
  /** Whether a date that is not known to the day must lie within the limits whole, or may reach into them. */
  readonly dates: 'certainly' | 'possibly';
  /** Words only as they are written, without their other forms. */
  readonly exact: boolean;
  /** Words only where one of the chosen speakers says them. */
  readonly own: boolean;
  /** Ids, or names of what has no page. */
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
  readonly sort: Sort;
}

export const EMPTY_STATE: SearchState = {
  q: '',
  from: null,
  to: null,
  undated: false,
  dates: 'certainly',
  exact: false,
  own: false,
  facets: { speaker: [], source: [], kind: [], lang: [], organisation: [], place: [] },
  sort: 'relevance',
};

/** A state without anything that limits the search beside the words. */
export const NO_FILTERS: Pick<SearchState, 'from' | 'to' | 'undated' | 'dates' | 'own' | 'facets'> = {
  from: null,
  to: null,
  undated: false,
  dates: 'certainly',
  own: false,
  facets: EMPTY_STATE.facets,
};

/**
 * Read the state from an address's query; what cannot be read counts as absent. Years stand as `year=2004..2010`,
 * `year=2004..`, `year=2004` or `year=undated`, finer limits as `from=2004-03-12` and `to=2004-04`.
 */
export function readState(params: URLSearchParams): SearchState {
  const years = params.getAll('year').map((year) => YEARS.exec(year)?.groups ?? {});
  const { from, dots, to } = years.find((one) => one['from'] ?? one['to']) ?? {};
  const facets = Object.fromEntries(
    FACETS.map((facet) => [facet, [...new Set(params.getAll(facet).filter(Boolean))]]),
  ) as unknown as SearchState['facets'];
  return {
    q: params.get('q') ?? '',
    from: limit(params.get('from')) ?? from ?? null,
    to: limit(params.get('to')) ?? (dots ? to : from) ?? null,
    undated: params.getAll('year').includes(UNDATED),
    dates: params.get('dates') === 'possibly' ? 'possibly' : 'certainly',
    exact: params.has('exact'),
    own: params.has('own'),
    facets,
    sort: SORTS.find((name) => name === params.get('sort')) ?? 'relevance',
  };
}

const YEARS = /^(?<from>\d{4})?(?<dots>\.\.)?(?<to>\d{4})?$/u;

/** A day, month or year of the calendar as an address has it; null for anything else. */
export function limit(text: string | null): string | null {
  const value = text?.trim() ?? '';
  const day = `${value}${'-01-01'.slice(Math.max(0, value.length - 4))}`;
  return /^\d{4}(?:-\d{2}){0,2}$/u.test(value) && isDay(day) ? value : null;
}

/** The query of the address for a state, without what is as it is by default; empty for the empty state. */
export function writeState({ q, from, to, undated, dates, exact, own, facets, sort }: SearchState): string {
  const params = new URLSearchParams();
  const ranged = !undated && (from !== null || to !== null);
  if (q.trim() !== '') params.set('q', q.trim());
  if (undated) params.set('year', UNDATED);
  else if (ranged && isYears(from) && isYears(to))
    params.set('year', from === to ? from! : `${from ?? ''}..${to ?? ''}`);
  else {
    if (from !== null) params.set('from', from);
    if (to !== null) params.set('to', to);
  }
  if (dates === 'possibly') params.set('dates', dates);
  if (exact) params.set('exact', '1');
  if (own) params.set('own', '1');
  for (const facet of FACETS) for (const value of facets[facet]) params.append(facet, value);
  if (sort !== 'relevance') params.set('sort', sort);
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

const isYears = (side: string | null) => side === null || side.length === 4;

/** True where anything beside the words limits the search. */
export function isFiltered({ from, to, undated, facets }: SearchState): boolean {
  return undated || from !== null || to !== null || Object.values(facets).some((values) => values.length > 0);
}
