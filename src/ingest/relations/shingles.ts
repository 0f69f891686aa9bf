import type { Block } from '../../statement/schema.ts';
import { hashRun, hashWords } from '../../statement/word-hashes.ts';

/** How many words make a shingle. */
export const SHINGLE = 5;

/**
 * The runs of five words of a text as 32-bit numbers, each once, in rising order. Case, punctuation and the borders of
 * paragraphs do not count, so that two printings of one text have the same runs. In scripts that put no spaces between words
 * each sign is a word.
 */
export function findShingles(body: readonly Block[]): Uint32Array {
  const texts = body.map(({ text }) => text.toLowerCase());
  const most = texts.reduce((sum, text) => sum + text.length, 0);
  if (most > hashes.length) hashes = new Uint32Array(2 * most);
  let count = 0;
  for (const text of texts) count = hashWords(text, hashes, count);
  if (count < SHINGLE) return new Uint32Array();
  // What is written over is not read again: a run needs its own words and those after them.
  for (let first = 0; first + SHINGLE <= count; first++) hashes[first] = hashRun(hashes, first, SHINGLE);
  return distinct(hashes.subarray(0, count - SHINGLE + 1).toSorted());
}

/** Where the hashes of one text after the other are put: memory outside the heap is given back late. */
let hashes = new Uint32Array(0x10000);

function distinct(sorted: Uint32Array): Uint32Array {
  let kept = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i]!;
  return sorted.slice(0, kept);
}

/** How many numbers two rising lists share. */
export function countShared(some: Uint32Array, others: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < some.length && j < others.length;) {
    if (some[i] === others[j]) {
      shared++;
      i++;
      j++;
    } else if (some[i]! < others[j]!) i++;
    else j++;
  }
  return shared;
}
