import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, isInside, joinStretches, partsOf, touches, widened } from '../../../src/search/read/stretches.ts';

const END = 60;
const ALL = Array.from({ length: END + 20 }, (_, position) => position);
const sets = fc
  .uniqueArray(fc.integer({ min: 0, max: END }), { maxLength: 12 })
  .map((all) => all.toSorted((a, b) => a - b));
/** Stretches by the positions in them. */
const stretches = sets.map((positions) => around(Uint32Array.from(positions), 0, 1));
const inside = (some: readonly number[]) => ALL.filter((position) => isInside(some, position));

describe('stretches of positions', () => {
  it('have the positions that they were made of', () => {
    fc.assert(
      fc.property(sets, fc.nat(5), fc.integer({ min: 1, max: 5 }), (positions, before, behind) => {
        const wanted = ALL.filter((at) =>
          positions.some((position) => at >= position - before && at < position + behind),
        );
        expect(inside(around(Uint32Array.from(positions), before, behind))).toEqual(wanted);
      }),
    );
  });

  it('are joined, and widened, without touching each other', () => {
    fc.assert(
      fc.property(stretches, stretches, fc.nat(4), (one, other, by) => {
        const both = joinStretches([one, other]);
        expect(inside(both)).toEqual(ALL.filter((at) => isInside(one, at) || isInside(other, at)));
        const wide = widened(both, by);
        expect(inside(wide)).toEqual(
          ALL.filter((at) => ALL.some((from) => isInside(both, from) && from <= at && at <= from + by)),
        );
        for (const some of [both, wide]) expect(some).toEqual([...new Set(some)].toSorted((a, b) => a - b));
      }),
    );
  });

  it('touch parts of the row', () => {
    fc.assert(
      fc.property(stretches, fc.integer({ min: 1, max: 9 }), (some, size) => {
        const wanted = [...new Set(inside(some).map((position) => Math.floor(position / size)))];
        expect(partsOf(some, size)).toEqual(wanted);
        for (const part of [0, 1, 2, 3])
          expect(touches(some, part * size, (part + 1) * size), String(part)).toBe(wanted.includes(part));
      }),
    );
  });
});
