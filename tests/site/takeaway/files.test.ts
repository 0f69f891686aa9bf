import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { citationFiles } from '../../../src/site/data/citation-files.ts';
import { cslFile, csvFile, ndjsonFile, type Origin, risFile } from '../../../src/site/takeaway/files.ts';
import { sampleCatalogue } from '../sample-catalogue.ts';

const ORIGIN: Origin = { asked: '“lamp”, 2016', address: 'https://lamp.example/search/?q=lamp', on: '2026-12-01' };
const ROWS = [
  { statement: 'b', title: 'A "lamp", lit', voice: null },
  { statement: 'a', title: 'Two\nlines', voice: 'Ada' },
];
const BEHIND = { asked: ORIGIN.asked, search: ORIGIN.address, taken: ORIGIN.on };

const catalogue = await sampleCatalogue();
const files = citationFiles(catalogue, new URL('https://papers.example/'));
const fileOf = (ending: string) => [...files.find(({ path }) => path === `statements.${ending}`)!.pieces()].join('');

describe('what a reader takes away', () => {
  it('as a table and line by line has every row, and behind it what was asked, where and when', () => {
    const read = parse(csvFile(ROWS, ORIGIN).join(''), { bom: true, columns: true }) as unknown[];
    expect(read).toEqual(ROWS.map((row) => ({ ...row, voice: row.voice ?? '', ...BEHIND })));
    const lines = ndjsonFile(ROWS, ORIGIN).join('').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(ROWS.map((row) => ({ ...row, ...BEHIND })));
  });

  it('for reference managers has the archive’s own records of the statements, in order, each with a note', () => {
    const ids = [4, 1, 7].map((index) => catalogue.statements[index]!.id);
    const records = risFile(fileOf('ris'), ids, ORIGIN);
    expect(records.map((record) => /^ID {2}- (.*)\r$/mu.exec(record)![1])).toEqual(ids);
    for (const record of records) {
      expect(record).toMatch(/^TY {2}- [^]*N1 {2}- “lamp”, 2016 \(https:[^ ]*, 2026-12-01\)\r\nER {2}- \r\n$/u);
      expect(fileOf('ris')).toContain(record.replace(/^N1 {2}- “lamp”.*\r\n/mu, ''));
    }
    const items = JSON.parse(cslFile(fileOf('csl.json'), ids, ORIGIN).join('')) as { id: string; annote: string }[];
    expect(items.map(({ id }) => id)).toEqual(ids);
    expect(items[0]!.annote).toContain(ORIGIN.address);
  });

  it('is not made where a citation is missing', () => {
    expect(() => risFile(fileOf('ris'), ['nobody'], ORIGIN)).toThrow('nobody');
    expect(() => cslFile('[]', ['nobody'], ORIGIN)).toThrow('nobody');
  });
});
