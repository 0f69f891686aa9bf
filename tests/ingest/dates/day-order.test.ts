import { describe, expect, test } from 'vitest';
import { proveDayOrder } from '../../../src/ingest/dates/day-order.ts';
import { findDates } from '../../../src/ingest/dates/passages.ts';
import { makeItem } from './items.ts';

const posted = (...dates: string[]) => dates.flatMap((date) => findDates(makeItem({ posted: date })));

describe('the order of day and month in a file', () => {
  test('is proved by a date that reads one way only, which the proof names', () => {
    expect(proveDayOrder(posted('01.11.2009', '23.09.2009'), null)).toMatchObject({
      order: 'dmy',
      quote: '23.09.2009',
    });
    expect(proveDayOrder(posted('01/11/2009', '10/26/2009'), 'dmy')).toMatchObject({
      order: 'mdy',
      quote: '10/26/2009',
    });
  });

  test('is proved by a list that goes down one way only', () => {
    expect(
      proveDayOrder(posted('12.09.2009', '11.09.2009', '10.09.2009', '01.09.2009', '12.08.2009'), null),
    ).toMatchObject({ order: 'dmy' });
  });

  test('is the source’s habit where nothing in the file proves it', () => {
    expect(proveDayOrder(posted('01.11.2009'), 'mdy')).toMatchObject({ order: 'mdy', line: null });
  });
});

describe('nothing proves the order', () => {
  test.each([
    ['in one date that reads both ways', ['01.11.2009']],
    ['in a list that goes down both ways', ['03.03.2009', '02.02.2009', '01.01.2009']],
    ['in a list of two', ['12.09.2009', '11.09.2009']],
    ['where both orders are printed', ['23.09.2009', '10/26/2009', '01.11.2009']],
    ['in a day that no calendar has', ['31.02.2009', '01.11.2009']],
    ['in numerals with the year first', ['2009/03/14', '01.11.2009']],
    ['in no date', []],
  ])('%s', (_, dates) => {
    expect(proveDayOrder(posted(...dates), null)).toBeNull();
  });
});
