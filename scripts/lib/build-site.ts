import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { appendLedger, checkArchive, openArchive, publish } from '../../src/archive/index.ts';
import { ARCHIVE_PATHS, SHIPPED_ACCURACY, SHIPPED_AUTHORITY } from '../../src/archive/paths.ts';
import { readSettings } from '../../src/archive/settings.ts';
import type { LedgerEvent, Settings } from '../../src/statement/archive.ts';
import type { Day } from '../../src/statement/edtf.ts';
import { firstPages } from '../../src/statement/entities/page-addresses.ts';
import { firstSearches } from '../../src/statement/saved-searches.ts';
import { writeHostingFiles } from './hosting/write.ts';
import type { Progress } from './progress.ts';
import { moveFolder, nextTo, previousTo, putInPlace, recover } from './put-in-place.ts';
import { ROOT } from './root.ts';
import { buildSearchIndexes } from './search/build-indexes.ts';
import { type SiteAddress, siteAddress } from './site-address.ts';
import { stampOf } from './stamp.ts';

export interface BuildOptions {
  /** Absolute path of the archive. */
  readonly archive: string;
  /** Absolute path of the folder to publish; `dist` in the archive unless told. */
  readonly out?: string | undefined;
  /** Path that the site will stand under, in place of the one in archive.yaml. */
  readonly base?: string | undefined;
  /** Build also where nothing changed. */
  readonly force?: boolean | undefined;
  /** The day that new lines of the ledger bear. */
  readonly on: Day;
  readonly progress: Progress;
}

export type BuildResult =
  | {
      readonly outcome: 'built';
      readonly out: string;
      readonly address: SiteAddress;
      /** How many statements can be found by the search. */
      readonly pages: number;
      /** How many statements were published by this build for the first time. */
      readonly fresh: number;
      /** How many published statements have other words than the build before showed. */
      readonly revised: number;
      /** Ids of statements that the site is without. */
      readonly setAside: readonly string[];
      /** What is wrong with the archive; all else is published. */
      readonly messages: readonly VFileMessage[];
    }
  | {
      readonly outcome: 'up-to-date';
      readonly out: string;
      readonly address: SiteAddress;
      /** How many problems the site was built over. */
      readonly errors: number;
    }
  /** Without its settings nobody knows where an archive stands and what it may say. */
  | { readonly outcome: 'refused'; readonly messages: readonly VFileMessage[] };

/** What a build into a folder was made from, and how many problems were told. */
interface Stamp {
  readonly made: string;
  readonly errors: number;
}

/**
 * Build the site of an archive: check it, make the pages, index them, write what is published for the first time or with
 * other words into the ledger, put the pages in place whole.
 *
 * Where everything that goes into the site is as it was at the last build into `out`, nothing is done. What is wrong with
 * single records, files or statements is told, and everything else is published. The caller holds the archive's lock.
 */
export async function buildSite({
  archive: dir,
  out = join(dir, 'dist'),
  base,
  force = false,
  on,
  progress,
}: BuildOptions): Promise<BuildResult> {
  progress.step('Reading the archive …');
  await recover(out);
  const { settings } = await readSettings(dir);
  const address = siteAddress(settings.baseUrl, base);

  const name = createHash('sha256').update(out).digest('hex').slice(0, 8);
  const stampFile = join(dir, '.cache', `built-${name}`);
  const inputs = await stampOf(inputsOf(dir, settings), { out, address, node: process.version }, [
    out,
    nextTo(out),
    previousTo(out),
    join(dir, 'dist'),
    join(dir, '.cache'),
    join(dir, ARCHIVE_PATHS.hosting),
    join(dir, ARCHIVE_PATHS.ledger),
    NO_INPUT,
  ]);
  const before = await readStamp(stampFile);
  const standing = made(inputs, await appendLedger(dir, []));
  if (!force && existsSync(join(out, 'index.html')) && before?.made === standing)
    return { outcome: 'up-to-date', out, address, errors: before.errors };

  const { messages, events, setAside, withdrawn } = await inspect(dir, on);
  if (messages.some(({ ruleId }) => ruleId === 'archive-settings')) return { outcome: 'refused', messages };

  progress.step('Making the pages …');
  await makePages(dir, join(ROOT, '.cache', `pages-${name}`), address, on);
  await moveFolder(join(ROOT, '.cache', `pages-${name}`), nextTo(out));
  progress.step('Indexing the words …');
  const pages = await buildSearchIndexes(nextTo(out), settings);
  await writeHostingFiles(settings.hosting, {
    site: nextTo(out),
    folder: out,
    archive: dir,
    host: new URL(address.site).host,
    base: address.base,
    withdrawn,
  });
  // Before the pages can be seen: an address that somebody may have read is never minted anew.
  const ledger = await appendLedger(dir, events);
  await putInPlace(out);
  await mkdir(dirname(stampFile), { recursive: true });
  const stamp: Stamp = { made: made(inputs, ledger), errors: messages.length };
  await writeFile(stampFile, JSON.stringify(stamp));
  const number = (wanted: LedgerEvent['event']) => events.filter(({ event }) => event === wanted).length;
  return {
    outcome: 'built',
    out,
    address,
    pages,
    fresh: number('published'),
    revised: number('revised'),
    setAside,
    messages,
  };
}

