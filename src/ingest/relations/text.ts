import type { Statement } from '../../statement/schema.ts';
import type { ContinuationNotes } from './continuation-notes.ts';

/** A statement as relations are found from: it has its id, and lacks only them. */
export type Unrelated = Omit<Statement, 'relations'>;

/** A statement, and the notes around it. */
export interface RelatedText {
  readonly statement: Unrelated;
  readonly notes: ContinuationNotes;
}
