/** Longer runs of letters are no words that come again. */
const LONGEST = 40;
const SLOTS = 1 << 18;
const MOST = SLOTS / 2;

interface Entry<T> {
  readonly hash: number;
  readonly word: string;
  readonly value: T;
}

/**
 * What is known of each word, found once. Texts repeat their words by the million: a word that is known is recognised where it stands,
 * without being cut out of its text.
 *
 * @param make what is to be known of a word, a function of the word alone
 * @returns looks a stretch of a text up
 */
export function lexicon<T>(make: (word: string) => T): (text: string, start: number, end: number) => T {
  let slots = emptySlots<T>();
  let count = 0;
  return (text, start, end) => {
    if (end - start > LONGEST) return make(text.slice(start, end));
    let hash = end - start;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (let entry; (entry = slots[slot]) !== undefined; slot = (slot + 1) & (SLOTS - 1)) if (entry.hash === hash && isAt(text, start, end, entry.word)) return entry.value;
    if (count === MOST) {
      slots = emptySlots<T>();
      count = 0;
    }
    // A string of its own: a slice would keep its whole text.
    const word = Buffer.from(text.slice(start, end)).toString();
    const value = make(word);
    slots[slot] = { hash, word, value };
    count++;
    return value;
  };
}

const emptySlots = <T>() => Array.from<Entry<T> | undefined>({ length: SLOTS });

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(start + i) !== word.charCodeAt(i)) return false;
  return true;
}
