import { foldSeparator, foldWord } from './fold.ts';
import { kindAt, LETTER, MARK, SIGN, UNSEEN, widthAt } from './signs.ts';

/** Part of the index’s version: another way to cut or fold words makes another index. */
export const TOKENS_VERSION = 2;

/** A word, or what stands between two words where that is more than space. */
export interface Token {
  /** As it is compared. */
  readonly text: string;
  /** UTF-16 offsets into the text as it is; `end` lies behind the last unit. */
  readonly start: number;
  readonly end: number;
}

/**
 * Cut a text into words and what stands between them.
 *
 * A word is a run of letters, figures and marks; in scripts that put no spaces between words (Chinese, Japanese, Thai, Lao,
 * Khmer, Burmese) each sign is one. Space between two words is no token; anything else between them is one token with a place
 * of its own, so that “ran talk” is not found in “ran. Talk”. What stands before the first word and behind the last is left
 * out. Equal rows of `text` mean the same words: case, forms of quotation marks, apostrophes and dashes, soft hyphens and white
 * space do not count, everything else does.
 *
 * @param text of one paragraph, or a phrase that is looked for
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  scanTokens(text, (start, end, inWord) => {
    const printed = text.slice(start, end);
    const folded = inWord ? foldWord(printed) : foldSeparator(printed);
    if (inWord || (folded !== '' && folded !== ' ')) tokens.push({ text: folded, start, end });
  });
  return tokens;
}

/** Calls `visit` for each word and for whatever stands between two words, space alone included, in order. */
export function scanTokens(text: string, visit: (start: number, end: number, inWord: boolean) => void): void {
  let last = -1;
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind !== LETTER && kind !== SIGN && kind !== MARK) {
      at += widthAt(text, at);
      continue;
    }
    const end = endOfWord(text, at, kind);
    if (last !== -1 && last !== at) visit(last, at, false);
    visit(at, end, true);
    last = end;
    at = end;
  }
}

/** Where a word that begins at an offset ends: behind its last sign that is seen. */
function endOfWord(text: string, start: number, first: number): number {
  let at = start + widthAt(text, start);
  let end = at;
  while (at < text.length) {
    const kind = kindAt(text, at);
    const belongs = kind === MARK || (kind === LETTER && first !== SIGN);
    if (!belongs && kind !== UNSEEN) break;
    at += widthAt(text, at);
    if (belongs) end = at;
  }
  return end;
}

/** The words of a text alone, in order. */
export function wordsOf(text: string): Token[] {
  return tokenise(text).filter(isWord);
}

/** True for a word, false for what stands between words. */
export function isWord({ text }: Pick<Token, 'text'>): boolean {
  const kind = kindAt(text, 0);
  return kind === LETTER || kind === SIGN || kind === MARK;
}
