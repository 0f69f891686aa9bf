import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../../src/site/client/check/in-order.ts';

/** Work that ends when it is told to. */
function byHand() {
  const begun: number[] = [];
  const ends = new Map<number, PromiseWithResolvers<string>>();
  const work = (item: number) => {
    begun.push(item);
    ends.set(item, Promise.withResolvers<string>());
    return ends.get(item)!.promise;
  };
  return {
    begun,
    work,
    end: async (item: number) => {
      ends.get(item)!.resolve(`done ${item}`);
      for (let turns = 0; turns < 10; turns++) await Promise.resolve();
    },
    fail: (item: number) => ends.get(item)!.reject(new Error(`failed ${item}`)),
  };
}

describe('a list that is worked through', () => {
  it('gives its results in order, whichever is done first, with so many under way', async () => {
    const { begun, work, end } = byHand();
    const results = inOrder([0, 1, 2, 3, 4], 2, work, new AbortController().signal);
    const first = results.next();
    expect(begun).toEqual([0, 1]);
    await end(1);
    expect(begun).toEqual([0, 1, 2]);
    await end(2);
    expect(begun).toEqual([0, 1, 2, 3]);
    await end(0);
    expect(await first).toEqual({ value: 'done 0', done: false });
    expect((await results.next()).value).toBe('done 1');
    expect((await results.next()).value).toBe('done 2');
    await end(3);
    await end(4);
    expect([(await results.next()).value, (await results.next()).value]).toEqual(['done 3', 'done 4']);
    expect((await results.next()).done).toBe(true);
  });

  it('ends at once when it is stopped, and begins nothing more', async () => {
    const { begun, work, end } = byHand();
    const stop = new AbortController();
    const results = inOrder([0, 1, 2, 3], 2, work, stop.signal);
    const first = results.next();
    await end(0);
    expect((await first).value).toBe('done 0');
    const second = results.next();
    stop.abort();
    expect((await second).done).toBe(true);
    await end(1);
    expect(begun).toEqual([0, 1, 2]);
  });

  it('fails where one fails, in its turn', async () => {
    const { work, end, fail } = byHand();
    const results = inOrder([0, 1, 2], 3, work, new AbortController().signal);
    const first = results.next();
    fail(1);
    fail(2);
    await end(0);
    expect((await first).value).toBe('done 0');
    await expect(results.next()).rejects.toThrow('failed 1');
    expect((await results.next()).done).toBe(true);
  });

  it('begins nothing more where nobody asks for further results', async () => {
    const { begun, work, end } = byHand();
    const results = inOrder([0, 1, 2], 1, work, new AbortController().signal);
    const first = results.next();
    await end(0);
    await first;
    await results.return();
    await end(1);
    expect(begun).toEqual([0, 1]);
  });

  it('is over where there is nothing in it', async () => {
    expect((await inOrder([], 4, byHand().work, new AbortController().signal).next()).done).toBe(true);
  });
});
