import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addressesOf, appendLedger, openArchive, publish } from '../../src/archive/index.ts';
import { addressDays } from '../../src/archive/ledger.ts';
import { makeArchive, makeStatement } from './fixtures.ts';

const one = makeStatement();
const two = makeStatement({ id: '2001-03-05-orlan-ferry' });
const LINE = { event: 'published', id: one.id, on: '2026-01-02' } as const;
const WITHDRAWN = { event: 'withdrawn', id: one.id, on: '2026-02-03', reason: 'Printed in error.' } as const;

test('has a line for each statement that is shown for the first time, with its words’ anchors', () => {
  expect(publish({ statements: [two, one], ledger: [LINE] }, [two, one], '2026-02-03').toReversed()).toEqual([
    {
      event: 'published',
      id: two.id,
      on: '2026-02-03',
      file: 'a.txt',
      anchors: [expect.stringMatching(/^p-[0-9a-z]{6}$/)],
      quotations: [],
    },
    expect.objectContaining({ event: 'anchored', id: one.id }),
  ]);
});

test('keeps the first line of an address, and its withdrawal', () => {
  const { published, withdrawn } = addressesOf([LINE, WITHDRAWN, { ...LINE, on: '2027-01-01' }]);
  expect([...published.values()]).toEqual([LINE]);
  expect([...withdrawn.values()]).toEqual([WITHDRAWN]);
});

test('adds lines, and reads them back', async () => {
  const dir = await makeArchive();
  await appendLedger(dir, [LINE]);
  await appendLedger(dir, publish({ statements: [one, two], ledger: [LINE] }, [two], '2026-02-03'));
  await appendLedger(dir, [WITHDRAWN]);
  const { ledger, messages } = await openArchive(dir);
  expect(messages).toEqual([]);
  expect(ledger.map(({ event, id }) => [event, id])).toEqual([
    ['published', one.id],
    ['published', two.id],
    ['withdrawn', one.id],
  ]);
});

test('adds to a ledger whose last line was torn without touching that line', async () => {
  const dir = await makeArchive({ 'ledger.ndjson': '{"event":"publ' });
  expect(await appendLedger(dir, [LINE])).toBe(`{"event":"publ\n${JSON.stringify(LINE)}\n`);
  expect(await readFile(join(dir, 'ledger.ndjson'), 'utf8')).toBe(`{"event":"publ\n${JSON.stringify(LINE)}\n`);
});

test('leaves the file alone where there is nothing to add', async () => {
  const dir = await makeArchive();
  expect(await appendLedger(dir, [])).toBe('');
  await writeFile(join(dir, 'ledger.ndjson'), 'torn');
  expect(await appendLedger(dir, [])).toBe('torn');
});

test('an address has the day on which it was first shown, and that on which what it answers changed', () => {
  const days = addressDays([
    { event: 'published', id: 'b', on: '2026-01-02' },
    { event: 'published', id: 'a', on: '2026-01-03' },
    { event: 'withdrawn', id: 'b', on: '2026-02-01', reason: 'Not ours.' },
    { event: 'anchored', id: 'a', on: '2026-03-01', anchors: [], quotations: [] },
    { event: 'replaced', id: 'a', words: [{ anchor: 'p-222222', words: 'Ice.' }] },
  ]);
  expect(days).toEqual([
    { id: 'b', published: '2026-01-02', changed: '2026-02-01' },
    { id: 'a', published: '2026-01-03', changed: '2026-01-03' },
  ]);
});
