import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fromHere, readArguments, runCommand, UsageError } from './lib/command-line.ts';
import { findGuards, type Guard } from './lib/guards/find-guards.ts';
import { progress } from './lib/progress.ts';
import { ROOT } from './lib/root.ts';
import { seeded, shuffle } from './lib/train/chance.ts';

const USAGE = `Says how well the rules of a folder are tested: takes one guard out at a time (an if that leaves, one side of an &&),
runs the tests that reach the file, and lists the guards whose removal no test notices. It works on a copy; tests of real
texts do not count, since those lie outside the project.

Usage: npm run guards -- PATH… [options]

  PATH         files or folders below src
  --most N     try so many guards, drawn at random (default: 40)
  --seed N     draw others (default: 1)
  --help       this text

Test files that fail with all guards in place are named and left out: they would notice nothing. Ends with 0 when all
were tried with all tests, 1 where some were left out, 2 on wrong usage.
`;

const watched = progress();

await runCommand(USAGE, async (args) => {
  const { values, positionals } = readArguments(
    { most: { type: 'string', default: '40' }, seed: { type: 'string', default: '1' } },
    args,
  );
  if (positionals.length === 0) throw new UsageError('Expected files or folders.');
  const [most, seed] = [Number(values.most), Number(values.seed)];
  if (!Number.isInteger(most) || most < 1) throw new UsageError(`--most needs a whole number, found ${values.most}.`);
  const files = (await Promise.all(positionals.map((path) => codeBelow(fromHere(path))))).flat();
  const all = await Promise.all(
    files.map(async (path) => findGuards(path, await readFile(path, 'utf8')).map((guard) => ({ path, guard }))),
  );
  const drawn = shuffle(all.flat(), seeded(seed)).slice(0, most);
  const copy = await mkdtemp(join(tmpdir(), 'chancery-guards-'));
  const survivors: { path: string; guard: Guard }[] = [];
  let broken: readonly string[] = [];
  try {
    for (const name of [
      'src',
      'scripts',
      'tests',
      'content',
      'package.json',
      'tsconfig.json',
      'vitest.config.ts',
      'README.md',
    ])
      await cp(join(ROOT, name), join(copy, name), {
        recursive: true,
        filter: (path) => !/[\\/](?:dist|\.cache)$/u.test(path),
      });
    await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
    watched.step('All tests with all guards …');
    const paths = [...new Set(drawn.map(({ path }) => join(copy, relative(ROOT, path))))];
    broken = await failing(copy, paths);
    for (const test of broken) await rm(join(copy, test));
    for (const [at, one] of drawn.entries()) {
      watched.step(`Guard ${at + 1} of ${drawn.length}, ${survivors.length} unnoticed …`);
      if (await passesWithout(copy, one.path, one.guard)) survivors.push(one);
    }
  } finally {
    watched.done();
    await rm(copy, { recursive: true, force: true });
  }
  for (const { path, guard } of survivors)
    process.stdout.write(`${relative(ROOT, path)}:${guard.line}  ${guard.code}\n`);
  process.stdout.write(
    `${survivors.length} of ${drawn.length} guards can go unnoticed (${all.flat().length} in ${files.length} files).\n`,
  );
  for (const path of broken) process.stdout.write(`Left out, since it fails with all guards in place: ${path}\n`);
  return broken.length === 0 ? 0 : 1;
});

async function codeBelow(path: string): Promise<readonly string[]> {
  if (path.endsWith('.ts')) return [path];
  if (!existsSync(path)) throw new UsageError(`Expected a file or folder, found nothing at ${path}.`);
  const found = await readdir(path, { recursive: true });
  return found
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(path, name))
    .toSorted();
}

/** The test files that reach the files and fail with all guards in place. */
async function failing(copy: string, paths: readonly string[]): Promise<readonly string[]> {
  const told = join(copy, 'all-guards.json');
  if ((await related(copy, paths, ['--reporter', 'json', '--outputFile', told])) === 0) return [];
  const { testResults } = JSON.parse(await readFile(told, 'utf8')) as {
    testResults: readonly { readonly name: string; readonly status: string }[];
  };
  return testResults
    .filter(({ status }) => status === 'failed')
    .map(({ name }) => relative(copy, name).replaceAll('\\', '/'));
}

/** Whether all tests that reach the file pass without the guard. */
async function passesWithout(copy: string, path: string, { without }: Guard): Promise<boolean> {
  const there = join(copy, relative(ROOT, path));
  const before = await readFile(there, 'utf8');
  await writeFile(there, without);
  try {
    return (await related(copy, [there], ['--bail', '1'])) === 0;
  } finally {
    await writeFile(there, before);
  }
}

function related(copy: string, files: readonly string[], more: readonly string[]): Promise<number | null> {
  const args = ['related', ...files, '--run', '--project', 'unit', '--passWithNoTests', '--silent', ...more];
  return new Promise((resolve, reject) => {
    spawn(process.execPath, [join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'), ...args], {
      cwd: copy,
      stdio: 'ignore',
      env: { ...process.env, CI: '1' },
    })
      .on('error', reject)
      .on('close', resolve);
  });
}
