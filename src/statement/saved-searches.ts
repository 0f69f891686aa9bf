import type { LedgerEvent, SavedSearch } from './archive.ts';

/** A saved query with an address of its own. */
export interface KeptSearch extends SavedSearch {
  /** The archive still keeps it; else only its address does, which was published. */
  readonly kept: boolean;
}

type SearchEvent = Extract<LedgerEvent, { event: 'search' }>;

/**
 * Every saved query that an address answers: those that the archive keeps, in its order, then those that were published and
 * are kept no more. A published address goes on answering the query that it was published for, whatever the archive says of
 * its id today; its name and description may change.
 */
export function keptSearches(searches: readonly SavedSearch[], ledger: readonly LedgerEvent[]): readonly KeptSearch[] {
  const published = publishedSearches(ledger);
  const fits = ({ id, q }: SavedSearch) => (published.get(id)?.q ?? q) === q;
  const kept = searches.filter(fits);
  const ids = new Set(kept.map(({ id }) => id));
  return [
    ...kept.map((search) => ({ ...search, kept: true })),
    ...[...published.values()]
      .filter(({ id }) => !ids.has(id))
      .map(({ id, name, q }) => ({ id, name, q, description: null, kept: false })),
  ];
}

/** The lines that a build adds to the ledger for saved queries that it answers for the first time. */
export function firstSearches(
  searches: readonly SavedSearch[],
  ledger: readonly LedgerEvent[],
  on: string,
): readonly LedgerEvent[] {
  const published = publishedSearches(ledger);
  return searches
    .filter(({ id }) => !published.has(id))
    .map(({ id, name, q }) => ({ event: 'search', id, name, q, on }));
}

/** Saved queries that ask for something else than what their address was published for. */
export function changedSearches(
  searches: readonly SavedSearch[],
  ledger: readonly LedgerEvent[],
): readonly { readonly search: SavedSearch; readonly published: string }[] {
  const known = publishedSearches(ledger);
  return searches.flatMap((search) => {
    const published = known.get(search.id)?.q ?? search.q;
    return published === search.q ? [] : [{ search, published }];
  });
}

/** By id, the first line of each: that one was published. */
function publishedSearches(ledger: readonly LedgerEvent[]): ReadonlyMap<string, SearchEvent> {
  const found = new Map<string, SearchEvent>();
  for (const event of ledger) if (event.event === 'search' && !found.has(event.id)) found.set(event.id, event);
  return found;
}
