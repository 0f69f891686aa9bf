/**
 * Do the same with each of a list, several at once, and give the results in the order of the list, each as soon as those before it
 * are there. A slow one holds up what is shown, not what is begun.
 *
 * @param atOnce how many are under way at most
 * @param signal ends it: nothing further is begun, and no further result given
 * @throws what `work` throws, in its turn
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
  signal: AbortSignal,
): AsyncGenerator<Result, void, undefined> {
  const results = items.map(() => Promise.withResolvers<Result>());
  // Those behind one that failed are never waited for.
  for (const { promise } of results) promise.catch(() => {});
  let next = 0;
  const lane = async () => {
    while (!signal.aborted && next < items.length) {
      const index = next++;
      await work(items[index]!).then(results[index]!.resolve, results[index]!.reject);
    }
  };
  const stopped = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  for (let count = Math.min(atOnce, items.length); count > 0; count--) void lane();
  try {
    for (const { promise } of results) {
      const one = await Promise.race([promise.then((result) => ({ result })), stopped]);
      if (one === null || signal.aborted) return;
      yield one.result;
    }
  } finally {
    next = items.length;
  }
}
