/**
 * A piece of text for the scanner. `folded`: what is compared (lower case, no accents, ASCII digits).
 * `gap`: white space stands before it. A `sign` is one of Chinese or Korean writing: each is a token, because no
 * space shows where a word of theirs ends.
 */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  readonly type: 'number' | 'word' | 'sign' | 'mark';
  readonly gap: boolean;
}

// White space, number, sign, word, or any other mark. Each character is looked at once: no alternative can start
// where another has given up.
const PIECE = /(\s+)|([0-9٠-٩۰-۹０-９]+)|([\p{Script=Han}\p{Script=Hangul}])|([[\p{L}\p{M}]--[\p{Script=Han}\p{Script=Hangul}]]+)|./gsv;

/** Zeros of the digits that dates are printed in beside ASCII: Arabic, Persian and full width. */
const ZEROS = ['٠', '۰', '０'].map((zero) => zero.codePointAt(0)!);

/** Cuts a text into tokens, in time that grows with its length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let gap = false;
  for (const { index: start, 0: piece, 1: space, 2: number, 3: sign, 4: word } of text.matchAll(PIECE)) {
    if (space !== undefined) {
      gap = true;
      continue;
    }
    const type = word !== undefined ? 'word' : number !== undefined ? 'number' : sign !== undefined ? 'sign' : 'mark';
    tokens.push({ start, end: start + piece.length, text: piece, folded: fold(piece), type, gap });
    gap = false;
  }
  return tokens;
}

/** Lower case, without accents, with ASCII digits: how words are compared, never how they are shown. */
export function fold(text: string): string {
  // Most words need none of this, and folding every word of an archive is felt.
  if (/^[a-z0-9]*$/.test(text)) return text;
  if (/^[A-Za-z0-9]*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase().replace(/[٠-٩۰-۹０-９]/gu, asciiDigit);
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  return String(code - ZEROS.find((zero) => code >= zero && code < zero + 10)!);
}
