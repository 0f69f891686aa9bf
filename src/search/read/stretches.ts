import type { Stretches } from '../reader.ts';
import { countUpTo } from './sorted.ts';

/** Whether a position lies in one of the stretches. */
export const isInside = (stretches: Stretches, position: number): boolean =>
  // Bounds in pairs: behind an odd number of them lies a position inside a stretch.
  countUpTo(stretches, position) % 2 === 1;

/** Whether all from one position to another, both included, lie in one and the same stretch. */
export function holds(stretches: Stretches, first: number, last: number): boolean {
  const bounds = countUpTo(stretches, first);
  return bounds % 2 === 1 && last < stretches[bounds]!;
}

/** Whether one of the stretches has a position from `first` on and before `behind`. */
export function touches(stretches: Stretches, first: number, behind: number): boolean {
  const bounds = countUpTo(stretches, first);
  return bounds % 2 === 1 || (bounds < stretches.length && stretches[bounds]! < behind);
}

/**
 * What lies around some positions.
 *
 * @param positions ascending
 * @param before how many positions before each
 * @param behind how many from each on, itself included
 */
export function around(positions: Uint32Array, before: number, behind: number): Stretches {
  const bounds: number[] = [];
  for (const position of positions) {
    const first = Math.max(0, position - before);
    if (bounds.length > 0 && first <= bounds.at(-1)!) bounds[bounds.length - 1] = position + behind;
    else bounds.push(first, position + behind);
  }
  return bounds;
}

/** Stretches that end so many positions later. */
export function widened(stretches: Stretches, by: number): Stretches {
  const bounds: number[] = [];
  for (let at = 0; at < stretches.length; at += 2) {
    const [first, behind] = [stretches[at]!, stretches[at + 1]! + by];
    if (bounds.length > 0 && first <= bounds.at(-1)!) bounds[bounds.length - 1] = behind;
    else bounds.push(first, behind);
  }
  return bounds;
}

/** The numbers of the parts, of a size in positions, that stretches touch, ascending. */
export function partsOf(stretches: Stretches, size: number): readonly number[] {
  const parts: number[] = [];
  for (let at = 0; at < stretches.length; at += 2) {
    const last = Math.floor((stretches[at + 1]! - 1) / size);
    for (let part = Math.max(Math.floor(stretches[at]! / size), (parts.at(-1) ?? -1) + 1); part <= last; part++)
      parts.push(part);
  }
  return parts;
}

/** What lies in one of several rows of stretches. */
export function joinStretches(rows: readonly Stretches[]): Stretches {
  const [only, ...others] = rows;
  if (only !== undefined && others.length === 0) return only;
  const pairs = rows.flatMap((row) =>
    Array.from({ length: row.length / 2 }, (_, at) => [row[2 * at]!, row[2 * at + 1]!] as const),
  );
  const bounds: number[] = [];
  for (const [first, behind] of pairs.toSorted(([a], [b]) => a - b)) {
    if (bounds.length > 0 && first <= bounds.at(-1)!) bounds[bounds.length - 1] = Math.max(bounds.at(-1)!, behind);
    else bounds.push(first, behind);
  }
  return bounds;
}
