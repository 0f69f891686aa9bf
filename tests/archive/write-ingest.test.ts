import { appendFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openArchive, type Reading, writeIngest } from '../../src/archive/index.ts';
import { type Disk, diskOf } from '../../src/archive/write-ingest.ts';
import { anchorsOf } from '../../src/archive/history.ts';
import { toMarkdown } from '../../src/statement/markdown.ts';
import type { Statement } from '../../src/statement/schema.ts';
import { makeArchive, makeReading, makeStatement, only, sha256, snapshot } from './fixtures.ts';

const PATH = 'statements/2001/2001-03-04-orlan-harbour.md';
const FERRY = '2001-03-05-orlan-ferry';
const one = makeStatement();
const two = makeStatement({ id: FERRY, date: '2001-03-05', raw: { ...one.raw, file: 'b.txt' } });
const both = [makeReading('b.txt', [two]), makeReading('a.txt', [one])];
const run = async (dir: string, readings: readonly Reading[] = both, disk: Disk = diskOf(dir)) =>
  writeIngest(await openArchive(dir, { unread: true }), readings, { disk });
const published = (id: string, more = '') => `{"event":"published","id":"${id}","on":"2026-01-02"${more}}\n`;
/** A disk that counts what is asked of it, and breaks down before one step. */
function brokenDisk(dir: string, before = Infinity) {
  const disk = diskOf(dir);
  const steps: string[] = [];
  const step = (path: string) => {
    if (steps.length >= before) throw new Error('stopped');
    steps.push(path);
  };
  return {
    steps,
    write: async (path: string, content: string) => (step(path), disk.write(path, content)),
    remove: async (path: string) => (step(path), disk.remove(path)),
  };
}
const retitled = (statement: Statement) => ({ ...statement, title: 'Harbour closes' });

test('writes statements and the report, and leaves the ledger to the build', async () => {
  const dir = await makeArchive();
  const plan = await run(dir);
  expect(plan).toMatchObject({
    added: ['2001-03-04-orlan-harbour', FERRY],
    revised: [],
    unchanged: 0,
    edited: [],
    messages: [],
  });
  const files = await snapshot(dir);
  expect(files[PATH]).toBe(toMarkdown(one));
  expect(files[`statements/2001/${FERRY}.md`]).toBe(toMarkdown(two));
  expect(files).not.toHaveProperty(['ledger.ndjson']);
  const rows = files['report.ndjson']!.trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { file: string; statements: unknown });
  expect(rows.map(({ file }) => file)).toEqual(['a.txt', 'b.txt']);
  expect(rows[0]?.statements).toEqual([
    { id: one.id, lines: [1, 3], written: sha256(toMarkdown(one)), anchors: [expect.stringMatching(/^p-/)] },
  ]);
});

test('writes the same bytes for any order of readings, and nothing at all the second time', async () => {
  const [first, second] = [await makeArchive(), await makeArchive()];
  await run(first);
  await run(second, both.toReversed());
  expect(await snapshot(second)).toEqual(await snapshot(first));
  const disk = brokenDisk(first);
  expect(await run(first, both, disk)).toMatchObject({ added: [], revised: [], takenBack: [], unchanged: 2 });
  expect(disk.steps).toEqual([]);
});

test('revises a statement that stands as ingest wrote it', async () => {
  const dir = await makeArchive();
  await run(dir);
  const plan = await run(dir, [makeReading('a.txt', [retitled(one)]), makeReading('b.txt', [two])]);
  expect(plan).toMatchObject({ added: [], revised: [one.id], unchanged: 1, messages: [] });
  expect((await snapshot(dir))[PATH]).toContain('Harbour closes');
});

test.each([
  ['the ledger', `,"file":"a.txt","anchors":${JSON.stringify(anchorsOf(one.body))}`],
  ['the report, where the ledger has none', ''],
])('tells of published anchors that no words give any more, by %s, and of changed raw files', async (_, more) => {
  const dir = await makeArchive({ 'ledger.ndjson': published(one.id, more) });
  await run(dir);
  const reworded = {
    ...one,
    body: [{ type: 'paragraph' as const, text: 'Other words.' }, ...one.body.slice(1)],
    quotations: [],
  };
  const other = makeReading('a.txt', [reworded]);
  const plan = await run(dir, [
    { ...other, report: { ...other.report, sha256: sha256('other bytes') } },
    makeReading('b.txt', [two]),
  ]);
  const [gone] = anchorsOf(one.body);
  expect(plan.messages.map(({ ruleId }) => ruleId).toSorted()).toEqual(['anchor-gone', 'raw-changed']);
  expect(only(plan.messages, 'anchor-gone').reason).toContain(`#${gone}`);
  expect(only(plan.messages, 'raw-changed').file).toBe('raw/a.txt');
});

