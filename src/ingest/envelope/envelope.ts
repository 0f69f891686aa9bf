import type { Line } from '../types.ts';

/**
 * What a wrapping says about the text in it. `published`: when the text was put out; `address`: where it, or a picture of it, stood;
 * `dateline`: place and day as a report's first words have them; `note`: something else, such as a number that holds a day.
 */
export type HintField =
  'title' | 'published' | 'captured' | 'author' | 'source' | 'address' | 'place' | 'dateline' | 'lang' | 'note';

/** One thing that a wrapping says, as it is printed there. */
export interface Hint {
  readonly field: HintField;
  /** Line of the raw file. */
  readonly line: number;
  /** The value as printed, without the signs of the wrapping around it. */
  readonly text: string;
  /** For a reader, where it stands: `the page’s <title>`, `the mail’s Subject`. */
  readonly says: string;
}

/**
 * A text without its wrapping. Lines have the number of the line of the raw file that they come from; several may
 * have the same one. Lines without words stand where paragraphs part.
 */
export interface Inner {
  readonly lines: readonly Line[];
  readonly hints: readonly Hint[];
  /** Lines of the wrapping as they are printed, in which a source's mark may stand. */
  readonly around?: readonly Line[];
  /** True where an agency's machine sent it: it is a report. */
  readonly agency?: boolean;
}

/** A form in which texts come wrapped: how to know it, and how to take it off. Tried in the order of `index.ts`. */
export interface Envelope {
  /** Permanent name, as it stands in the report. */
  readonly id: string;
  /** For a reader, what is left out of the lines: `mark-up of the page`. */
  readonly says: string;
  /** Whether the text is wrapped so. Nearly every text is not: the answer must be cheap. */
  readonly fits: (lines: readonly Line[]) => boolean;
  /** The texts inside, in the order of the file; none where nothing can be made of it after all. */
  readonly open: (lines: readonly Line[]) => readonly Inner[];
}
