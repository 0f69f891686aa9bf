import type { Card } from '../reader.ts';
import type { Zone } from '../record.ts';

/** A quotation as somebody gives it, with what they say of it. */
export interface Claim {
  readonly quotation: string;
  /** Who is said to have said it: a name, a surname, an office; null: nothing is said. */
  readonly speaker: string | null;
  /** When it is said to have been said, as it is written. */
  readonly date: string | null;
  readonly source: string | null;
}

/**
 * What can be said of a quotation.
 *
 * - `verbatim`: it stands so, word for word and mark for mark.
 * - `shortened`: its pieces stand so, in this order, in the words of one speaker in one statement; what was left out is marked
 *   (“…”), what was put in stands in square brackets.
 * - `punctuation`: its words stand so, other marks stand between them.
 * - `altered`: most of its words stand so; some were changed, left out without a mark, or put in.
 * - `stitched`: its pieces stand in different statements, in another order, or in the words of several speakers.
 * - `somebody-else`: it stands so, and somebody other than the one who is named says it there.
 * - `absent`: the archive has nothing that is enough like it. The archive does not have it; nobody can say that it was never said.
 */
export const VERDICTS = [
  'verbatim',
  'shortened',
  'punctuation',
  'altered',
  'stitched',
  'somebody-else',
  'absent',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Words of one paragraph. */
export interface PlaceStretch {
  /** Anchor of the paragraph on the page; null: the head of the page. */
  readonly anchor: string | null;
  readonly zone: Zone;
  /** UTF-16 offsets into the paragraph. */
  readonly start: number;
  readonly end: number;
  /** As printed. */
  readonly words: string;
}

/** Where words stand. */
export interface Place {
  readonly statement: number;
  readonly card: Card;
  /** Who says them there, or whose words the statement is; empty: not known. */
  readonly said: readonly string[];
  /** Those are known to say these very words; else a report, say, may quote somebody else. */
  readonly sure: boolean;
  /** One for each paragraph that they stand in, in its order. */
  readonly stretches: readonly PlaceStretch[];
}

/**
 * A stretch of a quotation beside what is printed. All `quoted` joined are the quotation from its first word to its last, all
 * `printed` what stands there, a line for each paragraph.
 *
 * - `same`: the words are the same. - `marks`: other marks or spaces stand between two words.
 * - `changed`: other words. - `dropped`: words of the text that the quotation leaves out without saying so.
 * - `added`: words that the text does not have.
 * - `omission`: words left out, and marked so. - `insertion`: a word in square brackets for what is printed.
 */
export interface Segment {
  readonly type: 'same' | 'marks' | 'changed' | 'dropped' | 'added' | 'omission' | 'insertion';
  readonly quoted: string;
  readonly printed: string;
}

/** A part of a quotation that stands somewhere in a row. */
export interface Piece {
  readonly segments: readonly Segment[];
  readonly place: Place;
}

/** What was claimed, and what the archive has instead at the best place; empty: it is not known. */
export interface Difference {
  readonly what: 'speaker' | 'date' | 'source';
  readonly claimed: string;
  readonly found: readonly string[];
}

export interface Judgement {
  readonly claim: Claim;
  readonly verdict: Verdict;
  /**
   * The best place and how the quotation stands to its words; of a stitched one its pieces in the order of the quotation; of an
   * absent one what is nearest, or nothing.
   */
  readonly pieces: readonly Piece[];
  /** Further places where all of it stands so; at most as many as were asked for. */
  readonly others: readonly Place[];
  /** How many statements have it so, the best place included; 0: none has all of it. Null: found by likeness, and not counted. */
  readonly statements: number | null;
  /** What is claimed and is otherwise at the best place. */
  readonly differs: readonly Difference[];
  /** What is claimed and cannot be checked: nothing is known of it at the best place, or the claim was not understood. */
  readonly unchecked: readonly Difference['what'][];
}
