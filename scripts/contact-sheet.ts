import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { readSettings } from '../src/archive/settings.ts';
import { archiveFolder, fromHere, readArguments, runCommand, UsageError } from './lib/command-line.ts';
import { launchBrowser } from './lib/look/browser.ts';
import { planShots, takeContactSheet } from './lib/look/contact-sheet.ts';
import { PAGE_KINDS } from './lib/look/page-kinds.ts';
import { progress } from './lib/progress.ts';
import { serveSite } from './lib/serve-site.ts';
import { showPath } from './lib/show-paths.ts';
import { siteAddress } from './lib/site-address.ts';

const USAGE = `Takes a picture of one page of every kind, by light and by dark, at three widths and in every language of the
archive, and lays them out on one page to look at.

Usage: npm run contact-sheet -- [options]

  --archive DIR     the archive (default: the sample archive, or ARCHIVE in the environment)
  --site DIR        its built site (default: dist in the archive)
  --out DIR         where the sheet goes (default: .cache/contact-sheet in the archive); what is in it is replaced
  --kind NAME…      only pages of these kinds: ${PAGE_KINDS.slice(0, 6).join(', ')} …
  --language TAG…   only in these languages
  --width PIXELS…   only at these widths (default: 320, 768, 1280)
  --help            this text

Each page is also tried for what keeps people out (axe), and for being wider than its window; what is found is told.

Ends with 0 when the sheet is there and nothing was found, 1 otherwise or where no site was built, 2 on wrong usage.
`;

await runCommand(USAGE, async (args) => {
  const { values } = readArguments(
    {
      archive: { type: 'string' },
      site: { type: 'string' },
      out: { type: 'string' },
      kind: { type: 'string', multiple: true },
      language: { type: 'string', multiple: true },
      width: { type: 'string', multiple: true },
    },
    args,
  );
  const archive = archiveFolder(values.archive);
  const { settings } = await readSettings(archive);
  const site = values.site === undefined ? join(archive, 'dist') : fromHere(values.site);
  const out = values.out === undefined ? join(archive, '.cache', 'contact-sheet') : fromHere(values.out);
  const widths = values.width?.map(Number);
  if (widths?.some((width) => !Number.isInteger(width) || width < 200))
    throw new UsageError('--width needs a number of pixels, 200 or more.');
  const unknown = values.kind?.find((kind) => !PAGE_KINDS.includes(kind));
  if (unknown !== undefined) throw new UsageError(`--kind is one of ${PAGE_KINDS.join(', ')}; found "${unknown}".`);
  const pages = await pagesOf(site);
  const shots = planShots(pages, values.language ?? settings.languages, {
    ...(values.kind && { kinds: values.kind }),
    ...(widths && { widths }),
  });
  if (shots.length === 0) throw new Error(`Expected the pages of a built site, found none in ${site}. Build it first.`);

  const served = await serveSite(site, siteAddress(settings.baseUrl).base, 0);
  const browser = await launchBrowser();
  const watched = progress();
  let found: readonly string[] = [];
  try {
    found = await takeContactSheet(browser, { url: served.url, out, shots }, (done) =>
      watched.step(`Picture ${done} of ${shots.length} …`),
    );
  } finally {
    watched.done();
    await browser.close();
    await served.close();
  }
  for (const line of found) process.stdout.write(`${line}\n`);
  process.stdout.write(
    `${shots.length} pictures, ${found.length} barriers found. Open ${showPath(join(out, 'index.html'))}\n`,
  );
  return found.length === 0 ? 0 : 1;
});

/** The pages of a built site, by their addresses below the base, with the bytes of their HTML. */
async function pagesOf(site: string): Promise<readonly { path: string; size: number }[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: relative(site, file).split(sep).join('/') }))
    .filter(({ path }) => !path.startsWith('raw/') && !path.startsWith('pagefind/'))
    .map(({ file, path }) => ({ path: path.replace(/(?:^|(?<=\/))index\.html$/u, ''), size: statSync(file).size }));
}
