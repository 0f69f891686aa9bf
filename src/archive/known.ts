import { anchorBlocks } from '../statement/anchors.ts';
import type { Statement } from '../statement/schema.ts';
import type { Archive } from './open-archive.ts';

/** A statement that has an address: what ingest recognises its item by, so that it keeps the address. */
export interface KnownStatement {
  readonly id: string;
  /** Path of its raw file below `raw/`. */
  readonly file: string;
  /** Anchors of its paragraphs. */
  readonly anchors: readonly string[];
}

/**
 * Every statement that ingest or a person has put into the archive, sorted by id.
 *
 * What the report says comes first: it has the words as ingest found them, also where the statement's file was edited,
 * broken or deleted since.
 */
export function knownStatements({
  report,
  statements,
}: Pick<Archive, 'report' | 'statements'>): readonly KnownStatement[] {
  const known = new Map(
    statements.map((statement) => [
      statement.id,
      { id: statement.id, file: statement.raw.file, anchors: paragraphAnchors(statement) },
    ]),
  );
  for (const { file, statements: rows } of report) {
    for (const { id, anchors } of rows) if (anchors) known.set(id, { id, file, anchors });
  }
  return [...known.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Anchors of a statement's paragraphs, in order. */
export function paragraphAnchors({ body }: Pick<Statement, 'body'>): readonly string[] {
  return anchorBlocks(body).flatMap(({ block, anchor }) =>
    block.type === 'paragraph' && anchor !== null ? [anchor] : [],
  );
}
