import type { FilterCounts } from './search-index.ts';
import { FACETS, type Facet, type SearchState } from './state.ts';

/**
 * Values of the filters for people and sources. The index holds them with their id and their name, `josepha-windle·Josepha
 * Windle`, so that namesakes are two and a filter needs no list of names beside it; the address of a search has the id
 * alone, so that it outlives a name that is corrected. What has no page of its own has no id: its name stands for it.
 */

const MARK = '·';

/** Filters whose values are people, organisations or sources. */
const NAMED: ReadonlySet<Facet> = new Set(['speaker', 'source']);

/** The value of the index. `id`: null where there is no page. */
export function namedValue(id: string | null, name: string): string {
  return `${id ?? ''}${MARK}${name}`;
}

/** The name in a value of the index, as a reader reads it. */
export function nameIn(value: string): string {
  const at = value.indexOf(MARK);
  return at === -1 ? value : value.slice(at + 1);
}

/** What of a value stands in the address: its id, or its name where it has none. */
function keyIn(value: string): string {
  const at = value.indexOf(MARK);
  return at > 0 ? value.slice(0, at) : nameIn(value);
}

/**
 * A search as the index understands it, from what an address says. An address from before there were ids has names: those
 * are all who bear them. What the index does not have stays as it is, and finds nothing.
 */
export function toIndex(state: SearchState, all: FilterCounts): SearchState {
  return changeNamed(state, (facet, values) => {
    const known = Object.keys(all[FACETS[facet]] ?? {});
    return [
      ...new Set(
        values.flatMap((value) => {
          const exact = known.filter((one) => keyIn(one) === value);
          if (exact.length > 0) return exact;
          const named = known.filter((one) => nameIn(one) === value);
          return named.length > 0 ? named : [value];
        }),
      ),
    ];
  });
}

/** A search as its address has it. */
export function toAddress(state: SearchState): SearchState {
  return changeNamed(state, (_, values) => values.map(keyIn));
}

function changeNamed(
  state: SearchState,
  change: (facet: Facet, values: readonly string[]) => readonly string[],
): SearchState {
  const facets = Object.fromEntries(
    (Object.keys(FACETS) as Facet[]).map((facet) => [
      facet,
      NAMED.has(facet) ? change(facet, state.facets[facet]) : state.facets[facet],
    ]),
  ) as unknown as SearchState['facets'];
  return { ...state, facets };
}
