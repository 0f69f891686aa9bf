import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments, runCommand } from './lib/command-line.ts';
import { ROOT } from './lib/root.ts';
import { addCounts, type Counts, countsLine, countVitest, oneTest } from './lib/test-counts.ts';

const USAGE = `Runs everything that says whether the project is sound: types, lint, and all tests, those in a
browser included. Ends with one line of counts; types and lint count as one test each.

Usage: npm test
       npm test -- FILTER…   only the tests whose path holds FILTER, without types and lint

  -u, --update   write what is read now as what fixtures expect; read the difference before you keep it
  --help         this text

Ends with 0 when nothing failed, 1 when something did, 2 on wrong usage.
`;

const tool = (path: string) => join(ROOT, 'node_modules', path);

await runCommand(USAGE, async (args) => {
  const { positionals: filters, values } = readArguments(
    { update: { type: 'boolean', short: 'u', default: false } },
    args,
  );
  const wanted = [...filters, ...(values.update ? ['--update'] : [])];
  const counts = addCounts(
    filters.length > 0 ? [await vitest(wanted)] : [await types(), await lint(), await vitest(wanted)],
  );
  process.stdout.write(`${countsLine(counts)}\n`);
  return counts.failed === 0 ? 0 : 1;
});

/** TypeScript for all code, and Astro's check for what stands inside .astro files. */
async function types(): Promise<Counts> {
  heading('Types');
  // Astro's check comes first: it writes the types of the content collections that the compiler needs.
  const astro = await run([tool('astro/bin/astro.mjs'), 'check', '--minimumSeverity', 'warning']);
  const compiler = await run([tool('typescript/bin/tsc'), '--noEmit', '-p', ROOT]);
  return oneTest(astro === 0 && compiler === 0);
}

/** Mistakes and habits that lead to them; how the code is set; files, exports and dependencies that nothing uses. */
async function lint(): Promise<Counts> {
  heading('Lint');
  const mistakes = await run([tool('oxlint/bin/oxlint')]);
  const format = await run([tool('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', ROOT]);
  const unused = await run([tool('knip/bin/knip.js'), '--no-progress']);
  return oneTest(mistakes === 0 && format === 0 && unused === 0);
}

async function vitest(filters: readonly string[]): Promise<Counts> {
  heading('Tests');
  const folder = await mkdtemp(join(tmpdir(), 'chancery-test-'));
  try {
    const report = join(folder, 'report.json');
    const exitCode = await run([
      tool('vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...filters,
    ]);
    return countVitest(existsSync(report) ? parse(await readFile(report, 'utf8')) : null, exitCode);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function heading(text: string): void {
  process.stdout.write(`\n── ${text}\n`);
}

/** Run a Node program with its output shown as it comes; its exit code, null where a signal ended it. */
function run(args: readonly string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    // CI: a snapshot that is not there is a failure, not an invitation to write it.
    const env = { CI: '1', ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
    spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env }).on('error', reject).on('close', resolve);
  });
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
