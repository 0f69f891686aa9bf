/** A word as it is printed, and what it is compared by: found once, by those who ask for it. */
export interface KnownWord {
  readonly word: string;
  /** See `people/words.ts`. */
  key: string | null;
  /** Starts with a capital, or belongs to a script without capitals. */
  readonly capital: boolean;
  /** See `dates/tokens.ts`. */
  folded: string | null;
  /** What was found out about the word: see `ofWord`. */
  readonly facts: unknown[];
}

let places = 0;

/**
 * A fact of words that depends on nothing but the word, found once for each: texts ask the same of the same words by the million, and to look a
 * word up in a long list costs more than to remember what came of it.
 *
 * @param find the fact; never `undefined`
 */
export function ofWord<T>(find: (word: KnownWord) => T): (word: KnownWord) => T {
  const place = places++;
  return (word) => {
    const known = word.facts[place];
    return known === undefined ? ((word.facts[place] = find(word)) as T) : (known as T);
  };
}

/** The same for a fact that depends on one thing more, such as the words of a language: remembered for the one that was asked of last. */
export function ofWordBy<B extends object, T>(find: (word: KnownWord, by: B) => T): (word: KnownWord, by: B) => T {
  const place = places;
  places += 2;
  return (word, by) => {
    const { facts } = word;
    if (facts[place] === by) return facts[place + 1] as T;
    const found = find(word, by);
    facts[place] = by;
    facts[place + 1] = found;
    return found;
  };
}

/** In small letters. */
export const lowerOf = ofWord(({ word }) => word.toLowerCase());

/** Longer runs of letters are no words that come again. */
const LONGEST = 40;
const SLOTS = 1 << 17;
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
  const capital = first.toLowerCase() !== first || first.toUpperCase() === first;
  return { word, key: null, capital, folded: null, facts: [] };
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(start + i) !== word.charCodeAt(i)) return false;
  return true;
}
