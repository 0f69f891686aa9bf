import { join } from 'node:path';
import { readSettings } from '../src/archive/settings.ts';
import { archiveFolder, fromHere, readArguments, runCommand, UsageError } from './lib/command-line.ts';
import { copyPortable } from './lib/portable/copy-portable.ts';
import { showPath } from './lib/show-paths.ts';
import { siteAddress } from './lib/site-address.ts';

const USAGE = `Copies the built site of an archive into a folder that opens from a disk, without a server: to hand over on a
stick, to keep, to read offline. Begin with its index.html.

Usage: npm run portable -- DIR [options]

  DIR             the folder for the copy, outside of the site; what is in it is replaced
  --archive DIR   the archive (default: the sample archive, or ARCHIVE in the environment)
  --site DIR      the built site (default: dist in the archive)
  --base PATH     path that the site was built for (default: the path of baseUrl in archive.yaml)
  --help          this text

All pages, raw files and downloads are in the copy, and the search: its index lies there in scripts, since browsers fetch
nothing from a disk. What is like the words asked for (Pagefind) needs a server.

Ends with 0 when the copy is in place, 1 where no site was built, 2 on wrong usage.
`;

await runCommand(USAGE, async (args) => {
  const { values, positionals } = readArguments(
    { archive: { type: 'string' }, site: { type: 'string' }, base: { type: 'string' } },
    args,
  );
  const [given, ...more] = positionals;
  if (given === undefined || given === '' || more.length > 0) throw new UsageError('Expected the name of one folder.');
  const archive = archiveFolder(values.archive);
  const { settings } = await readSettings(archive);
  const site = values.site === undefined ? join(archive, 'dist') : fromHere(values.site);
  const out = fromHere(given);
  const files = await copyPortable(site, siteAddress(settings.baseUrl, values.base).base, out);
  process.stdout.write(`Copied ${files} files. Open ${showPath(join(out, 'index.html'))}\n`);
  return 0;
});
