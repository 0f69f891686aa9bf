import { appendFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkArchive, openArchive, writeIngest } from '../../src/archive/index.ts';
import { checkDecisions } from '../../src/archive/check-decisions.ts';
import { makeArchive, makeReading, makeStatement, only, sha256, snapshot } from './fixtures.ts';

const STATEMENT = 'statements/2001/2001-03-04-orlan-harbour.md';
const ID = '2001-03-04-orlan-harbour';
const PUBLISHED = `{"event":"published","id":"${ID}","on":"2026-01-02"}\n`;
const PERSON = `id: ada-orlan
name: Ada Orlan
sort: Orlan, Ada
surname: Orlan
offices:
  - role: foreign-minister
    organisation: null
    title: Foreign Minister
    from: 2001-02-03
    to: null
    reference: invented
reference: invented
`;
const decision = (change: string) =>
  `raw: a.txt\nfield: place\nvalue: Orlan\nreason: r\nby: k\non: 2026-01-02\n${change}`;

/** An archive in which everything fits, with one statement made from raw/a.txt. */
async function soundArchive(files: Readonly<Record<string, string>> = {}) {
  const dir = await makeArchive({
    'raw/a.txt': 'Harbour stays open, minister says\n\nThe harbour stays open.\n',
    ...files,
  });
  await writeIngest(await openArchive(dir), [makeReading('a.txt', [makeStatement()])]);
  return dir;
}
const checked = async (dir: string) => checkArchive(await openArchive(dir));
const check = async (dir: string) => (await checked(dir)).messages;
const told = (message: {
  ruleId?: string | null | undefined;
  file?: string | undefined;
  line?: number | undefined;
  reason: string;
}) => [message.file, message.line, message.reason];

/** Replace words in a file of the archive; the file must hold them. */
async function edit(dir: string, path: string, from: string, to: string) {
  const text = (await snapshot(dir))[path]!;
  expect(text).toContain(from);
  await writeFile(join(dir, path), text.replace(from, to));
}

test('finds nothing wrong with an archive in which everything fits', async () => {
  const dir = await soundArchive({
    'people/ada-orlan.yaml': PERSON,
    'decisions/a.yaml': decision('statement: 2001-03-04-orlan-harbour\n'),
  });
  expect(await check(dir)).toEqual([]);
});

test('tells what opening the archive told', async () => {
  const dir = await soundArchive({ 'decisions/a.yaml': 'raw: a.txt\n' });
  expect((await check(dir)).every(({ ruleId }) => ruleId === 'decision-invalid')).toBe(true);
});

test('tells of a speaker whom the authority does not have, at the line of the statement', async () => {
  const dir = await soundArchive();
  await edit(
    dir,
    STATEMENT,
    'speakers: []',
    'speakers:\n  - { id: null, name: Bo, role: null }\n  - { id: eve-orlan, name: Eve Orlan, role: null }',
  );
  const line = (await snapshot(dir))[STATEMENT]!.split('\n').findIndex((text) => text.includes('eve-orlan')) + 1;
  expect(told(only(await check(dir), 'reference-unknown'))).toEqual([
    STATEMENT,
    line,
    'Expected an id of people/, found "eve-orlan"',
  ]);
});

test('tells of an office that ends before it begins, at its line', async () => {
  const dir = await soundArchive({ 'people/ada-orlan.yaml': PERSON.replace('to: null', 'to: 2001-02-02') });
  expect(told(only(await check(dir), 'authority-invalid'))).toEqual([
    'people/ada-orlan.yaml',
    10,
    'Expected an end on or after 2001-02-03, found "2001-02-02"',
  ]);
});

test('lets an office end on its first day, or in its first month where only that is known', async () => {
  expect(
    await check(await soundArchive({ 'people/ada-orlan.yaml': PERSON.replace('to: null', 'to: 2001-02-03') })),
  ).toEqual([]);
  expect(
    await check(await soundArchive({ 'people/ada-orlan.yaml': PERSON.replace('to: null', 'to: 2001-02') })),
  ).toEqual([]);
});

