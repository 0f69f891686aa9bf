import type { Statement } from '../../statement/schema.ts';
import type { TextNotes } from './text-notes.ts';

/** What relations are found from. Its words may be made anew each time they are asked for. */
export type Unrelated = Pick<
  Statement,
  | 'id'
  | 'title'
  | 'titleBasis'
  | 'kind'
  | 'date'
  | 'published'
  | 'speakers'
  | 'institution'
  | 'source'
  | 'lang'
  | 'body'
> & {
  /** Whose words stand where. */
  readonly voices: Pick<Statement, 'turns' | 'quotations'>;
};

/** A statement, and the notes around it. */
export interface RelatedText {
  readonly statement: Unrelated;
  readonly notes: TextNotes;
}
