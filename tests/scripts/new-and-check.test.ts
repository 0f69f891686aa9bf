import { execFile } from 'node:child_process';
import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ingestArchive } from '../../scripts/lib/ingest-archive.ts';
import { openArchive } from '../../src/archive/index.ts';
import { makeArchive, snapshot, temporaryFolder } from '../archive/fixtures.ts';
import { fakeIngest } from './fake-ingest.ts';

/** Run a command as npm does, from a folder. */
function command(
  name: string,
  args: readonly string[],
  cwd: string,
): Promise<{ code: number; out: string; err: string }> {
  const script = fileURLToPath(new URL(`../../scripts/${name}.ts`, import.meta.url));
  const { ARCHIVE: _, ...env } = process.env;
  return new Promise((done) => {
    execFile(process.execPath, [script, ...args], { cwd, env: { ...env, INIT_CWD: cwd } }, (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err }),
    );
  });
}

test('new makes an archive that opens and checks without a message', async () => {
  const here = await temporaryFolder();
  const { code, out } = await command('new', ['my papers', '--title', 'Papers: "the Lagoon" # 1'], here);
  expect(code).toBe(0);
  expect(out).toContain("npm run ingest -- FILES --archive 'my papers'");
  const archive = await openArchive(join(here, 'my papers'));
  expect(archive.messages).toEqual([]);
  expect(archive.settings.title).toBe('Papers: "the Lagoon" # 1');
  expect(Object.keys(await snapshot(join(here, 'my papers')))).toEqual(
    expect.arrayContaining([
      '.gitignore',
      'README.md',
      'archive.yaml',
      'ledger.ndjson',
      'raw/.gitkeep',
      'people/.gitkeep',
      'sources/.gitkeep',
      'decisions/.gitkeep',
      'statements/.gitkeep',
    ]),
  );
  expect(await command('check', ['--archive', 'my papers'], here)).toEqual({
    code: 0,
    out: 'my papers: sound; 0 statements from 0 raw files checked.\n',
    err: '',
  });
});

test('new refuses a folder that holds something, and leaves it alone', async () => {
  const here = await temporaryFolder();
  await writeFile(join(here, 'mine.txt'), 'mine');
  const { code, err } = await command('new', ['.'], here);
  expect(code).toBe(1);
  expect(err).toMatch(/^Expected an empty folder or none, found a file in .*Nothing was written\.\n$/);
  expect(await snapshot(here)).toEqual({ 'mine.txt': 'mine' });
});

test.each([[[]], [['a', 'b']], [['a', '--title', ' ']], [['a', '--colour']]])(
  'new ends with 2 for %j',
  async (args) => {
    const here = await temporaryFolder();
    expect((await command('new', args, here)).code).toBe(2);
    expect(await snapshot(here)).toEqual({});
  },
);

test('check tells of problems with path, line, code and cure, and ends with 1', async () => {
  const dir = await makeArchive({ 'raw/good.txt': 'The title\nThe words.\n' });
  await ingestArchive({ dir, ingest: fakeIngest });
  await appendFile(join(dir, 'ledger.ndjson'), '{"event":"published","id":"gone","on":"2026-01-02"}\n');
  const { code, out, err } = await command('check', ['--archive', '.'], dir);
  expect(code).toBe(1);
  expect(out).toBe('.: 1 message; 1 statement from 1 raw file checked, 1 not published yet.\n');
  expect(err).toContain(
    'ledger.ndjson\n1:1 error Expected a statement at the published address "gone", found none that can be shown ledger-gone chancery\n',
  );
  expect(err).toContain('Restore the statement, or say why it is gone');
  const json = await command('check', ['--archive', '.', '--json'], dir);
  expect(JSON.parse(json.out)).toEqual({
    code: 'ledger-gone',
    level: 'error',
    file: 'ledger.ndjson',
    line: 1,
    column: 1,
    message: 'Expected a statement at the published address "gone", found none that can be shown',
    cure: 'Its page says that the words are missing. Restore the statement, or say why it is gone with `npm run withdraw -- ID --reason WHY`.',
  });
});

test('check counts a warning only when strict', async () => {
  const dir = await makeArchive({
    'raw/good.txt': 'The title\nThe words.\n',
    'decisions/a.yaml': 'raw: gone.txt\nfield: place\nvalue: x\nreason: r\nby: k\non: 2026-01-02\n',
  });
  await ingestArchive({ dir, ingest: fakeIngest });
  expect((await command('check', ['--archive', dir], dir)).code).toBe(0);
  expect((await command('check', ['--archive', dir, '--strict'], dir)).code).toBe(1);
});

test('check ends with 1 where there is no archive, and with 2 for an option it does not have', async () => {
  const here = await temporaryFolder();
  const { code, err } = await command('check', ['--archive', 'nowhere'], here);
  expect(code).toBe(1);
  expect(err).toContain('archive-missing');
  expect((await command('check', ['--colour'], here)).code).toBe(2);
});

test.each(['new', 'check'])('%s explains itself', async (name) => {
  const { code, out } = await command(name, ['--help'], await temporaryFolder());
  expect(code).toBe(0);
  expect(out).toContain(`npm run ${name} -- `);
});

test('check --authority counts what every archive knows, and names no archive', async () => {
  const here = await temporaryFolder();
  const { code, out } = await command('check', ['--authority'], here);
  expect(code).toBe(0);
  expect(out).toMatch(/^ +\d+ prime-minister$/m);
  expect(out).toMatch(
    /\nauthority: sound; \d{3,} people in \d{3,} offices, \d+ organisations, \d+ sources, \d+ events; \d+ gaps? between office holders\.\n$/,
  );
  expect((await command('check', ['--authority', '--archive', '.'], here)).code).toBe(2);
});
