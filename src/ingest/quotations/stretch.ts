/**
 * Those of some things that stand whole in a stretch of text.
 *
 * @param things in the order in which they stand, without overlaps; offsets are UTF-16 into the same text
 */
export function wholeIn<T extends { readonly start: number; readonly end: number }>(
  things: readonly T[],
  start: number,
  end: number,
): readonly T[] {
  let first = 0;
  for (let last = things.length; first < last;) {
    const middle = (first + last) >> 1;
    if (things[middle]!.start < start) first = middle + 1;
    else last = middle;
  }
  let beyond = first;
  while (beyond < things.length && things[beyond]!.end <= end) beyond++;
  return things.slice(first, beyond);
}
