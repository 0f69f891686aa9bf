import { access, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openReader } from '../src/search/read/open-reader.ts';
import type { SearchRecord } from '../src/search/record.ts';
import { fromHere, readArguments, runCommand, UsageError } from './lib/command-line.ts';
import { CORPUS } from './lib/corpus.ts';
import { progress } from './lib/progress.ts';
import { reportBrowser } from './lib/search/bench/browser-report.ts';
import { corpusRecords, settingsOf } from './lib/search/bench/corpus-records.ts';
import {
  type Build,
  BUILDS,
  type Cost,
  measureBuild,
  sizeOf,
  watchProcesses,
} from './lib/search/bench/measure-build.ts';
import { askExact, askPagefind, type QueryCost } from './lib/search/bench/measure-queries.ts';
import { Draw, KINDS, makeRandom } from './lib/search/bench/random-queries.ts';
import { scanCounts } from './lib/search/bench/scan-counts.ts';
import { buildExactIndex } from './lib/search/exact-index.ts';
import { buildPagefind } from './lib/search/pagefind-index.ts';
import { readRecords } from './lib/search/records-file.ts';

const USAGE = `Builds both search indexes over a large set of texts, asks them, and prints what that takes: processor time and memory,
files and bytes, bytes and time of a query; and whether counts of random phrases are those of a scan.

Usage: npm run bench-search -- [options]

  --corpus FILE    texts, one JSON object a line, gzip; default: bulk.ndjson.gz beside the project
  --texts N        how many of them, evenly from all (default 10000)
  --queries N      how many of each kind (default 50), and ten times as many phrases to count
  --keep DIR       where the indexes are made, and stay; left out: a temporary folder
  --browser        measure in a browser too: from key to results on the search page, with Pagefind beside it and a list of
                   quotations on the page that checks them
  --only-browser   that alone, over the indexes that a run before left in --keep DIR
  --help           this text

Memory of programs that are started, such as Pagefind's, is seen on Linux alone. Ends with 0 when every count is right, else 1.
`;

const MEGABYTE = 1e6;
const print = (line: string) => process.stdout.write(`${line}\n`);
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

await runCommand(USAGE, async (args) => {
  const { values } = readArguments(
    {
      corpus: { type: 'string' },
      texts: { type: 'string', default: '10000' },
      queries: { type: 'string', default: '50' },
      keep: { type: 'string' },
      browser: { type: 'boolean', default: false },
      'only-browser': { type: 'boolean', default: false },
      // Between this program and itself: one build, measured alone.
      build: { type: 'string' },
      records: { type: 'string' },
      out: { type: 'string' },
    },
    args,
  );
  const { build, records, out } = values;
  if (build !== undefined && records !== undefined && out !== undefined)
    return buildAlone(BUILDS.find((name) => name === build) ?? 'both', records, out);
  const [texts, queries] = [wholeNumber('texts', values.texts), wholeNumber('queries', values.queries)];
  const corpus = values.corpus === undefined ? CORPUS : fromHere(values.corpus);
  if (!(await isThere(corpus))) {
    process.stdout.write('No corpus to read: name one with --corpus FILE.\n');
    return 0;
  }
  const folder = values.keep === undefined ? await mkdtemp(join(tmpdir(), 'chancery-search-')) : fromHere(values.keep);
  await mkdir(folder, { recursive: true });
  try {
    if (values['only-browser']) return await measureInBrowser(folder, queries);
    const code = await measure(corpus, texts, queries, folder);
    if (values.browser) await measureInBrowser(folder, queries);
    return code;
  } finally {
    if (values.keep === undefined) await rm(folder, { recursive: true });
  }
});

