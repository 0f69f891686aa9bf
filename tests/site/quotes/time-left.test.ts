import { expect, it } from 'vitest';
import { timeLeft } from '../../../src/site/quotes/time-left.ts';

it.each([
  [10, 100, 1_000, null],
  [0, 100, 10_000, null],
  [100, 100, 10_000, null],
  [250, 1000, 4_000, { k: 'check.secondsLeft', with: { seconds: 15 } }],
  [999, 1000, 60_000, { k: 'check.secondsLeft', with: { seconds: 5 } }],
  [100, 1000, 20_000, { k: 'check.minutesLeft', with: { minutes: 3 } }],
])('%i of %i after %i ms', (done, n, elapsed, left) => {
  expect(timeLeft(done, n, elapsed)).toEqual(left);
});
