/** A pair of quotation marks. */
export interface MarkPair {
  readonly open: string;
  readonly close: readonly string[];
}

/**
 * Quotation marks of different hands. A mark that opens and closes alike (`"`, `'`) is told apart by what stands
 * beside it. Longer marks come first.
 */
export const MARKS: readonly MarkPair[] = [
  { open: '``', close: ["''", '”', '"'] },
  { open: '“', close: ['”', '"', "''"] },
  { open: '„', close: ['“', '”', '"'] },
  { open: '«', close: ['»'] },
  { open: '「', close: ['」'] },
  { open: '『', close: ['』'] },
  { open: '‹', close: ['›'] },
  { open: '"', close: ['"', '”', "''"] },
  { open: '”', close: ['”'] },
  { open: '‘', close: ['’', "'"] },
  { open: "'", close: ["'", '’'] },
];

/** Marks that are apostrophes as well. */
export const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’']);

/** The end of a quotation right before a verb: `…,” said`. */
export const QUOTE_END = /\uFFFC\.?(?:["”»“’'」]|'')[\s,–—-]*$/u;
