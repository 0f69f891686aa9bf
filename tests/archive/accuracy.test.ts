import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keepMeasurement, readAccuracy } from '../../src/archive/accuracy.ts';
import { SHIPPED_ACCURACY } from '../../src/archive/paths.ts';
import type { Measurement } from '../../src/statement/accuracy.ts';
import { makeArchive, only, temporaryFolder } from './fixtures.ts';

const measurement = (on: string): Measurement => ({
  on,
  set: { name: 'few', digest: '01234567', documents: 3, languages: ['en'] },
  measures: { place: { right: 2, wrong: 0, missed: 1 } },
  tiers: [{ field: 'place', tier: 'certain', right: 2, of: 2 }],
  sources: [],
});

it('a measuring is added to those that are kept, and the lines before it stay byte for byte', async () => {
  const dir = await makeArchive();
  await keepMeasurement(dir, measurement('2026-01-02'));
  const before = await readFile(join(dir, 'accuracy.ndjson'), 'utf8');
  await keepMeasurement(dir, measurement('2026-01-03'));
  const after = await readFile(join(dir, 'accuracy.ndjson'), 'utf8');
  expect(after.startsWith(before)).toBe(true);
  expect((await readAccuracy(dir, join(dir, 'none'))).measurements.map(({ on }) => on)).toEqual([
    '2026-01-02',
    '2026-01-03',
  ]);
});

it('the software’s measurings come before those of an archive', async () => {
  const dir = await makeArchive();
  const shared = join(await temporaryFolder(), 'accuracy.ndjson');
  await keepMeasurement(dir, measurement('2026-01-02'));
  await keepMeasurement(null, measurement('2026-01-03'), shared);
  expect((await readAccuracy(dir, shared)).measurements.map(({ on }) => on)).toEqual(['2026-01-03', '2026-01-02']);
});

it('a torn last line is told and does not swallow the next one', async () => {
  const dir = await makeArchive({ 'accuracy.ndjson': '{"on":"2026' });
  await keepMeasurement(dir, measurement('2026-01-03'));
  const { measurements, messages } = await readAccuracy(dir, join(dir, 'none'));
  expect(measurements).toEqual([measurement('2026-01-03')]);
  expect(only(messages, 'accuracy-invalid')).toMatchObject({ file: 'accuracy.ndjson', line: 1 });
});

it.each([{ on: '2026-02-30' }, { words: 'x' }, { measures: { beauty: { right: 1, wrong: 0, missed: 0 } } }])(
  'a line with %j is left out and told',
  async (wrong) => {
    const dir = await makeArchive();
    await writeFile(join(dir, 'accuracy.ndjson'), `${JSON.stringify({ ...measurement('2026-01-02'), ...wrong })}\n`);
    const { measurements, messages } = await readAccuracy(dir, join(dir, 'none'));
    expect(measurements).toEqual([]);
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['accuracy-invalid']);
  },
);

it('an archive without any has none', async () => {
  const dir = await makeArchive();
  expect(await readAccuracy(dir, join(dir, 'none'))).toEqual({ measurements: [], messages: [] });
});

it('those that ship with the software fit', async () => {
  const { measurements, messages } = await readAccuracy(await makeArchive(), SHIPPED_ACCURACY);
  expect(messages).toEqual([]);
  expect(measurements.length).toBeGreaterThan(0);
});
