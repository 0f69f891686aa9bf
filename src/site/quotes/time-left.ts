import type { Value } from '../words/say.ts';

/** So long nothing is said of what is left: the first ones load what all need. */
const SOON = 3_000;
/** Steps in which seconds are told, so that they do not flicker. */
const STEP = 5;

/**
 * How long a list will still take, if it goes on as it did; null: it cannot be told yet, or hardly anything is left.
 *
 * @param elapsed milliseconds since the first was begun
 */
export function timeLeft(done: number, n: number, elapsed: number): Value | null {
  if (done === 0 || done >= n || elapsed < SOON) return null;
  const seconds = Math.ceil(((n - done) * elapsed) / done / 1000 / STEP) * STEP;
  return seconds < 90
    ? { k: 'check.secondsLeft', with: { seconds } }
    : { k: 'check.minutesLeft', with: { minutes: Math.ceil(seconds / 60) } };
}
