import { join } from 'node:path';
import { readSettings } from '../src/archive/settings.ts';
import { archiveFolder, readArguments, runCommand } from './lib/command-line.ts';
import { developSite } from './lib/develop-site.ts';
import { interrupted } from './lib/interrupted.ts';
import { readPort } from './lib/port.ts';
import { runScript } from './lib/run-script.ts';
import { siteAddress } from './lib/site-address.ts';
import { watchArchive } from './lib/watch-archive.ts';

const USAGE = `Serves an archive while you work on it: a change to a raw file, a decision, the authority or the
ingest code ingests again, a change to the code of the pages shows at once.

Usage: npm run dev -- [options]

  --archive DIR   the archive (default: the sample archive, or ARCHIVE in the environment)
  --port PORT     where to serve (default: 4321; where it is taken, the next free one)
  --help          this text

Search answers from the archive as it is; what the box suggests is of the last \`npm run build\`. Runs until Ctrl-C.
`;

await runCommand(USAGE, async (args) => {
  const { values } = readArguments({ archive: { type: 'string' }, port: { type: 'string' } }, args);
  const archive = archiveFolder(values.archive);
  const port = readPort(values.port);
  const { settings } = await readSettings(archive);
  const ingest = () => runScript('ingest', ['--archive', archive]);

  await ingest();
  const end = interrupted();
  const site = await developSite({
    archive,
    address: siteAddress(settings.baseUrl),
    port,
    built: join(archive, 'dist'),
  });
  process.stdout.write(`The archive is at ${site.url}\nCtrl-C ends.\n`);
  const watcher = watchArchive(archive, { ingest, refresh: site.refresh });
  await end;
  await watcher.close();
  await site.close();
  return 0;
});
