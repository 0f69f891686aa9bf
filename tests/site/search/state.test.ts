import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMPTY_STATE,
  isFiltered,
  readState,
  SORTS,
  wantedYears,
  writeState,
  type SearchState,
} from '../../../src/site/search/state.ts';

const read = (query: string) => readState(new URLSearchParams(query));

describe('the state of a search', () => {
  it('is read from the address', () => {
    expect(read('?q=lamp+oil&year=2004..2010&speaker=Ada+Orlan&speaker=Teo&kind=Report&sort=newest')).toEqual({
      q: 'lamp oil',
      from: '2004',
      to: '2010',
      undated: false,
      facets: { speaker: ['Ada Orlan', 'Teo'], source: [], kind: ['Report'], lang: [] },
      sort: 'newest',
    });
    expect(
      [read('year=2004'), read('year=2004..'), read('year=..2010'), read('year=undated')].map(
        ({ from, to, undated }) => [from, to, undated],
      ),
    ).toEqual([
      ['2004', '2004', false],
      ['2004', null, false],
      [null, '2010', false],
      [null, null, true],
    ]);
  });

  it('is empty where the address says nothing that can be read', () => {
    expect([read(''), read('year=soon&sort=best&speaker=&x=1')]).toEqual([EMPTY_STATE, EMPTY_STATE]);
    expect(writeState(EMPTY_STATE)).toBe('');
  });

  it('comes back from its own address', () => {
    const year = fc.option(fc.integer({ min: 1000, max: 2999 }).map(String));
    const values = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 3 });
    const state = fc.record({
      q: fc.string().map((q) => q.trim()),
      from: year,
      to: year,
      undated: fc.constant(false),
      facets: fc.record({ speaker: values, source: values, kind: values, lang: values }),
      sort: fc.constantFrom(...SORTS),
    });
    fc.assert(
      fc.property(state, (given: SearchState) => {
        expect(read(writeState(given))).toEqual(given);
      }),
    );
  });

  it('asks the index for the years of its range that the archive has', () => {
    const years = ['1999', '2004', '2005', 'undated'];
    expect(wantedYears(read('year=2000..2004'), years)).toEqual(['2004']);
    expect(wantedYears(read('year=2004..'), years)).toEqual(['2004', '2005']);
    expect(wantedYears(read('year=undated'), years)).toEqual(['undated']);
    expect(wantedYears(read('year=1900'), years)).toEqual([]);
    expect(wantedYears(read('q=lamp'), years)).toBeNull();
  });

  it('tells filters from words', () => {
    expect([
      isFiltered(read('q=lamp&sort=newest')),
      isFiltered(read('kind=Report')),
      isFiltered(read('year=..2004')),
    ]).toEqual([false, true, true]);
  });
});
