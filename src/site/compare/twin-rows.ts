import type { Statement } from '../../statement/schema.ts';
import { type PlacedParagraph, placeParagraphs } from './comparison.ts';

/** A paragraph of one of two texts with its words. */
export interface TwinParagraph extends PlacedParagraph {
  readonly text: string;
}

/** What stands beside each other in a text and its translation; null: one of them has fewer paragraphs. */
export interface TwinRow {
  readonly own: TwinParagraph | null;
  readonly other: TwinParagraph | null;
}

/** A text and its translation, paragraph by paragraph. */
export function twinRows(own: Pick<Statement, 'body'>, other: Pick<Statement, 'body'>): readonly TwinRow[] {
  const [left, right] = [own, other].map(paragraphsOf);
  const length = Math.max(left!.length, right!.length);
  return Array.from({ length }, (_, index) => ({ own: left![index] ?? null, other: right![index] ?? null }));
}

const paragraphsOf = (statement: Pick<Statement, 'body'>): readonly TwinParagraph[] =>
  [...placeParagraphs(statement)].map(([block, placed]) => ({ ...placed, text: statement.body[block]!.text }));
