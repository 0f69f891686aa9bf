/** Work on lists of numbers that ascend without repeating. */
export type List = Uint32Array;

export const NONE: List = new Uint32Array(0);

/** What is in one of the lists. */
export function union(lists: readonly List[]): List {
  const [first, ...rest] = lists.filter(({ length }) => length > 0);
  if (first === undefined) return NONE;
  if (rest.length === 0) return first;
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  all.sort();
  let kept = 0;
  for (let index = 0; index < all.length; index++)
    if (index === 0 || all[index] !== all[index - 1]) all[kept++] = all[index]!;
  return all.subarray(0, kept);
}

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
