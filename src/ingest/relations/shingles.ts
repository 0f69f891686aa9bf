import type { Block } from '../../statement/schema.ts';

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
  for (const text of texts) count = hashWords(text, count);
  if (count < SHINGLE) return new Uint32Array();
  // What is written over is not read again: a run needs its own words and those after them.
  for (let first = 0; first + SHINGLE <= count; first++) {
    let hash = 0;
    for (let i = first; i < first + SHINGLE; i++) hash = Math.imul(hash, 0x01000193) ^ hashes[i]!;
    hashes[first] = mix(hash);
  }
  return distinct(hashes.subarray(0, count - SHINGLE + 1).toSorted());
}

/** Where the hashes of one text after the other are put: memory outside the heap is given back late. */
let hashes = new Uint32Array(0x10000);

const BETWEEN_WORDS = 1;
const IN_WORD = 2;
const WORD_OF_ITS_OWN = 3;
/** What each UTF-16 unit is, found once: 0 is not known yet. Halves of pairs count as letters. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const sign = String.fromCharCode(unit);
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sign)) return WORD_OF_ITS_OWN;
  return /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(sign) ? IN_WORD : BETWEEN_WORDS;
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Adds the hash (FNV-1a over UTF-16 units) of each word of a text to the `count` hashes that are there. Read unit by unit: a large archive has
 * millions of words.
 *
 * @returns how many hashes there are then
 */
function hashWords(text: string, count: number): number {
  let hash = OFFSET;
  let isOpen = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = kinds[unit] || (kinds[unit] = kindOf(unit));
    if (kind === IN_WORD) {
      hash = Math.imul(hash ^ unit, PRIME);
      isOpen = true;
      continue;
    }
    if (isOpen) hashes[count++] = hash;
    if (kind === WORD_OF_ITS_OWN) hashes[count++] = Math.imul(OFFSET ^ unit, PRIME);
    hash = OFFSET;
    isOpen = false;
  }
  if (isOpen) hashes[count++] = hash;
  return count;
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