test.each([
  ['an office', 'people/ada-orlan.yaml', PERSON.replace('organisation: null', 'organisation: nowhere'), 7],
  [
    'an organisation',
    'organisations/orlan.yaml',
    'id: orlan\nname: Orlan\nkind: ministry\nparent: nowhere\nreference: r\n',
    4,
  ],
  [
    'a source',
    'sources/wire.yaml',
    'id: wire\nname: Wire\nkind: agency\nlang: en\norganisation: nowhere\nreference: r\n',
    5,
  ],
])('tells of %s of an organisation that is not there', async (_, path, yaml, line) => {
  expect(told(only(await check(await soundArchive({ [path]: yaml })), 'authority-reference'))).toEqual([
    path,
    line,
    'Expected an id of organisations/, found "nowhere"',
  ]);
});

test('tells of a raw file that is missing or has other bytes, at the statement and at the report', async () => {
  const missing = await soundArchive();
  await rm(join(missing, 'raw/a.txt'));
  expect(only(await check(missing), 'statement-raw')).toMatchObject({
    file: STATEMENT,
    reason: 'Expected a raw file raw/a.txt, found none that can be read',
  });
  const other = await soundArchive();
  await appendFile(join(other, 'raw/a.txt'), ' ');
  expect((await check(other)).map(({ ruleId, file }) => [ruleId, file])).toEqual([
    ['report-invalid', 'raw/a.txt'],
    ['statement-raw', STATEMENT],
  ]);
});

test('tells of a raw file that was never ingested', async () => {
  const dir = await soundArchive();
  await writeFile(join(dir, 'raw/b.txt'), 'b');
  expect(only(await check(dir), 'report-invalid')).toMatchObject({
    file: 'raw/b.txt',
    note: 'Run ingest again; it writes report.ndjson anew.',
  });
});

test('tells of a line of a raw file that is in no statement and not left out', async () => {
  const dir = await soundArchive();
  await edit(dir, 'report.ndjson', '"lines":[1,3]', '"lines":[1,2]');
  expect(told(only(await check(dir), 'report-invalid'))).toEqual([
    'raw/a.txt',
    3,
    'Expected line 3 in a statement or among what was left out, found it in neither',
  ]);
});

test('tells of lines beyond the end of a raw file', async () => {
  const dir = await soundArchive();
  await edit(dir, 'report.ndjson', '"lines":[1,3]', '"lines":[1,4]');
  expect(told(only(await check(dir), 'report-invalid'))).toEqual([
    'raw/a.txt',
    1,
    'Expected lines within the 3 of the file, found 1 to 4',
  ]);
});

test('tells of a statement that was edited by hand', async () => {
  const dir = await soundArchive();
  await edit(dir, STATEMENT, 'Harbour stays', 'Harbour still stays');
  expect(only(await check(dir), 'statement-edited')).toMatchObject({ file: STATEMENT, fatal: false });
});

test('tells of a published address that is gone, at its line of the ledger', async () => {
  const dir = await soundArchive({ 'ledger.ndjson': `${PUBLISHED}${PUBLISHED.replace(ID, '1999-gone')}` });
  expect(told(only(await check(dir), 'ledger-gone'))).toEqual([
    'ledger.ndjson',
    2,
    'Expected a statement at the published address "1999-gone", found none that can be shown',
  ]);
  expect((await checked(dir)).shown.gone).toEqual([{ id: '1999-gone', withdrawn: null }]);
});

test('tells of a speaker’s published address that the record of somebody else has taken', async () => {
  const page = (name: string) =>
    `{"event":"page","area":"speakers","id":"ada-orlan","name":"${name}","on":"2026-01-02"}\n`;
  const files = (name: string) => ({ 'people/ada-orlan.yaml': PERSON, 'ledger.ndjson': `${PUBLISHED}${page(name)}` });
  expect(told(only(await check(await soundArchive(files('Teo Marsh'))), 'ledger-page-taken'))).toEqual([
    'ledger.ndjson',
    2,
    'Expected the page of Teo Marsh at the published address speakers/ada-orlan/, found the record of another person',
  ]);
  expect(await check(await soundArchive(files('ADA ORLAN')))).toEqual([]);
});

test('finds nothing wrong with an address that was withdrawn, or that no build has published yet', async () => {
  const withdrawn = '{"event":"withdrawn","id":"1999-gone","on":"2026-01-03","reason":"Printed in error."}\n';
  const dir = await soundArchive({ 'ledger.ndjson': `${PUBLISHED.replace(ID, '1999-gone')}${withdrawn}` });
  const { messages, shown } = await checked(dir);
  expect(messages).toEqual([]);
  expect(shown.statements.map(({ id }) => id)).toEqual([ID]);
  expect(shown.gone).toEqual([{ id: '1999-gone', withdrawn: { on: '2026-01-03', reason: 'Printed in error.' } }]);
});

