import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/search/files/positions.ts';

describe('positions', () => {
  it('keep paragraphs further apart than any two words can be near, titles in steps of 64', () => {
    expect(layOut(128, [5, 10, 0, 3])).toEqual({ firsts: [128, 192, 234, 266], next: 320 });
    expect(layOut(0, [40])).toEqual({ firsts: [0], next: 128 });
  });

  it('are taken by a statement without any words too', () => {
    expect(layOut(64, [])).toEqual({ firsts: [], next: 128 });
  });
});
