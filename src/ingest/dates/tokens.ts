import { wordAt } from '../lexicon.ts';
import { rememberedWords } from '../people/words.ts';
import { DIGIT, kindAt, LETTER, MARK, SIGN, SPACE, widthOf } from '../signs.ts';

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

/** Zeros of the digits that dates are printed in beside ASCII: Arabic, Persian, Indian, Thai, Burmese, Khmer and full width. */
const ZEROS = ['٠', '۰', '०', '০', '๐', '၀', '០', '０'].map((zero) => zero.codePointAt(0)!);

/** Cuts a text into tokens, in time that grows with its length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  // Most texts were cut into words before: their forms need not be looked for again.
  const words = rememberedWords(text) ?? [];
  let next = 0;
  let gap = false;
  for (let at = 0; at < text.length;) {
    const start = at;
    let kind = kindAt(text, at);
    const type = typeOf(kind);
    at += widthOf(kind);
    if (type !== 'sign' && type !== 'mark')
      for (; at < text.length && typeOf((kind = kindAt(text, at))) === type;) at += widthOf(kind);
    if (type !== 'space') {
      while (next < words.length && words[next]!.start < start) next++;
      const word = words[next];
      const known = word?.start === start && word.end === at ? word.form : wordAt(text, start, at);
      tokens.push({ start, end: at, text: known.word, folded: (known.folded ??= fold(known.word)), type, gap });
    }
    gap = type === 'space';
  }
  return tokens;
}

function typeOf(kind: number): Token['type'] | 'space' {
  if ((kind & SIGN) !== 0) return 'sign';
  if ((kind & (LETTER | MARK)) !== 0) return 'word';
  return (kind & SPACE) !== 0 ? 'space' : (kind & DIGIT) !== 0 ? 'number' : 'mark';
}

/** Accents, and the points of Hebrew and Arabic; vowels of Indian and Thai writing are marks too, and part of their words. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu;

/** Lower case, without accents, with ASCII digits: how words are compared, never how they are shown. */
export function fold(text: string): string {
  // Most words need none of this, and folding every word of an archive is felt.
  if (/^[a-z0-9]*$/.test(text)) return text;
  if (/^[A-Za-z0-9]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[٠-٩۰-۹०-९০-৯๐-๙၀-၉០-៩０-９]/gu, asciiDigit);
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  return String(code - ZEROS.find((zero) => code >= zero && code < zero + 10)!);
}
