import { hashRun } from '../files/hash.ts';
import { keyOf } from '../files/start.ts';
import type { Index } from './index-files.ts';
import type { Part } from '../reader.ts';
import { cover } from './cover.ts';
import { meet } from './sorted.ts';
import { standsAt, textAt } from './text.ts';

/** So few places are looked at in the text, which is about to be shown anyway, before further lists are loaded. */
const FEW = 10;

/**
 * Positions of a run of tokens that is not frequent, ascending.
 *
 * @throws IndexError where a file is missing or cut
 */
export async function positionsOfRun(index: Index, tokens: readonly string[]): Promise<Uint32Array> {
  // Those of many and long words stand in few places.
  const letters = ({ from, to }: Part) => tokens.slice(from, to).reduce((sum, { length }) => sum + length, 0);
  const parts = partsOf(index, tokens).toSorted((a, b) => b.to - b.from - (a.to - a.from) || letters(b) - letters(a));
  let found: Uint32Array | null = null;
  for (let next = 0; next < parts.length; next += 2) {
    if (found !== null && found.length <= FEW) {
      const verdict: Uint32Array | null = await inText(index, tokens, found);
      if (verdict !== null) return verdict;
    }
    const lists = await Promise.all(parts.slice(next, next + 2).map((part) => placesOf(index, tokens, part)));
    for (const list of lists) found = found === null ? list : meet(found, list, 0);
    if (found!.length === 0) return found!;
  }
  return found ?? new Uint32Array(0);
}

/** The runs with lists that together hold all tokens of one that is not frequent. */
export function partsOf(index: Index, tokens: readonly string[]): readonly Part[] {
  return cover(tokens.length, (from, to) => from >= to || index.frequent.has(keyOf(tokens.slice(from, to))));
}

/** Where the phrase would begin for each place of a part of it. */
async function placesOf(index: Index, tokens: readonly string[], { from, to }: Part): Promise<Uint32Array> {
  const list = await listOf(index, tokens.slice(from, to));
  const first = list.findIndex((position) => position >= from);
  return first === -1 ? new Uint32Array(0) : list.subarray(first).map((position) => position - from);
}

/** Positions of a run that has a list; empty: it occurs nowhere. */
export async function listOf(index: Index, tokens: readonly string[]): Promise<Uint32Array> {
  const none = new Uint32Array(0);
  if (tokens.length === 1) return (await index.bucketOfToken(tokens[0]!)).word(tokens[0]!) ?? none;
  const { a, rest } = hashRun(tokens, index.start.seed);
  return (await index.runBucket(a)).run(rest) ?? none;
}

/** Those of some places at which the run stands in the text; null: the text there is cut into other tokens by this engine. */
async function inText(index: Index, tokens: readonly string[], places: Uint32Array): Promise<Uint32Array | null> {
  const verdicts = await Promise.all(
    Array.from(places, async (place) => {
      const chunks = await textAt(index, place, place + tokens.length - 1);
      return standsAt(chunks, place, tokens);
    }),
  );
  return verdicts.includes(null) ? null : places.filter((_, at) => verdicts[at]);
}