function wholeNumber(name: string, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new UsageError(`--${name} needs a whole number from 1, not "${value}".`);
  return number;
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function buildAlone(build: Build, path: string, out: string): Promise<0> {
  const measured = watchProcesses();
  const size = build === 'lean' ? 'lean' : 'usual';
  if (build !== 'exact') {
    const { settings, records } = await readRecords(path);
    const parts = build === 'plain-pagefind' ? { partUnits: Infinity } : {};
    const options = {
      language: settings.languages[0] ?? 'en',
      size,
      statements: settings.statements,
      ...parts,
    } as const;
    await buildPagefind(records, join(out, 'pagefind'), options);
  }
  if (build !== 'plain-pagefind' && build !== 'pagefind')
    await buildExactIndex(await readRecords(path), join(out, 'search'), size);
  process.stdout.write(JSON.stringify(measured()));
  return 0;
}

async function measure(corpus: string, texts: number, queries: number, folder: string): Promise<0 | 1> {
  const watched = progress();
  const records = join(folder, 'records.ndjson');
  watched.step('Writing the records …');
  const { count, letters } = await writeRecords(corpus, texts, records);
  watched.done();
  print(`${count} texts, ${(letters / MEGABYTE).toFixed(1)} million letters`);

  let plain: Cost | null = null;
  for (const build of BUILDS) {
    watched.step(`Building: ${build} …`);
    const out = join(folder, build);
    await rm(out, { recursive: true, force: true });
    const cost = await measureBuild(build, records, out);
    plain ??= cost;
    watched.done();
    const { files, bytes } = sizeOf(out);
    print(
      `${build}: ${cost.seconds.toFixed(1)} s of processor time (${(cost.seconds / plain.seconds).toFixed(2)} times plain Pagefind), ` +
        `at most ${Math.round(cost.memory / MEGABYTE)} MB; ${files} files, ${(bytes / MEGABYTE).toFixed(1)} MB`,
    );
  }

  const draw = new Draw(await someOf(records, count), makeRandom(1));
  const typed = KINDS.map((kind) => ({ kind, list: Array.from({ length: queries }, () => draw.query(kind)) }));
  for (const [name, path, ask] of [
    ['exact', join(folder, 'both', 'search'), askExact],
    ['exact, lean', join(folder, 'lean', 'search'), askExact],
    ['Pagefind', join(folder, 'both', 'pagefind'), askPagefind],
    ['Pagefind, in one part', join(folder, 'plain-pagefind', 'pagefind'), askPagefind],
  ] as const) {
    watched.step(`Asking: ${name} …`);
    const asked: { kind: string; opening: number; costs: readonly QueryCost[] }[] = [];
    for (const { kind, list } of typed) {
      // A browser takes as long with one of Pagefind's queries as with fifty of the others.
      const some = ask === askPagefind ? list.slice(0, Math.ceil(queries / 10)) : list;
      asked.push({ kind, ...(await ask(path, some)) });
    }
    watched.done();
    print(`${name}: opening ${kilobytes(asked[0]!.opening)}; then, ten results with their texts included:`);
    for (const { kind, costs } of asked) print(`  ${kind}: ${spread(costs)}`);
    const all = asked.flatMap(({ costs }) => costs);
    const worst = all.toSorted((a, b) => b.bytes - a.bytes)[0]!;
    print(`  all: ${spread(all)}; most ${kilobytes(worst.bytes)} for ${worst.query}`);
    print(`  first query: 95 of 100 within ${kilobytes(asked[0]!.opening + quantile(all, 'bytes', 0.95))}`);
  }
  return compareCounts(records, join(folder, 'both', 'search'), draw, queries * 10);
}

async function measureInBrowser(folder: string, queries: number): Promise<0> {
  const path = join(folder, 'records.ndjson');
  const { settings } = await readRecords(path).catch(() => {
    throw new UsageError('--only-browser needs --keep DIR with the indexes of a run before.');
  });
  const records = await someOf(path, settings.statements);
  const pages = await mkdtemp(join(tmpdir(), 'chancery-pages-'));
  try {
    const draw = new Draw(records, makeRandom(1));
    await reportBrowser({ indexes: join(folder, 'both'), folder: pages, records, draw, queries, print });
  } finally {
    await rm(pages, { recursive: true });
  }
  return 0;
}

/** The value that a share of all lie at or below. */
function quantile(costs: readonly QueryCost[], of: 'bytes' | 'files' | 'milliseconds', share: number): number {
  const values = costs.map((cost) => cost[of]).toSorted((a, b) => a - b);
  return values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
}

function spread(costs: readonly QueryCost[]): string {
  const both = (of: 'bytes' | 'files' | 'milliseconds', unit: (value: number) => string) =>
    `${unit(quantile(costs, of, 0.5))} / ${unit(quantile(costs, of, 0.95))}`;
  return [
    both('bytes', kilobytes),
    both('files', (files) => `${files}`),
    `files, ${both('milliseconds', (ms) => `${ms.toFixed(0)} ms`)} (half of them, 95 of 100)`,
  ].join(', ');
}

async function writeRecords(
  corpus: string,
  texts: number,
  path: string,
): Promise<{ readonly count: number; readonly letters: number }> {
  let [count, letters] = [0, 0];
  for await (const _ of corpusRecords(corpus, texts)) count++;
  const file = createWriteStream(path);
  const write = async (value: unknown) => {
    if (!file.write(`${JSON.stringify(value)}\n`)) await once(file, 'drain');
  };
  await write(settingsOf(count));
  for await (const record of corpusRecords(corpus, texts)) {
    letters += record.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
    await write(record);
  }
  file.end();
  await once(file, 'finish');
  return { count, letters };
}

/** Enough of the records to draw from. */
async function someOf(path: string, count: number): Promise<readonly SearchRecord[]> {
  const every = Math.max(1, Math.floor(count / 500));
  const some: SearchRecord[] = [];
  let index = 0;
  const { records } = await readRecords(path);
  for await (const record of records) if (index++ % every === 0) some.push(record);
  return some;
}

async function compareCounts(records: string, index: string, draw: Draw, phrases: number): Promise<0 | 1> {
  const runs = Array.from({ length: phrases }, (_, at) => draw.run((at % 8) + 1).tokens).filter(
    ({ length }) => length > 0,
  );
  const scanned = await scanCounts((await readRecords(records)).records, runs);
  const reader = await openReader((path) => readFile(join(index, path)).catch(() => null));
  let wrong = 0;
  for (const [at, run] of runs.entries()) {
    const { total, statements } = await reader.phrase(run);
    const wanted = scanned[at]!;
    if (total === wanted.total && statements.length === wanted.statements) continue;
    wrong++;
    print(`  ${run.join(' ')}: ${total} in ${statements.length}, a scan finds ${wanted.total} in ${wanted.statements}`);
  }
  print(`counts: ${runs.length - wrong} of ${runs.length} phrases of one to eight words as a scan has them`);
  return wrong === 0 ? 0 : 1;
}
