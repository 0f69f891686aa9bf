import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/site/links/digest.ts';
import { facetView, keysOf } from '../../../src/site/search/facet-view.ts';
import { placeUrl } from '../../../src/site/search/place-url.ts';
import { chosenYears, yearBars } from '../../../src/site/search/year-bars.ts';

describe('the histogram', () => {
  it('has every year of the archive once, whatever was found', () => {
    const bars = yearBars([{ year: 1972, certain: 4, possible: 8 }], 1971, 1974);
    expect(bars.map(({ year, certainHeight, possibleHeight }) => [year, certainHeight, possibleHeight])).toEqual([
      [1971, 0, 0],
      [1972, 0.5, 1],
      [1973, 0, 0],
      [1974, 0, 0],
    ]);
  });

  it('shows the smallest bar, and none for nothing', () => {
    const [many, one, none] = yearBars(
      [
        { year: 2001, certain: 1000, possible: 1000 },
        { year: 2002, certain: 1, possible: 1 },
      ],
      2001,
      2003,
    );
    expect(many!.certainHeight).toBe(1);
    expect(one!.certainHeight).toBeGreaterThan(0.02);
    expect(none!.certainHeight).toBe(0);
  });

  it.each([
    [2001, 2003, [2001, 2002, 2003]],
    [1971, 2026, [1980, 1990, 2000, 2010, 2020]],
    [1930, 2026, [1940, 1960, 1980, 2000, 2020]],
    [1770, 2026, [1800, 1850, 1900, 1950, 2000]],
  ])('names few years of %s to %s', (first, last, named) => {
    expect(yearBars([], first, last).flatMap((bar) => (bar.named ? [bar.year] : []))).toEqual(named);
  });

  it('knows which years are chosen', () => {
    expect([chosenYears(null, null), chosenYears('2004-03', '2005'), chosenYears('2004', null)]).toEqual([
      null,
      [2004, 2005],
      [2004, Infinity],
    ]);
  });
});

describe('the values of a filter', () => {
  const counts = Array.from({ length: 12 }, (_, at) => ({ key: `k${at}`, name: `N${at}`, count: 12 - at }));
  const keys = (list: readonly { key: string }[]) => list.map(({ key }) => key);

  it('are the most frequent ones, the rest behind more', () => {
    const { shown, rest } = facetView(counts, []);
    expect([keys(shown), keys(rest)]).toEqual([
      ['k0', 'k1', 'k2', 'k3', 'k4', 'k5', 'k6'],
      ['k7', 'k8', 'k9', 'k10', 'k11'],
    ]);
    expect(facetView(counts.slice(0, 8), []).rest).toEqual([]);
  });

  it('begin with what is chosen, also where nothing is found with it', () => {
    const { shown, rest } = facetView(counts, ['k9', 'gone']);
    expect(shown.slice(0, 3)).toEqual([
      { key: 'k9', name: 'N9', count: 3, chosen: true },
      { key: 'gone', name: 'gone', count: 0, chosen: true },
      { key: 'k0', name: 'N0', count: 12, chosen: false },
    ]);
    expect(keys(rest)).not.toContain('k9');
  });

  it('leave out what finds nothing', () => {
    expect(facetView([{ key: 'a', name: 'A', count: 0 }], []).shown).toEqual([]);
  });

  it('of an old address, which has a name, are all who bear it', () => {
    const known = [
      { key: 'ada', name: 'Ada Orlan' },
      { key: 'ada-2', name: 'Ada Orlan' },
      { key: 'Teo', name: 'Teo' },
    ];
    expect(keysOf(['Ada Orlan', 'Teo', 'nobody', 'ada'], known)).toEqual(['ada', 'ada-2', 'Teo', 'nobody']);
  });
});

describe('the address of found words', () => {
  const passage = {
    zone: 'words',
    anchor: 'p-222222',
    offset: 10,
    text: 'We are in a hurry; the tide is not in a hurry.',
  } as const;
  const place = { start: 7, end: 17 };

  it('has their place, their digest and what browsers mark them by', () => {
    expect(placeUrl('a', passage, place)).toBe(
      `/statements/a/?w=17-27-${digestOf('in a hurry')}#p-222222:~:text=We%20are-,in%20a%20hurry,-%3B%20the%20tide%20is`,
    );
  });

  it('of a label or a heading is its anchor, and of the record the page', () => {
    const label = { zone: 'label', anchor: 't-222222', offset: 0, text: 'MS ORLAN' } as const;
    expect(placeUrl('a', label, { start: 3, end: 8 })).toBe('/statements/a/#t-222222:~:text=MS-,ORLAN');
    const source = { zone: 'source', anchor: null, offset: 0, text: 'Island Wire' } as const;
    expect(placeUrl('a', source, { start: 0, end: 6 })).toBe('/statements/a/');
    expect(placeUrl('a', passage, null)).toBe('/statements/a/#p-222222');
  });
});
