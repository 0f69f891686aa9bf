import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { type Archive, checkArchive, openArchive } from '../../src/archive/index.ts';
import { SHIPPED_ACCURACY, SHIPPED_AUTHORITY } from '../../src/archive/paths.ts';
import type { Progress } from './progress.ts';
import { moveFolder, nextTo, previousTo, putInPlace, recover } from './put-in-place.ts';
import { ROOT } from './root.ts';
import { buildSearchIndex } from './search-index.ts';
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
  readonly progress: Progress;
}

export type BuildResult =
  /** `pages` can be found by the search (the statements); `messages` tell what the site is without. */
  | {
      readonly outcome: 'built';
      readonly out: string;
      readonly address: SiteAddress;
      readonly pages: number;
      readonly messages: readonly VFileMessage[];
    }
  | { readonly outcome: 'up-to-date'; readonly out: string; readonly address: SiteAddress }
  | { readonly outcome: 'refused'; readonly messages: readonly VFileMessage[] };

/**
 * Errors that leave the site right, only without what they are about: a raw file that cannot be read, a decision that
 * was not applied. Any other error would publish something wrong or break an address.
 */
const HARMLESS = /^(?:file|line|text|decision)-/u;

/**
 * Build the site of an archive: check it, make the pages, index them, put them in place whole.
 *
 * Where everything that goes into the site is as it was at the last build into `out`, nothing is done. An archive
 * with errors that matter is refused and the site that stands there stays. The caller holds the archive's lock.
 */
export async function buildSite({
  archive: dir,
  out = join(dir, 'dist'),
  base,
  force = false,
  progress,
}: BuildOptions): Promise<BuildResult> {
  progress.step('Reading the archive …');
  await recover(out);
  const archive = await openArchive(dir);
  const address = siteAddress(archive.settings.baseUrl, base);

  const name = createHash('sha256').update(out).digest('hex').slice(0, 8);
  const stampFile = join(dir, '.cache', `built-${name}`);
  const stamp = await stampOf(inputs(archive), { out, address, node: process.version }, [
    out,
    nextTo(out),
    previousTo(out),
    join(dir, 'dist'),
    join(dir, '.cache'),
    NO_INPUT,
  ]);
  if (!force && existsSync(join(out, 'index.html')) && (await readFile(stampFile, 'utf8').catch(() => '')) === stamp) {
    return { outcome: 'up-to-date', out, address };
  }

  const errors = (await checkArchive(archive)).filter(({ fatal }) => fatal);
  if (errors.some(({ ruleId }) => !HARMLESS.test(ruleId ?? ''))) return { outcome: 'refused', messages: errors };

  progress.step('Making the pages …');
  await makePages(dir, join(ROOT, '.cache', `pages-${name}`), address);
  await moveFolder(join(ROOT, '.cache', `pages-${name}`), nextTo(out));
  progress.step('Indexing the words …');
  const pages = await buildSearchIndex(nextTo(out), archive.settings.languages[0] ?? 'en');
  await putInPlace(out);
  await mkdir(dirname(stampFile), { recursive: true });
  await writeFile(stampFile, stamp);
  return { outcome: 'built', out, address, pages, messages: errors };
}

/** Code that pages do not know: what it makes lies in the archive. */
const NO_INPUT = join(ROOT, 'src', 'ingest');

/** What a site is made from, beside the options. */
function inputs({ dir, settings }: Archive): readonly string[] {
  const software = [
    'src',
    'public',
    'scripts/lib/build-site.ts',
    'scripts/lib/search-index.ts',
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
 */
async function makePages(archive: string, out: string, { site, base }: SiteAddress): Promise<void> {
  await rm(out, { recursive: true, force: true });
  process.env['ARCHIVE'] = archive;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
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
