import { fold } from './compare-names.ts';

/** How much longer than the true one a title may be that holds it: a kicker, a mark behind it. */
const LONGER = 1.3;

/** Whether a title is the one that is printed, or holds it with little more. */
export function isTitle(given: string, wanted: string): boolean {
  const [g, w] = [fold(given), fold(wanted)];
  return g === w || (g.includes(w) && g.length < LONGER * w.length);
}
