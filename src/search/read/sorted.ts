/** Ascending rows of numbers. */

/** How many members are at most `value`. */
export function countUpTo(list: Uint32Array | readonly number[], value: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The members of `list` that, moved by `by`, are in `other`. */
export function meet(list: Uint32Array, other: Uint32Array, by: number): Uint32Array {
  const found = new Uint32Array(Math.min(list.length, other.length));
  let [count, at] = [0, 0];
  for (const value of list) {
    const wanted = value + by;
    while (at < other.length && other[at]! < wanted) at++;
    if (at === other.length) break;
    if (other[at] === wanted) found[count++] = value;
  }
  return found.subarray(0, count);
}

/** What is in one of the lists. */
export function union(lists: readonly Uint32Array[]): Uint32Array {
  const [first, ...rest] = lists.filter(({ length }) => length > 0);
  if (first === undefined) return new Uint32Array(0);
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
