import { execFile } from 'node:child_process';
import { chmod, open, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openArchive } from '../../src/archive/index.ts';
import { makeArchive, snapshot, temporaryFolder } from '../archive/fixtures.ts';

/**
 * Everything that can be wrong with what a keeper drops in, through the command itself: each is told with its file,
 * line, code and cure, and the sound text beside it is published all the same.
 */

const GOOD = `Harbour of Orlan stays open, minister says

ORLAN, March 4, 2001. The harbour of Orlan stays open to every ship, the minister of trade said on Sunday.

"No ship will be turned away," he told reporters on the quay. The ferries sail as they did all winter.
`;

interface Problem {
  readonly code: string;
  readonly place: string;
  readonly cure: string;
}

/** Ingest an archive by the command; its exit code, the problems that it told by file, and its summary. */
async function ingest(
  dir: string,
  ...args: readonly string[]
): Promise<{ code: number; problems: ReadonlyMap<string, readonly Problem[]>; out: string }> {
  const script = fileURLToPath(new URL('../../scripts/ingest.ts', import.meta.url));
  const { code, out, err } = await new Promise<{ code: number; out: string; err: string }>((done) => {
    const env = { ...process.env, INIT_CWD: dir, NO_COLOR: '1' };
    execFile(
      process.execPath,
      [script, '--archive', dir, ...args],
      { cwd: dir, env, maxBuffer: 64e6 },
      (error, stdout, stderr) =>
        done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out: stdout, err: stderr }),
    );
  });
  return { code, problems: parseReport(err), out };
}

/** The report of vfile-reporter: a line for each file, then for each message a line and its note. */
function parseReport(report: string): ReadonlyMap<string, readonly Problem[]> {
  const problems = new Map<string, Problem[]>();
  let file = '';
  const lines = report.split('\n');
  for (const [index, line] of lines.entries()) {
    const message = /^\s*(?<place>\d+:\d+)?\s*(?:error|warning|info)\s.*\s(?<code>[a-z]+(?:-[a-z]+)+)\s+chancery$/.exec(
      line,
    )?.groups;
    if (message)
      problems.set(file, [
        ...(problems.get(file) ?? []),
        { code: message['code']!, place: message['place'] ?? '', cure: (lines[index + 2] ?? '').trim() },
      ]);
    else if (/^\S/.test(line)) file = line;
  }
  return problems;
}

/** The problems of a file that keep it, or a part of it, out. */
const told = (problems: ReadonlyMap<string, readonly Problem[]>, file: string) =>
  (problems.get(file) ?? []).map(({ code, place }) => [code, place]);
const published = async (dir: string) => (await openArchive(dir)).statements.map(({ raw }) => raw.file);

/** An archive with the sound text and a bad one; the sound one must be published. */
async function ingestBeside(name: string, content: string | Uint8Array) {
  const dir = await makeArchive({ 'raw/good.txt': GOOD, [`raw/${name}`]: content });
  const result = await ingest(dir);
  expect(await published(dir)).toEqual(['good.txt']);
  for (const { cure } of result.problems.get(`raw/${name}`) ?? []) expect(cure.length).toBeGreaterThan(10);
  return { dir, ...result };
}

test('a sound text alone is published without a problem', async () => {
  const dir = await makeArchive({ 'raw/good.txt': GOOD });
  const { code, out } = await ingest(dir);
  expect([code, out]).toEqual([0, '.: 1 statement written, 0 unchanged.\n']);
  expect(await published(dir)).toEqual(['good.txt']);
});

test.each<[string, string | Uint8Array, string, string]>([
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'file-binary', ''],
  ['a program', Buffer.concat([Buffer.from('7f454c46', 'hex'), Buffer.alloc(64)]), 'file-binary', ''],
  ['a line of 10 MB behind a short one', `Title\n${'word '.repeat(2_000_000)}\n`, 'line-too-long', '2:1'],
])('%s is told and set aside', async (_, content, code, place) => {
  const result = await ingestBeside('bad.txt', content);
  expect(told(result.problems, 'raw/bad.txt')).toEqual([[code, place]]);
  expect(result.code).toBe(1);
});

test.each<[string, Uint8Array, string]>([
  ['NUL bytes', Buffer.from('Ferries\n\nThe har\0\0bour is open.\n'), '3:1'],
  [
    'a byte that belongs to no character',
    Buffer.concat([Buffer.from('Гавань открыта\n\nПаром'), Buffer.from([0xff]), Buffer.from('идёт каждый час.\n')]),
    '3:1',
  ],
])('a text with %s is told and read', async (_, content, place) => {
  const dir = await makeArchive({ 'raw/bad.txt': content });
  const { problems } = await ingest(dir);
  expect(told(problems, 'raw/bad.txt')).toContainEqual(['text-undecodable', place]);
  expect(await published(dir)).toEqual(['bad.txt']);
});

test.each([
  ['an empty file', ''],
  ['a file of spaces', ' \n\t\n'],
])('%s is told as a warning', async (_, content) => {
  const result = await ingestBeside('bad.txt', content);
  expect(told(result.problems, 'raw/bad.txt')).toEqual([['file-empty', '']]);
  expect(result.code).toBe(0);
});

test('a file of 50 MB is told and not read', async () => {
  const dir = await makeArchive({ 'raw/good.txt': GOOD });
  const file = await open(join(dir, 'raw/bad.txt'), 'w');
  await file.truncate(50 * 1024 * 1024);
  await file.close();
  const { code, problems } = await ingest(dir);
  expect([code, told(problems, 'raw/bad.txt')]).toEqual([1, [['file-too-large', '']]]);
  expect(await published(dir)).toEqual(['good.txt']);
});

