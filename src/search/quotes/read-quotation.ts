import { isWord, tokenise } from '../tokens/tokenise.ts';

/** A word of a quotation. */
export interface QuotedWord {
  /** As it is compared. */
  readonly key: string;
  /** UTF-16 offsets into the quotation as given. */
  readonly start: number;
  readonly end: number;
  /** Which of the pieces it is in. */
  readonly piece: number;
  /** Its place among the tokens of the quotation: marks between words are tokens too. */
  readonly token: number;
  /** The token between the word before and this one; null for the first of a piece, and for nothing but space. */
  readonly mark: string | null;
  /** The same without space around it, as marks are compared; empty: none. */
  readonly before: string;
}

/** What stands between two pieces: a mark for words left out, or words in square brackets in place of others. */
export type Gap = 'omission' | 'insertion';

export interface Quotation {
  readonly words: readonly QuotedWord[];
  /** The tokens of each piece, for a search. */
  readonly pieces: readonly (readonly string[])[];
  /** What stands before each piece; the first has nothing before it. */
  readonly gaps: readonly Gap[];
  /** The words of the whole as it is written, those in brackets included: a text may have such marks itself. */
  readonly whole: readonly QuotedWord[];
}

/**
 * Marks by which those who quote say what they did: dots, dots in brackets, words in square brackets. Dots of a text’s own are
 * looked for first, as they stand.
 */
const GAP =
  /\[\s*(?:…|\.(?:\s*\.)+)+\s*\]|\(\s*(?:…|\.(?:\s*\.)+)+\s*\)|…+|\.(?:\s*\.){2,}|\.\.|\[(?<words>[^[\]]{1,200})\]/gu;

/** Remarks of those who quote, which stand for no words. */
const REMARK = /^\s*(?:sic!?|emphasis (?:added|mine)|applause|laughter)\s*$/iu;

/**
 * Read a quotation: its words, and the pieces that the marks of whoever quotes cut it into.
 *
 * A capital in brackets (“[T]he treaty”) is the letter itself; an ending in brackets (“talk[ed]”) makes the whole word one that was
 * put in. Quotation marks around it, and marks for omissions at its ends, are passed over.
 */
export function readQuotation(text: string): Quotation {
  const { plain, origin } = withoutLetterBrackets(text);
  const words: QuotedWord[] = [];
  const pieces: string[][] = [];
  const gaps: Gap[] = [];
  let pending: Gap | null = null;
  let token = 0;
  const take = (from: number, to: number): void => {
    const own = wordsIn(plain.slice(from, to), pieces.length, token, (at) => origin[from + at]!);
    if (own.length === 0) return;
    if (pieces.length > 0 && pending) gaps.push(pending);
    pending = null;
    words.push(...own);
    pieces.push([...tokensOf(own)]);
    token = own.at(-1)!.token + 2;
  };
  let at = 0;
  for (const match of plain.matchAll(GAP)) {
    take(at, match.index);
    const inserted = match.groups!['words'];
    // A remark leaves nothing out; when words are compared, that is seen.
    pending ??= inserted === undefined || REMARK.test(inserted) ? 'omission' : 'insertion';
    at = match.index + match[0].length;
  }
  take(at, plain.length);
  return { words, pieces, gaps, whole: wordsIn(plain, 0, 0, (offset) => origin[offset]!) };
}

/** The words of a text. `origin`: the offset in the quotation of one in the text. */
function wordsIn(text: string, piece: number, first: number, origin: (at: number) => number): readonly QuotedWord[] {
  const words: QuotedWord[] = [];
  let mark: string | null = null;
  tokenise(text).forEach((one, index) => {
    if (!isWord(one)) {
      mark = one.text;
      return;
    }
    const [start, end] = [origin(one.start), origin(one.end - 1) + 1];
    words.push({ key: one.text, start, end, piece, token: first + index, mark, before: mark?.trim() ?? '' });
    mark = null;
  });
  return words;
}

/** The tokens of words in a row, with the marks between them. */
export function tokensOf(words: readonly QuotedWord[]): readonly string[] {
  return words.flatMap(({ key, mark }, index) => (index === 0 || mark === null ? [key] : [mark, key]));
}

/** `[T]he` as `The`, `talk[ed]` as `[talked]`; with the offset in the text that each unit comes from. */
function withoutLetterBrackets(text: string): { readonly plain: string; readonly origin: readonly number[] } {
  const origin: number[] = [];
  let plain = '';
  const keep = (from: number, to: number) => {
    plain += text.slice(from, to);
    for (let at = from; at < to; at++) origin.push(at);
  };
  let at = 0;
  for (const { 0: found, index, groups } of text.matchAll(LETTERS)) {
    keep(at, index);
    const { first, stem, ending } = groups as Record<string, string | undefined>;
    if (first !== undefined) {
      // The letters alone: one within brackets, the rest behind them.
      keep(index + 1, index + 1 + first.length);
    } else {
      plain += '[';
      origin.push(index);
      keep(index, index + stem!.length);
      keep(index + stem!.length + 1, index + stem!.length + 1 + ending!.length);
      plain += ']';
      origin.push(index + found.length - 1);
    }
    at = index + found.length;
  }
  keep(at, text.length);
  return { plain, origin };
}

const LETTERS = /\[(?<first>\p{L})\](?=\p{L})|(?<![\p{L}\p{N}])(?<stem>\p{L}+)\[(?<ending>\p{L}{1,5})\](?!\p{L})/gu;
