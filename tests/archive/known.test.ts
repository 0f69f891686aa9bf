import { rm, writeFile } from 'node:fs/promises';
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
  await writeIngest(await openArchive(dir), [makeReading('a.txt', [statement])], '2026-01-02');
  return dir;
}

test('knows a statement by the anchors of its paragraphs', async () => {
  expect(KNOWN[0]?.anchors).toEqual([expect.stringMatching(/^p-[0-9a-z]{6}$/)]);
  expect(knownStatements(await openArchive(await makeArchive({ [PATH]: toMarkdown(statement) })))).toEqual(KNOWN);
});

test.each([
  ['deleted', (path: string) => rm(path)],
  ['broken', (path: string) => writeFile(path, 'scribbled')],
  [
    'edited',
    (path: string) =>
      writeFile(path, toMarkdown(makeStatement({ body: [{ type: 'paragraph', text: 'Other words.' }] }))),
  ],
])('knows a statement as ingest wrote it when its file was %s by hand', async (_, change) => {
  const dir = await written();
  await change(join(dir, PATH));
  expect(knownStatements(await openArchive(dir))).toEqual(KNOWN);
});

test('knows nothing of an empty archive', async () => {
  expect(knownStatements(await openArchive(await makeArchive()))).toEqual([]);
});