test('keeps a statement that was edited by hand, tells of it every time, and writes the others', async () => {
  const dir = await makeArchive();
  await run(dir);
  const edited = toMarkdown(makeStatement({ title: 'My own title' }));
  await writeFile(join(dir, PATH), edited);
  for (let time = 0; time < 2; time++) {
    const plan = await run(dir, [makeReading('a.txt', [retitled(one)]), makeReading('b.txt', [retitled(two)])]);
    expect(plan.edited).toEqual([one.id]);
    expect(plan.revised).toEqual(time === 0 ? [FERRY] : []);
    const message = only(plan.messages, 'statement-edited');
    expect([message.file, message.note]).toEqual([
      PATH,
      'Your edit is kept, and readers see it. Words cannot be edited: delete this file and ingest again. For a field, write a decision first.',
    ]);
    expect((await snapshot(dir))[PATH]).toBe(edited);
  }
});

test('keeps the edit also where it broke the front matter', async () => {
  const dir = await makeArchive();
  await run(dir);
  await writeFile(join(dir, PATH), 'scribbled');
  expect((await run(dir)).edited).toEqual([one.id]);
  expect((await snapshot(dir))[PATH]).toBe('scribbled');
});

test('writes a statement anew once the edited file is deleted', async () => {
  const dir = await makeArchive();
  await run(dir);
  await writeFile(join(dir, PATH), 'scribbled');
  await run(dir);
  await rm(join(dir, PATH));
  expect(await run(dir)).toMatchObject({ added: [one.id], edited: [] });
  expect((await snapshot(dir))[PATH]).toBe(toMarkdown(one));
});

test('takes a statement that was edited back to what ingest writes as unchanged', async () => {
  const dir = await makeArchive({ [PATH]: toMarkdown(one) });
  expect(await run(dir)).toMatchObject({ added: [FERRY], unchanged: 1, edited: [] });
});

test('never overwrites a file that ingest did not write', async () => {
  const dir = await makeArchive({ [PATH]: toMarkdown(makeStatement({ title: 'From elsewhere' })) });
  expect((await run(dir)).edited).toEqual([one.id]);
});

test('says nothing of anchors that nobody could have seen', async () => {
  const dir = await makeArchive();
  await run(dir);
  const body = [{ type: 'paragraph' as const, text: 'Other words.' }];
  const { messages } = await run(dir, [makeReading('a.txt', [{ ...one, body, quotations: [] }])]);
  expect(messages.filter(({ ruleId }) => ruleId === 'anchor-gone')).toEqual([]);
});

test('takes back a statement that was never published when no raw file gives it any more', async () => {
  const dir = await makeArchive();
  await run(dir);
  const plan = await run(dir, [makeReading('b.txt', [two])]);
  expect(plan).toMatchObject({ takenBack: [one.id], unchanged: 1, messages: [] });
  expect(Object.keys(await snapshot(dir)).filter((path) => path.startsWith('statements/'))).toEqual([
    `statements/2001/${FERRY}.md`,
  ]);
});

test('gives a statement that was never published the address that it would get today', async () => {
  const dir = await makeArchive();
  await run(dir, [makeReading('a.txt', [one])]);
  const better = { ...one, id: '2001-03-04-oake-harbour' };
  expect(await run(dir, [makeReading('a.txt', [better])])).toMatchObject({ added: [better.id], takenBack: [one.id] });
  expect(Object.keys(await snapshot(dir)).filter((path) => path.startsWith('statements/'))).toEqual([
    `statements/2001/${better.id}.md`,
  ]);
});

test('keeps a published statement that no raw file gives any more, and tells of it', async () => {
  const dir = await makeArchive({ 'ledger.ndjson': published(one.id) });
  await run(dir);
  const plan = await run(dir, [makeReading('b.txt', [two])]);
  const message = only(plan.messages, 'statement-orphan');
  expect([message.file, message.reason]).toEqual([PATH, 'Expected the statement in raw/a.txt, found it there no more']);
  expect(message.note).toContain('npm run withdraw');
  expect(await snapshot(dir)).toHaveProperty([PATH]);
});

test('keeps what was written by hand, published or not, and tells of it', async () => {
  const dir = await makeArchive();
  await run(dir);
  await writeFile(join(dir, PATH), toMarkdown(retitled(one)));
  const plan = await run(dir, [makeReading('b.txt', [two])]);
  expect(only(plan.messages, 'statement-astray').file).toBe(PATH);
  expect(plan.takenBack).toEqual([]);
  expect(await snapshot(dir)).toHaveProperty([PATH]);
});

