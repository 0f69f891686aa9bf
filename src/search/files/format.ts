import type { Facet } from '../reader.ts';

/** Goes up with every change of what the files hold; a reader that knows another one refuses. */
export const FORMAT = 3;

/** Runs are no longer than this: runs of so many tokens count as rare however frequent they are. */
export const LONGEST = 12;

/** The file that names the folder of the files below. */
export const ENTRY = 'index.json';

/** The folder of a version, below that of the entry: hosts and browsers may keep what is in it for ever. */
export const folderOf = (version: string): string => `files/${version}`;

/** Paths below the folder of a version. */
export const PATHS = {
  start: 'start.bin',
  table: 'table.bin',
  /** No reader of ours loads it: by it others need no stemmer. */
  words: 'words.bin',
  facet: (facet: Facet) => `facets/${facet}.bin`,
  wordBucket: (bucket: number) => `w/${bucket}.bin`,
  runBucket: (bucket: number) => `b/${bucket}.bin`,
  statements: (frequent: number) => `f/s${frequent}.bin`,
  positions: (frequent: number, block: number) => `f/p${frequent}-${block}.bin`,
  text: (chunk: number) => `t/${chunk}.bin`,
  turns: (file: number) => `v/${file}.bin`,
};

/** How many bytes a single position takes. */
export const positionBytes = (capacity: number): number => Math.ceil(Math.log2(capacity) / 8);
