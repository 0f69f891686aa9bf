import { createHash } from 'node:crypto';
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAuthority } from '../src/archive/authority.ts';
import { SHIPPED_AUTHORITY } from '../src/archive/paths.ts';
import { onDisk } from '../src/archive/raw-files.ts';
import { clean } from '../src/ingest/clean.ts';
import { decode } from '../src/ingest/decode.ts';
import { ingest } from '../src/ingest/index.ts';
import type { FileReading, RawFile } from '../src/ingest/types.ts';
import { fromHere, readArguments, runCommand, UsageError } from './lib/command-line.ts';
import { CORPUS, readCorpus } from './lib/corpus.ts';
import { lostText } from './lib/lost-text.ts';
import { progress } from './lib/progress.ts';
import { spareMemory } from './lib/spare-memory.ts';

const USAGE = `Reads a large heap of texts as one run of ingest, and prints how fast, in how much memory and with what left over.

Usage: npm run bench -- [options]

  --corpus FILE    texts, one JSON object a line (id, title, text), gzip; default: bulk.ndjson.gz beside the project
  --every N        read only every Nth text (default 1: all)
  --help           this text

Prints megabytes a second, and how many times that takes as long as only hashing, decoding and cleaning the same bytes:
the first figure belongs to the machine, the second to the program. Ends with 0 when every line of every text is
accounted for, 1 when one is lost.
`;

const MEGABYTE = 1e6;

spareMemory();
const watched = progress();

await runCommand(USAGE, async (args) => {
  const { values } = readArguments({ corpus: { type: 'string' }, every: { type: 'string', default: '1' } }, args);
  const every = Number(values.every);
  if (!Number.isInteger(every) || every < 1)
    throw new UsageError(`--every needs a whole number from 1, not "${values.every}".`);
  const corpus = values.corpus === undefined ? CORPUS : fromHere(values.corpus);
  if (
    await access(corpus).then(
      () => false,
      () => true,
    )
  ) {
    process.stdout.write('No corpus to read: name one with --corpus FILE.\n');
    return 0;
  }
  const folder = await mkdtemp(join(tmpdir(), 'chancery-bench-'));
  return measure(await unpack(corpus, every, folder)).finally(() => rm(folder, { recursive: true }));
});

async function measure(files: readonly RawFile[]): Promise<0 | 1> {
  const { authority } = await readAuthority([{ dir: SHIPPED_AUTHORITY, shown: SHIPPED_AUTHORITY }]);
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);

  const yardstick = seconds(() => files.forEach(handle)).took;
  const { result: readings, took } = seconds(() =>
    ingest(files, { authority, decisions: [], known: [], candidates: false }, (done, of) =>
      watched.step(`Reading ${done} of ${of} texts …`),
    ),
  );
  watched.done();
  const lost = readings.flatMap((reading, index) => lostText(reading, files[index]!));
  for (const line of [...figures(readings, bytes, took, took / yardstick), ...lost.slice(0, 20)])
    process.stdout.write(`${line}\n`);
  return lost.length === 0 ? 0 : 1;
}

/** Hash, decode and clean: the least that any reading of these bytes does. */
function handle({ bytes, file }: RawFile): void {
  createHash('sha256').update(bytes).digest();
  const { text } = decode(bytes, file);
  if (text !== null) clean(text, file);
}

/** Seconds of processor time, not of the clock: other programs on the machine do not count. */
function seconds<T>(run: () => T): { result: T; took: number } {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  return { result, took: (user + system) / 1e6 };
}

function figures(readings: readonly FileReading[], bytes: number, took: number, ratio: number): readonly string[] {
  const relations: string[] = [];
  let statements = 0;
  for (const reading of readings)
    for (const statement of reading.statements) {
      statements++;
      relations.push(...statement.relations.map(({ type }) => type));
    }
  const kinds = Map.groupBy(relations, (type) => type);
  const copies = readings.filter(({ report }) => report.duplicateOf !== undefined).length;
  return [
    `${readings.length} texts, ${(bytes / MEGABYTE).toFixed(1)} MB: ${statements} statements, ${copies} exact copies`,
    `relations: ${[...kinds].map(([type, list]) => `${type} ${list.length}`).join(', ') || 'none'}`,
    `${took.toFixed(1)} s of processor time, ${(bytes / MEGABYTE / took).toFixed(2)} MB/s, ${ratio.toFixed(1)} times hashing, decoding and cleaning`,
    `peak memory ${Math.round((process.resourceUsage().maxRSS * 1024) / MEGABYTE)} MB`,
  ];
}

/** The texts as raw files in a folder, as ingest finds them, sorted by name. */
async function unpack(path: string, every: number, folder: string): Promise<readonly RawFile[]> {
  const files: RawFile[] = [];
  for await (const { name, text } of readCorpus(path, every)) {
    const unpacked = join(folder, String(files.length));
    await writeFile(unpacked, text);
    files.push(onDisk(unpacked, name));
  }
  return files.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}
