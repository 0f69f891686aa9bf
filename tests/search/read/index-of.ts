import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { buildIndex } from '../../../src/search/build/build-index.ts';
import { type BuildOptions, type Sizes, USUAL } from '../../../src/search/build/options.ts';
import { FORMAT } from '../../../src/search/files/format.ts';
import { openReader } from '../../../src/search/read/open-reader.ts';
import type { LoadFile, SearchReader } from '../../../src/search/reader.ts';
import type { SearchRecord } from '../../../src/search/record.ts';

/** Sizes at which a few sentences have frequent runs, several buckets and chunks. */
export const SMALL: Sizes = { threshold: 3, wordBytes: 80, bucketBytes: 200, chunkPositions: 100, blockPositions: 5 };

/** The files of an index, by path. */
export async function filesOf(
  records: readonly SearchRecord[],
  options: Partial<BuildOptions> = {},
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>([
    ['index.json', new TextEncoder().encode(JSON.stringify({ format: FORMAT, version: 'v' }))],
  ]);
  const defaults = { languages: ['en'], names: [], sizes: USUAL, deflate: deflateRawSync };
  for await (const { path, bytes } of buildIndex(records, { ...defaults, ...options }))
    if (files.has(`files/v/${path}`)) throw new Error(`${path} is written twice.`);
    else files.set(`files/v/${path}`, bytes.slice());
  return files;
}

export const loadFrom =
  (files: ReadonlyMap<string, Uint8Array>, loaded: string[] = []): LoadFile =>
  async (path) => {
    loaded.push(path);
    return files.get(path) ?? null;
  };

export const readerOf = async (
  records: readonly SearchRecord[],
  options: Partial<BuildOptions> = {},
): Promise<SearchReader> =>
  openReader(loadFrom(await filesOf(records, options)), async (bytes) => inflateRawSync(bytes));
