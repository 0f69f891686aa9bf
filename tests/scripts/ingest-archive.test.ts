import { mkdir, open, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ingestArchive, type IngestOptions } from '../../scripts/lib/ingest-archive.ts';
import { checkArchive, openArchive } from '../../src/archive/index.ts';
import { makeArchive, only, SETTINGS, snapshot, temporaryFolder } from '../archive/fixtures.ts';
import { fakeIngest } from './fake-ingest.ts';

const GOOD = 'The title\nThe words.\n';
const run = (dir: string, options: Partial<IngestOptions> = {}) =>
  ingestArchive({ dir, ingest: fakeIngest, ...options });
const outside = async (name: string, content: string) => {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, content);
  return path;
};

test('reads raw files, writes their statements, and passes its own check', async () => {
  const dir = await makeArchive({ 'raw/good.txt': GOOD, 'raw/lagoon/other.txt': GOOD.replace('title', 'other') });
  const { written, messages } = await run(dir);
  expect(written?.added).toEqual(['good-txt', 'lagoon-other-txt']);
  expect(messages.map(({ ruleId, file, line }) => [ruleId, file, line])).toEqual([
    ['date-open', 'raw/good.txt', 1],
    ['date-open', 'raw/lagoon/other.txt', 1],
  ]);
  expect((await checkArchive(await openArchive(dir))).messages).toEqual([]);
});

test('copies named files in first, and ingests them with the rest', async () => {
  const dir = await makeArchive({ 'raw/good.txt': GOOD });
  const { added, written } = await run(dir, { paths: [await outside('more.txt', GOOD)], into: 'lagoon' });
  expect(added).toEqual(['lagoon/more.txt']);
  expect(written?.added).toEqual(['good-txt', 'lagoon-more-txt']);
});

test('writes nothing in a dry run, and says what it would write', async () => {
  const dir = await makeArchive({ 'raw/good.txt': GOOD });
  const before = await snapshot(dir);
  const { written } = await run(dir, { dryRun: true, paths: [await outside('more.txt', GOOD)] });
  expect(written?.added).toEqual(['good-txt']);
  expect(await snapshot(dir)).toEqual(before);
});

test('goes on beside every kind of bad file, and tells of each', async ({ skip }) => {
  if (process.platform === 'win32') skip('symbolic links need rights on Windows');
  const dir = await makeArchive({ 'raw/good.txt': GOOD, 'raw/empty.txt': '', 'raw/bad\nname.txt': 'x' });
  await symlink(await outside('secret.txt', 'secret'), join(dir, 'raw/link.txt'));
  const large = await open(join(dir, 'raw/large.txt'), 'w');
  await large.truncate(50 * 1024 * 1024);
  await large.close();
  const folder = await temporaryFolder();
  const { written, messages, readings } = await run(dir, {
    paths: [folder, join(folder, 'gone.txt'), await outside('good.txt', 'Other\nbytes.\n')],
  });
  expect(written?.added).toEqual(['good-txt']);
  const told = messages
    .filter(({ ruleId }) => ruleId !== 'date-open')
    .map(({ ruleId, file }) => [ruleId, file?.replace(folder, 'FOLDER')]);
  expect(told).toEqual([
    ['file-is-folder', 'FOLDER'],
    ['file-missing', 'FOLDER/gone.txt'],
    ['file-clash', expect.stringContaining('good.txt')],
    ['file-name', 'raw/bad\nname.txt'],
    ['file-too-large', 'raw/large.txt'],
    ['file-outside', 'raw/link.txt'],
    ['file-empty', 'raw/empty.txt'],
  ]);
  expect(messages.every(({ note }) => typeof note === 'string' && note.length > 10)).toBe(true);
  expect(readings.map(({ file }) => file)).toEqual(['empty.txt', 'good.txt']);
});

test('applies the sound decisions, tells of the broken one and of those that point nowhere', async () => {
  const decision = (raw: string) =>
    `- raw: ${raw}\n  field: place\n  value: Orlan\n  reason: r\n  by: k\n  on: 2026-01-02\n`;
  const dir = await makeArchive({
    'raw/good.txt': GOOD,
    'raw/empty.txt': '',
    'decisions/a.yaml': `${decision('good.txt')}- raw: good.txt\n${decision('gone.txt')}${decision('empty.txt')}`,
  });
  const { readings, messages } = await run(dir);
  expect(readings.at(-1)?.statements[0]?.place).toBe('Orlan');
  expect(only(messages, 'decision-invalid')).toMatchObject({ file: 'decisions/a.yaml', line: 7 });
  expect(
    messages.filter(({ ruleId }) => ruleId === 'decision-nowhere').map(({ line, reason }) => [line, reason]),
  ).toEqual([
    [8, 'Expected a raw file raw/gone.txt, found none that can be read'],
    [14, 'Expected a statement made from raw/empty.txt, found none'],
  ]);
});

test('writes nothing where archive.yaml is broken: it says which authority counts', async () => {
  const dir = await makeArchive({
    'archive.yaml': SETTINGS.replace('invented: true', 'invented: perhaps'),
    'raw/good.txt': GOOD,
  });
  const before = await snapshot(dir);
  const { written, messages } = await run(dir);
  expect(written).toBeNull();
  expect(only(messages, 'archive-settings')).toMatchObject({
    file: 'archive.yaml',
    line: 7,
    reason: 'invented: expected true or false, found "perhaps"',
  });
  expect(await snapshot(dir)).toEqual(before);
});

test('mends a broken report', async () => {
  const dir = await makeArchive({ 'raw/good.txt': GOOD });
  await run(dir);
  const whole = await snapshot(dir);
  await writeFile(join(dir, 'report.ndjson'), '{"file":\n');
  const { messages } = await run(dir);
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['date-open']);
  expect(await snapshot(dir)).toEqual(whole);
});

test('reads an archive without raw files', async () => {
  const dir = await makeArchive();
  await mkdir(join(dir, 'raw'));
  expect(await run(dir)).toMatchObject({ readings: [], messages: [], written: { added: [] } });
});
