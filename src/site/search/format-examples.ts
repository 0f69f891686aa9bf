import { encodeList, roomFor } from '../../search/files/interpolative.ts';
import { hashRun, hashToken } from '../../search/files/hash.ts';
import { layOut } from '../../search/files/positions.ts';
import { stemOf } from '../../search/tokens/stem.ts';
import { tokenise } from '../../search/tokens/tokenise.ts';

/** Examples in the documentation of the index’s format, worked out by the code that builds it. */

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

/** Texts and their tokens. */
export const TOKENS = ['“We  are not,” she said', 'a co-ordinated NEGO\u00ADTIATION', 'Ὁ ΛΟΓΟΣ', '東京で 2022年'].map(
  (text) => ({
    text,
    tokens: tokenise(text).map((token) => JSON.stringify(token.text)),
  }),
);

/** Single tokens with their two hashes. */
export const TOKEN_HASHES = ['tide', 'пролив', ', '].map((token) => {
  const { a, b } = hashToken(token);
  return { token: JSON.stringify(token), a: hex(a, 8), b: hex(b, 8) };
});

/** Runs with the hash that chooses the bucket and the rest, for the seed 1. */
export const RUN_HASHES = [['tide'], ['the', 'tide'], ['the', 'tide', ', ', 'is']].map((tokens) => {
  const { a, rest } = hashRun(tokens, 1);
  return { tokens: tokens.map((token) => JSON.stringify(token)).join(' '), a: hex(a, 8), rest: hex(rest, 10) };
});

/** A list and its bytes. */
export const LIST = { numbers: [3, 7, 8, 20], capacity: 64, bytes: listBytes([3, 7, 8, 20], 64) };

function listBytes(numbers: readonly number[], capacity: number): string {
  const bytes = new Uint8Array(roomFor(numbers.length));
  const end = encodeList(Uint32Array.from(numbers), capacity, bytes, 0);
  return Array.from(bytes.subarray(0, end), (byte) => hex(byte, 2)).join(' ');
}

/** Paragraphs of so many tokens, the first of them the title, and where they begin. */
export const LAYOUT = { start: 128, lengths: [5, 10, 0, 3], ...layOut(128, [5, 10, 0, 3]) };

/** Words and their stems, in English. */
export const STEMS = ['negotiations', 'Café', 'Лаврову', 'والوزير', '대통령은'].map((word) => ({
  word,
  stem: stemOf(tokenise(word)[0]!.text, ['en']),
}));
