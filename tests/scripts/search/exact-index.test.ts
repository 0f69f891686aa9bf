import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExactIndex } from '../../../scripts/lib/search/exact-index.ts';
import { readRecords } from '../../../scripts/lib/search/records-file.ts';
import { openReader } from '../../../src/search/read/open-reader.ts';
import { RECORDS } from '../../search/records.ts';

const SETTINGS = { languages: ['en', 'fr'], wordsIn: ['en', 'fr', 'ru'], names: [], statements: RECORDS.length };
const lines = (...values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

describe('the exact index of a site', () => {
  let folder: string;
  let records: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chancery-index-'));
    records = join(folder, 'records.ndjson');
    await writeFile(records, lines(SETTINGS, ...RECORDS));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const build = async (name: string, size: 'usual' | 'lean' = 'usual') =>
    buildExactIndex(await readRecords(records), join(folder, name), size);

  it('is read from its folder', async () => {
    const { files } = await build('one');
    const entries = await readdir(join(folder, 'one'), { recursive: true, withFileTypes: true });
    expect(entries.filter((entry) => entry.isFile())).toHaveLength(files);
    const reader = await openReader((path) => readFile(join(folder, 'one', path)).catch(() => null));
    expect(reader.size).toBe(RECORDS.length);
    const { statements } = await reader.phrase(['la', 'marea']);
    expect((await reader.card(statements[0]!)).id).toBe('2021-03-05-manglano');
    expect((await reader.forms('navire')).map(({ form }) => form)).toEqual(['navires']);
  });

  it('has another version where anything is different, and the same where nothing is', async () => {
    const version = async (name: string) =>
      (JSON.parse(await readFile(join(folder, name, 'index.json'), 'utf8')) as { version: string }).version;
    await Promise.all([build('two'), build('three'), build('four', 'lean')]);
    expect(await version('two')).toBe(await version('three'));
    expect(await version('four')).not.toBe(await version('two'));
  });

  it('is built only from all records', async () => {
    const short = join(folder, 'short.ndjson');
    await writeFile(short, lines(SETTINGS, ...RECORDS.slice(1)));
    const cut = await readRecords(short);
    await expect(buildExactIndex(cut, join(folder, 'five'), 'usual')).rejects.toThrow(
      `Expected ${RECORDS.length} records, found ${RECORDS.length - 1}`,
    );
    await writeFile(short, '');
    await expect(readRecords(short)).rejects.toThrow('found nothing');
  });

  it('has lines that end at line feeds alone', async () => {
    const odd = { ...RECORDS[0]!, id: 'odd', coins: 'one\u2028two\u2029three\u0085four' };
    const path = join(folder, 'odd.ndjson');
    await writeFile(path, lines({ ...SETTINGS, statements: 1 }, odd));
    const read = await readRecords(path);
    expect(await Array.fromAsync(read.records)).toEqual([odd]);
  });
});
