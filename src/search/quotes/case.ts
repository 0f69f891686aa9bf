import type { SearchReader } from '../reader.ts';
import type { ClaimCheck } from './claim-check.ts';
import type { PrintedWord } from './printed-words.ts';
import type { Quotation, QuotedWord } from './read-quotation.ts';
import type { Compared } from './segments.ts';
import type { Claim } from './types.ts';

/** A quotation that is being judged, with what it is held against. */
export interface Case {
  readonly reader: SearchReader;
  readonly claim: Claim;
  readonly quotation: Quotation;
  readonly check: ClaimCheck;
  /** How many places are told beside the best one, at most. */
  readonly others: number;
}

/** Tells where the quotation says that something is left out or replaced before a word. */
export const gapsOf =
  (words: readonly QuotedWord[]) =>
  (word: number): boolean =>
    word > 0 && words[word]!.piece !== words[word - 1]!.piece;

/** The quotation beside words of a text. */
export function comparedWith({ claim, quotation }: Case, printed: readonly PrintedWord[]): Compared {
  return { text: claim.quotation, quoted: quotation.words, gaps: quotation.gaps, printed };
}
