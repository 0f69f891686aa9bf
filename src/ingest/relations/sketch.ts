import { minHash } from './min-hash.ts';

/** What is kept of a text's runs of five words while likely pairs are looked for: the runs themselves fill more memory than the texts. */
export interface Sketch {
  /** MinHash signature; null for a text that is too short to be a copy. */
  readonly signature: Uint32Array | null;
  /** Runs by which longer texts are searched for this one: its least ones, so a fixed sample. Null for a text that is too short to be an excerpt. */
  readonly sample: Uint32Array | null;
}

/** Shorter texts share their runs of words by chance or by custom. */
const FEWEST_OF_COPY = 30;
/** Fewer runs are a phrase that many texts have. */
const FEWEST_OF_EXCERPT = 12;
/** So many of a text's least runs stand for all of them where likely pairs are looked for: they are a sample that two like texts share. */
const LEAST = 256;
const SAMPLE = 16;

/** @param shingles runs of a text, in rising order */
export function toSketch(shingles: Uint32Array): Sketch {
  return {
    signature: shingles.length < FEWEST_OF_COPY ? null : minHash(shingles.subarray(0, LEAST)),
    sample: shingles.length < FEWEST_OF_EXCERPT ? null : shingles.slice(0, SAMPLE),
  };
}
