import { describe, expect, it } from 'vitest';
import { readQuotation } from '../../../src/search/quotes/read-quotation.ts';
import { type Seed, seedsOf } from '../../../src/search/quotes/seeds.ts';
import { bestPlaces, CELL, vote } from '../../../src/search/quotes/votes.ts';
import type { Part, SearchReader } from '../../../src/search/reader.ts';

/** A reader of which nothing is asked but lists; `lists` by tokens joined with spaces. */
function readerOf(lists: Readonly<Record<string, readonly number[]>>, parts?: (tokens: readonly string[]) => Part[]) {
  const asked: string[] = [];
  const reader = {
    size: 1,
    startOf: (statement: number) => statement * 1_000_000,
    parts: parts ?? ((tokens: readonly string[]) => tokens.map((_, from) => ({ from, to: from + 1 }))),
    phrase: async (tokens: readonly string[]) => {
      asked.push(tokens.join(' '));
      const positions = Uint32Array.from(lists[tokens.join(' ')] ?? []);
      return { positions, total: positions.length };
    },
  } as unknown as SearchReader;
  return { reader, asked };
}

const wordsOf = (text: string) => readQuotation(text).words;
const seed = (token: number, ...tokens: string[]): Seed => ({ tokens, token });

describe('the seeds of a quotation', () => {
  it('are spread over it in the first rounds, long words before short ones', () => {
    const { reader } = readerOf({});
    const rounds = seedsOf(reader, wordsOf('a harbour of ours, and the lighthouse on an island far away'));
    // One from each quarter: `a harbour of ours`, `, and the`, `lighthouse on an`, `island far away`.
    expect(rounds[0]).toEqual([seed(7, 'lighthouse'), seed(1, 'harbour'), seed(10, 'island'), seed(5, 'and')]);
    expect(rounds[1]).toHaveLength(4);
    expect(new Set(rounds.flat()).size).toBe(rounds.flat().length);
  });

  it('are runs that have lists, of many words before few, and none of marks alone', () => {
    const parts = () => [
      { from: 0, to: 1 },
      { from: 1, to: 4 },
      { from: 4, to: 5 },
    ];
    const { reader } = readerOf({}, parts);
    // “tide is never, late”: the comma is a token.
    const [first, second] = seedsOf(reader, wordsOf('tide is never, late'));
    expect(first!.map(({ tokens }) => tokens.join('|'))).toEqual(['is|never|, ', 'late']);
    expect(second!.map(({ tokens }) => tokens.join('|'))).toEqual(['tide']);
    const marks = readerOf({}, () => [{ from: 3, to: 4 }]).reader;
    expect(seedsOf(marks, wordsOf('tide is never, late')).flat()).toEqual([]);
  });

  it('do not run over a gap', () => {
    const asked: (readonly string[])[] = [];
    const { reader } = readerOf({}, (tokens) => {
      asked.push(tokens);
      return [];
    });
    seedsOf(reader, wordsOf('the tide … is late'));
    expect(asked).toEqual([
      ['the', 'tide'],
      ['is', 'late'],
    ]);
  });
});

describe('votes', () => {
  it('put the place first where most seeds stand as they do in the quotation', async () => {
    const { reader } = readerOf({
      harbour: [100_000, 500_003],
      lighthouse: [100_006, 300_000],
      island: [100_011],
    });
    const seeds = [seed(2, 'harbour'), seed(8, 'lighthouse'), seed(12, 'island')];
    const [best, ...others] = bestPlaces(await vote(reader, seeds, 0), 5, 0);
    expect(Math.abs(best!.start - 99_998)).toBeLessThanOrEqual(CELL);
    expect(best!.position).toBe(100_000);
    expect(others.map(({ position }) => position).toSorted()).toEqual([300_000, 500_003]);
    expect(others.every(({ evidence }) => evidence < best!.evidence)).toBe(true);
  });

  it('count a rare seed more than a common one, and a seed once a place', async () => {
    const { reader } = readerOf({
      common: Array.from({ length: 1000 }, (_, index) => index * 50),
      often: [700_000, 700_003, 700_006],
      rare: [900_000],
    });
    const votes = await vote(reader, [seed(0, 'common'), seed(1, 'rare'), seed(2, 'often')], 0);
    const [first, second] = bestPlaces(votes, 5, 0);
    expect([first!.position, second!.position]).toEqual([900_000, 700_000]);
    expect(second!.evidence).toBe(votes.worth[2]);
    expect(bestPlaces(votes, 5, first!.evidence + 0.1)).toEqual([]);
  });

  it('are kept when others are added, and can be counted for some seeds alone', async () => {
    const { reader } = readerOf({ harbour: [1000], island: [1010, 5000] });
    const before = await vote(reader, [seed(0, 'harbour')], 0);
    const votes = await vote(reader, [seed(10, 'island')], 0, before);
    expect(votes.seeds).toHaveLength(2);
    expect(bestPlaces(votes, 5, 0)[0]!.evidence).toBeCloseTo(votes.worth[0]! + votes.worth[1]!);
    const ofIsland = bestPlaces(votes, 5, 0, ({ token }) => token === 10);
    expect(ofIsland.map(({ evidence }) => evidence)).toEqual([votes.worth[1], votes.worth[1]]);
    expect(before.cells.size).toBeLessThan(votes.cells.size);
  });

  it('give nothing where no seed stands anywhere', async () => {
    const votes = await vote(readerOf({}).reader, [seed(0, 'nowhere')], 0);
    expect(bestPlaces(votes, 5, 0)).toEqual([]);
  });
});
