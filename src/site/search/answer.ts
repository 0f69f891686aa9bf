import { findPhrase } from './phrase.ts';
import { everyWord, indexQuery, type Query, readQuery } from './query.ts';
import type { FilterCounts, IndexFragment, IndexResult, SearchIndex, SearchOptions } from './search-index.ts';
import { FACETS, wantedYears, type Facet, type SearchState } from './state.ts';

/** A found statement; its words are loaded when it is shown. */
export type Found = () => Promise<IndexFragment>;

export interface Answer {
  /** In the order asked for. */
  readonly found: readonly Found[];
  /** Words of the query that no statement has in any form, whatever the filters. */
  readonly unknownWords: readonly string[];
  /** Phrases that every found statement has word for word. */
  readonly phrases: readonly string[];
  /** Words that were asked for beside phrases. */
  readonly words: readonly string[];
  /** Statements with the words of the phrases, but not word for word. */
  readonly near: number;
  /** More candidates than were compared word for word. */
  readonly notCompared: number;
  /** How many statements each value of a filter would leave, by the filter's name in the index. */
  readonly counts: FilterCounts;
}

/** How many candidates are compared word for word: each costs a small file. */
export const COMPARED = 300;

/**
 * Answer a search.
 *
 * The index knows word forms, not words: it takes a phrase for its stems, lets it run on over the end of a sentence,
 * and passes over a word it does not know. So phrases are looked for in the paragraphs themselves, and unknown words
 * are named.
 */
export async function answerSearch(index: SearchIndex, state: SearchState, all: FilterCounts): Promise<Answer> {
  const query = readQuery(state.q);
  const wanted = indexQuery(query) || null;
  const filters = filtersOf(state, all);
  const sort = sortOf(state, wanted);
  const main = await findWith(index, query, wanted, { filters, sort });
  const others = await Promise.all(
    Object.keys(filters).map(async (name) => {
      const rest = Object.fromEntries(Object.entries(filters).filter(([other]) => other !== name));
      const { counts } = await findWith(index, query, wanted, { filters: rest });
      return [name, counts[name] ?? {}] as const;
    }),
  );
  const unknownWords = await findUnknown(index, everyWord(query), main.found.length);
  const { found, near, notCompared } = main;
  // Values of one filter widen the search, so those of a filter in use are counted without it: otherwise every value
  // but the chosen one would read nothing.
  return {
    found,
    unknownWords,
    phrases: query.phrases,
    words: query.words,
    near,
    notCompared,
    counts: { ...main.counts, ...Object.fromEntries(others) },
  };
}

type Outcome = Pick<Answer, 'found' | 'near' | 'notCompared' | 'counts'>;

/** One search: what the index finds, and of that, where there are phrases, what has them word for word. */
async function findWith(
  index: SearchIndex,
  { phrases }: Query,
  wanted: string | null,
  options: SearchOptions,
): Promise<Outcome> {
  const { results, filters: counts } = await index.search(wanted, options);
  if (phrases.length === 0) return { found: results.map(toFound), near: 0, notCompared: 0, counts };
  const fragments = await Promise.all(results.slice(0, COMPARED).map((result) => result.data()));
  const exact = fragments.filter((fragment) => phrases.every((phrase) => holdsPhrase(fragment, phrase)));
  return {
    found: exact.map((fragment) => async () => fragment),
    near: fragments.length - exact.length,
    notCompared: results.length - fragments.length,
    counts: countValues(exact),
  };
}

/** How many of some statements have each value of each filter. */
function countValues(fragments: readonly IndexFragment[]): FilterCounts {
  const counts: Record<string, Record<string, number>> = {};
  for (const { filters } of fragments) {
    for (const [name, values] of Object.entries(filters)) {
      const of = (counts[name] ??= {});
      for (const value of values) of[value] = (of[value] ?? 0) + 1;
    }
  }
  return counts;
}

const toFound =
  (result: IndexResult): Found =>
  () =>
    result.data();

/** True where one paragraph of the statement has the phrase. The words of a paragraph stand at its anchor. */
function holdsPhrase({ anchors }: IndexFragment, phrase: string): boolean {
  return anchors.some(({ id, text }) => id.startsWith('p-') && findPhrase(text, phrase) !== null);
}

type Filters = NonNullable<SearchOptions['filters']>;

function filtersOf(state: SearchState, all: FilterCounts): Filters {
  const years = wantedYears(state, Object.keys(all['year'] ?? {}));
  const facets = (Object.keys(FACETS) as Facet[]).filter((facet) => state.facets[facet].length > 0);
  return {
    // A range without a year that the archive has must find nothing, not everything.
    ...(years && { year: { any: years.length > 0 ? years : ['none'] } }),
    ...Object.fromEntries(facets.map((facet) => [FACETS[facet], { any: state.facets[facet] }])),
  };
}

/** Without words there is nothing to be relevant to: the newest comes first. */
function sortOf({ sort }: SearchState, wanted: string | null): NonNullable<SearchOptions['sort']> {
  if (sort === 'oldest') return { oldest: 'asc' };
  return sort === 'newest' || wanted === null ? { newest: 'desc' } : {};
}

async function findUnknown(index: SearchIndex, words: readonly string[], found: number): Promise<readonly string[]> {
  if (words.length === 0 || (words.length === 1 && found > 0)) return [];
  const counts = await Promise.all(words.map(async (word) => (await index.search(word)).results.length));
  return words.filter((_, position) => counts[position] === 0);
}
