import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fromHere, readArguments, runCommand, UsageError } from './lib/command-line.ts';
import { CORPUS, readCorpus } from './lib/corpus.ts';
import { runStep, searchSite, type Step } from './lib/whole-way.ts';

const USAGE = `Takes a whole heap of texts the whole way: new, ingest, check, build, search. Prints how each step ended, in what
time and memory.

Usage: npm run heap -- [FILES…] [options]

  FILES            texts as somebody saved them (default: the corpus)
  --corpus FILE    texts, one JSON object a line (id, title, text), gzip; default: bulk.ndjson.gz beside the project
  --every N        only every Nth text of the corpus (default 1: all)
  --keep DIR       where the archive is made, and stays; left out: a temporary folder
  --search WORDS   words to ask the search for (default: the)
  --help           this text

Ends with 0 when the site of all that could be read is there and can be searched, 1 when not, 2 on wrong usage.
`;

const MEGABYTE = 1e6;

await runCommand(USAGE, async (args) => {
  const { values, positionals } = readArguments(
    {
      corpus: { type: 'string' },
      every: { type: 'string', default: '1' },
      keep: { type: 'string' },
      search: { type: 'string', default: 'the' },
    },
    args,
  );
  const every = Number(values.every);
  if (!Number.isInteger(every) || every < 1)
    throw new UsageError(`--every needs a whole number from 1, not "${values.every}".`);
  const corpus = values.corpus === undefined ? CORPUS : fromHere(values.corpus);
  const files = positionals.map((path) => fromHere(path));
  if (files.length === 0 && !(await isThere(corpus))) {
    process.stdout.write('No corpus to read: name one with --corpus FILE, or files.\n');
    return 0;
  }
  const folder = values.keep === undefined ? await mkdtemp(join(tmpdir(), 'chancery-heap-')) : fromHere(values.keep);
  try {
    return await takeWhole(join(folder, 'archive'), files, { corpus, every, words: values.search });
  } finally {
    if (values.keep === undefined) await rm(folder, { recursive: true });
  }
});

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function takeWhole(
  archive: string,
  files: readonly string[],
  { corpus, every, words }: { corpus: string; every: number; words: string },
): Promise<0 | 1> {
  tell(await runStep('new', [archive, '--title', 'A heap']));
  if (files.length === 0) await unpack(corpus, every, join(archive, 'raw', basename(corpus).split('.')[0]!));
  const steps: Step[] = [];
  for (const [name, more] of [
    ['ingest', files],
    ['check', []],
    ['build', ['--base', '/']],
  ] as const) {
    const step = await runStep(name, ['--archive', archive, ...more]);
    tell(step);
    steps.push(step);
  }
  if (steps.at(-1)!.code !== 0) return 1;
  const { count, first } = await searchSite(join(archive, 'dist'), words);
  process.stdout.write(`search   "${words}": ${count} found, first ${first[0] ?? 'none'}\n`);
  return steps.every(({ code }) => code === 0 || code === 1) && count > 0 ? 0 : 1;
}

/** `ingest   0  192.0 s   812 MB  18223 statements written …`, and how many problems of which kind were told. */
function tell({ name, code, seconds, memory, out, err }: Step): void {
  const last = out.trimEnd().split('\n').at(-1) ?? '';
  process.stdout.write(
    `${name.padEnd(8)} ${code ?? 'killed'}  ${seconds.toFixed(1)} s  ${Math.round(memory / MEGABYTE)} MB  ${last}\n`,
  );
  const codes = [...err.matchAll(/ (error|warning) .* ([a-z]+(?:-[a-z]+)+) +chancery/gu)].map(
    ([, level, problem]) => `${level} ${problem}`,
  );
  for (const [what, list] of Map.groupBy(codes, (problem) => problem))
    process.stdout.write(`           ${list.length} × ${what}\n`);
  if (code !== 0 && codes.length === 0) process.stdout.write(`${err.slice(-2000)}\n`);
}

async function unpack(corpus: string, every: number, folder: string): Promise<void> {
  for await (const { name, text } of readCorpus(corpus, every)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}
