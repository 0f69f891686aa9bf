import { addressesOf, appendLedger, openArchive, withLock } from '../src/archive/index.ts';
import { DaySchema } from '../src/statement/edtf.ts';
import { WordsSchema } from '../src/statement/text.ts';
import { archiveFolder, readArguments, runCommand, UsageError } from './lib/command-line.ts';
import { showPath } from './lib/show-paths.ts';
import { count } from './lib/tell-ingest.ts';
import { today } from './lib/today.ts';

const USAGE = `Takes published statements down: their addresses answer from then on with the day and the reason.

Usage: npm run withdraw -- ID… --reason WHY [options]

  ID…             addresses as ledger.ndjson has them
  --reason WHY    one line, for readers
  --archive DIR   the archive (default: the sample archive, or ARCHIVE in the environment)
  --on DAY        the day of it (default: today)
  --help          this text

Adds a line for each to ledger.ndjson. The next ingest takes the statement's file away, the next build its words. The raw
file stays, and readers can see its lines: where these must go too, take it out of raw/ before you ingest. What was
never published needs no withdrawal: ingest takes it back when its raw file is gone.

Ends with 0 when all are withdrawn, 1 where one was never published or was withdrawn before (none is then), 2 on wrong
usage.
`;

await runCommand(USAGE, async (args) => {
  const { values, positionals: ids } = readArguments(
    { archive: { type: 'string' }, reason: { type: 'string' }, on: { type: 'string', default: today() } },
    args,
  );
  if (ids.length === 0) throw new UsageError('Expected the id of a published statement.');
  const { reason, on } = values;
  if (reason === undefined || !WordsSchema.safeParse(reason).success)
    throw new UsageError('Readers are told why: --reason "…", one line.');
  if (!DaySchema.safeParse(on).success) throw new UsageError(`--on needs a day such as 2022-01-28, found "${on}".`);
  const dir = archiveFolder(values.archive);
  return withLock(dir, 'withdraw', async () => {
    const { published, withdrawn } = addressesOf((await openArchive(dir, { unread: true })).ledger);
    const astray = ids.filter((id) => !published.has(id) || withdrawn.has(id));
    if (astray.length > 0) {
      const why = (id: string) =>
        withdrawn.has(id) ? `withdrawn on ${withdrawn.get(id)!.on}` : 'not published, by ledger.ndjson';
      process.stderr.write(`${astray.map((id) => `${id}: ${why(id)}`).join('\n')}\nNothing was written.\n`);
      return 1;
    }
    await appendLedger(
      dir,
      ids.map((id) => ({ event: 'withdrawn', id, on, reason })),
    );
    process.stdout.write(
      `${showPath(dir)}: ${count(ids.length, 'statement')} withdrawn. Next: npm run ingest, then npm run build.\n`,
    );
    return 0;
  });
});
