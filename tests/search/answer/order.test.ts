import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/search/answer/order.ts';
import { SORTS } from '../../../src/search/answer/types.ts';

const DAYS = [null, [5, 9], [5, 6], [1, 9], [5, 9], null, [7, 7]] as const;
const endsOf = (statement: number) => {
  const days = DAYS[statement];
  return days ? { first: days[0], last: days[1] } : null;
};
const ALL = DAYS.keys().toArray();

describe('the order of what is found', () => {
  it('goes by the first day, then by the last; undated ones come at the end, equal ones in the order of the ledger', () => {
    expect(inOrder(ALL, 'oldest', new Map(), endsOf)).toEqual([3, 2, 1, 4, 6, 0, 5]);
    expect(inOrder(ALL, 'newest', new Map(), endsOf)).toEqual([1, 4, 3, 6, 2, 0, 5]);
  });

  it('goes by the score, and by the newest where that is the same', () => {
    const scores = new Map([
      [0, 3],
      [2, 7],
      [6, 3],
    ]);
    expect(inOrder(ALL, 'relevance', scores, endsOf)).toEqual([2, 6, 0, 1, 4, 3, 5]);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.subarray(ALL), fc.constantFrom(...SORTS), (found, sort) => {
        expect(inOrder(found, sort, new Map(), endsOf).toSorted()).toEqual(found);
      }),
    );
  });
});
