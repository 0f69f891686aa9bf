import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chicago } from '../../../src/site/cite/styles/chicago.ts';
import { plainText } from '../../../src/site/cite/runs.ts';
import { openReader } from '../../../src/search/read/open-reader.ts';
import type { SearchReader } from '../../../src/search/reader.ts';
import type { StatementJson } from '../../../src/site/files/statement-json.ts';
import { archiveFolder, fromHere, UsageError } from '../command-line.ts';
import { showPath } from '../show-paths.ts';

/** A built site that is asked, on a disk or on the web. */
export interface OpenedSite {
  readonly reader: SearchReader;
  /** Where the archive stands, with a slash at the end: every address given begins so. */
  readonly address: string;
  readonly title: string;
  /** The file of a statement with its words, evidence and citation; null: there is no such statement, or the archive writes no such files. */
  readonly statement: (id: string) => Promise<StatementJson | null>;
  /**
   * How a place in a statement is cited (Chicago, a note, with the number of the paragraph and the address); null: the archive
   * writes no files of statements.
   *
   * @param anchor of the paragraph; null: the head of the page, or the whole
   */
  readonly citation: (id: string, anchor: string | null, address: string) => Promise<string | null>;
}

/** Loads a file of the site; null: there is none. */
type Load = (path: string) => Promise<Uint8Array | null>;

/** How many answers of statements are kept: a list of quotations asks for the same ones again. */
const KEPT = 200;

/**
 * Open the site that a command was told of: `--site` (a folder or an address), else the one that the archive was built into.
 *
 * @throws UsageError where neither can be read as a place; Error where there is no site, or no search index in it
 */
export async function openSite(options: {
  readonly archive?: string | undefined;
  readonly site?: string | undefined;
}): Promise<OpenedSite> {
  const { archive, site } = options;
  if (site !== undefined && archive !== undefined)
    throw new UsageError('Name one of --archive and --site: the site of an archive is found by itself.');
  const isWeb = site !== undefined && /^https?:\/\//u.test(site);
  const folder = site === undefined ? join(archiveFolder(archive), 'dist') : fromHere(site);
  const [load, shown] = isWeb ? [fromWeb(site), site] : [fromDisk(folder), showPath(folder)];
  const cure = isWeb ? 'Expected the address of its home page.' : 'Build it first: npm run build.';
  const home = await load('index.html');
  if (home === null) throw new Error(`There is no site in ${shown}. ${cure}`);
  if ((await load('search/index.json')) === null) throw new Error(`The site in ${shown} has no search index. ${cure}`);
  const { address, title } = readHome(new TextDecoder().decode(home));
  if (address === null) throw new Error(`The home page in ${shown} does not say where it stands. ${cure}`);
  const reader = await openReader((path) => load(`search/${path}`));
  const kept = new Map<string, Promise<StatementJson | null>>();
  const statement = (id: string) => {
    const known = kept.get(id) ?? readStatement(load, id);
    kept.delete(id);
    kept.set(id, known);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
    return known;
  };
  const citation: OpenedSite['citation'] = async (id, anchor, place) => {
    const found = await statement(id);
    if (found === null) return null;
    const number = found.body.find((block) => block.anchor !== null && block.anchor === anchor)?.number ?? null;
    const paragraphs = number === null ? null : ([number, number] as const);
    const locator = { what: 'paragraph', paragraphs, speaker: null, label: null, quote: null, URL: place } as const;
    return plainText(chicago({ item: found.citation, locator, accessed: null })[0]!.text);
  };
  return { reader, address, title, statement, citation };
}

async function readStatement(load: Load, id: string): Promise<StatementJson | null> {
  const bytes = /^[a-z0-9-]+$/u.test(id) ? await load(`statements/${id}.json`) : null;
  return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as StatementJson);
}

/** What a home page says of itself. */
function readHome(html: string): { readonly address: string | null; readonly title: string } {
  const address = /<link rel="canonical" href="(?<href>[^"]+)"/u.exec(html)?.groups!['href'] ?? null;
  const title = /<title[^>]*>(?<title>[^<]*)<\/title>/u.exec(html)?.groups!['title'] ?? '';
  return {
    address,
    title: title
      .replace(/&(?:amp|#38);/gu, '&')
      .replace(/&(?:quot|#34);/gu, '"')
      .replaceAll('&#39;', "'"),
  };
}

function fromDisk(folder: string): Load {
  return async (path) =>
    readFile(join(folder, path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
      throw error;
    });
}

function fromWeb(site: string): Load {
  const home = site.endsWith('/') ? site : `${site}/`;
  return async (path) => {
    const address = new URL(path, home).href;
    const answer = await fetch(address).catch((error: unknown) => {
      throw new Error(`${address} does not answer.`, { cause: error });
    });
    if (answer.status === 404 || answer.status === 410) return null;
    if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
    return new Uint8Array(await answer.arrayBuffer());
  };
}
