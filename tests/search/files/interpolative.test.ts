import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeList, encodeList, roomFor } from '../../../src/search/files/interpolative.ts';

/** Ascending numbers below a capacity. */
const lists = fc
  .record({
    capacity: fc.oneof(fc.integer({ min: 1, max: 300 }), fc.constantFrom(2 ** 16, 2 ** 24, 2 ** 31)),
    seeds: fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { maxLength: 400 }),
    run: fc.integer({ min: 0, max: 300 }),
  })
  .map(({ capacity, seeds, run }) => {
    const scattered = seeds.map((seed) => Math.floor(seed * capacity));
    const first = scattered[0] ?? 0;
    const close = Array.from({ length: run }, (_, at) => first + at).filter((value) => value < capacity);
    return { capacity, list: Uint32Array.from(new Set([...scattered, ...close])).toSorted() };
  });

const encoded = (list: Uint32Array, capacity: number, at = 0) => {
  const bytes = new Uint8Array(at + roomFor(list.length)).fill(255);
  return bytes.slice(0, encodeList(list, capacity, bytes, at));
};

describe('interpolative coding', () => {
  it('gives back any list, wherever it begins, and where it ends', () => {
    fc.assert(
      fc.property(lists, fc.nat(9), ({ list, capacity }, at) => {
        const bytes = encoded(list, capacity, at);
        expect(decodeList(bytes, at, list.length, capacity)).toEqual({ list, end: bytes.length });
      }),
    );
  });

  it('takes no bit for numbers without gaps', () => {
    expect(encoded(Uint32Array.from([0, 1, 2, 3]), 4)).toHaveLength(0);
  });

  it('takes the bytes that the documentation of the format shows', () => {
    expect([...encoded(Uint32Array.from([3, 7, 8, 20]), 64)]).toEqual([0b00100110, 0b00000001, 0b01000000]);
  });

  it('refuses bytes that end too early, and counts that cannot be', () => {
    const list = Uint32Array.from([5, 900, 70_000, 900_000]);
    const bytes = encoded(list, 2 ** 20);
    expect(() => decodeList(bytes.slice(0, -2), 0, 4, 2 ** 20)).toThrow(RangeError);
    expect(() => decodeList(bytes, 0, 9, 8)).toThrow(RangeError);
  });
});
