import { openReader } from '../../search/read/open-reader.ts';
import { IndexError, type LoadFile, type SearchReader } from '../../search/reader.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { type Engine, makeEngine } from './engine.ts';

/**
 * Open the index that stands at `<base>search/`; null where there is none, as in an archive that was never built.
 *
 * @param base path that the site stands under, with a slash at both ends
 * @throws IndexError where there is one that is not whole
 */
export async function openEngine(base: string, lexicon: Lexicon): Promise<Engine | null> {
  const reader = await openIndex(base);
  return reader && makeEngine(reader, lexicon);
}

/** The same without what the search page asks of it. */
export async function openIndex(base: string): Promise<SearchReader | null> {
  const load: LoadFile = async (path) => {
    const answer = await fetch(`${base}search/${path}`, path === ENTRY ? { cache: 'no-cache' } : {});
    if (answer.status === 404) return null;
    if (!answer.ok) throw new IndexError(path, `came with the status ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  };
  if ((await load(ENTRY)) === null) return null;
  return openReader(load);
}

/** Names the version of the others, so it must be today's. */
const ENTRY = 'index.json';
