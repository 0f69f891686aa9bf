import type { Statement } from '../../statement/schema.ts';
import type { ContinuationNotes } from './continuation-notes.ts';

/** What relations are found from. Its words may be made anew each time they are asked for. */
export type Unrelated = Pick<
  Statement,
  'id' | 'title' | 'titleBasis' | 'date' | 'published' | 'speakers' | 'institution' | 'source' | 'lang' | 'body'
>;

/** A statement, and the notes around it. */
export interface RelatedText {
  readonly statement: Unrelated;
  readonly notes: ContinuationNotes;
}
