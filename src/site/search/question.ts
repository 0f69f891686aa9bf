import type { Question } from '../../search/answer/types.ts';
import { edgeOf, readBounds } from '../../search/query/dates.ts';
import type { DayRange, FacetValues, Query } from '../../search/query/types.ts';
import { writeQuery } from '../../search/query/write.ts';
import { FACETS, type Facet, type SearchReader } from '../../search/reader.ts';
import type { TypedDateContext } from '../../statement/typed-date/read.ts';
import { spanOf } from '../dates/periods.ts';
import { keysOf } from './facet-view.ts';
import { limit, type SearchState } from './state.ts';

/**
 * What is asked of the index: what was typed, and what the controls beside it say. Both hold together: limits of time narrow
 * each other, and of a filter that is typed and chosen what both name is left.
 *
 * @param typed the values of the query's filters, found
 */
export async function questionOf(
  query: Query,
  typed: { readonly filters: FacetValues; readonly without: FacetValues },
  state: SearchState,
  reader: Pick<SearchReader, 'facet'>,
): Promise<Question> {
  const filters: Partial<Record<Facet, readonly string[]>> = { ...typed.filters };
  for (const facet of FACETS) {
    if (state.facets[facet].length === 0) continue;
    const chosen = keysOf(state.facets[facet], (await reader.facet(facet)).values);
    const both = typed.filters[facet]?.filter((key) => chosen.includes(key));
    // Where nothing is both, nothing may be found.
    filters[facet] = both === undefined ? chosen : both.length > 0 ? both : [NOTHING];
  }
  const undated = state.undated || query.undated;
  return {
    terms: query.terms,
    filters,
    without: typed.without,
    range: undated ? null : narrower(query.range, limitsOf(state)),
    dates: state.dates,
    undated,
    ownWords: state.own,
    sort: state.sort,
  };
}

/** No key of any filter. */
const NOTHING = '\0';

const limitsOf = ({ from, to }: SearchState): DayRange => ({
  from: from === null ? null : spanOf(from).min,
  to: to === null ? null : spanOf(to).max,
});

/** The days that lie in both ranges; null: all. */
function narrower(a: DayRange | null, b: DayRange): DayRange | null {
  const from = later(a?.from ?? null, b.from);
  const to = earlier(a?.to ?? null, b.to);
  return from === null && to === null ? null : { from, to };
}

const later = (a: string | null, b: string | null) => (a === null || b === null ? (a ?? b) : a > b ? a : b);
const earlier = (a: string | null, b: string | null) => (a === null || b === null ? (a ?? b) : a < b ? a : b);

/** The limits of time that hold, each by its shortest name: `2004`, `2004-03`, `2004-03-12`. */
export function limitsShown({ range }: Pick<Question, 'range'>): Pick<SearchState, 'from' | 'to'> {
  const { from = null, to = null } = range ?? {};
  return { from: from && edgeOf(from, 'min'), to: to && edgeOf(to, 'max') };
}

/** A limit that somebody typed, in any usual form of a date, as the state has it; null where it is none. */
export function readLimit(typed: string, edge: 'from' | 'to', context: TypedDateContext): string | null {
  const plain = limit(typed);
  if (plain !== null) return plain;
  const bounds = readBounds(typed, context);
  const day = edge === 'from' ? bounds?.from?.min : bounds?.to?.max;
  return day === undefined ? null : edgeOf(day, edge === 'from' ? 'min' : 'max');
}

/** The query without what a control beside it says now: else both would hold, and dropping the one would leave the other. */
export function queryWithout(query: Query, what: Facet | 'dates'): string {
  if (what === 'dates') return writeQuery({ ...query, range: null, undated: false });
  const { [what]: _, ...filters } = query.filters;
  return writeQuery({ ...query, filters });
}
