import { describe, expect, it } from 'vitest';
import { accuracyViews, share } from '../../src/site/accuracy.ts';
import { listWords } from '../../src/site/list-words.ts';
import type { Measurement } from '../../src/statement/accuracy.ts';

const measurement = (on: string, change: Partial<Measurement> = {}): Measurement => ({
  on,
  set: { name: 'few', digest: '01234567', documents: 3, languages: ['en'] },
  measures: { read: { right: 3, wrong: 0, missed: 0 }, place: { right: 2, wrong: 1, missed: 1 } },
  tiers: [],
  sources: [],
  ...change,
});

/** Signs that keep a figure on one line, as a reader sees them. */
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

describe('share', () => {
  it.each([
    [94, 100, '94 %', '87–98 %'],
    [18, 18, '100 %', '82–100 %'],
    [0, 5, '0 %', '0–44 %'],
    [999, 1000, '99 %', '99–100 %'],
  ])('%i of %i are %s, within %s', (right, of, percent, range) => {
    const got = share(right, of);
    expect([plain(got?.percent), plain(got?.range), plain(got?.counted)]).toEqual([
      percent,
      range,
      `${right} of ${of}`,
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
    expect([plain(given?.percent), given?.range, found]).toEqual(['95 %', '', null]);
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
      view!.rows.map(({ label, given, found }) => [label, given?.right, given?.of, found?.right, found?.of]),
    ).toEqual([['Speakers', 3, 4, 3, 6]]);
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
      view!.tiers.map(({ tier, promised, kept, fields }) => [
        tier,
        plain(promised ?? undefined),
        kept,
        fields.map(({ label }) => label),
      ]),
    ).toEqual([
      ['certain', '99 %', false, ['Date']],
      ['probable', '93 %', true, ['Place']],
      ['possible', undefined, true, ['Kind']],
    ]);
    expect(accuracyViews([measurement('2026-01-03')])[0]!.tiers).toEqual([]);
  });

  it('name the fields that were not measured', () => {
    expect(accuracyViews([measurement('2026-01-03')])[0]!.unmeasured).toEqual([
      'Title',
      'Kind',
      'Date',
      'Published',
      'Saved',
      'Speaker',
      'Institution',
      'Source',
      'Language',
    ]);
  });
});

it.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('listWords of %j are "%s"', (words, text) => {
  expect(listWords(words)).toBe(text);
});
