import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { answers } from '../../scripts/lib/review/commands.ts';
import { tellWaiting } from '../../scripts/lib/review/tell-waiting.ts';
import type { Waiting } from '../../src/archive/review/waiting.ts';
import { openArchive } from '../../src/archive/index.ts';
import { makeArchive, snapshot } from '../archive/fixtures.ts';

/** Run a command as npm does, in an archive. */
function command(
  name: string,
  args: readonly string[],
  cwd: string,
): Promise<{ code: number; out: string; err: string }> {
  const script = fileURLToPath(new URL(`../../scripts/${name}.ts`, import.meta.url));
  return new Promise((done) => {
    execFile(
      process.execPath,
      [script, ...args],
      {
        cwd,
        env: {
          ...process.env,
          INIT_CWD: cwd,
          ARCHIVE: '.',
          USER: 'keeper',
          GIT_CONFIG_GLOBAL: '/dev/null',
          GIT_CONFIG_SYSTEM: '/dev/null',
        },
      },
      (error, out, err) => done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err }),
    );
  });
}

const SOURCE = 'id: lpb\nname: Lagoon Press Bureau\nkind: agency\nmarks: [/LPB/]\nlang: en\nreference: invented\n';
const WIRE =
  'The light wants no second clock, spokesman says\n\nKITTIWICK, March 4. /LPB/. One clock is enough for any light, Lights Service spokesman Ephraim Gaunt told reporters on Sunday. "A man with two clocks never knows the time," he said.\n';
const UNSIGNED =
  'On the harbour\n\nThe harbour is as it was, and it has been so for as long as anybody who was asked about it can remember.\n';

let dir: string;
beforeEach(async () => {
  dir = await makeArchive({ 'sources/lpb.yaml': SOURCE, 'raw/wire.txt': WIRE, 'raw/unsigned.txt': UNSIGNED });
});

const review = (...args: readonly string[]) => command('review', args, dir);
const listed = async () =>
  (await review('--json')).out
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Waiting & { number: number; answers: string[] });
const asked = async () =>
  (await listed()).map(({ kind, field, statements: [first] }) => `${kind} ${field} ${first!.file}`);

test('review lists what waits with file, line, words and the command that answers it, and changes nothing', async () => {
  const before = await snapshot(dir);
  const { code, out } = await review();
  expect(code).toBe(0);
  expect(out).toMatch(/^1\. /u);
  expect(out).toMatch(/\n {3}raw\/unsigned\.txt:\d {2}\S/u);
  expect(out).toMatch(/\n {3}\$ npm run review -- set \S+ date YYYY-MM-DD --reason "WHY" --archive \.\n/u);
  expect(out).toMatch(/questions wait for an editor\.\n$/u);
  expect(await snapshot(dir)).toEqual(before);
  expect((await review('--strict')).code).toBe(1);
});

test('an answer is written, applied by ingest, and not asked for again', async () => {
  expect(await asked()).toContain('unknown-source source unsigned.txt');
  expect(await asked()).toContain('open-date date unsigned.txt');
  const set = await review(
    'set',
    'raw/unsigned.txt',
    'date',
    '2001-03-04',
    '--reason',
    'The index has it.',
    '--on',
    '2026-01-02',
  );
  expect(set).toMatchObject({
    code: 0,
    out: expect.stringMatching(
      /^1 decision written: decisions\/\S+\.yaml\.\nnpm run ingest -- --archive \. applies it\.\n$/u,
    ),
  });
  const day = () => new Date().toISOString().slice(0, 10);
  const before = day();
  const accept = await review('accept', 'unsigned.txt', 'source', '--by', 'A. Keeper', '--ingest');
  expect(accept).toMatchObject({ code: 0, out: expect.stringContaining('2 statements written') });
  // Midnight may have come between.
  const days = [before, day()];
  const { decisions, statements, messages } = await openArchive(dir);
  expect(messages).toEqual([]);
  expect(
    decisions.map(({ decision: { field, value, by, on, reason } }) => [field, value, by, on, reason]).toSorted(),
  ).toEqual([
    ['date', '2001-03-04', 'keeper', '2026-01-02', 'The index has it.'],
    ['source', null, 'A. Keeper', expect.toBeOneOf(days), 'Read, and accepted as it stands.'],
  ]);
  expect(statements.find(({ raw }) => raw.file === 'unsigned.txt')).toMatchObject({ date: '2001-03-04', source: null });
  const questions = await asked();
  expect(questions).not.toContain('unknown-source source unsigned.txt');
  expect(questions).not.toContain('open-date date unsigned.txt');
});

test('a number means what it meant in the list that was printed last, also after an answer', async () => {
  const questions = await listed();
  expect(questions.length).toBeGreaterThan(1);
  const [first, ...others] = questions.map(({ number }) => String(number));
  expect(await review('accept', first!)).toMatchObject({ code: 0 });
  expect(await review('accept', ...others)).toMatchObject({
    code: 0,
    out: expect.stringContaining(`${others.length} decision`),
  });
  expect(await listed()).toEqual([]);
  expect(await review('--strict')).toMatchObject({ code: 0, out: 'Nothing waits for an editor.\n' });
  expect(await review('accept', '1')).toMatchObject({
    code: 1,
    err: expect.stringContaining('Expected a number of the list'),
  });
});

