import type { Kind } from '../../statement/schema.ts';
import type { Block } from '../segment/paragraphs.ts';

/** A text after the page's furniture was taken away: what a profile looks at. */
export interface Passage {
  /** Paragraphs of print below the headline. */
  readonly blocks: readonly Block[];
  /** Index of the block that opens with a dateline, if one of the first does. */
  readonly dateline: number | null;
  /** Index of the first block that opens with a turn's label, if any does. */
  readonly firstLabel: number | null;
  /** An agency's machine put its header above. */
  readonly wired: boolean;
}

/** The shape of a text: how to know it, and what of it is heading. Tried in the order of `profiles/index.ts`. */
export interface Profile {
  readonly id: string;
  /** For a reader: what texts of this shape are. */
  readonly says: string;
  readonly fits: (passage: Passage) => boolean;
  /** Index of the block that is the title, where texts of this shape have it elsewhere than lines that look like one. */
  readonly title?: (passage: Passage) => number | null;
  /** The kind of every text of this shape; null where its title and turns tell. */
  readonly kind: Kind | null;
}