test('takes a withdrawn statement away, says so in the report, and leads nobody to it', async () => {
  const dir = await makeArchive({ 'ledger.ndjson': published(one.id) });
  const relation = {
    type: 'sameAs' as const,
    statement: one.id,
    rule: 'copy/words',
    figure: 0.9,
    says: 'Both say it.',
  };
  const readings = [makeReading('a.txt', [one]), makeReading('b.txt', [{ ...two, relations: [relation] }])];
  await run(dir, readings);
  await appendFile(
    join(dir, 'ledger.ndjson'),
    `{"event":"withdrawn","id":"${one.id}","on":"2026-02-03","reason":"Printed in error."}\n`,
  );
  expect(await run(dir, readings)).toMatchObject({ takenBack: [one.id], revised: [FERRY], messages: [] });
  const files = await snapshot(dir);
  expect(Object.keys(files).filter((path) => path.startsWith('statements/'))).toEqual([`statements/2001/${FERRY}.md`]);
  expect(files[`statements/2001/${FERRY}.md`]).not.toContain(one.id);
  expect(JSON.parse(files['report.ndjson']!.split('\n')[0]!)).toMatchObject({
    statements: [],
    leftOut: [{ lines: [1, 3], rule: 'withdrawn', says: 'withdrawn on 2026-02-03: Printed in error.' }],
  });
  expect(await run(dir, readings)).toMatchObject({ takenBack: [], unchanged: 1, messages: [] });
});

test('keeps what the report says of a raw file that is there and could not be read', async () => {
  const dir = await makeArchive({ 'raw/a.txt': 'x', 'raw/b.txt': 'y' });
  await run(dir);
  const before = (await snapshot(dir))['report.ndjson'];
  await run(dir, [makeReading('b.txt', [two])]);
  expect((await snapshot(dir))['report.ndjson']).toBe(before);
  await rm(join(dir, 'raw/a.txt'));
  await run(dir, [makeReading('b.txt', [two])]);
  expect((await snapshot(dir))['report.ndjson']).not.toContain('a.txt');
});

test('writes one of two statements that would answer at one address, and tells of the other', async () => {
  const dir = await makeArchive();
  const plan = await run(dir, [
    makeReading('a.txt', [one]),
    makeReading('b.txt', [makeStatement({ raw: { ...one.raw, file: 'b.txt' } })]),
  ]);
  const message = only(plan.messages, 'statement-duplicate');
  expect([message.file, message.line]).toEqual(['raw/b.txt', 1]);
  expect(plan.added).toEqual([one.id]);
});

test('sets aside a statement that cannot be written, and writes the others', async () => {
  const dir = await makeArchive();
  const plan = await run(dir, [makeReading('a.txt', [{ ...one, title: '' }]), makeReading('b.txt', [two])]);
  expect(plan).toMatchObject({ added: [FERRY], setAside: [one.id] });
  const { reason, file, line } = only(plan.messages, 'statement-unwritten');
  expect([file, line, reason]).toEqual([
    'raw/a.txt',
    1,
    `Expected a statement that can be written to ${PATH}: title: expected words, found nothing but spaces`,
  ]);
  expect(JSON.parse((await snapshot(dir))['report.ndjson']!.split('\n')[0]!)).toMatchObject({
    statements: [],
    leftOut: [{ lines: [1, 3], rule: 'set-aside', says: `set aside: ${reason}` }],
  });
});

test('comes to the same tree when a run was stopped between any two files', async () => {
  const better = [makeReading('a.txt', [{ ...one, id: '2001-03-04-oake-harbour' }]), makeReading('b.txt', [two])];
  const whole = await makeArchive();
  const disk = brokenDisk(whole);
  await run(whole, [makeReading('a.txt', [one])]);
  await run(whole, better, disk);
  expect(disk.steps).toEqual([
    'statements/2001/2001-03-04-oake-harbour.md',
    `statements/2001/${FERRY}.md`,
    PATH,
    'report.ndjson',
  ]);
  for (let stop = 0; stop < disk.steps.length; stop++) {
    const dir = await makeArchive();
    await run(dir, [makeReading('a.txt', [one])]);
    await expect(run(dir, better, brokenDisk(dir, stop))).rejects.toThrow('stopped');
    await run(dir, better);
    expect(await snapshot(dir)).toEqual(await snapshot(whole));
  }
});

test('writes nothing for an archive without raw files', async () => {
  const dir = await makeArchive();
  const before = await snapshot(dir);
  expect(await run(dir, [])).toMatchObject({ added: [], messages: [] });
  expect(await snapshot(dir)).toEqual(before);
});
