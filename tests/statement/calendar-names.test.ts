import { expect, it } from 'vitest';
import { MONTHS, WEEKDAYS } from '../../src/statement/calendar-names.ts';

it('names months and weekdays in English, wherever it runs', () => {
  expect(MONTHS.join(' ')).toBe(
    'January February March April May June July August September October November December',
  );
  expect(WEEKDAYS.join(' ')).toBe('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
});
