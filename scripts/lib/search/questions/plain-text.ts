/** Scripts that put no spaces between words: each sign is one. */
const SIGN = String.raw`[[\p{L}\p{N}]&&[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]]`;
const WORD = new RegExp(String.raw`${SIGN}\p{M}*|[[\p{L}\p{N}\p{M}]--${SIGN}]+`, 'gv');
/** What nobody sees: soft hyphen, joiners, marks of direction, selectors, byte order mark. */
const UNSEEN =
  /(?:\u{ad}|\u{34f}|\u{61c}|\u{180e}|[\u{200c}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2064}\u{2066}-\u{206f}]|\u{feff}|\p{Variation_Selector})/gu;

/**
 * A text in which equal words are equal strings: small letters, composed, white space one blank, one kind of double and of single
 * quotation mark, one dash. Nothing else is folded.
 */
export function plain(text: string): string {
  return text
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(/[‘’‚‛‹›′`´ʼ＇]/gu, "'")
    .toLowerCase()
    .normalize('NFC')
    .replace(/ς/gu, 'σ')
    .replace(/[“”„‟«»″〝〞＂]/gu, '"')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/[\s\u0085\u200b]+/gu, ' ');
}

/** A word or what stands between two, with its place in the text. */
export interface Piece {
  readonly text: string;
  readonly at: number;
  readonly isWord: boolean;
}

/** The words of a plain text, and what is more than a blank between them; nothing before the first or behind the last. */
export function pieces(text: string): readonly Piece[] {
  const all: Piece[] = [];
  let end = -1;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const between = end === -1 ? '' : text.slice(end, index);
    if (between !== '' && between !== ' ') all.push({ text: between, at: end, isWord: false });
    all.push({ text: word, at: index, isWord: true });
    end = index + word.length;
  }
  return all;
}

/** A phrase as it stands in plain texts, from its first word to its last. */
export function plainPhrase(typed: string): string {
  const text = plain(typed);
  const words = pieces(text).filter(({ isWord }) => isWord);
  const last = words.at(-1);
  return last === undefined ? '' : text.slice(words[0]!.at, last.at + last.text.length);
}

/**
 * Which pieces of a text stand between two UTF-16 offsets that part no word: places of the first and last word; null: none.
 */
export function piecesBetween(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly first: number; readonly last: number } | null {
  const words = (part: string) =>
    [...pieces(plain(part)).entries()].flatMap(([at, { isWord }]) => (isWord ? [at] : []));
  const [before, inside, all] = [words(text.slice(0, start)), words(text.slice(start, end)), words(text)];
  if (inside.length === 0) return null;
  return { first: all[before.length]!, last: all[before.length + inside.length - 1]! };
}
