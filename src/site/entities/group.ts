/** Items by each of their keys, every item once a key, in the order they came. */
export function group<T, K>(items: readonly T[], keys: (item: T) => readonly K[]): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items)
    for (const key of new Set(keys(item))) (groups.get(key) ?? groups.set(key, []).get(key)!).push(item);
  return groups;
}

/** How often each value comes, the most frequent first, those as frequent in the order they came. */
export function countEach<T>(values: readonly T[]): readonly (readonly [value: T, count: number])[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}

export const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

const COLLATOR = new Intl.Collator('en');

/** The order of names in lists, of all scripts in one. */
export const byName = (a: string, b: string): number => COLLATOR.compare(a, b);
