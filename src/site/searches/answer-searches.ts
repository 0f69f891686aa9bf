import { openInMemory } from '../../search/build/in-memory.ts';
import type { KeptSearch } from '../../statement/saved-searches.ts';
import type { Statement } from '../../statement/schema.ts';
import type { Catalogue } from '../catalogue.ts';
import { type Engine, makeEngine } from '../search/engine.ts';
import { byPublication, searchRecords } from '../search/record-lines.ts';
import { remarksOn } from '../search/remarks.ts';
import type { PlaceView } from '../search/result-view.ts';
import { EMPTY_STATE, type SearchState } from '../search/state.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Said, Value } from '../words/say.ts';

/** A saved query with what it finds. */
export interface AnsweredSearch extends KeptSearch {
  /** What it asks for, in words. */
  readonly reading: Value;
  /** In time: the newest last, before them what has no date. */
  readonly statements: readonly Statement[];
  /** Where the words stand, of the newest statements. */
  readonly places: ReadonlyMap<Statement, readonly PlaceView[]>;
  /** What has to be said for the answer to be honest. */
  readonly remarks: readonly Said[];
}

/** So many statements of an answer are shown with the words that were found. */
export const MOST_PLACES = 100;

/** The search page with the same question. */
export const liveState = (q: string): SearchState => ({ ...EMPTY_STATE, q, sort: 'newest' });

/**
 * What the saved queries of an archive find, by id. They are asked of the index that the search page reads, made in memory of the
 * same records, so that a page and its search never say different things.
 *
 * @param lexicon of the language in which the queries are written
 */
export async function answerSearches(
  catalogue: Catalogue,
  lexicon: Lexicon,
): Promise<ReadonlyMap<string, AnsweredSearch>> {
  if (catalogue.keptSearches.length === 0) return new Map();
  const { settings, records } = searchRecords(catalogue, undefined);
  const engine = makeEngine(await openInMemory(records(), settings), lexicon);
  const answered = new Map<string, AnsweredSearch>();
  // The numbers of the index are those of its records.
  const numbered = byPublication(catalogue);
  for (const search of catalogue.keptSearches) answered.set(search.id, await answerOne(search, engine, numbered));
  return answered;
}

async function answerOne(search: KeptSearch, engine: Engine, numbered: readonly Statement[]): Promise<AnsweredSearch> {
  const asked = await engine.ask(liveState(search.q));
  const statements = asked.answer.hits.map((hit) => numbered[hit.statement]!);
  const found = await asked.found(0, MOST_PLACES);
  return {
    ...search,
    reading: asked.reading,
    statements: statements.toReversed(),
    places: new Map(found.map(({ result }, index) => [statements[index]!, result.places])),
    remarks: remarksOn(asked, engine.size).map(({ says }) => says),
  };
}
