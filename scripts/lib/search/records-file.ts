import { createReadStream } from 'node:fs';
import type { SearchRecord, SearchSettings } from '../../../src/search/record.ts';
import { linesOf } from '../lines.ts';

/** Where the pages put what both search indexes are built from, below the site’s folder. */
export const RECORDS_FILE = 'search/records.ndjson';

/** The settings, and the records one by one, so that a large archive is never held whole. */
export interface RecordsFile {
  readonly settings: SearchSettings;
  readonly records: AsyncIterable<SearchRecord>;
}

/**
 * Read the records of a site.
 *
 * @param path the file: the settings in its first line, a record in each other one
 * @throws Error where there are fewer or more records than the settings say: the pages were not made to the end
 */
export async function readRecords(path: string): Promise<RecordsFile> {
  const lines = linesOf(createReadStream(path, 'utf8'));
  const { value: first } = await lines.next();
  if (typeof first !== 'string') throw new Error(`Expected settings and records, found nothing in ${path}.`);
  const settings = JSON.parse(first) as SearchSettings;
  return { settings, records: recordsOf(lines, settings.statements, path) };
}

async function* recordsOf(lines: AsyncIterable<string>, expected: number, path: string): AsyncGenerator<SearchRecord> {
  let count = 0;
  for await (const line of lines) {
    count++;
    yield JSON.parse(line) as SearchRecord;
  }
  if (count !== expected) throw new Error(`Expected ${expected} records, found ${count} in ${path}.`);
}
