import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { knownStatements, openArchive, writeIngest } from '../../src/archive/index.ts';
import { paragraphAnchors } from '../../src/archive/known.ts';
import { toMarkdown } from '../../src/statement/markdown.ts';
import { makeArchive, makeReading, makeStatement } from './fixtures.ts';

const PATH = 'statements/2001/2001-03-04-orlan-harbour.md';
const statement = makeStatement();
const KNOWN = [{ id: statement.id, file: 'a.txt', anchors: paragraphAnchors(statement) }];

/** An archive that ingest has written the statement into. */
async function written() {
  const dir = await makeArchive();
  await writeIngest(await openArchive(dir), [makeReading('a.txt', [statement])]);
  return dir;
}

const PUBLISHED = `{"event":"published","id":"${statement.id}","on":"2026-01-02"}\n`;

test('knows a published statement by the anchors of its paragraphs', async () => {
  expect(KNOWN[0]?.anchors).toEqual([expect.stringMatching(/^p-[0-9a-z]{6}$/)]);
  const dir = await written();
  await writeFile(join(dir, 'ledger.ndjson'), PUBLISHED);
  expect(knownStatements(await openArchive(dir))).toEqual(KNOWN);
  expect(knownStatements(await openArchive(dir, { unread: true }))).toEqual(KNOWN);
});

test('knows a published statement from the ledger alone', async () => {
  const line = {
    event: 'published',
    id: statement.id,
    on: '2026-01-02',
    file: 'a.txt',
    anchors: ['t-aaaaaa', 'p-bbbbbb'],
  };
  const dir = await makeArchive({ 'ledger.ndjson': `${JSON.stringify(line)}\n` });
  expect(knownStatements(await openArchive(dir))).toEqual([{ id: statement.id, file: 'a.txt', anchors: ['p-bbbbbb'] }]);
});

test('does not know one that no build has published: its address may still get better', async () => {
  expect(knownStatements(await openArchive(await written()))).toEqual([]);
});

test('knows one that a decision names', async () => {
  const dir = await written();
  await mkdir(join(dir, 'decisions'));
  await writeFile(
    join(dir, 'decisions/a.yaml'),
    `raw: a.txt\nstatement: ${statement.id}\nfield: place\nvalue: Orlan\nreason: r\nby: k\non: 2026-01-02\n`,
  );
  expect(knownStatements(await openArchive(dir, { unread: true }))).toEqual(KNOWN);
});

test('knows all where a line of the ledger cannot be read: any of them may be published', async () => {
  const dir = await written();
  await writeFile(join(dir, 'ledger.ndjson'), '{"event":"publ');
  expect(knownStatements(await openArchive(dir, { unread: true }))).toEqual(KNOWN);
});

test.each([
  ['broken', (path: string) => writeFile(path, 'scribbled')],
  [
    'edited',
    (path: string) =>
      writeFile(path, toMarkdown(makeStatement({ body: [{ type: 'paragraph', text: 'Other words.' }] }))),
  ],
])('knows a statement as ingest wrote it when its file was %s by hand', async (_, change) => {
  const dir = await written();
  await change(join(dir, PATH));
  expect(knownStatements(await openArchive(dir, { unread: true }))).toEqual(KNOWN);
});

test('knows a published statement whose file was deleted by hand', async () => {
  const dir = await written();
  await writeFile(join(dir, 'ledger.ndjson'), PUBLISHED);
  await rm(join(dir, PATH));
  expect(knownStatements(await openArchive(dir))).toEqual(KNOWN);
});

test('knows a file that the report does not have', async () => {
  expect(knownStatements(await openArchive(await makeArchive({ [PATH]: toMarkdown(statement) })))).toEqual(KNOWN);
});

test('knows nothing of an empty archive', async () => {
  expect(knownStatements(await openArchive(await makeArchive()))).toEqual([]);
});
