import type { SearchReader } from '../reader.ts';
import type { Seed } from './seeds.ts';

/** Places this many positions apart are one: words that were put in or left out move the rest. */
export const CELL = 24;

/** What seeds tell of where a quotation may be from. */
export interface Votes {
  /** Seeds that were looked up, at most 31. */
  readonly seeds: readonly Seed[];
  /** What each of them is worth, wherever it stands. */
  readonly worth: readonly number[];
  /**
   * By the number of a cell, a stretch of `CELL` positions in which the quotation would begin if its seeds stood where they stand in
   * it: which seeds do (a bit each), and a position of one of them, which says which statement it is in.
   */
  readonly cells: ReadonlyMap<number, { readonly seeds: number; readonly position: number }>;
  /** As much evidence as chance alone gives some cell of the archive. */
  readonly chance: number;
}

/**
 * Look seeds up and have them vote. A seed is worth the logarithm of how unlikely it is that it stands in a cell by chance, so that
 * what several are worth together says how unlikely it is that all of them do; a rare one counts more than a common one.
 *
 * @param origin the place among the tokens of the quotation that cells are meant for
 * @param before votes of other seeds of the same words, which stay
 * @throws IndexError where a list cannot be read
 */
export async function vote(
  reader: SearchReader,
  seeds: readonly Seed[],
  origin: number,
  before: Votes | null = null,
): Promise<Votes> {
  const count = Math.max(2, reader.startOf(reader.size) / CELL);
  const cells = new Map(before?.cells);
  const found = await Promise.all(seeds.map(({ tokens }) => reader.phrase(tokens)));
  const worth = [...(before?.worth ?? [])];
  for (const [index, { positions, total }] of found.entries()) {
    const bit = 1 << worth.length;
    // It votes for two cells for each of its places.
    worth.push(Math.max(0.1, Math.log(count / (2 * Math.max(1, total)))));
    const offset = seeds[index]!.token - origin;
    for (const position of positions ?? []) {
      const cell = Math.floor((position - offset) / CELL);
      for (const one of [cell, cell + 1]) {
        const known = cells.get(one);
        if (!known) cells.set(one, { seeds: bit, position });
        else if ((known.seeds & bit) === 0) cells.set(one, { seeds: known.seeds | bit, position: known.position });
      }
    }
  }
  return { seeds: [...(before?.seeds ?? []), ...seeds], worth, cells, chance: Math.log(count) };
}

/** A place for which seeds voted. */
export interface Voted {
  /** Position at which the quotation would begin, or up to `CELL` behind it. */
  readonly start: number;
  /** Of one of the seeds. */
  readonly position: number;
  /** What its seeds are worth together. */
  readonly evidence: number;
}

/**
 * The places with most evidence, the best first; of neighbours, which are one place, the better.
 *
 * @param least how much evidence they must have
 * @param counts tells which seeds count
 */
export function bestPlaces(
  { cells, seeds, worth }: Votes,
  most: number,
  least: number,
  counts: (seed: Seed) => boolean = () => true,
): readonly Voted[] {
  const own = seeds.map((seed, index) => (counts(seed) ? worth[index]! : 0));
  const enough: (Voted & { readonly cell: number })[] = [];
  for (const [cell, { seeds: bits, position }] of cells) {
    let evidence = 0;
    for (let rest = bits; rest !== 0; rest &= rest - 1) evidence += own[31 - Math.clz32(rest & -rest)]!;
    if (evidence > 0 && evidence >= least) enough.push({ cell, start: cell * CELL, position, evidence });
  }
  const best: typeof enough = [];
  for (const one of enough.toSorted((a, b) => b.evidence - a.evidence || a.cell - b.cell)) {
    if (best.some(({ cell }) => Math.abs(cell - one.cell) <= 1)) continue;
    best.push(one);
    if (best.length === most) break;
  }
  return best;
}
