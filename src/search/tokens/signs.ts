/** What a sign does to the words around it. */
export const SPACE = 1;
/** Not seen, and says nothing: it neither parts a word nor belongs to it. */
export const UNSEEN = 2;
/** A letter or a figure of a script that puts spaces between words. */
export const LETTER = 3;
/** A sign of a script that puts none: each is a word of its own. */
export const SIGN = 4;
/** Belongs to the letter or sign before it. */
export const MARK = 5;
/** Punctuation, symbols, halves of pairs. */
export const OTHER = 6;

/** What each UTF-16 unit that is a whole sign is, found once; 0 is not known yet. */
const known = new Uint8Array(0x10000);

/** Also U+200B, which parts words in Khmer and Thai, and U+0085, a line break. */
const SPACES = /[\s\u0085\u200B]/u;
/** Soft hyphens, joiners, the Mongolian vowel separator, marks of direction, variation selectors; U+FEFF is white space to the engine, but joins words. */
export const UNSEEN_SIGNS =
  /\u034F|\p{Variation_Selector}|[\u00AD\u061C\u180E\u200C-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu;
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

function judge(sign: string): number {
  if (sign.replace(UNSEEN_SIGNS, '') === '') return UNSEEN;
  if (SPACES.test(sign)) return SPACE;
  // U+02BC is a letter to Unicode, but people write it for an apostrophe.
  if (sign === '\u02BC') return OTHER;
  if (/\p{M}/u.test(sign)) return MARK;
  if (/[\p{L}\p{N}]/u.test(sign)) return UNSPACED.test(sign) ? SIGN : LETTER;
  return OTHER;
}

/** What stands at an offset: one of the numbers above. */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit < 0xe000) return judge(String.fromCodePoint(text.codePointAt(at)!));
  return known[unit] || (known[unit] = judge(text[at]!));
}

/** How many UTF-16 units the sign at an offset has. */
export function widthAt(text: string, at: number): 1 | 2 {
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}
