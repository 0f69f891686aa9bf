import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { developIndex } from '../../../scripts/lib/search/develop-index.ts';
import { openReader } from '../../../src/search/read/open-reader.ts';
import { RECORDS } from '../../search/records.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-index-'));
});
afterAll(() => rm(folder, { recursive: true }));

const open = () => openReader((path) => readFile(join(folder, path)).catch(() => null));
const recordsFile = (count: number) =>
  [{ languages: ['en'], wordsIn: ['en'], names: [], statements: count }, ...RECORDS.slice(0, count)]
    .map((value) => `${JSON.stringify(value)}\n`)
    .join('');

it('an index that is made on demand is made once for each change, and tried again where it failed', async () => {
  let made = 0;
  let count = 5;
  const index = developIndex(async () => {
    made++;
    if (count === 0) throw new Error('The archive cannot be read.');
    return recordsFile(count);
  }, folder);
  await Promise.all([index.ready(), index.ready()]);
  await index.ready();
  expect([made, (await open()).size]).toEqual([1, 5]);
  expect((await readdir(folder)).toSorted()).toEqual(['files', 'index.json']);

  count = 0;
  index.outdate();
  await expect(index.ready()).rejects.toThrow('cannot be read');
  count = 8;
  await index.ready();
  expect([made, (await open()).size]).toEqual([3, 8]);
  expect(await readdir(join(folder, 'files'))).toHaveLength(1);
});
