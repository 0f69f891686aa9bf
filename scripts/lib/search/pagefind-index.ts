import { appendFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex, type PagefindServiceConfig } from 'pagefind';
import type { SearchRecord } from '../../../src/search/record.ts';
import type { SearchSize } from '../../../src/statement/archive.ts';

/**
 * Pagefind holds all words until it writes its files, and then four times that: 3.6 GB for 80 MB of texts. So a large archive gets
 * several of its indexes, each of texts of so many UTF-16 units together, which its reader searches as one (`mergeIndex`).
 */
const PART_UNITS = 40e6;

/** In the lean setting so many texts lie in one file, by which a result costs about that many times as much. */
const LEAN_FRAGMENTS = 4;

export interface PagefindOptions {
  /** BCP 47 tag whose stemming applies. */
  readonly language: string;
  readonly size: SearchSize;
  /** How many records there will be. */
  readonly statements: number;
  /** UTF-16 units of the texts of a part. */
  readonly partUnits?: number;
}

/** What readers of a part load; the rest of what Pagefind writes is in the first. */
const PART_FILES = /^(?:fragment|index|filter|pagefind-entry\.json|.*\.pf_meta)$/u;

/**
 * Build Pagefind’s index, one record for each statement, into a folder: the first part there, others in `part-2` and so on. Its
 * `pagefind.js` exports how many there are as `parts`.
 *
 * There is one index for all languages of an archive: Pagefind would make one for each language of pages, and a reader would
 * search only the one of the page they stand on. The price is that every word is stemmed by the rules of one language. The same
 * rules apply to the query, so a word as it was printed is always found; its other endings are found in that language only. The
 * exception is writing without spaces (Chinese, Japanese, Thai): single words of it are found only where such a language is it.
 *
 * @returns how many records it holds
 * @throws Error where Pagefind reports errors; the cause holds them
 */
export async function buildPagefind(
  records: AsyncIterable<SearchRecord>,
  folder: string,
  { language, size, statements, partUnits = PART_UNITS }: PagefindOptions,
): Promise<number> {
  const config = {
    forceLanguage: language.split('-')[0] ?? language,
    ...(size === 'lean' ? { maxFragments: Math.ceil(statements / LEAN_FRAGMENTS) } : {}),
  };
  let [count, parts] = [0, 0];
  let open: { readonly index: PagefindIndex; units: number } | null = null;
  const finish = async (index: PagefindIndex) => {
    parts++;
    const path = parts === 1 ? folder : join(folder, `part-${parts}`);
    const { errors } = await index.writeFiles({ outputPath: path });
    if (errors.length > 0) throw indexError('could not write its files', errors);
    if (parts > 1) await keepOnly(path, PART_FILES);
    // Only the end of its process gives the memory back.
    await close();
  };
  try {
    for await (const record of records) {
      open ??= { index: await start(config), units: 0 };
      const { content, ...rest } = pagefindRecord(record);
      // One by one: what is under way is held twice.
      const { errors } = await open.index.addCustomRecord({ content, ...rest, language: config.forceLanguage });
      if (errors.length > 0) throw indexError(`could not take the record of ${record.id}`, errors);
      count++;
      open.units += content.length;
      if (open.units < partUnits) continue;
      await finish(open.index);
      open = null;
    }
    if (open !== null || parts === 0) await finish(open?.index ?? (await start(config)));
  } finally {
    await close();
  }
  await appendFile(join(folder, 'pagefind.js'), `\nexport const parts = ${parts};\n`);
  return count;
}

async function start(config: PagefindServiceConfig): Promise<PagefindIndex> {
  const { errors, index } = await createIndex(config);
  if (!index) throw indexError('could not start', errors);
  return index;
}

/** What Pagefind holds of a statement: its words, and what a result shows beside them. Names in `meta` are searched too. */
export function pagefindRecord(record: SearchRecord): {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
} {
  const { id, lang, kind, date, workedOut, speakers, source, paragraphs } = record;
  const [title, ...rest] = paragraphs;
  const texts = rest.filter(({ zone }) => zone !== 'speaker' && zone !== 'source').map(({ text }) => text);
  const meta = {
    title: title?.text ?? '',
    lang,
    kind,
    date: date ?? '',
    workedOut: workedOut ? 'yes' : '',
    speaker: speakers.map(({ name }) => name).join(', '),
    source: source?.name ?? '',
  };
  return {
    url: `/statements/${id}/`,
    content: texts.some((text) => text.trim() !== '') ? texts.join('\n') : meta.title,
    meta: Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== '')),
  };
}

async function keepOnly(folder: string, wanted: RegExp): Promise<void> {
  for (const name of await readdir(folder))
    if (!wanted.test(name)) await rm(join(folder, name), { recursive: true, force: true });
}

function indexError(what: string, errors: readonly string[]): Error {
  return new Error(`Pagefind ${what}.`, { cause: new Error(errors.join('\n')) });
}
