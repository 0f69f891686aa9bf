import { join } from 'node:path';
import { readSettings } from '../src/archive/settings.ts';
import { archiveFolder, readArguments, runCommand } from './lib/command-line.ts';
import { interrupted } from './lib/interrupted.ts';
import { readPort } from './lib/port.ts';
import { runScript } from './lib/run-script.ts';
import { serveSite } from './lib/serve-site.ts';
import { siteAddress } from './lib/site-address.ts';

const USAGE = `Ingests an archive, builds its site and serves it. What did not change is not done again.

Usage: npm start -- [options]

  --archive DIR   the archive (default: the sample archive, or ARCHIVE in the environment)
  --port PORT     where to serve (default: 4321; where it is taken, the next free one)
  --help          this text

Runs until Ctrl-C. Ends with 1 where the site cannot be built, 2 on wrong usage.
`;

await runCommand(USAGE, async (args) => {
  const { values } = readArguments({ archive: { type: 'string' }, port: { type: 'string' } }, args);
  const archive = archiveFolder(values.archive);
  const port = readPort(values.port);
  const { settings } = await readSettings(archive);

  // A raw file that cannot be read is told by ingest and does not keep the others from being published.
  const ingested = await runScript('ingest', ['--archive', archive]);
  if (ingested !== 0 && ingested !== 1) return 1;
  // Each step is a process of its own: what building needs in memory is free again while the site is served.
  if ((await runScript('build', ['--archive', archive])) !== 0) return 1;

  const end = interrupted();
  const site = await serveSite(join(archive, 'dist'), siteAddress(settings.baseUrl).base, port);
  if (site.port !== port) process.stdout.write(`Port ${port} is taken.\n`);
  process.stdout.write(`The archive is at ${site.url}\nCtrl-C ends.\n`);
  await end;
  await site.close();
  return 0;
});