/** What a build tells beside errors: what is not on the site, and words that readers saw and that are lost. */
const TOLD: ReadonlySet<string> = new Set(['file-set-aside', 'words-lost']);

/** What is wrong with an archive, and the lines that publishing what it shows adds to its ledger. */
async function inspect(
  dir: string,
  on: Day,
): Promise<{
  messages: readonly VFileMessage[];
  events: readonly LedgerEvent[];
  setAside: readonly string[];
  /** Ids of statements that were taken down. */
  withdrawn: readonly string[];
}> {
  const archive = await openArchive(dir);
  const { messages, shown } = await checkArchive(archive);
  return {
    messages: messages.filter(({ fatal, ruleId }) => fatal || TOLD.has(ruleId ?? '')),
    events: [
      ...publish(archive, shown.statements, on),
      ...firstPages(shown.statements, archive.authority, archive.ledger, on),
      ...firstSearches(archive.settings.searches, archive.ledger, on),
    ],
    setAside: shown.setAside,
    withdrawn: shown.gone.filter(({ withdrawn }) => withdrawn !== null).map(({ id }) => id),
  };
}

/** The ledger is written by the build itself: it counts as it stands at the end. */
const made = (inputs: string, ledger: string) => createHash('sha256').update(inputs).update(ledger).digest('hex');

async function readStamp(file: string): Promise<Stamp | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Stamp;
  } catch {
    return null;
  }
}

/** Code that pages do not know: what it makes lies in the archive. */
const NO_INPUT = join(ROOT, 'src', 'ingest');

/** What a site is made from, beside the options. */
function inputsOf(dir: string, settings: Settings): readonly string[] {
  const software = [
    'src',
    'public',
    'scripts/lib/build-site.ts',
    'scripts/lib/lines.ts',
    'scripts/lib/search',
    'scripts/lib/hosting',
    'astro.config.mjs',
    'package-lock.json',
  ].map((path) => join(ROOT, path));
  return [dir, SHIPPED_ACCURACY, ...software, ...(settings.invented ? [] : [SHIPPED_AUTHORITY])];
}

/**
 * Run Astro over the archive, into a folder.
 *
 * Through its API, because the command line has no option for the cache folders, and two archives that share
 * one publish each other's pages. One process makes one site: Astro keeps its content layer in the process.
 *
 * The folder lies inside the software and belongs to one site: for a folder outside, Astro puts the code that
 * makes the pages into one place for all, where builds at the same time would meet, and for one whose path only
 * begins like the software's, next to it, where no package is found.
 *
 * @param on the day of what is published for the first time
 */
async function makePages(archive: string, out: string, { site, base }: SiteAddress, on: Day): Promise<void> {
  await rm(out, { recursive: true, force: true });
  process.env['ARCHIVE'] = archive;
  process.env['PUBLISHED_ON'] = on;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Pages know by this whether they are made once or on demand; a shell or a test may have set it otherwise, and made
  // everything be worked out anew for each page.
  Object.assign(process.env, { NODE_ENV: 'production', DEV: '', PROD: '1', MODE: 'production' });
  const { build } = await import('astro');
  await build({
    root: ROOT,
    site,
    base,
    outDir: out,
    cacheDir: join(archive, '.cache', 'astro'),
    vite: { cacheDir: join(archive, '.cache', 'vite'), logLevel: 'warn' },
    logLevel: 'warn',
  });
}
