import { ENTRY, FORMAT } from '../files/format.ts';
import { openReader } from '../read/open-reader.ts';
import type { SearchReader } from '../reader.ts';
import type { SearchRecord, SearchSettings } from '../record.ts';
import { buildIndex } from './build-index.ts';
import { USUAL } from './options.ts';

/** Stands for the digest of files that nobody keeps. */
const VERSION = 'memory';

/**
 * The exact index of some records, built and opened in memory: the same code and the same files as those of a site, so it answers
 * as they do.
 *
 * @param records in the order in which their addresses were published
 */
export async function openInMemory(
  records: AsyncIterable<SearchRecord> | Iterable<SearchRecord>,
  { wordsIn, names }: Pick<SearchSettings, 'wordsIn' | 'names'>,
): Promise<SearchReader> {
  const same = (bytes: Uint8Array) => bytes;
  const files = new Map<string, Uint8Array>();
  for await (const { path, bytes } of buildIndex(records, { languages: wordsIn, names, deflate: same, sizes: USUAL }))
    files.set(path, bytes);
  const entry = new TextEncoder().encode(JSON.stringify({ format: FORMAT, version: VERSION }));
  const load = async (path: string) =>
    path === ENTRY ? entry : (files.get(path.slice(path.indexOf(`${VERSION}/`) + VERSION.length + 1)) ?? null);
  return openReader(load, async (bytes) => bytes);
}
