import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds, isDay, isEdtf, namedDays, relation, sortDay, toDay, toNumber } from '../../src/statement/edtf.ts';

describe('days', () => {
  it('are real days of the calendar', () => {
    expect(['2022-01-28', '2020-02-29', '1999-12-31'].every(isDay)).toBe(true);
    expect(['2022-02-30', '2021-02-29', '2022-1-28', '2022-13-01', '2022', '', null, undefined].some(isDay)).toBe(
      false,
    );
  });

  it('go to a number and back, whatever the time zone of the machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: -80_000, max: 80_000 }), (number) => {
        expect(toNumber(toDay(number))).toBe(number);
      }),
    );
    expect(toNumber('1970-01-01')).toBe(0);
    expect(toDay(-1)).toBe('1969-12-31');
  });
});

describe('EDTF', () => {
  it.each([
    '2022-01-28',
    '2022-01',
    '2022',
    '[2021-12-20,2021-12-27]',
    '2021-12-18/2022-01-08',
    'XXXX-12-26',
    '2012-12-24/..',
    '../2012-12-24',
    '2022?-01-28',
    '2022-01-28~',
    '199X',
  ])('knows %s', (value) => {
    expect(isEdtf(value)).toBe(true);
  });

  it.each(['2022-02-30', '[2022-02-30]', '28 January 2022', '2022/1/28', '', 'undated', '2021-12-18/2022-02-31'])(
    'refuses %s',
    (value) => {
      expect(isEdtf(value)).toBe(false);
    },
  );

  it.each([
    ['2022-01-28', '2022-01-28', '2022-01-28'],
    ['2022-02', '2022-02-01', '2022-02-28'],
    ['[2021-12-20,2022-01-03]', '2021-12-20', '2022-01-03'],
    ['2012-12-24/..', '2012-12-24', null],
    ['../2012-12-24', null, '2012-12-24'],
    ['/2012', null, '2012-12-31'],
    ['XXXX-12-26', null, null],
  ])('bounds %s by %s and %s', (value, min, max) => {
    expect(bounds(value)).toEqual({ min, max });
    expect(sortDay(value)).toBe(min);
  });

  it('names the days of a day and of a set, and of nothing else', () => {
    expect(namedDays('2022-01-28?')).toEqual(['2022-01-28']);
    expect(namedDays('[2022-01-03,2021-12-20]')).toEqual(['2021-12-20', '2022-01-03']);
    expect(['2022-01', '2021-12-18/2022-01-08', 'XXXX-12-26'].map(namedDays)).toEqual([null, null, null]);
  });

  it.each([
    ['2022-01-28', '2022', 'within'],
    ['2022-01-28', '2022-01-28', 'within'],
    ['2022-01-28', '2022-02', 'outside'],
    ['2022-01', '2022', 'within'],
    ['2022-01', '2022-01-28', 'overlaps'],
    ['[2021-12-20,2021-12-27]', '2021-12', 'within'],
    ['[2021-12-20,2022-01-03]', '2022', 'overlaps'],
    ['[2021-12-20,2022-01-03]', '2021-12-25', 'outside'],
    ['2021-12-18/2022-01-08', '2021-12-25', 'overlaps'],
    ['2012-12-24/..', '2020', 'overlaps'],
    ['../2012-12-24', '2013', 'outside'],
    ['XXXX-12-26', '2020', 'outside'],
    [null, '2020', 'outside'],
  ] as const)('puts %s %s: %s', (value, period, expected) => {
    expect(relation(value, period)).toBe(expected);
  });
});
