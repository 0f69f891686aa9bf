import { describe, expect, it } from 'vitest';
import { buildCalendar } from '../../../src/site/dates/calendar.ts';
import { weeksOfMonth } from '../../../src/site/dates/month-grid.ts';
import { weekdaysFrom } from '../../../src/site/words/week.ts';
import { dated, statement } from '../holdings.ts';

const ids = (list: readonly { readonly id: string }[] | undefined) => list?.map(({ id }) => id);

describe('the calendar', () => {
  const calendar = buildCalendar([
    dated('2021-12-20/2022-01-05'),
    dated('[2021-12-27,2022-01-03]'),
    dated('2022'),
    dated('2022-01'),
    dated('2022-01-03'),
    dated('2022-01-28'),
    dated('2022-05-01/2022-11-30'),
    dated('2021-01-01/..'),
    dated('XXXX-12-26'),
    statement({ id: 'no-date' }),
  ]);
  const period = (name: string) => calendar.periods.get(name);

  it('lists what is certainly of a period apart from what perhaps is', () => {
    expect(ids(period('2022')?.certain)).toEqual([
      '2022',
      '2022-01',
      '2022-01-03',
      '2022-01-28',
      '2022-05-01-2022-11-30',
    ]);
    expect(ids(period('2022')?.possible)).toEqual(['2021-12-20-2022-01-05', '2021-12-27-2022-01-03']);
    expect(ids(period('2022-01')?.certain)).toEqual(['2022-01', '2022-01-03', '2022-01-28']);
    expect(ids(period('2021-12')?.certain)).toEqual([]);
  });

  it('lists a set and a short interval on each of their days, a long interval in each of its months', () => {
    expect(ids(period('2021-12-27')?.possible)).toEqual(['2021-12-20-2022-01-05', '2021-12-27-2022-01-03']);
    expect(ids(period('2021-12-31')?.possible)).toEqual(['2021-12-20-2022-01-05']);
    expect(ids(period('2022-01-28')?.possible)).toEqual([]);
    expect(ids(period('2022-05')?.possible)).toEqual(['2022-05-01-2022-11-30']);
  });

  it('makes no page for a day or month that nothing names', () => {
    const days = calendar.days.map((day) => day.period);
    expect([days.length, days[0], days.at(-2), days.at(-1)]).toEqual([18, '2021-12-20', '2022-01-05', '2022-01-28']);
    expect(calendar.months.map((month) => month.period).slice(0, 3)).toEqual(['2021-12', '2022-01', '2022-05']);
    expect(period('2022-02')).toBeUndefined();
    expect(calendar.decades.map((decade) => decade.period)).toEqual(['2020s']);
  });

  it('counts on a finer page what is known less finely, and may be of it', () => {
    expect(period('2022-01-28')?.wider).toEqual([
      { grain: 'month', count: 1 },
      { grain: 'year', count: 1 },
      { grain: 'open', count: 1 },
    ]);
    expect(period('2022-01')?.wider).toEqual([
      { grain: 'year', count: 1 },
      { grain: 'open', count: 1 },
    ]);
    expect(period('2021-12-27')?.wider).toEqual([{ grain: 'open', count: 1 }]);
    expect(buildCalendar([dated('2020-12-31'), dated('2021-01-01/..')]).periods.get('2020-12-31')?.wider).toEqual([]);
  });

  it('counts a set of many things once', () => {
    const days = Array.from({ length: 40 }, (_, index) => `20${10 + index}-03-05,20${10 + index}-03-19`);
    const wide = buildCalendar([dated('2011-03-05'), dated(`[${days.slice(0, 8).join(',')}]`, { id: 'set' })]);
    expect(ids(wide.periods.get('2011-03-19')?.possible)).toEqual(['set']);
    const wider = buildCalendar([dated('2011-03-19'), dated(`[${days.join(',')}]`, { id: 'set' })]);
    expect(wider.periods.get('2011-03-19')?.wider).toEqual([{ grain: 'decade', count: 1 }]);
    expect(ids(wider.periods.get('2010s')?.possible)).toEqual(['set']);
    expect(wider.days).toHaveLength(1);
  });

  it('keeps apart what has no year, no end or no date', () => {
    expect(ids(calendar.undated)).toEqual(['2021-01-01', 'xxxx-12-26', 'no-date']);
    expect(calendar.years.map((year) => year.period)).toEqual(['2021', '2022']);
  });

  it('puts an interval of centuries nowhere', () => {
    expect(ids(buildCalendar([dated('1800/1999')]).undated)).toEqual(['1800-1999']);
  });

  it('leads from a period to the next one that has a page', () => {
    expect(period('2022-01-03')).toMatchObject({ earlier: '2022-01-02', later: '2022-01-04' });
    expect(period('2022-01-28')).toMatchObject({ earlier: '2022-01-05', later: null });
    expect(period('2022-01')).toMatchObject({ earlier: '2021-12', later: '2022-05' });
    expect(period('2021')).toMatchObject({ earlier: null, later: '2022' });
  });

  it('is empty for an empty archive', () => {
    expect(buildCalendar([])).toMatchObject({ years: [], months: [], days: [], undated: [] });
  });
});

describe('a month as weeks', () => {
  const numbers = (month: string) =>
    weeksOfMonth(buildCalendar([]), month).map((week) => week.map((cell) => cell?.number ?? 0));

  it('begins each week on Monday', () => {
    expect(numbers('2022-01')[0]).toEqual([0, 0, 0, 0, 0, 1, 2]);
    expect(numbers('2022-01').at(-1)).toEqual([31, 0, 0, 0, 0, 0, 0]);
  });

  it('begins on the day that a language begins its week with', () => {
    expect(weekdaysFrom('en')).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(weekdaysFrom('ar')).toEqual([6, 7, 1, 2, 3, 4, 5]);
    const first = weeksOfMonth(buildCalendar([]), '2022-01', 'ar')[0]!.map((cell) => cell?.number ?? 0);
    expect(first).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(weeksOfMonth(buildCalendar([]), '1970-01', 'ar')[0]!.map((cell) => cell?.number ?? 0)).toEqual([
      0, 0, 0, 0, 0, 1, 2,
    ]);
  });

  it('has no week of blanks, and the leap day in leap years only', () => {
    expect(numbers('2021-02')).toHaveLength(4);
    expect(numbers('2024-02').flat()).toContain(29);
    expect(numbers('2023-02').flat()).not.toContain(29);
  });

  it('counts what a day has', () => {
    const cells = weeksOfMonth(
      buildCalendar([dated('2022-01-28'), dated('[2022-01-28,2022-01-29]')]),
      '2022-01',
    ).flat();
    expect(cells.find((cell) => cell?.day === '2022-01-28')).toEqual({
      day: '2022-01-28',
      number: 28,
      certain: 1,
      possible: 1,
    });
    expect(cells.find((cell) => cell?.day === '2022-01-29')).toEqual({
      day: '2022-01-29',
      number: 29,
      certain: 0,
      possible: 1,
    });
  });
});
