import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/search/quotes/read-table.ts';

describe('a table', () => {
  it('is read as another reader reads it', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', ';', '"', '\n', '“') });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const filled = rows.map(([first, ...more]) => [`x${first}`, ...more]);
        const text = filled.map((row) => row.map(quoted).join(',')).join('\r\n');
        const other = parse(text, { relax_column_count: true, record_delimiter: ['\r\n'] }) as string[][];
        expect(readTable(text, ',')).toEqual(other);
        expect(readTable(text, ',')).toEqual(filled);
      }),
      { seed: 5 },
    );
  });

  it('keeps a mark that is never closed', () => {
    expect(readTable('"The tide, he said\nnext', ',')).toEqual([['"The tide', ' he said'], ['next']]);
  });

  it('has other separators', () => {
    expect(readTable('a;"b;c"\r\n\r\nd;e', ';')).toEqual([
      ['a', 'b;c'],
      ['d', 'e'],
    ]);
  });
});
