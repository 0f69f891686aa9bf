import type { Part } from '../reader.ts';

/**
 * Runs with lists that together hold every token of a phrase; where they stand at the right distances, there is the phrase.
 *
 * A run has a list if it is not frequent and the run without its last token, or without its first, is (single tokens: if they
 * are not frequent). Of those that hold the next token the one that reaches furthest is taken, of equals the longest, since long
 * runs are rare.
 *
 * @param count how many tokens the phrase has; it must not be frequent itself
 * @param isFrequent whether the run from a token up to, not including, another is frequent; true where it is empty
 */
export function cover(count: number, isFrequent: (from: number, to: number) => boolean): readonly Part[] {
  const hasList = (from: number, to: number) =>
    !isFrequent(from, to) && (to - from === 1 || isFrequent(from, to - 1) || isFrequent(from + 1, to));
  const parts: Part[] = [];
  for (let next = 0; next < count;) {
    let best: Part | null = null;
    for (let from = next; from >= 0; from--) {
      if (!isFrequent(from + 1, next)) break;
      for (let to = next + 1; to <= count; to++) {
        if (hasList(from, to) && (best === null || to > best.to || (to === best.to && from < best.from)))
          best = { from, to };
        if (!isFrequent(from, to) && !isFrequent(from + 1, to)) break;
      }
    }
    if (best === null) throw new RangeError('A phrase that is not frequent has no run with a list.');
    parts.push(best);
    next = best.to;
  }
  return parts;
}
