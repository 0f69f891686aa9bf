import { describe, expect, it } from 'vitest';
import { anniversariesOfMonth, daysOfYear } from '../../../src/site/dates/days-of-year.ts';
import { dated } from '../holdings.ts';

const days = daysOfYear([
  dated('2016-04-12'),
  dated('2016-04-12', { id: 'second' }),
  dated('2017-04-12', { institution: { id: null, name: 'Lights Service' } }),
  dated('2019-02-03'),
  dated('[2019-01-28,2019-02-04]'),
  dated('2018-01'),
  dated('XXXX-04-12'),
]);

describe('the days of the year', () => {
  it('have what was certainly said on them in any year, and what is of no known year', () => {
    expect([...days.keys()]).toEqual(['02-03', '04-12']);
    const day = days.get('04-12')!;
    expect(day.years.map(({ year, statements }) => [year, statements.map(({ id }) => id)])).toEqual([
      ['2016', ['2016-04-12', 'second']],
      ['2017', ['2017-04-12']],
    ]);
    expect(day.yearless.map(({ id }) => id)).toEqual(['xxxx-04-12']);
    expect(day.count).toBe(4);
  });

  it('are asked by month', () => {
    expect(anniversariesOfMonth(days, '02')).toEqual({
      '02-03': { count: 1, some: [{ id: '2019-02-03', year: '2019', title: 'The lamp', lang: 'en', who: '' }] },
    });
    expect(anniversariesOfMonth(days, '04')['04-12']!.some.map(({ id, year, who }) => [id, year, who])).toEqual([
      ['2016-04-12', '2016', ''],
      ['second', '2016', ''],
      ['2017-04-12', '2017', 'Lights Service'],
      ['xxxx-04-12', null, ''],
    ]);
    expect(anniversariesOfMonth(days, '05')).toEqual({});
  });

  it('are told by one statement of each of the latest years where there are many', () => {
    const list = Array.from({ length: 20 }, (_, index) =>
      dated(`${2000 + Math.floor(index / 2)}-04-12`, { id: `${2000 + Math.floor(index / 2)}-${index % 2}` }),
    );
    const { count, some } = anniversariesOfMonth(daysOfYear(list), '04')['04-12']!;
    expect([count, ...some.map(({ id }) => id)]).toEqual([20, '2006-0', '2007-0', '2008-0', '2009-0']);
  });
});
