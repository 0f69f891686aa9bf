import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildExactIndex } from './exact-index.ts';
import { readRecords } from './records-file.ts';

/** The exact index of a site whose pages are made on demand. */
export interface DevelopedIndex {
  /** Have the index of the archive as it is; it is built where something changed since. */
  readonly ready: () => Promise<void>;
  /** Something changed. */
  readonly outdate: () => void;
}

/**
 * @param records gives the file of records, as the pages make it now
 * @param folder where the index goes, like `search` of a site; what is in it is replaced
 */
export function developIndex(records: () => Promise<string>, folder: string): DevelopedIndex {
  let built: Promise<void> | null = null;

  async function build(): Promise<void> {
    const file = join(folder, 'records.ndjson');
    const text = await records();
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await writeFile(file, text);
    await buildExactIndex(await readRecords(file), folder, 'usual');
    await rm(file);
  }

  return {
    outdate: () => (built = null),
    ready() {
      const building = (built ??= build());
      // What failed is tried again with the next question.
      building.catch(() => (built = built === building ? null : built));
      return building;
    },
  };
}
