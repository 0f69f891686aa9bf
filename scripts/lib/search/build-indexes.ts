import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../../../src/statement/archive.ts';
import { buildExactIndex } from './exact-index.ts';
import { buildPagefind } from './pagefind-index.ts';
import { readRecords, RECORDS_FILE } from './records-file.ts';

/**
 * Build both search indexes of a site: Pagefind’s in `pagefind/`, the exact one in `search/`. The file of records that the pages
 * made is taken away: it is no page.
 *
 * @param site folder with the built pages
 * @returns how many statements can be found
 */
export async function buildSearchIndexes(
  site: string,
  { languages, search }: Pick<Settings, 'languages' | 'search'>,
): Promise<number> {
  const records = join(site, RECORDS_FILE);
  const { settings, records: each } = await readRecords(records);
  const options = { language: languages[0] ?? 'en', size: search, statements: settings.statements };
  const count = await buildPagefind(each, join(site, 'pagefind'), options);
  await buildExactIndex(await readRecords(records), join(site, 'search'), search);
  await rm(records);
  return count;
}
