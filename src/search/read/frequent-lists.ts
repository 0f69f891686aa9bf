import { ByteReader } from '../files/bytes.ts';
import { PATHS } from '../files/format.ts';
import { type FrequentFile, readFrequent, readList } from '../files/frequent.ts';
import type { Stretches } from '../reader.ts';
import { costOf } from './cost.ts';
import type { Index } from './index-files.ts';
import { touches } from './stretches.ts';

/** Where a frequent run stands, by statements. */
export const frequentFile = (index: Index, number: number): Promise<FrequentFile> =>
  index.files.get(PATHS.statements(number), false, (bytes) => readFrequent(bytes, index.start.statements));

/** Files with the positions of a frequent token, and how many bytes they have, about. */
interface Blocks {
  readonly paths: readonly string[];
  readonly bytes: number;
}

/** Bits that a position takes beside those that its distance from the last one needs. */
const MORE_BITS = 1.5;

/** The files of a frequent token’s positions that have those in some stretches. */
async function blocksOf(index: Index, number: number, within: Stretches | null): Promise<Blocks> {
  const { blocks } = await frequentFile(index, number);
  const { capacity, frequent } = index.start;
  const { count } = frequent[number]!;
  const paths = Array.from(blocks.keys())
    .filter((block) => within === null || touches(within, blocks[block]!, blocks[block + 1] ?? Infinity))
    .map((block) => PATHS.positions(number, block));
  const bits = Math.log2(Math.max(1, capacity / count)) + MORE_BITS;
  return { paths, bytes: ((paths.length / blocks.length) * count * bits) / 8 };
}

/** Files with the positions of frequent tokens in some stretches, by token, and what it takes to load them. */
export async function blocksOfAll(
  index: Index,
  tokens: readonly string[],
  within: Stretches | null,
): Promise<{ readonly blocks: ReadonlyMap<string, Blocks>; readonly cost: number }> {
  const blocks = await Promise.all(
    tokens.map(async (token) => [token, await blocksOf(index, index.frequent.get(token)!, within)] as const),
  );
  const files = blocks.reduce((sum, [, { paths }]) => sum + paths.length, 0);
  const bytes = blocks.reduce((sum, [, one]) => sum + one.bytes, 0);
  return { blocks: new Map(blocks), cost: costOf(files, bytes) };
}

/** The positions in some files of one token, which follow each other. */
export async function readBlocks(index: Index, { paths }: Blocks): Promise<Uint32Array> {
  const read = (bytes: Uint8Array) => readList(new ByteReader(bytes), index.start.capacity);
  const lists = await Promise.all(paths.map((path) => index.files.get(path, false, read)));
  const positions = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    positions.set(list, at);
    at += list.length;
  }
  return positions;
}