test('a folder and a missing file among the named ones are told, and the others are copied', async () => {
  const dir = await makeArchive({ 'inbox/good.txt': GOOD, 'inbox/more/a.txt': 'x' });
  const { code, problems, out } = await ingest(dir, 'inbox/good.txt', 'inbox/more', 'inbox/gone.txt');
  expect([code, out]).toEqual([1, '.: 1 raw file added, 1 statement written, 0 unchanged.\n']);
  expect([told(problems, 'inbox/more'), told(problems, 'inbox/gone.txt')]).toEqual([
    [['file-is-folder', '']],
    [['file-missing', '']],
  ]);
  expect(await readFile(join(dir, 'raw/good.txt'), 'utf8')).toBe(GOOD);
});

test('a file that may not be read is told', async ({ skip }) => {
  if (process.getuid?.() === 0) skip('root may read every file; the same way is tested with a read that fails');
  if (process.platform === 'win32') skip('Windows has no such rights');
  const dir = await makeArchive({ 'raw/good.txt': GOOD, 'raw/bad.txt': 'x' });
  await chmod(join(dir, 'raw/bad.txt'), 0);
  const { code, problems } = await ingest(dir);
  expect([code, told(problems, 'raw/bad.txt')]).toEqual([1, [['file-unreadable', '']]]);
  expect(await published(dir)).toEqual(['good.txt']);
});

test('a symbolic link out of the archive is told and not followed', async () => {
  const dir = await makeArchive({ 'raw/good.txt': GOOD });
  const secret = join(await temporaryFolder(), 'secret.txt');
  await writeFile(secret, GOOD.replaceAll('Orlan', 'Secretland'));
  await symlink(secret, join(dir, 'raw/bad.txt'));
  const { code, problems } = await ingest(dir);
  expect([code, told(problems, 'raw/bad.txt')]).toEqual([1, [['file-outside', '']]]);
  expect(JSON.stringify(await snapshot(join(dir, 'statements')))).not.toContain('Secretland');
  expect(await published(dir)).toEqual(['good.txt']);
});

test('the same bytes under two names are published once, from the first', async () => {
  const result = await ingestBeside('second.txt', GOOD);
  expect(told(result.problems, 'raw/second.txt')).toEqual([['file-duplicate', '']]);
  expect(result.code).toBe(0);
});

test('a statement edited by hand is kept and told', async () => {
  const dir = await makeArchive({ 'raw/good.txt': GOOD });
  await ingest(dir);
  const [path, markdown] = Object.entries(await snapshot(join(dir, 'statements')))[0]!;
  const edited = markdown.replace(/^title: .*$/m, 'title: My own title');
  expect(edited).not.toBe(markdown);
  await writeFile(join(dir, 'statements', path), edited);
  await writeFile(join(dir, 'raw/more.txt'), GOOD.replaceAll('Orlan', 'Fenmark').replaceAll('harbour', 'bridge'));
  const { code, problems, out } = await ingest(dir);
  expect([code, told(problems, `statements/${path}`)]).toEqual([0, [['statement-edited', '']]]);
  expect(out).toBe('.: 1 statement written, 0 unchanged, 1 kept as edited by hand.\n');
  expect((await snapshot(join(dir, 'statements')))[path]).toBe(edited);
  expect((await ingest(dir, '--strict')).code).toBe(1);
});

test('a broken decision file is told with its line, and the sound ones are applied', async () => {
  const sound =
    'raw: good.txt\nfield: place\nvalue: Fenmark\nreason: The keeper was there.\nby: keeper\non: 2026-01-02\n';
  const dir = await makeArchive({
    'raw/good.txt': GOOD,
    'decisions/broken.yaml': 'raw: good.txt\nfield: [place\n',
    'decisions/misfit.yaml': sound.replace('2026-01-02', '2026-02-30'),
    'decisions/sound.yaml': sound,
  });
  const { code, problems } = await ingest(dir);
  expect(code).toBe(1);
  expect(
    told(problems, 'decisions/broken.yaml').every(([what, place]) => what === 'decision-invalid' && place !== ''),
  ).toBe(true);
  expect(told(problems, 'decisions/broken.yaml')).not.toEqual([]);
  expect(told(problems, 'decisions/misfit.yaml')).toEqual([['decision-invalid', '6:5']]);
  expect((await openArchive(dir)).statements[0]?.place).toBe('Fenmark');
});

test('a front matter that does not fit is told with its line and kept, and keeps its address', async () => {
  const dir = await makeArchive({ 'raw/good.txt': GOOD });
  await ingest(dir);
  const [path, markdown] = Object.entries(await snapshot(join(dir, 'statements')))[0]!;
  const broken = markdown.replace(/^kind: .*$/m, 'kind: rumour');
  await writeFile(join(dir, 'statements', path), broken);
  const { code, problems } = await ingest(dir);
  const line = broken.split('\n').indexOf('kind: rumour') + 1;
  expect(code).toBe(1);
  expect(told(problems, `statements/${path}`)).toEqual(
    expect.arrayContaining([
      ['statement-invalid', `${line}:1`],
      ['statement-edited', ''],
    ]),
  );
  expect(Object.keys(await snapshot(join(dir, 'statements')))).toEqual([path]);
});
