import { describe, expect, it } from 'vitest';
import { dateWords, docketDate, fullDateWords, weekdayName } from '../../src/site/date-words.ts';
import { monthName, periodWords } from '../../src/site/period-words.ts';

describe('a date in words', () => {
  it.each([
    ['2022-01-28', '28 January 2022'],
    ['2022-01', 'January 2022'],
    ['2022', '2022'],
    ['2021-12-XX', 'December 2021, day not known'],
    ['2021-XX', '2021, month not known'],
    ['202X', '2020s'],
    ['2021-22', 'summer 2021'],
    ['XXXX-12-26', '26 December, year not known'],
    ['XXXX-12', 'December, year not known'],
    ['2022-01-28?', '28 January 2022, uncertain'],
    ['2022-01~', 'about January 2022'],
    ['2022-01-28%', 'about 28 January 2022, uncertain'],
    ['[2021-12-20,2021-12-27]', '20 or 27 December 2021'],
    ['[2021-12-20,2021-12-27,2022-01-03]', '20 or 27 December 2021, or 3 January 2022'],
    ['[2021-12-13,2021-12-20,2021-12-27]', '13, 20, or 27 December 2021'],
    ['[2021-12-27,2022-01-03]', '27 December 2021 or 3 January 2022'],
    ['[2021-11,2021-12]', 'November or December 2021'],
    ['[2019,2021]', '2019 or 2021'],
    ['{2022-01-27,2022-01-28}', '27 and 28 January 2022'],
    ['[2021-12-01..2021-12-05]', 'between 1 and 5 December 2021'],
    ['[..2021-12-05]', 'not after 5 December 2021'],
    ['2024-02-09/2024-02-20', 'between 9 and 20 February 2024'],
    ['2024-02-09/2024-03-01', 'between 9 February and 1 March 2024'],
    ['2023-12-30/2024-01-02', 'between 30 December 2023 and 2 January 2024'],
    ['2021-12-04/..', 'not before 4 December 2021'],
    ['2021-12-04/', 'not before 4 December 2021'],
    ['../2021-12-04', 'not after 4 December 2021'],
    ['/2021-12-04', 'not after 4 December 2021'],
  ])('reads %s as "%s"', (value, words) => {
    expect(dateWords(value)).toBe(words);
  });

  it('is "undated" where there is none', () => {
    expect(dateWords(null)).toBe('undated');
    expect(dateWords('../..')).toBe('undated');
  });

  it('has short months where room is short', () => {
    expect(dateWords('[2021-09-20,2022-01-03]', 'short')).toBe('20 Sep 2021 or 3 Jan 2022');
    expect(dateWords('2024-02-09/2024-03-01', 'short')).toBe('between 9 Feb and 1 Mar 2024');
  });

  it('has its weekday where it is one day, and no other time', () => {
    expect(fullDateWords('2022-01-28')).toBe('28 January 2022, Friday');
    expect(fullDateWords('2022-01')).toBe('January 2022');
  });

  it('shows a form that it has no wording for as it stands', () => {
    expect(dateWords('Y17000000')).toBe('Y17000000');
    expect(dateWords('2022-01-28T10:00:00')).toBe('2022-01-28T10:00:00');
  });

  it('takes weekdays from the calendar, before 1970 as well', () => {
    expect(weekdayName('1970-01-01')).toBe('Thursday');
    expect(weekdayName('1945-05-08')).toBe('Tuesday');
    expect(weekdayName('2011-12-30')).toBe('Friday');
  });

  it('names months and periods', () => {
    expect([monthName('09'), monthName('2022-09', 'short')]).toEqual(['September', 'Sep']);
    expect([periodWords('2022'), periodWords('2022-09'), periodWords('2022-09-01')]).toEqual([
      '2022',
      'September 2022',
      '1 September 2022',
    ]);
  });
});

describe('a date on the docket', () => {
  it.each([
    ['2022-01-28', '28', 'January 2022, Friday'],
    ['XXXX-12-26', '26', 'December, year not known'],
    ['[2021-12-20,2021-12-27]', '20 or 27', '20 or 27 December 2021'],
    ['2024-02-09/2024-02-20', '9–20', 'between 9 and 20 February 2024'],
    ['2024-02-09/2024-03-01', 'Feb–Mar', 'between 9 February and 1 March 2024'],
    ['2021-12-04/..', '4 –', 'not before 4 December 2021'],
    ['../2021-12-04', '– 4', 'not after 4 December 2021'],
    ['2024-02', 'Feb', 'February 2024, day not known'],
    ['2024', '2024', 'day and month not known'],
    ['2020/2021', '[ ]', 'between 2020 and 2021'],
  ])('shows %s as "%s", "%s"', (value, large, small) => {
    expect(docketDate(value)).toEqual({ large, small });
  });

  it('says so where there is none', () => {
    expect(docketDate(null)).toEqual({ large: 'n.d.', small: 'undated' });
  });
});
