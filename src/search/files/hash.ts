/** Hashes by which runs of tokens find their file and their entry in it. All arithmetic is that of 32 bits without sign. */

const PRIME = 0x01000193;
const FIRST = 0x811c9dc5;
const SECOND = 0x9e3779b9;

/** Spreads a hash over all 32 bits (the finaliser of MurmurHash3). */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** FNV-1a over UTF-16 units, each as one number. */
function hashText(text: string, basis: number): number {
  let hash = basis;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return mix(hash);
}

/** Two independent hashes of one token, or of a key. */
export interface TokenHash {
  readonly a: number;
  readonly b: number;
}

export function hashToken(text: string): TokenHash {
  return { a: hashText(text, FIRST), b: hashText(text, SECOND) };
}

/** One step of the hash of a run: the hash of the tokens before, and that of the next one. */
export const addToken = (run: number, token: number): number => mix(Math.imul(run, PRIME) ^ token);

/**
 * The hashes of a run of tokens; `a` chooses its bucket, `rest` (five bytes) tells it from the others there.
 *
 * @param seed another one where two runs of a bucket had the same rest
 */
export function hashRun(tokens: readonly string[], seed: number): { readonly a: number; readonly rest: number } {
  let [a, b] = [seed, seed];
  for (const token of tokens) {
    const hash = hashToken(token);
    a = addToken(a, hash.a);
    b = addToken(b, hash.b);
  }
  return { a, rest: restOf(a, b) };
}

/** Five bytes: the highest of `a`, then `b`. */
export const restOf = (a: number, b: number): number => (a >>> 24) * 0x100000000 + b;
