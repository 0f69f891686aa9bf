import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, intersect, union } from '../../../src/search/answer/lists.ts';

const lists = fc.uniqueArray(fc.nat(60), { maxLength: 30 }).map((list) => Uint32Array.from(list).toSorted());

describe('ascending lists', () => {
  it('are put together without repeating', () => {
    fc.assert(
      fc.property(fc.array(lists, { maxLength: 4 }), (all) => {
        const wanted = [...new Set(all.flatMap((list) => [...list]))].toSorted((a, b) => a - b);
        expect([...union(all)]).toEqual(wanted);
      }),
    );
  });

  it('are held against each other, so many apart', () => {
    fc.assert(
      fc.property(lists, lists, fc.nat(5), (a, b, shift) => {
        expect([...intersect(a, b, shift)]).toEqual([...a].filter((number) => b.includes(number + shift)));
      }),
    );
  });

  it('are cut out', () => {
    fc.assert(
      fc.property(lists, fc.nat(60), fc.nat(60), (list, from, to) => {
        expect([...between(list, from, to)]).toEqual([...list].filter((number) => number >= from && number < to));
      }),
    );
  });
});
