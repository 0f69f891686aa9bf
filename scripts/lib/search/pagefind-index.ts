import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Build the search index of a built site and write it to `<site>/pagefind/`.
 *
 * There is one index for all languages of an archive: left to itself Pagefind makes one for each
 * `<html lang>` and a reader would search only the language of the page they stand on. The price is that
 * every word is stemmed by the rules of one language, the archive's first. The same rules apply to the
 * query, so a word as it was printed is always found; its other endings are found in that language only.
 * The exception is writing without spaces (Chinese, Japanese, Thai): single words of it are found only where
 * such a language is the archive's first.
 *
 * @param site folder with the built pages
 * @param language BCP 47 tag whose stemming applies
 * @returns how many pages can be found: those with a part that is marked for the index
 * @throws Error where Pagefind reports errors; the cause holds them
 */
export async function buildPagefind(site: string, language: string): Promise<number> {
  try {
    const { errors, index } = await createIndex({ forceLanguage: language.split('-')[0] ?? language });
    if (!index) throw indexError('could not start', errors);
    const added = await index.addDirectory({ path: site });
    if (added.errors.length > 0) throw indexError('could not read the pages', added.errors);
    const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
    if (written.errors.length > 0) throw indexError('could not write its files', written.errors);
    return await countIndexed(join(site, 'pagefind'));
  } finally {
    await close();
  }
}

/** Pagefind counts every file it looked at; what is in the index stands in its entry file. */
async function countIndexed(folder: string): Promise<number> {
  const { languages } = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(languages).reduce((sum, { page_count: count }) => sum + count, 0);
}

function indexError(what: string, errors: readonly string[]): Error {
  return new Error(`Pagefind ${what}.`, { cause: new Error(errors.join('\n')) });
}
