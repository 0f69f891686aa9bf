import fc from 'fast-check';
import { expect, test } from 'vitest';
import { narrow, type Constraint } from '../../../src/ingest/dates/narrow.ts';
import { toEdtf } from '../../../src/ingest/dates/emit.ts';
import { bounds, isEdtf, namedDays, toDay, toNumber } from '../../../src/statement/edtf.ts';

const constraint = (weight: Constraint['weight'], strength: number, holds: Constraint['holds']): Constraint => ({
  rule: 'test/rule',
  weight,
  strength,
  line: null,
  quote: null,
  says: 'It says so.',
  holds,
});

const anyConstraint = fc
  .record({
    weight: fc.constantFrom('hard' as const, 'soft' as const),
    strength: fc.integer({ min: 0, max: 9 }),
    from: fc.integer({ min: 0, max: 60 }),
    length: fc.integer({ min: 0, max: 60 }),
    every: fc.integer({ min: 1, max: 7 }),
  })
  .map(({ weight, strength, from, length, every }) =>
    constraint(weight, strength, (day) => day >= from && day <= from + length && day % every === 0),
  );

test('what is left fulfils every hard constraint, or there is a conflict and nothing is left', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 80 }), { minLength: 1 }),
      fc.array(anyConstraint, { maxLength: 8 }),
      (days, constraints) => {
        const { days: left, conflict, applied, dropped } = narrow(days, constraints);
        const hard = constraints.filter(({ weight }) => weight === 'hard');
        const possible = days.filter((day) => hard.every((one) => one.holds(day)));
        expect(conflict).toBe(possible.length === 0);
        expect(left.length > 0).toBe(!conflict);
        for (const day of left) for (const one of applied) expect(one.holds(day)).toBe(true);
        expect(dropped.every(({ weight }) => weight === 'soft')).toBe(true);
        expect(new Set([...applied, ...dropped])).toEqual(new Set(constraints));
      },
    ),
  );
});

test('a stronger soft constraint is heard before a weaker one, in whatever order they come', () => {
  const strong = constraint('soft', 9, (day) => day < 10);
  const weak = constraint('soft', 1, (day) => day >= 10);
  for (const order of [
    [strong, weak],
    [weak, strong],
  ]) {
    expect(narrow([5, 15], order).days).toEqual([5]);
    expect(narrow([5, 15], order).dropped).toEqual([weak]);
  }
});

test('tells for each day that fell what it fell to', () => {
  const even = constraint('hard', 0, (day) => day % 2 === 0);
  expect([...narrow([1, 2, 3], [even]).fell]).toEqual([
    [1, even],
    [3, even],
  ]);
});

const at = (...days: string[]) => days.map(toNumber);
const open = { monthDay: null, min: null, max: null };

test.each([
  ['one day', { ...open, days: at('2022-01-28'), min: 0, max: 99999 }, '2022-01-28'],
  ['a set of days', { ...open, days: at('2021-12-20', '2021-12-27'), min: 0, max: 99999 }, '[2021-12-20,2021-12-27]'],
  ['a month and day without a year', { days: [], monthDay: { m: 2, d: 3 }, min: null, max: null }, 'XXXX-02-03'],
  [
    'examples from an open window, which are no set',
    { days: at('2012-01-28', '2013-01-28'), monthDay: { m: 1, d: 28 }, min: 0, max: null },
    'XXXX-01-28',
  ],
  [
    'a closed window',
    { ...open, days: [], min: toNumber('2001-01-20'), max: toNumber('2009-01-20') },
    '2001-01-20/2009-01-20',
  ],
  ['a window that is open at its end', { ...open, days: [], min: toNumber('2004-03-09') }, '2004-03-09/..'],
  ['nothing', { ...open, days: [] }, null],
])('writes %s as EDTF', (_, remainder, expected) => {
  expect(toEdtf(remainder)).toBe(expected);
});

test('writes only EDTF that names the days that are left', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 40 }), (numbers) => {
      const days = numbers.toSorted((a, b) => a - b);
      const value = toEdtf({ days, monthDay: null, min: 0, max: 20_000 })!;
      expect(isEdtf(value)).toBe(true);
      const { min, max } = bounds(value);
      expect([min, max]).toEqual([toDay(days[0]!), toDay(days.at(-1)!)]);
      expect(namedDays(value)).toEqual(days.length <= 12 ? days.map(toDay) : null);
    }),
  );
});
