import { interfaceLanguages } from '../interface-of.ts';
import { loadCatalogue } from '../load-catalogue.ts';
import { lexiconOf } from '../words/catalogue.ts';
import { type AnsweredSearch, answerSearches } from './answer-searches.ts';

let built: Promise<ReadonlyMap<string, AnsweredSearch>> | undefined;

/** The saved queries with what they find, by id: worked out once for all pages, but anew for each request in dev. */
export function loadSearches(): Promise<ReadonlyMap<string, AnsweredSearch>> {
  if (import.meta.env.DEV) return answer();
  return (built ??= answer());
}

async function answer() {
  const [first] = await interfaceLanguages();
  return answerSearches(await loadCatalogue(), lexiconOf(first ?? 'en'));
}
