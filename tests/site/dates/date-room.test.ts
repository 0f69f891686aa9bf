import { describe, expect, it } from 'vitest';
import { dateRoom, isCertainly, openSide, periodsOf, yearsOf } from '../../../src/site/dates/date-room.ts';
import { edtfOf, spanOf } from '../../../src/site/dates/periods.ts';
import { daysInMonth } from '../../../src/statement/day.ts';

const listed = (date: string) => {
  const room = dateRoom(date);
  return room && [room.grain, ...periodsOf(room, room.grain)];
};

describe('the room that a date leaves', () => {
  it.each([
    ['2016-04-12', ['day', '2016-04-12']],
    ['2016-04-12?', ['day', '2016-04-12']],
    ['[2016-04-12,2015-04-12]', ['day', '2015-04-12', '2016-04-12']],
    ['[2016-04-30..2016-05-02]', ['day', '2016-04-30', '2016-05-01', '2016-05-02']],
    ['2016-02-28/2016-03-01', ['day', '2016-02-28', '2016-02-29', '2016-03-01']],
    ['2016-04', ['month', '2016-04']],
    ['2016-04-XX', ['month', '2016-04']],
    ['2015-12/2016-01', ['month', '2015-12', '2016-01']],
    ['[2016-04,2017-04]', ['month', '2016-04', '2017-04']],
    ['2016-04-30/2016-05', ['month', '2016-04', '2016-05']],
    ['2016-01-02/2016-03-30', ['month', '2016-01', '2016-02', '2016-03']],
    ['2016-34', ['month', '2016-04', '2016-05', '2016-06']],
    ['2016', ['year', '2016']],
    ['2016-XX', ['year', '2016']],
    ['2016~', ['year', '2016']],
    ['2014/2016', ['year', '2014', '2015', '2016']],
    ['{1994,2016}', ['year', '1994', '2016']],
    ['2015-11-01/2017-02-01', ['year', '2015', '2016', '2017']],
    ['199X', ['decade', '1990s']],
    ['1998/2012', ['decade', '1990s', '2000s', '2010s']],
    ['1900/1999', ['decade', ...Array.from({ length: 10 }, (_, index) => `19${index}0s`)]],
  ])('of %s is listed as finely as it is given: %j', (date, expected) => {
    expect(listed(date)).toEqual(expected);
  });

  it('of a season is its year, because nobody said on which half of the earth', () => {
    expect(listed('2016-21')).toEqual(['year', '2016']);
    expect(listed('2016-24')).toEqual(['year', '2016']);
  });

  it.each(['XXXX-12-26', '2016-04-12/..', '../2016', '2016/', '/2016', '[..2016]', '1800/1999', '-0044', 'Y12000'])(
    'of %s is none: it has no first or last day, or too many',
    (date) => expect(dateRoom(date)).toBeNull(),
  );

  it('of a set of 400 days is not 400 days: it goes to its years', () => {
    const days = Array.from({ length: 400 }, (_, index) =>
      new Date(Date.UTC(2015, 11, 1 + index)).toISOString().slice(0, 10),
    );
    expect(listed(`[${days.join(',')}]`)).toEqual(['year', '2015', '2016', '2017']);
    expect(listed(`[${days.slice(0, 31).join(',')}]`)).toHaveLength(32);
    expect(listed(`[${days.slice(0, 32).join(',')}]`)).toEqual(['month', '2015-12', '2016-01']);
    expect(listed('[2015-12-01..2017-01-03]')).toEqual(['year', '2015', '2016', '2017']);
  });

  it('is certainly of a period where each thing that it may be is, or where all things are meant and one is', () => {
    const certainly = (date: string, period: string) => isCertainly(dateRoom(date)!, period);
    expect(certainly('[2016-04-12,2016-04-20]', '2016-04')).toBe(true);
    expect(certainly('[2016-04-12,2016-05-20]', '2016-04')).toBe(false);
    expect(certainly('[2016-04-12,2016-05-20]', '2016')).toBe(true);
    expect(certainly('{2016-04-12,2016-05-20}', '2016-04-12')).toBe(true);
    expect(certainly('2009/2010', '2010s')).toBe(false);
    expect(certainly('2011/2012', '2010s')).toBe(true);
  });

  it('has years for the search, but not from a whole decade', () => {
    expect(yearsOf('2015-12-20/2016-01-05')).toEqual(['2015', '2016']);
    expect([yearsOf(null), yearsOf('199X'), yearsOf('2016/..')]).toEqual([[], [], []]);
  });
});

describe('a date open to one side', () => {
  it.each([
    ['2021-01-01/..', { min: '2021-01-01', max: null }],
    ['2021-02/', { min: '2021-02-01', max: null }],
    ['../2016-02', { min: null, max: '2016-02-29' }],
    ['/2016', { min: null, max: '2016-12-31' }],
    ['[2021-01-01..]', { min: '2021-01-01', max: null }],
    ['[..2016]', { min: null, max: '2016-12-31' }],
  ])('%s', (date, expected) => expect(openSide(date)).toEqual(expected));

  it.each([null, '2016', '2016/2017', '../..', 'XXXX-12-26', '[2016,2018]', '[2016..2018]'])('%s is none', (date) =>
    expect(openSide(date)).toBeNull(),
  );
});

describe('a period', () => {
  it('has a first and a last day', () => {
    expect(['1990s', '2016', '2016-02', '2015-02', '2016-02-03'].map(spanOf)).toEqual([
      { min: '1990-01-01', max: '1999-12-31' },
      { min: '2016-01-01', max: '2016-12-31' },
      { min: '2016-02-01', max: '2016-02-29' },
      { min: '2015-02-01', max: '2015-02-28' },
      { min: '2016-02-03', max: '2016-02-03' },
    ]);
    expect(['1990s', '2016'].map(edtfOf)).toEqual(['199X', '2016']);
    expect(['2016-01', '2016-04', '1900-02'].map(daysInMonth)).toEqual([31, 30, 28]);
  });
});
