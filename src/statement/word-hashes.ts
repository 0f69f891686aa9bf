/**
 * Words as numbers, read unit by unit: a large archive has millions of them. Case does not count, nor what stands between words; in scripts
 * that put no spaces between words each sign is a word. The same words as `wordsOf` finds.
 */

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
 * Writes the hash (FNV-1a over UTF-16 units) of each word of a text into `hashes`, from index `count` on; there must be room for one of each
 * unit.
 *
 * @param text in lower case
 * @returns the index behind the last one written
 */
export function hashWords(text: string, hashes: Uint32Array, count: number): number {
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

/** The hash of a run of words: of `length` hashes from index `first` on. */
export function hashRun(hashes: Uint32Array, first: number, length: number): number {
  let hash = 0;
  for (let i = first; i < first + length; i++) hash = Math.imul(hash, PRIME) ^ hashes[i]!;
  return mix(hash);
}

/** Spreads a hash over all 32 bits (the finaliser of MurmurHash3). */
export function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
