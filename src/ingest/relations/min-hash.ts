import { mix } from '../../statement/word-hashes.ts';

/** Numbers in a signature. */
export const HASHES = 128;
const MULTIPLIERS = Uint32Array.from({ length: HASHES }, (_, i) => mix(2 * i + 1) | 1);
const OFFSETS = Uint32Array.from({ length: HASHES }, (_, i) => mix(0x9e3779b9 + i));

/**
 * The MinHash signature of a set: the share of places in which two signatures agree estimates the Jaccard similarity of
 * the sets (Broder 1997). The hash functions are fixed: a set has one signature for ever.
 *
 * @param set 32-bit numbers that are well spread, at least one
 */
export function minHash(set: Uint32Array): Uint32Array {
  const signature = new Uint32Array(HASHES);
  for (let i = 0; i < HASHES; i++) {
    const multiplier = MULTIPLIERS[i]!;
    const offset = OFFSETS[i]!;
    let least = 0xffffffff;
    for (let j = 0; j < set.length; j++) {
      const hash = (Math.imul(set[j]!, multiplier) + offset) >>> 0;
      if (hash < least) least = hash;
    }
    signature[i] = least;
  }
  return signature;
}

/** Numbers in a band: sets of which half the members are shared meet in one of 32 bands with probability 0.87, of which 0.7 are, with 0.9998. */
const ROWS = 4;
/** The numbers of a band as one of 53 bits: that two others give the same one is as good as impossible, and would only have two texts compared. */
function bandKey(signature: Uint32Array, band: number): number {
  let [high, low] = [0, 1];
  for (let i = band; i < band + ROWS; i++) {
    high = mix(high ^ signature[i]!);
    low = mix(Math.imul(low, 31) + signature[i]!);
  }
  return high * 0x200000 + (low >>> 11);
}

/** In a band that more sets meet in than this, nothing but a form of words is shared; each is held against the first ones. */
const CROWD = 40;

/**
 * Pairs of sets that are probably alike: those whose signatures agree in a whole band.
 *
 * @returns indexes into `signatures`, the smaller one first, each pair once, in rising order
 */
export function findLikely(signatures: readonly (Uint32Array | null)[]): readonly (readonly [number, number])[] {
  const pairs = new Set<number>();
  for (let band = 0; band < HASHES; band += ROWS) {
    const buckets = new Map<number, number[]>();
    for (const [index, signature] of signatures.entries()) {
      if (signature === null) continue;
      const key = bandKey(signature, band);
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [index]);
      else {
        for (const other of bucket) pairs.add(other * signatures.length + index);
        if (bucket.length < CROWD) bucket.push(index);
      }
    }
  }
  return [...pairs]
    .toSorted((a, b) => a - b)
    .map((pair) => [Math.floor(pair / signatures.length), pair % signatures.length]);
}
