import type { SearchRecord } from '../../../../src/search/record.ts';
import { isWord, type Token, tokenise } from '../../../../src/search/tokens/tokenise.ts';

/** Kinds of queries, as readers type them. */
export const KINDS = ['word', 'two words', '3 words', '5 words', '8 words', 'a -b', 'a b "c d"', 'from … to'] as const;
export type Kind = (typeof KINDS)[number];

/** The same numbers each time: a query that is slow or wrong can be looked at again. */
export function makeRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Draws from a paragraph of the words, so that a common word comes up as often as it is said. */
export class Draw {
  readonly #records: readonly SearchRecord[];
  readonly #random: (below: number) => number;

  /** @param records some of the archive’s */
  constructor(records: readonly SearchRecord[], random: (below: number) => number) {
    this.#records = records;
    this.#random = random;
  }

  /** A run of words as it is printed; empty where the drawn paragraph is too short. */
  run(words: number): { readonly text: string; readonly tokens: readonly string[] } {
    const { paragraphs } = this.#records[this.#random(this.#records.length)]!;
    const { text } = paragraphs[this.#random(paragraphs.length)]!;
    const tokens = tokenise(text);
    const starts = tokens.flatMap((token, at) => (isWord(token) ? [at] : []));
    const from = starts[this.#random(starts.length - words + 1)];
    if (from === undefined || starts.length < words) return { text: '', tokens: [] };
    const run: readonly Token[] = tokens.slice(from, (starts[starts.indexOf(from) + words - 1] ?? from) + 1);
    return { text: text.slice(run[0]!.start, run.at(-1)!.end), tokens: run.map((token) => token.text) };
  }

  query(kind: Kind): string {
    const word = () => this.run(1).text;
    const phrase = (words: number) => `"${this.run(words).text.replaceAll(/["“”„«»]/gu, ' ')}"`;
    switch (kind) {
      case 'word':
        return word();
      case 'two words':
        return `${word()} ${word()}`;
      case '3 words':
        return phrase(3);
      case '5 words':
        return phrase(5);
      case '8 words':
        return phrase(8);
      case 'a -b':
        return `${word()} -${word()}`;
      case 'a b "c d"':
        return `${word()} ${word()} ${phrase(2)}`;
      case 'from … to': {
        const year = 1980 + this.#random(40);
        return `${word()} from:${year} to:${year + this.#random(8)}`;
      }
    }
  }
}
