import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { withLock } from '../src/archive/index.ts';
import { ARCHIVE_PATHS } from '../src/archive/paths.ts';
import { isInside } from '../src/archive/raw-files.ts';
import { ingest } from '../src/ingest/index.ts';
import type { FileReading } from '../src/ingest/types.ts';
import type { Authority } from '../src/statement/authority.ts';
import { archiveFolder, fromHere, readArguments, runCommand, UsageError } from './lib/command-line.ts';
import { explain } from './lib/explain.ts';
import { ingestArchive } from './lib/ingest-archive.ts';
import { ingestNamed } from './lib/ingest-named.ts';
import { progress } from './lib/progress.ts';
import { reportMessages } from './lib/report-messages.ts';
import { showPath, showPaths } from './lib/show-paths.ts';
import { spareMemory } from './lib/spare-memory.ts';
import { count, exitCode, ingestSummary } from './lib/tell-ingest.ts';
import { toRecord } from './lib/to-record.ts';

const USAGE = `Reads raw files into statements. Named files are copied into the archive's raw/ first; then all of raw/ is
read and what differs is written to statements/ and report.ndjson.

Usage: npm run ingest -- [FILES…] [options]

  --archive DIR    the archive (default: the sample archive, or ARCHIVE in the environment)
  --into FOLDER    folder below raw/ that the named files go to
  --dry-run        write nothing. With FILES, only those are read, where they lie, against the archive's
                   authority and decisions; files that lie in no archive's raw/ are read against the
                   authority that ships with the software where neither --archive nor ARCHIVE is given
  --json           print each statement as one line of JSON, by file and position
  --explain FILE   write nothing; print every candidate of one file and why it won or lost
  --strict         warnings count as errors
  --all            print every message, however many there are
  --help           this text

Problems go to standard error with their line, code and cure. Ends with 0 when nothing had to be set aside, 1 when
something had, 2 on wrong usage.
`;

/** What the command knows at its end, whichever way it went. */
interface Result {
  readonly dir: string | null;
  readonly authority: Authority;
  readonly readings: readonly FileReading[];
  readonly messages: readonly VFileMessage[];
  readonly summary: string;
}

spareMemory();
const watched = progress();
const onFile = (done: number, of: number) => watched.step(`Reading ${done} of ${of} files …`);

await runCommand(USAGE, async (args) => {
  const { values, positionals } = readArguments(
    {
      archive: { type: 'string' },
      into: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      explain: { type: 'string' },
      strict: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
    },
    args,
  );
  const dir = archiveFolder(values.archive);
  const explained = values.explain === undefined ? null : await findRaw(dir, values.explain);
  if (explained !== null && values.json)
    throw new UsageError('--explain prints for people and --json for programs: take one of the two.');
  const dryRun = values['dry-run'] || explained !== null;
  const paths = positionals.map((path) => fromHere(path));
  const told = values.archive !== undefined || Boolean(process.env['ARCHIVE']);

  const result = await run().finally(watched.done);
  if (explained !== null) return tellExplained(result, explained);
  for (const line of values.json ? jsonLines(result) : []) process.stdout.write(`${line}\n`);
  process.stderr.write(reportMessages(showPaths(result.messages, result.dir ?? ''), { all: values.all }));
  (values.json ? process.stderr : process.stdout).write(`${result.summary}\n`);
  return exitCode(result.messages, values.strict);

  async function run(): Promise<Result> {
    const named =
      explained === null || isInside(explained, join(dir, ARCHIVE_PATHS.raw)) ? paths : [...paths, explained];
    if (dryRun && named.length > 0)
      return readNamed(told || named.every((path) => isInside(path, join(dir, ARCHIVE_PATHS.raw))) ? dir : null, named);
    return dryRun ? readArchive(true) : withLock(dir, 'ingest', () => readArchive(false));
  }

  async function readNamed(archive: string | null, named: readonly string[]): Promise<Result> {
    const { authority, readings, messages } = await ingestNamed({ dir: archive, paths: named, ingest, onFile });
    const found = readings.reduce((sum, { statements }) => sum + statements.length, 0);
    return {
      dir: archive,
      authority,
      readings,
      messages,
      summary: `${count(found, 'statement')} read, nothing written.`,
    };
  }

  async function readArchive(dry: boolean): Promise<Result> {
    const { archive, readings, written, added, messages } = await ingestArchive({
      dir,
      paths,
      into: values.into,
      dryRun: dry,
      explain: explained !== null,
      ingest,
      onFile,
    });
    const summary =
      written === null
        ? 'Nothing was read: archive.yaml comes first.'
        : `${showPath(dir)}: ${ingestSummary(written, added, dry)}`;
    return { dir, authority: archive.authority, readings, messages, summary };
  }
});

function* jsonLines({ readings, authority }: Result): Generator<string> {
  for (const reading of readings)
    for (const statement of reading.statements) yield JSON.stringify(toRecord(statement, authority, reading));
}

/** Show how one file was read, with the messages about it and no others; 1 where it was not read. */
function tellExplained({ dir, readings, messages }: Result, path: string): 0 | 1 {
  const raw = dir === null ? null : join(dir, ARCHIVE_PATHS.raw);
  const reading = readings.find(({ file }) =>
    raw !== null && isInside(path, raw) ? join(raw, file) === path : basename(path).normalize('NFC') === file,
  );
  if (reading)
    process.stdout.write(
      explain(reading, { width: Math.min(process.stdout.columns ?? 100, 110), color: process.stdout.isTTY ?? false }),
    );
  const about = messages.filter(({ file = '' }) => resolve(dir ?? '', file) === path);
  process.stderr.write(reportMessages(showPaths(about, dir ?? '')));
  return reading ? 0 : 1;
}

/** The file that --explain means: as it was typed, or a path below the archive's raw/. */
async function findRaw(dir: string, given: string): Promise<string> {
  const typed = fromHere(given);
  const below = join(dir, ARCHIVE_PATHS.raw, given);
  const there = async (path: string) => (await stat(path).catch(() => null)) !== null;
  return !(await there(typed)) && (await there(below)) ? below : typed;
}
