/** How many items two lists have in common in the same order: the length of their longest common subsequence. */
export function commonLength(one: readonly string[], other: readonly string[]): number {
  let before = new Uint32Array(other.length + 1);
  for (const item of one) {
    const row = new Uint32Array(other.length + 1);
    for (let at = 1; at <= other.length; at++)
      row[at] = item === other[at - 1] ? before[at - 1]! + 1 : Math.max(before[at]!, row[at - 1]!);
    before = row;
  }
  return before[other.length]!;
}
