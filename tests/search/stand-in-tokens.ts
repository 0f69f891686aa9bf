/** What a scan needs to know of words: where they are in a text, and which of them are forms of one. */
export interface Tongue {
  readonly tokenise: (text: string) => readonly { readonly text: string; readonly start: number }[];
  readonly stem: (word: string) => string;
}

const PIECE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+|[^\p{L}\p{N}\p{M}]+/gu;

/** Words in small letters; what stands between two words is a token too, unless it is a plain blank. */
export const STAND_IN: Tongue = {
  tokenise: (text) => {
    const pieces = [...text.matchAll(PIECE)].map(({ 0: piece, index }) => ({
      text: /[\p{L}\p{N}\p{M}]/u.test(piece)
        ? piece.toLowerCase()
        : piece
            .replaceAll(/\s+/gu, ' ')
            .replaceAll(/[“”„«»"]/gu, '"')
            .replaceAll(/[’‘']/gu, "'")
            .replaceAll(/[‐‑–—-]/gu, '-'),
      start: index,
    }));
    const isWord = ({ text: piece }: { text: string }) => /[\p{L}\p{N}\p{M}]/u.test(piece);
    const first = pieces.findIndex(isWord);
    return first === -1
      ? []
      : pieces.slice(first, pieces.findLastIndex(isWord) + 1).filter((piece) => piece.text !== ' ');
  },
  stem: (word) =>
    word
      .normalize('NFD')
      .replaceAll(/[\u0300-\u036f]/gu, '')
      .replace(/(?<=[a-z]{3})s$/u, ''),
};
