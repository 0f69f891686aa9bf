import { describe, expect, it } from 'vitest';
import { accuracyViews, countedWords, percentWords, rangeWords, share } from '../../../src/site/evidence/accuracy.ts';
import { makeInterface } from '../../../src/site/words/interface.ts';
import type { Said } from '../../../src/site/words/say.ts';
import type { Measurement } from '../../../src/statement/accuracy.ts';

const measurement = (on: string, change: Partial<Measurement> = {}): Measurement => ({
  on,
  set: { name: 'few', digest: '01234567', documents: 3, languages: ['en'] },
  measures: { read: { right: 3, wrong: 0, missed: 0 }, place: { right: 2, wrong: 1, missed: 1 } },
  tiers: [],
  sources: [],
  ...change,
});

/** Signs that keep a figure on one line, as a reader sees them. */
const { text: inEnglish } = makeInterface('en');
const plain = (said: Said) => inEnglish(said).replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

describe('share', () => {
  it.each([
    [94, 100, '94 %', '87–98 %', '94 of 100'],
    [18, 18, '100 %', '82–100 %', '18 of 18'],
    [0, 5, '0 %', '0–44 %', '0 of 5'],
    [999, 1000, '99 %', '99–100 %', '999 of 1,000'],
  ])('%i of %i are %s, within %s', (right, of, percent, range, counted) => {
    const got = share(right, of)!;
    expect([plain(percentWords(got.percent)), plain(rangeWords(got.range!)), plain(countedWords(got))]).toEqual([
      percent,
      range,
      counted,
    ]);
  });

  it('is nothing where there was nothing to be right about', () => {
    expect(share(0, 0)).toBeNull();
  });
});

describe('accuracyViews', () => {
  it('are none where nothing was measured', () => {
    expect(accuracyViews([])).toEqual([]);
  });

  it('show the last measuring of each set, and the earlier ones with the same answers', () => {
    const others = { name: 'others', digest: '76543210', documents: 1, languages: ['fr'] };
    const corrected = { ...measurement('x').set, digest: 'ffffffff' };
    const views = accuracyViews([
      measurement('2026-01-03'),
      measurement('2026-01-01', { set: corrected }),
      measurement('2026-01-02'),
      measurement('2026-01-02', { set: others }),
    ]);
    expect(views.map(({ on, set, earlier }) => [set.name, on, earlier.map((past) => past.on)])).toEqual([
      ['few', '2026-01-03', ['2026-01-02']],
      ['others', '2026-01-02', []],
    ]);
  });

  it('show houses that were not met before first, and a mean over pages without a range', () => {
    const pages = { 'words-given': { right: 1900, wrong: 100, missed: 0 } };
    const views = accuracyViews([
      measurement('2026-01-03'),
      measurement('2026-01-02', { method: 'cross-validated', measures: pages }),
    ]);
    expect(views.map(({ unmet, on }) => [unmet, on])).toEqual([
      [true, '2026-01-02'],
      [false, '2026-01-03'],
    ]);
    const { given, found } = views[0]!.rows[0]!;
    expect([given?.percent, given?.range, found]).toEqual([95, null, null]);
    expect(plain(countedWords(given!))).toBe('95 %');
  });

  it('take of two measurings on one day the one that was kept later', () => {
    const [view] = accuracyViews([
      measurement('2026-01-03'),
      measurement('2026-01-03', { measures: { read: { right: 1, wrong: 0, missed: 2 } } }),
    ]);
    expect(view!.rows.map(({ found }) => found?.right)).toEqual([1]);
  });

  it('tell what is right of what was given from what was found of what there was', () => {
    const [view] = accuracyViews([
      measurement('2026-01-03', { measures: { speakers: { right: 3, wrong: 1, missed: 3 } } }),
    ]);
    expect(
      view!.rows.map(({ measure, given, found }) => [measure, given?.right, given?.of, found?.right, found?.of]),
    ).toEqual([['speakers', 3, 4, 3, 6]]);
  });

  it('give one share where what is wrong is what is missed, and none where nothing was counted', () => {
    const [view] = accuracyViews([
      measurement('2026-01-03', {
        measures: {
          kind: { right: 1, wrong: 2, missed: 2 },
          place: { right: 0, wrong: 0, missed: 2 },
          turns: { right: 0, wrong: 0, missed: 0 },
        },
      }),
    ]);
    expect(view!.rows.map(({ measure, given, found }) => [measure, given?.of ?? null, found?.of ?? null])).toEqual([
      ['kind', 3, null],
      ['place', null, 2],
    ]);
  });

  it('say whether a tier keeps what it promises', () => {
    const tiers: Measurement['tiers'] = [
      { field: 'date', tier: 'certain', right: 98, of: 100 },
      { field: 'place', tier: 'probable', right: 19, of: 20 },
      { field: 'kind', tier: 'possible', right: 1, of: 4 },
    ];
    const [view] = accuracyViews([measurement('2026-01-03', { tiers })]);
    expect(
      view!.tiers.map(({ tier, promised, kept, fields }) => [tier, promised, kept, fields.map(({ field }) => field)]),
    ).toEqual([
      ['certain', 99, false, ['date']],
      ['probable', 93, true, ['place']],
      ['possible', null, true, ['kind']],
    ]);
    expect(accuracyViews([measurement('2026-01-03')])[0]!.tiers).toEqual([]);
  });

  it('name the fields that were not measured', () => {
    expect(accuracyViews([measurement('2026-01-03')])[0]!.unmeasured).toEqual([
      'title',
      'kind',
      'date',
      'published',
      'captured',
      'speakers',
      'institution',
      'source',
      'lang',
    ]);
  });
});
