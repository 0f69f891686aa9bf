import type { Block } from '../../statement/schema.ts';

/** How many words make a shingle. */
export const SHINGLE = 5;

/** Words and figures; in scripts that put no spaces between words, each sign. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu;

/**
 * The runs of five words of a text as 32-bit numbers, each once, in rising order. Case, punctuation and the borders of
 * paragraphs do not count, so that two printings of one text have the same runs.
 */
export function findShingles(body: readonly Block[]): Uint32Array {
  const hashes: number[] = [];
  for (const { text } of body) for (const [word] of text.toLowerCase().matchAll(WORD)) hashes.push(hashWord(word));
  if (hashes.length < SHINGLE) return new Uint32Array();
  const shingles = new Uint32Array(hashes.length - SHINGLE + 1);
  for (let first = 0; first < shingles.length; first++) {
    let hash = 0;
    for (let i = first; i < first + SHINGLE; i++) hash = Math.imul(hash, 0x01000193) ^ hashes[i]!;
    shingles[first] = mix(hash);
  }
  return distinct(shingles.toSorted());
}

/** FNV-1a over UTF-16 units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** Spreads a hash over all 32 bits (the finaliser of MurmurHash3). */
export function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function distinct(sorted: Uint32Array): Uint32Array {
  let kept = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i]!;
  return sorted.slice(0, kept);
}

/** How many numbers two rising lists share. */
export function countShared(some: Uint32Array, others: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < some.length && j < others.length; ) {
    if (some[i] === others[j]) {
      shared++;
      i++;
      j++;
    } else if (some[i]! < others[j]!) i++;
    else j++;
  }
  return shared;
}
