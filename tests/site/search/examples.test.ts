import { describe, expect, it } from 'vitest';
import type { SearchRecord } from '../../../src/search/record.ts';
import { makeEngine } from '../../../src/site/search/engine.ts';
import { exampleQueries } from '../../../src/site/search/examples.ts';
import { recordLines } from '../../../src/site/search/record-lines.ts';
import { EMPTY_STATE } from '../../../src/site/search/state.ts';
import { lexiconOf } from '../../../src/site/words/catalogue.ts';
import { buildCatalogue } from '../../../src/site/catalogue.ts';
import { scanReader } from '../../search/scan-reader.ts';
import { dated, SETTINGS } from '../holdings.ts';
import { sampleCatalogue } from '../sample-catalogue.ts';

describe('the examples of what can be asked', () => {
  it('find something each, not everything, and nothing in them is in doubt', async () => {
    const catalogue = await sampleCatalogue();
    const [, ...records] = [...recordLines(catalogue, undefined)].map((line) => JSON.parse(line) as SearchRecord);
    const engine = makeEngine(scanReader(records), lexiconOf('en'));
    const examples = exampleQueries(catalogue);
    expect(examples.length).toBe(12);
    for (const { query } of examples) {
      const { answer, query: understood, names } = await engine.ask({ ...EMPTY_STATE, q: query });
      expect(answer.hits.length, query).toBeGreaterThan(0);
      expect(answer.hits.length, query).toBeLessThan(records.length);
      expect([understood.doubts, names.notes], query).toEqual([[], []]);
    }
  });

  it('are only of what an archive has', () => {
    const catalogue = (...statements: ReturnType<typeof dated>[]) =>
      buildCatalogue({
        settings: SETTINGS,
        statements,
        people: [],
        organisations: [],
        sources: [],
        rawFiles: [],
        gone: [],
        days: [],
      });
    expect(exampleQueries(catalogue())).toEqual([]);
    expect(exampleQueries(catalogue(dated('2020-01-02', { title: '海峡' }))).map(({ query }) => query)).toEqual([
      '2020..2020',
    ]);
  });
});
