import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { StatementRecord } from '../../scripts/lib/to-record.ts';
import { makeArchive, SETTINGS, snapshot, temporaryFolder } from '../archive/fixtures.ts';

const GOOD = `Harbour of Orlan stays open, minister says

ORLAN, March 4, 2001. The harbour of Orlan stays open to every ship, the minister of trade said on Sunday.

"No ship will be turned away," he told reporters on the quay. The ferries sail as they did all winter.
`;
const OTHER = GOOD.replaceAll('Orlan', 'Fenmark').replaceAll('harbour', 'bridge');

/** Run ingest as npm does, from a folder. */
function ingest(
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<{ code: number; out: string; err: string }> {
  const script = fileURLToPath(new URL('../../scripts/ingest.ts', import.meta.url));
  const { ARCHIVE: _, ...env } = process.env;
  return new Promise((done) => {
    execFile(
      process.execPath,
      [script, ...args],
      { cwd, env: { ...env, INIT_CWD: cwd, NO_COLOR: '1', ...environment }, maxBuffer: 64e6 },
      (error, out, err) => done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err }),
    );
  });
}

const records = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as StatementRecord);

test('a dry run with --json prints a line for each statement and writes nothing', async () => {
  const dir = await makeArchive({ 'b.txt': OTHER, 'a.txt': GOOD });
  const before = await snapshot(dir);
  const { code, out } = await ingest(['--dry-run', '--json', 'b.txt', 'a.txt'], dir);
  expect(code).toBe(0);
  expect(records(out).map(({ raw, date, title }) => [raw.file, date, title])).toEqual([
    ['a.txt', '2001-03-04', 'Harbour of Orlan stays open, minister says'],
    ['b.txt', '2001-03-04', 'Harbour of Fenmark stays open, minister says'],
  ]);
  expect(await snapshot(dir)).toEqual(before);
});

test('the order in which files are named changes nothing', async () => {
  const dir = await makeArchive({ 'b.txt': OTHER, 'a.txt': GOOD });
  expect(await ingest(['--dry-run', '--json', 'a.txt', 'b.txt'], dir)).toEqual(
    await ingest(['--json', 'b.txt', '--dry-run', 'a.txt'], dir),
  );
});

test('ingests twice and writes once, also with the archive named by the environment', async () => {
  const dir = await makeArchive({ 'inbox/a.txt': GOOD });
  expect(await ingest(['inbox/a.txt', '--into', 'lagoon'], dir, { ARCHIVE: dir })).toMatchObject({
    code: 0,
    out: '.: 1 raw file added, 1 statement written, 0 unchanged.\n',
  });
  const after = await snapshot(dir);
  expect(Object.keys(after)).toEqual(expect.arrayContaining(['raw/lagoon/a.txt', 'report.ndjson']));
  expect(await ingest(['--archive', dir], dir)).toMatchObject({
    code: 0,
    out: '.: 0 statements written, 1 unchanged.\n',
  });
  expect(await snapshot(dir)).toEqual(after);
});

test('a real archive knows the people and sources of the shipped authority, an invented one does not', async () => {
  const text = GOOD.replaceAll('the minister of trade', 'Russian Foreign Minister Sergey Lavrov').replace(
    'March 4, 2001. ',
    'March 4. /TASS/. ',
  );
  const source = 'id: lagoon-wire\nname: Lagoon Wire\nkind: agency\nlang: en\nmarks: [/TASS/]\nreference: invented\n';
  const real = await makeArchive({
    'archive.yaml': SETTINGS.replace('invented: true', 'invented: false'),
    'raw/a.txt': text,
  });
  const invented = await makeArchive({ 'raw/a.txt': text, 'sources/lagoon-wire.yaml': source });
  const read = async (dir: string) => {
    const [record] = records((await ingest(['--archive', dir, '--dry-run', '--json'], dir)).out);
    return { source: record?.source?.id, speakers: record?.speakers.map(({ id }) => id).filter((id) => id !== null) };
  };
  expect(await read(real)).toEqual({ source: 'tass', speakers: ['sergey-lavrov'] });
  expect(await read(invented)).toEqual({ source: 'lagoon-wire', speakers: [] });
});

test('explains one file of an archive and says nothing of the others', async () => {
  const dir = await makeArchive({ 'raw/lagoon/a.txt': GOOD, 'raw/empty.txt': '' });
  const before = await snapshot(dir);
  const explained = await ingest(['--archive', '.', '--explain', 'lagoon/a.txt'], dir);
  expect(explained.code).toBe(0);
  expect(explained.out).toMatch(/^lagoon\/a\.txt\n5 lines, utf-8, 1 statement\n/);
  expect(explained.out).toMatch(/\ndate\n {2}✔ 2001-03-04 {2}\S+, line 3\n/);
  expect(explained.err).not.toContain('empty.txt');
  expect(await ingest(['--archive', '.', '--explain', 'raw/lagoon/a.txt'], dir)).toEqual(explained);
  expect(await snapshot(dir)).toEqual(before);
});

test('ends with 1 for a file to explain that is not there', async () => {
  const { code, out, err } = await ingest(['--explain', 'gone.txt'], await temporaryFolder());
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('file-missing');
});

test.each([[['--colour']], [['--json', '--explain', 'a.txt']], [['--archive', '']]])(
  'ends with 2 for %j',
  async (args) => {
    expect((await ingest(args, await temporaryFolder())).code).toBe(2);
  },
);

test('ends with 1 where there is no archive, and leaves no folder behind', async () => {
  const here = await temporaryFolder();
  const { code, err } = await ingest(['--archive', 'nowhere'], here);
  expect(code).toBe(1);
  expect(err).toContain('archive-missing');
  expect(existsSync(join(here, 'nowhere'))).toBe(false);
});

const CAPTURES = fileURLToPath(new URL('../../../shared/captures', import.meta.url));

describe.skipIf(!existsSync(CAPTURES))(
  'real texts outside every archive (skipped where ../shared/captures is absent)',
  () => {
    test('are read against the shipped authority, though the sample archive is an invented world', async () => {
      const names = readdirSync(CAPTURES).filter((name) => name.endsWith('.txt'));
      const { code, out } = await ingest(['--dry-run', '--json', ...names], CAPTURES);
      expect(code).toBe(0);
      expect(records(out)).toHaveLength(15);
      expect(new Set(records(out).flatMap(({ speakers }) => speakers.map(({ id }) => id)))).toContain('sergey-lavrov');
    });
  },
);
