import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { buildIndex } from '../../../src/search/build/build-index.ts';
import { LEAN, USUAL } from '../../../src/search/build/options.ts';
import { ENTRY, folderOf, FORMAT } from '../../../src/search/files/format.ts';
import type { SearchSize } from '../../../src/statement/archive.ts';
import type { RecordsFile } from './records-file.ts';

export interface IndexSize {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Build the exact search index: `<folder>/files/<version>/…`, and at the end `<folder>/index.json`, which names the version. The
 * version is a digest of all files, so that no cache mixes those of two builds.
 *
 * @param folder `search` of a site; what else is in it stays
 */
export async function buildExactIndex(
  { settings, records }: RecordsFile,
  folder: string,
  size: SearchSize,
): Promise<IndexSize> {
  const fresh = join(folder, folderOf('next'));
  await rm(fresh, { recursive: true, force: true });
  const options = {
    languages: settings.wordsIn,
    names: settings.names,
    deflate: (bytes: Uint8Array) => deflateRawSync(bytes),
    sizes: size === 'lean' ? LEAN : USUAL,
  };
  const digest = createHash('sha256');
  const folders = new Set<string>();
  let [files, sum] = [0, 0];
  for await (const { path, bytes } of buildIndex(records, options)) {
    const file = join(fresh, path);
    const parent = dirname(file);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    // Tens of thousands of small files: waiting for each in turn takes several times the processor time.
    writeFileSync(file, bytes);
    digest.update(`${path}\0${bytes.length}\0`).update(bytes);
    files++;
    sum += bytes.length;
  }
  const version = digest.digest('hex').slice(0, 16);
  await rm(join(folder, folderOf(version)), { recursive: true, force: true });
  await rename(fresh, join(folder, folderOf(version)));
  const entry = JSON.stringify({ format: FORMAT, version });
  writeFileSync(join(folder, ENTRY), entry);
  return { files: files + 1, bytes: sum + entry.length };
}
