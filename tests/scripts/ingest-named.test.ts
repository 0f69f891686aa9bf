import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ingestNamed } from '../../scripts/lib/ingest-named.ts';
import { makeArchive, only, snapshot } from '../archive/fixtures.ts';
import { fakeIngest } from './fake-ingest.ts';

const GOOD = 'The title\nThe words.\n';
const person = (id: string) => `id: ${id}\nname: Ada Orlan\nsort: Orlan, Ada\nsurname: Orlan\nreference: invented\n`;
const read = (dir: string | null, paths: readonly string[], shared: string) =>
  ingestNamed({ dir, paths, ingest: fakeIngest, shared });
const speakers = (outcome: Awaited<ReturnType<typeof ingestNamed>>) =>
  outcome.readings[0]?.statements[0]?.speakers.map(({ id }) => id);

test('reads files outside every archive against the shared authority alone', async () => {
  const shared = await makeArchive({ 'people/real-person.yaml': person('real-person') });
  const texts = await makeArchive({ 'a.txt': GOOD });
  const before = await snapshot(texts);
  const outcome = await read(null, [join(texts, 'a.txt')], shared);
  expect(speakers(outcome)).toEqual(['real-person']);
  expect(outcome.readings[0]?.file).toBe('a.txt');
  expect(outcome.messages).toMatchObject([{ ruleId: 'date-open', file: join(texts, 'a.txt') }]);
  expect(await snapshot(texts)).toEqual(before);
});

test('reads files of an archive against its own authority and decisions, under their path below raw/', async () => {
  const shared = await makeArchive({ 'people/real-person.yaml': person('real-person') });
  const decision = 'raw: lagoon/a.txt\nfield: place\nvalue: Orlan\nreason: r\nby: k\non: 2026-01-02\n';
  const dir = await makeArchive({
    'people/ada-orlan.yaml': person('ada-orlan'),
    'decisions/a.yaml': decision,
    'raw/lagoon/a.txt': GOOD,
    'raw/b.txt': GOOD,
  });
  const outcome = await read(dir, [join(dir, 'raw/lagoon/a.txt')], shared);
  expect(speakers(outcome)).toEqual(['ada-orlan']);
  expect(outcome.readings.map(({ file }) => file)).toEqual(['lagoon/a.txt']);
  expect(outcome.readings[0]?.statements[0]?.place).toBe('Orlan');
});

test('gives the same for any order of the files, and for a file named twice', async () => {
  const shared = await makeArchive();
  const texts = await makeArchive({ 'a.txt': GOOD, 'b.txt': GOOD, 'c/a.txt': 'Other\nwords.\n' });
  const paths = ['a.txt', 'b.txt', 'c/a.txt', 'a.txt'].map((name) => join(texts, name));
  const outcome = await read(null, paths, shared);
  expect(outcome.readings.map(({ file, statements }) => [file, statements[0]?.title])).toEqual([
    ['a.txt', 'The title'],
    ['b.txt', 'The title'],
  ]);
  expect(only(outcome.messages, 'file-clash').file).toBe(join(texts, 'c/a.txt'));
  expect(await read(null, paths.toReversed(), shared)).toEqual(outcome);
});

test('tells of a file that is not there or is a folder, and reads the others', async () => {
  const texts = await makeArchive({ 'a.txt': GOOD });
  const outcome = await read(null, [texts, join(texts, 'gone.txt'), join(texts, 'a.txt')], await makeArchive());
  expect(outcome.readings).toHaveLength(1);
  expect(outcome.messages.map(({ ruleId }) => ruleId)).toEqual(['file-is-folder', 'file-missing', 'date-open']);
});