test('a person who is proposed is known from then on', async () => {
  const unknown = (await listed()).find(({ kind }) => kind === 'unknown-person');
  expect(unknown).toMatchObject({ name: 'Ephraim Gaunt', statements: [{ file: 'wire.txt' }] });
  expect(unknown!.answers[0]).toMatch(
    /^npm run review -- propose-person ephraim-gaunt --name "Ephraim Gaunt" --office /u,
  );
  const { code, out } = await review(
    'propose-person',
    'ephraim-gaunt',
    '--name',
    'Ephraim Gaunt',
    '--office',
    'Spokesman of the Lights Service',
    '--from',
    '1990',
    '--reference',
    'The rota, 1990',
    '--ingest',
  );
  expect(code).toBe(0);
  expect(out).toContain('Written: people/ephraim-gaunt.yaml.\n');
  const { authority, messages } = await openArchive(dir);
  expect(messages).toEqual([]);
  expect(authority.people).toMatchObject([
    { id: 'ephraim-gaunt', sort: 'Gaunt, Ephraim', offices: [{ from: '1990', reference: 'The rota, 1990' }] },
  ]);
  expect((await asked()).filter((question) => question.startsWith('unknown-person'))).toEqual([]);
  expect(await review('propose-person', 'ephraim-gaunt', '--name', 'Ephraim Gaunt', '--reference', 'x')).toMatchObject({
    code: 1,
    err: expect.stringContaining('already'),
  });
});

// Each case is a process of its own: one for each action.
test.each([
  [['mend']],
  [['accept', 'one']],
  [['set', 'wire.txt', 'date', '2001-03-04']],
  [['propose-person', 'ida-orlan', '--name', 'Ida Orlan']],
  [['--on', '2026-02-30']],
])('review ends with 2 for %j and writes nothing', async (args) => {
  const before = await snapshot(dir);
  expect((await review(...args)).code).toBe(2);
  expect(await snapshot(dir)).toEqual(before);
});

test.each([
  [['set', 'wire.txt', 'date', '2001-02-30', '--reason', 'r'], 'Expected a date'],
  [['set', 'wire.txt', 'source', 'tpb', '--reason', 'r'], 'found "tpb"'],
])('review ends with 1 for %j, says why and writes nothing', async (args, words) => {
  const before = await snapshot(dir);
  const { code, err } = await review(...args);
  expect(code).toBe(1);
  expect(err.toLowerCase()).toContain(words.toLowerCase());
  expect(await snapshot(dir)).toEqual(before);
});

test('review waits for no one: where another command is at work it says so', async () => {
  const lock = join(dir, '.cache/lock');
  await mkdir(dirname(lock), { recursive: true });
  await writeFile(lock, JSON.stringify({ command: 'ingest', pid: 1, host: 'another-machine' }));
  expect(await review('accept', 'wire.txt', 'date')).toMatchObject({
    code: 1,
    err: expect.stringContaining('archive-locked'),
  });
});

test('review does not say that nothing waits where the archive cannot be read', async () => {
  await writeFile(join(dir, 'archive.yaml'), 'title: [');
  expect(await review()).toMatchObject({ code: 1, out: '', err: expect.stringContaining('archive-settings') });
});

test('review explains itself', async () => {
  expect(await review('--help')).toMatchObject({ code: 0, out: expect.stringContaining('npm run review -- accept') });
});

describe('what is told', () => {
  const waiting = (change: Partial<Waiting> = {}): Waiting => ({
    kind: 'unknown-person',
    field: 'speakers',
    asks: 'Who is it?',
    name: 'Ida Orlan',
    role: null,
    statements: [{ id: 'a', file: 'a.txt' }],
    uses: 1,
    evidence: [],
    ...change,
  });

  test('a name with signs that a shell reads is quoted so that it does not', () => {
    expect(answers(waiting({ name: 'Ida "Gull" O’Hara' }), 1, null)[0]).toContain(
      `--name 'Ida "Gull" O’Hara' --office "OFFICE"`,
    );
    expect(answers(waiting({ name: "Ida $HOME O'Hara" }), 1, 'my papers')[0]).toContain(
      String.raw`--name 'Ida $HOME O'\''Hara'`,
    );
    expect(answers(waiting(), 1, 'my papers')[0]).toMatch(/ --archive "my papers"$/u);
  });

  test('a name in other letters gets no made-up id', () => {
    expect(answers(waiting({ name: 'Ида Орлан' }), 1, null)[0]).toContain(
      'propose-person PERSON-ID --name "Ида Орлан"',
    );
  });

  test('several statements are accepted by their number, and their evidence is cut', () => {
    const statements = ['a', 'b'].map((id) => ({ id, file: `${id}.txt` }));
    const evidence = [1, 2, 3, 4, 5, 6].map((line) => ({ file: 'a.txt', line, words: 'w' }));
    const told = tellWaiting([{ number: 7, waiting: waiting({ statements, evidence }) }], 9, null);
    expect(told).toContain('   settles 2 statements\n   raw/a.txt:1  w\n');
    expect(told).toContain('   … and 2 more\n');
    expect(told).toContain('   $ npm run review -- accept 7\n');
    expect(told).not.toContain('review -- set');
    expect(told).toMatch(/9 questions wait for an editor; 8 of them are not shown \(--all\)\.\n$/u);
  });
});
