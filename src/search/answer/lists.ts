export { union } from '../read/sorted.ts';

/** Work on lists of numbers that ascend without repeating. */
export type List = Uint32Array;

export const NONE: List = new Uint32Array(0);

/** What is in both lists, the numbers of the second moved back by so many: `a` where `b` has `a + shift`. */
export function intersect(a: List, b: List, shift = 0): List {
  const both = new Uint32Array(Math.min(a.length, b.length));
  let kept = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = a[i]! + shift - b[j]!;
    if (difference === 0) {
      both[kept++] = a[i]!;
      i++;
      j++;
    } else if (difference < 0) i++;
    else j++;
  }
  return both.subarray(0, kept);
}

/** Where in a list the numbers from `from` on begin. */
export function lowerBound(list: List, from: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The numbers of a list from `from` on and below `to`. */
export const between = (list: List, from: number, to: number): List =>
  list.subarray(lowerBound(list, from), lowerBound(list, to));
