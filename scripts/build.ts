import { withLock } from '../src/archive/lock.ts';
import { buildSite } from './lib/build-site.ts';
import { archiveFolder, fromHere, readArguments, runCommand } from './lib/command-line.ts';
import { today } from './lib/today.ts';
import { progress } from './lib/progress.ts';
import { spareMemory } from './lib/spare-memory.ts';
import { tellBuild } from './lib/tell-build.ts';

const USAGE = `Builds the site of an archive, with its search index, into a folder to publish.

Usage: npm run build -- [options]

  --archive DIR   the archive (default: the sample archive, or ARCHIVE in the environment)
  --out DIR       where the site goes (default: dist in the archive)
  --base PATH     path that the site will stand under (default: the path of baseUrl in archive.yaml)
  --force         build even where nothing changed
  --strict        end with 1 where anything had to be set aside
  --help          this text

What cannot be read or shown is set aside and named, and everything else is published. The first build that shows a
statement publishes its address: it stands in ledger.ndjson from then on and never changes.

Ends with 0 when the site is in place, 1 where archive.yaml is broken (the old site stays), 2 on wrong usage.
`;

spareMemory();

await runCommand(USAGE, async (args) => {
  const { values } = readArguments(
    {
      archive: { type: 'string' },
      out: { type: 'string' },
      base: { type: 'string' },
      force: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
    },
    args,
  );
  const archive = archiveFolder(values.archive);
  const out = values.out === undefined ? undefined : fromHere(values.out);
  const watched = progress();
  const started = performance.now();
  const result = await withLock(archive, 'build', () =>
    buildSite({ archive, out, base: values.base, force: values.force, on: today(), progress: watched }),
  ).finally(watched.done);
  return tellBuild(result, performance.now() - started, { archive, strict: values.strict });
});
