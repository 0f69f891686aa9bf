import type { SearchReader } from '../reader.ts';
import { isWord } from '../tokens/tokenise.ts';
import { type QuotedWord, tokensOf } from './read-quotation.ts';

/** A run of tokens of a quotation whose list is looked up to learn where the quotation may be from. */
export interface Seed {
  readonly tokens: readonly string[];
  /** The place of its first token among those of the quotation. */
  readonly token: number;
}

/** Into how many parts a quotation is divided for the first seeds: half of it may be somebody else’s. */
const PARTS = 4;
/** How many seeds are looked up in each round, from each part of the quotation. Each costs a file of some 6 kB. */
const ROUNDS = [1, 1, 2] as const;

/**
 * The runs of a quotation that have lists, the most telling first: those of many words stand in few places, of equals those of
 * long words. Which they are is known without loading anything, and the exact search, which came before, has loaded some of them.
 *
 * @param words of the quotation, or of a part of it
 * @returns the seeds of each round, spread over the words
 */
export function seedsOf(reader: SearchReader, words: readonly QuotedWord[]): readonly (readonly Seed[])[] {
  const seeds = piecesOf(words).flatMap((piece) => {
    const tokens = tokensOf(piece);
    return reader
      .parts(tokens)
      .map(({ from, to }) => ({ tokens: tokens.slice(from, to), token: piece[0]!.token + from }))
      .filter((seed) => seed.tokens.some((text) => isWord({ text })));
  });
  const [origin, length] = [words[0]!.token, words.at(-1)!.token - words[0]!.token + 1];
  const ranked = seeds.toSorted((a, b) => b.tokens.length - a.tokens.length || letters(b) - letters(a));
  const parts = Map.groupBy(ranked, ({ token }) => Math.floor(((token - origin) * PARTS) / length));
  let taken = 0;
  return ROUNDS.map((each) => {
    const round = [...parts.values()].flatMap((part) => part.slice(taken, taken + each));
    taken += each;
    return round;
  });
}

const letters = ({ tokens }: Seed) => tokens.reduce((sum, { length }) => sum + length, 0);

/** Words that follow each other without a gap, together. */
function piecesOf(words: readonly QuotedWord[]): readonly (readonly QuotedWord[])[] {
  return [...Map.groupBy(words, ({ piece }) => piece).values()];
}
