import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { answer } from '../../../../src/search/answer/answer.ts';
import { showHit } from '../../../../src/search/answer/show.ts';
import { parseQuery } from '../../../../src/search/query/parse.ts';
import { openReader } from '../../../../src/search/read/open-reader.ts';
import type { LoadFile } from '../../../../src/search/reader.ts';

/** What a query took, its first ten results with their texts included. */
export interface QueryCost {
  readonly query: string;
  readonly bytes: number;
  readonly files: number;
  readonly milliseconds: number;
}

/** What every query shares: it is loaded with the first. */
const SHARED = /^(?:index\.json|.*\/(?:start|table)\.bin|.*\/facets\/.*)$/u;
const RESULTS = 10;

/**
 * Ask an exact index, each time with nothing kept but what the first query leaves.
 *
 * @param folder `search` of a site
 * @returns bytes that are loaded once, and the costs of each query beside them
 */
export async function askExact(
  folder: string,
  queries: readonly string[],
): Promise<{ readonly opening: number; readonly costs: readonly QueryCost[] }> {
  const shared = new Map<string, number>();
  const costs: QueryCost[] = [];
  for (const query of queries) {
    let [bytes, files] = [0, 0];
    const load: LoadFile = async (path) => {
      const read = await readFile(join(folder, path)).catch(() => null);
      if (SHARED.test(path)) shared.set(path, read?.length ?? 0);
      else [bytes, files] = [bytes + (read?.length ?? 0), files + 1];
      return read;
    };
    const reader = await openReader(load);
    // The shared files are read before the clock starts, as they are for all queries but one.
    const { terms, range } = parseQuery(query, { lang: 'en', years: null });
    const question = { filters: {}, without: {}, dates: 'possibly', undated: false, ownWords: false } as const;
    await answer(reader, { ...question, terms: [], range: null, sort: 'newest' });
    const started = performance.now();
    const answered = await answer(reader, { ...question, terms, range, sort: 'relevance' });
    for (const hit of answered.hits.slice(0, RESULTS)) await showHit(reader, answered, hit);
    costs.push({ query, bytes, files, milliseconds: performance.now() - started });
  }
  return { opening: [...shared.values()].reduce((sum, size) => sum + size, 0), costs };
}

/** What Pagefind’s reader offers, once it is loaded. */
interface PagefindModule {
  readonly parts?: number;
  readonly createInstance: (options: { basePath: string }) => {
    readonly mergeIndex: (path: string) => Promise<void>;
    readonly search: (words: string) => Promise<{ results: readonly { data: () => Promise<unknown> }[] }>;
  };
}

/**
 * Ask Pagefind’s index the same, each time with nothing kept; its own code and the files that it always loads count as opening.
 *
 * @param folder `pagefind` of a site
 */
export async function askPagefind(
  folder: string,
  queries: readonly string[],
): Promise<{ readonly opening: number; readonly costs: readonly QueryCost[] }> {
  const host = 'http://pagefind.invalid/pagefind/';
  const fetched = globalThis.fetch;
  let [opening, bytes, files] = [0, 0, 0];
  globalThis.fetch = async (address) => {
    const path = String(address).slice(host.length).replace(/\?.*$/u, '');
    const read = await readFile(join(folder, path)).catch(() => null);
    if (/\.pf_(?:index|fragment|filter)$/u.test(path)) [bytes, files] = [bytes + (read?.length ?? 0), files + 1];
    else opening += read?.length ?? 0;
    return read === null ? new Response(null, { status: 404 }) : new Response(read);
  };
  try {
    const code = join(folder, 'pagefind.js');
    const module = (await import(pathToFileURL(code).href)) as PagefindModule;
    const costs: QueryCost[] = [];
    for (const query of queries) {
      [opening, bytes, files] = [(await readFile(code)).length, 0, 0];
      const index = module.createInstance({ basePath: host });
      for (let part = 2; part <= (module.parts ?? 1); part++) await index.mergeIndex(`${host}part-${part}/`);
      const started = performance.now();
      const { results } = await index.search(query);
      await Promise.all(results.slice(0, RESULTS).map(({ data }) => data()));
      costs.push({ query, bytes, files, milliseconds: performance.now() - started });
    }
    return { opening, costs };
  } finally {
    globalThis.fetch = fetched;
  }
}
