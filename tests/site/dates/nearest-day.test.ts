import { expect, it } from 'vitest';
import { nearestDay } from '../../../src/site/client/show-on-this-day.ts';

it('the day to show on a day of the year is that day, or the nearest of its month', () => {
  const days = ['11-28', '11-02', '11-24'];
  expect(nearestDay(days, '11-28')).toBe('11-28');
  expect(nearestDay(days, '11-30')).toBe('11-28');
  expect(nearestDay(days, '11-26')).toBe('11-24');
  expect(nearestDay(days, '11-01')).toBe('11-02');
  expect(nearestDay([], '11-01')).toBeNull();
});
