import { execFile, execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { MeasurementSchema } from '../../../src/statement/accuracy.ts';
import { makeArchive, snapshot, temporaryFolder } from '../../archive/fixtures.ts';

const SCRIPT = fileURLToPath(new URL('../../../scripts/evaluate.ts', import.meta.url));

function evaluate(args: readonly string[], cwd: string): Promise<{ code: number; out: string; err: string }> {
  const { ARCHIVE: _, ...env } = process.env;
  return new Promise((done) => {
    execFile(process.execPath, [SCRIPT, ...args], { cwd, env: { ...env, INIT_CWD: cwd } }, (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err }),
    );
  });
}

/** A folder with one invented text and its answers. */
async function makeSet(): Promise<string> {
  const dir = join(await temporaryFolder(), 'few');
  await mkdir(dir);
  await writeFile(
    join(dir, 'a.txt'),
    'Harbour stays open, minister says\n\n4 March 2001\n\nKITTIWICK, March 4. /LPB/. The harbour stays open to every boat that needs it, and nobody pays for the berth.\n',
  );
  await writeFile(
    join(dir, 'gold.json'),
    JSON.stringify([
      { file: 'a.txt', date: '2001-03-04', source: 'Lagoon Press Bureau', kind: 'wire report', lang: 'en' },
    ]),
  );
  return dir;
}

let set: string;
beforeEach(async () => {
  set = await makeSet();
});

test('evaluate prints the figures of a folder, for people and for programs', async () => {
  const told = await evaluate([set, '--misses'], set);
  expect(told.code).toBe(0);
  expect(told.out).toMatch(/^few \([0-9a-f]{8}\), 1 documents, \d{4}-\d{2}-\d{2}\n/u);
  expect(told.out).toContain('a.txt  source: found LPB, expected Lagoon Press Bureau\n');
  const { out } = await evaluate(['.', '--json', '--on', '2026-01-02'], set);
  const measurement = MeasurementSchema.parse(JSON.parse(out));
  expect(measurement).toMatchObject({
    on: '2026-01-02',
    set: { name: 'few', documents: 1, languages: ['en'] },
    measures: { read: { right: 1, wrong: 0, missed: 0 }, 'date-day': { right: 1, wrong: 0, missed: 0 } },
  });
});

test('evaluate keeps figures in the archive whose authority it read with, and no word of the texts', async () => {
  const archive = await makeArchive();
  const before = await snapshot(set);
  const { code } = await evaluate([set, '--archive', archive, '--keep', '--on', '2026-01-02'], set);
  expect(code).toBe(0);
  const kept = await readFile(join(archive, 'accuracy.ndjson'), 'utf8');
  expect(MeasurementSchema.parse(JSON.parse(kept)).on).toBe('2026-01-02');
  expect(kept).not.toMatch(/Harbour|KITTIWICK/u);
  expect(await snapshot(set)).toEqual(before);
});

test.each([[[]], [['a', '--on', '2026-02-30']], [['a', '--raise', '--archive', 'b']]])(
  'evaluate ends with 2 for %j',
  async (args) => {
    expect((await evaluate(args, set)).code).toBe(2);
  },
);

test('evaluate raises no floor that holds for other texts', async () => {
  expect(await evaluate([set, '--raise'], set)).toMatchObject({
    code: 2,
    err: expect.stringContaining('not for "few"'),
  });
});

test('evaluate ends with 1 for a folder without answers, and for one whose answers do not fit', async () => {
  const bare = await temporaryFolder();
  expect(await evaluate(['.'], bare)).toMatchObject({
    code: 1,
    err: expect.stringContaining('Expected a folder with a gold.json'),
  });
  await writeFile(join(bare, 'gold.json'), '[{"file":"a.txt"}]');
  expect(await evaluate(['.'], bare)).toMatchObject({
    code: 1,
    err: expect.stringContaining('Expected documents with known answers'),
  });
});

describe.skipIf(!inRepository())('against a commit (skipped where the project is no git repository)', () => {
  test('evaluate reads the texts with the project as it was there, and leaves no work tree behind', async () => {
    const trees = worktrees();
    const { code, out } = await evaluate([set, '--against', 'HEAD'], set);
    expect(code).toBe(0);
    expect(out).toMatch(/\nAgainst HEAD: /u);
    expect(worktrees()).toBe(trees);
  });

  test('evaluate ends with 1 where there is no such commit', async () => {
    expect(await evaluate([set, '--against', 'no-such-commit'], set)).toMatchObject({
      code: 1,
      err: expect.stringContaining('Expected a commit, branch or tag of the project, found "no-such-commit"'),
    });
  });
});

test('evaluate explains itself', async () => {
  expect(await evaluate(['--help'], set)).toMatchObject({
    code: 0,
    out: expect.stringContaining('npm run evaluate -- '),
  });
});

function worktrees(): string {
  return execFileSync('git', ['worktree', 'list', '--porcelain'], { cwd: join(SCRIPT, '..'), encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes('chancery-evaluate-'))
    .join('\n');
}

function inRepository(): boolean {
  try {
    execFileSync('git', ['rev-parse', '--verify', 'HEAD'], { cwd: join(SCRIPT, '..'), stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
