import type { VFileMessage } from 'vfile-message';
import { parseQuery } from '../search/query/parse.ts';
import type { DoubtKind } from '../search/query/types.ts';
import { type SavedSearch, SavedSearchSchema } from '../statement/archive.ts';
import type { InterfaceLanguage } from '../statement/interface-languages.ts';
import { problem } from '../statement/problems.ts';
import { anySlug } from '../statement/slug.ts';
import { validate, type YamlFile } from './yaml.ts';

/** Where the saved queries stand in `archive.yaml`. */
const SEARCHES = 'searches';

/**
 * The saved queries of an archive. One that does not fit, has the id of another, or is written so that the search would have to
 * guess what it means, is left out and told.
 *
 * @param yaml `archive.yaml`
 * @param lang in which the queries may name fields and dates
 */
export function readSavedSearches(
  yaml: YamlFile,
  lang: InterfaceLanguage,
): { readonly searches: readonly SavedSearch[]; readonly messages: readonly VFileMessage[] } {
  const value = (yaml.value ?? {}) as Readonly<Record<string, unknown>>;
  const given = value[SEARCHES] ?? [];
  const tell = (path: readonly PropertyKey[], reason: string) =>
    problem('search-invalid', { file: yaml.file, ...yaml.locate([SEARCHES, ...path]) }, reason);
  if (!Array.isArray(given))
    return { searches: [], messages: [tell([], `Expected a list of saved queries, found ${JSON.stringify(given)}`)] };
  const filled = { ...yaml, value: { ...value, [SEARCHES]: given.map(withId) } };
  const searches = new Map<string, SavedSearch>();
  const messages: VFileMessage[] = [];
  for (const index of given.keys()) {
    const checked = validate(filled, SavedSearchSchema, 'search-invalid', [SEARCHES, index]);
    if ('messages' in checked) {
      messages.push(...checked.messages);
      continue;
    }
    const search = checked.value;
    const wrong = searches.has(search.id)
      ? [tell([index], `Expected an id of its own, found ${JSON.stringify(search.id)} a second time`)]
      : doubtsIn(search.q, lang).map((doubt) => tell([index, 'q'], doubt));
    if (wrong.length === 0) searches.set(search.id, search);
    messages.push(...wrong);
  }
  return { searches: [...searches.values()], messages };
}

/** Without an id of its own, a saved query has that of its name. */
function withId(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { id, name } = value as Readonly<Record<string, unknown>>;
  return id === undefined && typeof name === 'string' ? { ...value, id: anySlug(name) } : value;
}

const EXPECTED: Readonly<Record<DoubtKind, string>> = {
  unclosed: 'a phrase with both quotation marks',
  'unknown-field': 'a filter that there is (speaker, source, kind, lang, organisation, place, from, to, date)',
  'empty-field': 'a value behind the filter',
  'not-a-date': 'a date',
  'unsure-date': 'a date that can be read in one way, such as 2016-04-12',
  'turned-round': 'an end that comes behind the beginning',
  'two-dates': 'dates that can hold together',
  'no-minus-date': 'no date to be left out',
  'lonely-near': 'words on both sides of near',
  'near-too-far': 'words that are nearer to each other',
  'lonely-or': 'words or phrases on both sides of OR',
  'no-beginnings': 'whole words',
  'too-long': 'fewer words',
};

/** What the search would have to guess; a reader in front of the box sees it and can do otherwise, a page cannot. */
function doubtsIn(q: string, lang: InterfaceLanguage): readonly string[] {
  return parseQuery(q, { lang, years: null }).doubts.map(
    ({ kind, part }) => `q: expected ${EXPECTED[kind]}, found ${JSON.stringify(part)}`,
  );
}
