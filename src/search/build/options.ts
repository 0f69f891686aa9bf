import type { NameGroup } from '../record.ts';

export interface BuildOptions {
  /** BCP 47 tags of the texts, those of most first: by whose endings words are cut (`stemOf`). */
  readonly languages: readonly string[];
  readonly names: readonly NameGroup[];
  /** Raw deflate (RFC 1951). */
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  readonly sizes: Sizes;
}

/** How the index is cut into files. */
export interface Sizes {
  /** A run that occurs more often is frequent. */
  readonly threshold: number;
  /** Bytes of a file of lists of words, and of one of longer runs, about: a question is for more words than runs. */
  readonly wordBytes: number;
  readonly bucketBytes: number;
  /** Positions by which texts are cut into files. */
  readonly chunkPositions: number;
  /** How many positions of a frequent token lie in a file; more where that would make too many files. */
  readonly blockPositions: number;
}

/** As few bytes a question as can be had. */
export const USUAL: Sizes = {
  threshold: 4096,
  wordBytes: 2500,
  bucketBytes: 6500,
  chunkPositions: 1280,
  blockPositions: 16_384,
};

/** Half as many files, for hosts that limit their number; a question takes about half as much again. */
export const LEAN: Sizes = {
  threshold: 4096,
  wordBytes: 10_000,
  bucketBytes: 20_000,
  chunkPositions: 3584,
  blockPositions: 32_768,
};
