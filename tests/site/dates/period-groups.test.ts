import { describe, expect, it } from 'vitest';
import { buildCalendar } from '../../../src/site/dates/calendar.ts';
import { groupsOf } from '../../../src/site/dates/period-groups.ts';
import { dated } from '../holdings.ts';

const many = (date: string, count: number) =>
  Array.from({ length: count }, (_, index) => dated(date, { id: `${date}-${index}` }));

describe('the groups of a period', () => {
  it('are its finer periods, with what is only certainly of the whole apart', () => {
    const calendar = buildCalendar([
      dated('2015'),
      dated('2016'),
      dated('2016-04'),
      dated('[2016-04-12,2016-05-12]'),
      dated('2016-04-12'),
    ]);
    const names = (period: string) => {
      const { groups, rest } = groupsOf(calendar, period);
      return [groups.map((group) => [group.period, group.statements.length]), rest.map(({ id }) => id)];
    };
    expect(names('2010s')).toEqual([[['2015', 1], ['2016', 4]], []]); // prettier-ignore
    expect(names('2016')).toEqual([[['2016-04', 2]], ['2016', '2016-04-12-2016-05-12']]);
    expect(names('2016-04')).toEqual([[['2016-04-12', 1]], ['2016-04']]);
    expect(names('1990s')).toEqual([[], []]);
  });

  it('of up to sixty statements are shown whole, of more by their beginning', () => {
    const shown = (count: number) => {
      const calendar = buildCalendar([...many('2016-04-12', count), dated('2016-05-01')]);
      return groupsOf(calendar, '2016').groups.map((group) => [group.shown.length, group.statements.length]);
    };
    expect(shown(59)).toEqual([[59, 59], [1, 1]]); // prettier-ignore
    expect(shown(60)).toEqual([[4, 60], [1, 1]]); // prettier-ignore
    expect(
      groupsOf(buildCalendar([...many('2016-04-12', 5), ...many('2016-05-01', 70)]), '2016').groups[0]?.shown,
    ).toHaveLength(5);
  });
});
