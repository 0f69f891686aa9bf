import { describe, expect, it } from 'vitest';
import { dayGroups } from '../../../src/site/dates/day-groups.ts';
import { statement } from '../holdings.ts';

/** `A1 B1 -2s`: place A and source 1, place B and source 1, no place and source 2 and a speech. */
const groups = (day: string) => {
  const statements = day.split(' ').map((signs, index) =>
    statement({
      id: `${index}`,
      place: signs[0] === '-' ? null : signs[0]!,
      source: signs[1] === '-' ? null : { name: signs[1]! },
      kind: signs[2] === 's' ? 'speech' : 'report',
    }),
  );
  return dayGroups(statements, ({ source }) => (source && typeof source === 'object' ? source.name : null)).map(
    ({ by, name, statements: list }) => `${by ?? 'rest'} ${name ?? ''}: ${list.map(({ id }) => id).join(' ')}`,
  );
};

describe('the groups of a day', () => {
  it('are none where there is little', () => {
    expect(groups('A1 A1 B2 B2')).toEqual(['rest : 0 1 2 3']);
  });

  it('are places, the largest first, with what stands alone last', () => {
    expect(groups('B1 A1 A2 C1 B2 A1')).toEqual(['place A: 1 2 5', 'place B: 0 4', 'rest : 3']);
  });

  it('are sources where places do not divide the day', () => {
    expect(groups('A1 A1 A2 A2 -1')).toEqual(['source 1: 0 1 4', 'source 2: 2 3']);
  });

  it('are kinds of texts where sources do not divide it either', () => {
    expect(groups('A1s A2 A3s A4 A5')).toEqual(['kind report: 1 3 4', 'kind speech: 0 2']);
  });

  it('are none where nothing divides it', () => {
    expect(groups('A1 B2 C3 D4 E5')).toEqual(['rest : 0 1 2 3 4']);
    expect(groups('A1 A1 A1 A1 A1')).toEqual(['rest : 0 1 2 3 4']);
    expect(groups('A- A- B- B- C- D- E- F- G-')).toEqual(['rest : 0 1 2 3 4 5 6 7 8']);
  });
});
