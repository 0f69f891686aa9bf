/** A word as it is printed, and what it is compared by: found once, by those who ask for it. */
export interface KnownWord {
  readonly word: string;
  /** See `people/words.ts`. */
  key: string | null;
  /** Starts with a capital, or belongs to a script without capitals. */
  readonly capital: boolean;
  /** See `dates/tokens.ts`. */
  folded: string | null;
}

/** Longer runs of letters are no words that come again. */
const LONGEST = 40;
const SLOTS = 1 << 18;
const MOST = SLOTS / 2;

const emptySlots = () => Array.from<KnownWord | undefined>({ length: SLOTS });
let slots = emptySlots();
const hashes = new Int32Array(SLOTS);
let count = 0;

/**
 * The word that stands at a place of a text. Texts repeat their words by the million: one that is known is recognised where it stands, without
 * being cut out of its text.
 */
export function wordAt(text: string, start: number, end: number): KnownWord {
  if (end - start > LONGEST) return toKnown(text.slice(start, end));
  let hash = end - start;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let known; (known = slots[slot]) !== undefined; slot = (slot + 1) & (SLOTS - 1))
    if (hashes[slot] === hash && isAt(text, start, end, known.word)) return known;
  // A string of its own: a slice would keep its whole text.
  const known = toKnown(Buffer.from(text.slice(start, end)).toString());
  slots[slot] = known;
  hashes[slot] = hash;
  if (++count === MOST) {
    slots = emptySlots();
    count = 0;
  }
  return known;
}

function toKnown(word: string): KnownWord {
  const first = word[0] ?? '';
  return { word, key: null, capital: first.toLowerCase() !== first || first.toUpperCase() === first, folded: null };
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(start + i) !== word.charCodeAt(i)) return false;
  return true;
}
