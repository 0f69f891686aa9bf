import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SORTS } from '../../../src/search/answer/types.ts';
import { toDay } from '../../../src/statement/day.ts';
import {
  EMPTY_STATE,
  isFiltered,
  limit,
  readState,
  type SearchState,
  writeState,
} from '../../../src/site/search/state.ts';

const read = (query: string) => readState(new URLSearchParams(query));

describe('the state of a search', () => {
  it('is read from the address, also from one of before', () => {
    expect(read('?q=lamp+oil&year=2004..2010&speaker=Ada+Orlan&speaker=teo&kind=report&sort=newest')).toEqual({
      ...EMPTY_STATE,
      q: 'lamp oil',
      from: '2004',
      to: '2010',
      facets: { ...EMPTY_STATE.facets, speaker: ['Ada Orlan', 'teo'], kind: ['report'] },
      sort: 'newest',
    });
    expect(
      ['year=2004', 'year=2004..', 'year=..2010', 'year=undated', 'year=2004..2010&year=undated'].map((query) => {
        const { from, to, undated } = read(query);
        return [from, to, undated];
      }),
    ).toEqual([
      ['2004', '2004', false],
      ['2004', null, false],
      [null, '2010', false],
      [null, null, true],
      ['2004', '2010', true],
    ]);
    expect(read('from=2004-03-12&to=2004-04&dates=possibly&exact=1&own=1&speaker=a&place=kittiwick')).toMatchObject({
      from: '2004-03-12',
      to: '2004-04',
      dates: 'possibly',
      exact: true,
      own: true,
      facets: { speaker: ['a'], place: ['kittiwick'] },
    });
  });

  it('is empty where the address says nothing that can be read', () => {
    expect([read(''), read('year=soon&sort=best&speaker=&x=1&from=2004-13&to=2004-02-30&dates=never')]).toEqual([
      EMPTY_STATE,
      EMPTY_STATE,
    ]);
    expect(writeState(EMPTY_STATE)).toBe('');
  });

  it('comes back from its own address', () => {
    const day = fc.integer({ min: -200_000, max: 40_000 }).map(toDay);
    const side = fc.option(fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([one, length]) => one.slice(0, length)));
    const values = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 3 });
    const facets = { speaker: values, source: values, kind: values, lang: values, organisation: values, place: values };
    const state = fc
      .record({
        q: fc.string().map((q) => q.trim()),
        from: side,
        to: side,
        undated: fc.boolean(),
        dates: fc.constantFrom('certainly' as const, 'possibly' as const),
        exact: fc.boolean(),
        own: fc.boolean(),
        facets: fc.record(facets),
        sort: fc.constantFrom(...SORTS),
      })
      // What has no date has no limits.
      .map((given): SearchState => (given.undated ? { ...given, from: null, to: null } : given));
    fc.assert(
      fc.property(state, (given) => {
        expect(read(writeState(given))).toEqual(given);
      }),
    );
  });

  it('knows days, months and years of the calendar', () => {
    expect(['2004', '2004-02', '2004-02-29', ' 2004 '].map(limit)).toEqual(['2004', '2004-02', '2004-02-29', '2004']);
    expect(['2003-02-29', '2004-13', '204', '2004-2', 'soon', '', null].map(limit)).toEqual(Array(7).fill(null));
  });

  it('tells filters from words', () => {
    expect(
      ['q=lamp&sort=newest&exact=1', 'kind=report', 'year=..2004', 'place=x'].map((one) => isFiltered(read(one))),
    ).toEqual([false, true, true, true]);
  });
});
