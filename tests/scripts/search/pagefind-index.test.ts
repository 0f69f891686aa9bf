import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPagefind, pagefindRecord } from '../../../scripts/lib/search/pagefind-index.ts';
import { searchSite } from '../../../scripts/lib/whole-way.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import { RECORDS } from '../../search/records.ts';

async function* each(records: readonly SearchRecord[]): AsyncGenerator<SearchRecord> {
  yield* records;
}

const OPTIONS = { language: 'en-GB', size: 'usual', statements: RECORDS.length } as const;

describe('the index of Pagefind', () => {
  let site: string;
  beforeAll(async () => {
    site = await mkdtemp(join(tmpdir(), 'chancery-pagefind-'));
  });
  afterAll(() => rm(site, { recursive: true }));

  it('has all records, in as many parts as the texts take, searched as one', async () => {
    const folder = join(site, 'pagefind');
    expect(await buildPagefind(each(RECORDS), folder, { ...OPTIONS, partUnits: 2000 })).toBe(RECORDS.length);
    expect(await readFile(join(folder, 'pagefind.js'), 'utf8')).toMatch(/\nexport const parts = [23];\n$/u);
    expect(existsSync(join(folder, 'part-2', 'pagefind-entry.json'))).toBe(true);
    expect(existsSync(join(folder, 'part-2', 'pagefind.js'))).toBe(false);
    // The last statement lies in the last part.
    expect((await searchSite(site, 'goat')).first).toContain(`/statements/${RECORDS.at(-1)!.id}/`);
  });

  it('is there where there is no statement', async () => {
    const folder = join(site, 'empty', 'pagefind');
    expect(await buildPagefind(each([]), folder, { ...OPTIONS, statements: 0 })).toBe(0);
    expect(await readFile(join(folder, 'pagefind.js'), 'utf8')).toMatch(/\nexport const parts = 1;\n$/u);
  });

  it('has the words, and beside them what a result shows', () => {
    const [record] = RECORDS;
    const { url, content, meta } = pagefindRecord({ ...record!, source: null });
    expect(url).toBe(`/statements/${record!.id}/`);
    expect(content).toContain('Eleven buoys will be laid');
    expect(content).not.toContain('Letter on the eleven buoys');
    expect(meta).toEqual({
      title: 'Letter on the eleven buoys',
      lang: 'en',
      kind: 'letter',
      date: '1971-10-26',
      speaker: 'Ottokar Brem',
    });
    const bare = { ...record!, paragraphs: record!.paragraphs.slice(0, 1) };
    expect(pagefindRecord(bare).content).toBe('Letter on the eleven buoys');
  });
});
