import { describe, expect, it } from 'vitest';
import { nameIn, namedValue, toAddress, toIndex } from '../../../src/site/search/named-value.ts';
import { EMPTY_STATE, readState, writeState } from '../../../src/site/search/state.ts';

const [ADA, OTHER, KEEPER, WIRE] = [
  namedValue('ada-orlan', 'Ada Orlan'),
  namedValue('ada-orlan-2', 'Ada Orlan'),
  namedValue(null, 'A · Keeper'),
  namedValue('wire', 'Island Wire'),
];
const ALL = {
  speaker: { [ADA]: 2, [OTHER]: 1, [KEEPER]: 1, 'not known': 1 },
  source: { [WIRE]: 3 },
  kind: { report: 4 },
};
const asked = (query: string) => toIndex(readState(new URLSearchParams(query)), ALL).facets;

describe('a filter by name', () => {
  it('is the id in the address and the id with the name in the index', () => {
    const state = toIndex(readState(new URLSearchParams('speaker=ada-orlan&source=wire&kind=report')), ALL);
    expect(state.facets).toEqual({ speaker: [ADA], source: [WIRE], kind: ['report'], lang: [] });
    expect(writeState(toAddress(state))).toBe('?speaker=ada-orlan&source=wire&kind=report');
  });

  it('is the name where there is no id', () => {
    expect(asked('speaker=A+%C2%B7+Keeper').speaker).toEqual([KEEPER]);
    expect(writeState(toAddress({ ...EMPTY_STATE, facets: { ...EMPTY_STATE.facets, speaker: [KEEPER] } }))).toBe(
      '?speaker=A+%C2%B7+Keeper',
    );
  });

  it('of an old address, which has a name, is everybody who bears it', () => {
    expect(asked('speaker=Ada+Orlan&source=Island+Wire')).toMatchObject({ speaker: [ADA, OTHER], source: [WIRE] });
    expect(asked('speaker=not+known').speaker).toEqual(['not known']);
  });

  it('that the index does not have stays, and finds nothing', () => {
    expect(asked('speaker=nobody').speaker).toEqual(['nobody']);
    expect(toIndex(readState(new URLSearchParams('speaker=nobody')), {}).facets.speaker).toEqual(['nobody']);
  });

  it('is read by its name', () => {
    expect([ADA, KEEPER, 'not known'].map((value) => nameIn(value))).toEqual(['Ada Orlan', 'A · Keeper', 'not known']);
  });
});
