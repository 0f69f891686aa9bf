import { describe, expect, it } from 'vitest';
import { timeline } from '../../../src/site/entities/timeline.ts';
import { dated, statement } from '../holdings.ts';

const round = (value: number) => Math.round(value * 100) / 100;

describe('a timeline', () => {
  it('of one statement is its year', () => {
    const line = timeline([dated('2016-07-02')], [])!;
    expect([line.first, line.last, line.marks.map(({ year }) => year)]).toEqual([2016, 2016, [2016]]);
    expect(line.strokes.map(({ at, height, month, count }) => [round(at), height, month, count])).toEqual([
      [0.54, 1, '2016-07', 1],
    ]);
  });

  it('gathers the statements of a month, the fullest month highest', () => {
    const line = timeline([dated('2015-01-03'), dated('2016-01-01'), dated('2016-01-09'), dated('2016-01')], [])!;
    expect(line.strokes.map(({ month, count, height }) => [month, count, round(height)])).toEqual([
      ['2015-01', 1, 0.35],
      ['2016-01', 3, 1],
    ]);
  });

  it('reaches over the spans, one that lasts to its end', () => {
    const spans = [
      { from: '2013-02-04', to: '2019-03-10' },
      { from: '2015', to: null },
      { from: '/2010', to: '2012' },
    ];
    const line = timeline([dated('2016-04-12')], spans)!;
    expect([line.first, line.last]).toEqual([2013, 2019]);
    expect(line.bars.map(({ from, to, open }) => [round(from), round(to), open])).toEqual([
      [0.01, 0.88, false],
      [0.29, 1, true],
    ]);
  });

  it('of many spans has those of the years in which something was said', () => {
    const spans = Array.from({ length: 13 }, (_, term) => ({ from: `${1960 + term * 5}`, to: `${1964 + term * 5}` }));
    const line = (given: typeof spans) => timeline([dated('1999-05-01'), dated('2001-04-12')], given)!;
    expect(line(spans).bars.map(({ item }) => item.from)).toEqual(['1995', '2000']);
    expect([line(spans).first, line(spans).last]).toEqual([1995, 2004]);
    expect(line(spans.slice(1)).bars).toHaveLength(12);
  });

  it('names at most eight years, on round ones', () => {
    expect(timeline([dated('1994-01-01'), dated('2024-01-01')], [])!.marks.map(({ year }) => year)).toEqual([
      1995, 2000, 2005, 2010, 2015, 2020,
    ]);
    expect(timeline([dated('1899-01-01'), dated('2024-01-01')], [])!.marks.length).toBeLessThanOrEqual(8);
  });

  it('is none where nothing has a year', () => {
    expect(timeline([statement({ id: 'a' }), dated('XXXX-12-26'), dated('2016/2018')], [])).toBeNull();
  });
});
