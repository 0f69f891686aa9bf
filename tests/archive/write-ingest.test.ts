import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openArchive, type Reading, writeIngest } from '../../src/archive/index.ts';
import { anchorBlocks } from '../../src/statement/anchors.ts';
import { toMarkdown } from '../../src/statement/markdown.ts';
import type { Statement } from '../../src/statement/schema.ts';
import { makeArchive, makeReading, makeStatement, only, sha256, snapshot } from './fixtures.ts';

const PATH = 'statements/2001/2001-03-04-orlan-harbour.md';
const FERRY = '2001-03-05-orlan-ferry';
const one = makeStatement();
const two = makeStatement({ id: FERRY, date: '2001-03-05', raw: { ...one.raw, file: 'b.txt' } });
const both = [makeReading('b.txt', [two]), makeReading('a.txt', [one])];
const run = async (dir: string, readings: readonly Reading[] = both, on = '2026-01-02') =>
  writeIngest(await openArchive(dir), readings, on);
const retitled = (statement: Statement) => ({ ...statement, title: 'Harbour closes' });

test('writes statements, report and ledger', async () => {
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
  expect(files['ledger.ndjson']).toBe(
    '{"event":"published","id":"2001-03-04-orlan-harbour","on":"2026-01-02"}\n{"event":"published","id":"2001-03-05-orlan-ferry","on":"2026-01-02"}\n',
  );
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
  const again = await run(first, both, '2027-01-01');
  expect(again).toMatchObject({ writes: [], added: [], revised: [], unchanged: 2 });
});

test('revises a statement that stands as ingest wrote it, and leaves the ledger alone', async () => {
  const dir = await makeArchive();
  await run(dir);
  const before = await snapshot(dir);
  const plan = await run(dir, [makeReading('a.txt', [retitled(one)]), makeReading('b.txt', [two])], '2027-01-01');
  expect(plan).toMatchObject({ added: [], revised: [one.id], unchanged: 1, messages: [] });
  const after = await snapshot(dir);
  expect(after[PATH]).toContain('Harbour closes');
  expect(after['ledger.ndjson']).toBe(before['ledger.ndjson']);
});

test('tells of anchors that no words give any more, and of raw files that are not what they were', async () => {
  const dir = await makeArchive();
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
  const [gone] = anchorBlocks(one.body).flatMap(({ anchor }) => anchor ?? []);
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
    expect(time === 0 ? plan.revised : plan.writes).toEqual(time === 0 ? [FERRY] : []);
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

test('keeps a statement that no raw file gives any more, and tells of it', async () => {
  const dir = await makeArchive();
  await run(dir);
  const plan = await run(dir, [makeReading('b.txt', [two])]);
  const message = only(plan.messages, 'statement-orphan');
  expect([message.file, message.reason]).toEqual([PATH, 'Expected the statement in raw/a.txt, found it there no more']);
  expect(await snapshot(dir)).toHaveProperty([PATH]);
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
  only(plan.messages, 'statement-invalid');
  expect(plan.added).toEqual([FERRY]);
  expect((await snapshot(dir))['ledger.ndjson']).not.toContain(one.id);
});

test('adds to a ledger whose last line was torn without touching that line', async () => {
  const dir = await makeArchive({ 'ledger.ndjson': '{"event":"publ' });
  await run(dir, [makeReading('a.txt', [one])]);
  expect((await snapshot(dir))['ledger.ndjson']).toBe(
    `{"event":"publ\n{"event":"published","id":"${one.id}","on":"2026-01-02"}\n`,
  );
});

test('comes to the same tree when a run was stopped between any two files', async () => {
  const whole = await makeArchive();
  await run(whole);
  const { applyPlan, planIngest } = await import('../../src/archive/index.ts');
  const steps = (await planIngest(await openArchive(await makeArchive()), both, '2026-01-02')).writes.length;
  expect(steps).toBe(4);
  for (let stop = 0; stop < steps; stop++) {
    const dir = await makeArchive();
    const plan = await planIngest(await openArchive(dir), both, '2026-01-02');
    await applyPlan(dir, { ...plan, writes: plan.writes.slice(0, stop) });
    await run(dir);
    expect(await snapshot(dir)).toEqual(await snapshot(whole));
  }
});

test('writes nothing for an archive without raw files', async () => {
  const dir = await makeArchive();
  const before = await snapshot(dir);
  expect(await run(dir, [])).toMatchObject({ writes: [], messages: [] });
  expect(await snapshot(dir)).toEqual(before);
});