test('shows a published statement without its raw file, and sets aside one that was never published', async () => {
  const fresh = await soundArchive();
  await rm(join(fresh, 'raw/a.txt'));
  expect((await checked(fresh)).shown).toEqual({ statements: [], withheldRaw: new Set(), setAside: [ID], gone: [] });
  const old = await soundArchive({ 'ledger.ndjson': PUBLISHED });
  await rm(join(old, 'raw/a.txt'));
  expect((await checked(old)).shown).toMatchObject({ statements: [{ id: ID }], setAside: [], gone: [] });
});

test('sets aside a statement that cannot be read, and one whose turns point at no words', async () => {
  const scribbled = await soundArchive({ 'ledger.ndjson': PUBLISHED });
  await writeFile(join(scribbled, STATEMENT), 'scribbled');
  expect((await checked(scribbled)).shown).toEqual({
    statements: [],
    withheldRaw: new Set(),
    setAside: [ID],
    gone: [{ id: ID, withdrawn: null }],
  });
  const astray = await soundArchive({ 'ledger.ndjson': PUBLISHED });
  await edit(astray, STATEMENT, 'turns: []', 'turns:\n  - { turn: t-aaaaaa, kind: speech, speaker: null }');
  only(await check(astray), 'statement-anchor');
  expect((await checked(astray)).shown.setAside).toEqual([ID]);
});

test.each([
  [
    'a raw file that is not there',
    decision('').replace('a.txt', 'gone.txt'),
    'Expected a raw file raw/gone.txt, found none that can be read',
  ],
  [
    'a statement of another raw file',
    decision('statement: 1999-other\n'),
    'Expected a statement "1999-other" made from raw/a.txt, found none',
  ],
])('tells of a decision about %s', async (_, yaml, reason) => {
  expect(told(only(await check(await soundArchive({ 'decisions/a.yaml': yaml })), 'decision-nowhere'))).toEqual([
    'decisions/a.yaml',
    1,
    reason,
  ]);
});

test('tells of a decision that does not say which of several statements it means', () => {
  const statements = [makeStatement(), makeStatement({ id: '2001-03-04-second' })];
  const decided = {
    file: 'decisions/a.yaml',
    line: 1,
    decision: { raw: 'a.txt', field: 'place' as const, value: 'Orlan', reason: 'r', by: 'k', on: '2026-01-02' },
  };
  const authority = { people: [], organisations: [], sources: [], events: [] };
  const of = (count: number) =>
    checkDecisions({ decisions: [decided], statements: statements.slice(0, count), authority }, new Set(['a.txt'])).map(
      ({ reason }) => reason,
    );
  expect(of(2)).toEqual([
    'Expected the name of one of the 2 statements made from raw/a.txt (statement: 2001-03-04-orlan-harbour …), found none',
  ]);
  expect(of(1)).toEqual([]);
  expect(of(0)).toEqual(['Expected a statement made from raw/a.txt, found none']);
});

test('tells of raw files whose names differ only in case', async ({ skip }) => {
  const dir = await soundArchive({ 'raw/A.txt': 'x' });
  if (Object.keys(await snapshot(dir)).filter((path) => path.toLowerCase() === 'raw/a.txt').length < 2)
    skip('this disk does not tell case apart');
  expect(told(only(await check(dir), 'file-twin'))).toEqual([
    'raw/a.txt',
    undefined,
    'Expected a name that differs in more than its case, found raw/A.txt beside it',
  ]);
});

test('tells what ingest had to set aside: a whole file, and a stretch of one', async () => {
  const dir = await soundArchive({ 'raw/b.bin': 'x' });
  const row = { file: 'b.bin', sha256: sha256('x'), encoding: null, lines: 0, statements: [], leftOut: [] };
  await appendFile(join(dir, 'report.ndjson'), `${JSON.stringify({ ...row, setAside: 'Expected plain text' })}\n`);
  expect(told(only(await check(dir), 'file-set-aside'))).toEqual(['raw/b.bin', undefined, 'Expected plain text']);
  const stretch = '"leftOut":[{"lines":[1,1],"rule":"set-aside","says":"set aside: too long"}]';
  const other = await soundArchive();
  await edit(other, 'report.ndjson', '"leftOut":[]', stretch);
  expect(told(only(await check(other), 'file-set-aside'))).toEqual(['raw/a.txt', 1, 'set aside: too long']);
});
