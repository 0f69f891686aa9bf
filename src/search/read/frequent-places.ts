import { keyOf } from '../files/start.ts';
import type { Stretches } from '../reader.ts';
import { costOfTexts } from './cost.ts';
import { blocksOfAll, readBlocks } from './frequent-lists.ts';
import type { Index } from './index-files.ts';
import { positionsOfRun } from './phrase.ts';
import { meet } from './sorted.ts';
import { widened } from './stretches.ts';
import { tokensIn } from './text.ts';

/**
 * The positions of a run, however frequent it is, at least those in some stretches: from the texts there, or from the positions of
 * its tokens, whatever takes the least to load.
 *
 * @param within null: everywhere
 * @throws IndexError where a file is missing or cut
 */
export async function placesOf(index: Index, run: readonly string[], within: Stretches | null): Promise<Uint32Array> {
  if (!index.frequent.has(keyOf(run))) return positionsOfRun(index, run);
  // A run that begins in a stretch may end behind it.
  const wide = within && widened(within, run.length);
  const { blocks, cost } = await blocksOfAll(index, [...new Set(run)], wide);
  if (wide !== null && costOfTexts(index, wide) < cost) {
    const tokens = await tokensIn(index, wide);
    if (tokens !== null)
      return Uint32Array.from(
        tokens.keys().filter((first) => run.every((token, at) => tokens.get(first + at) === token)),
      ).toSorted();
  }
  const lists = new Map(
    await Promise.all([...blocks].map(async ([token, files]) => [token, await readBlocks(index, files)] as const)),
  );
  const [first, ...rest] = run;
  return rest.reduce((starts, token, at) => meet(starts, lists.get(token)!, at + 1), lists.get(first!)!);
}
