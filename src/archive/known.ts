import { anchorBlocks } from '../statement/anchors.ts';
import type { Statement } from '../statement/schema.ts';
import { historiesOf } from './history.ts';
import { addressesOf } from './ledger.ts';
import { type Archive, rowsById } from './open-archive.ts';

/** A statement whose address is settled: what ingest recognises its item by, so that it keeps the address. */
export interface KnownStatement {
  readonly id: string;
  /** Path of its raw file below `raw/`. */
  readonly file: string;
  /** Anchors of its paragraphs. */
  readonly anchors: readonly string[];
}

/**
 * Every statement whose address may not change any more, sorted by id: those that a build has published, and those
 * that a person has taken in hand, by a decision that names the address or by an edit of the file. All others get the
 * address that ingest would give them today. Where a line of the ledger cannot be read, nobody knows what was
 * published, and all addresses stay.
 *
 * What the report says comes first: it has the words as ingest found them, also where the statement's file was edited,
 * broken or deleted since.
 */
export function knownStatements({
  report,
  statements,
  files,
  ledger,
  decisions,
  messages,
}: Pick<Archive, 'report' | 'statements' | 'files' | 'ledger' | 'decisions' | 'messages'>): readonly KnownStatement[] {
  const { published } = addressesOf(ledger);
  const histories = historiesOf(ledger);
  const named = new Set(decisions.flatMap(({ decision }) => decision.statement ?? []));
  const unsure = messages.some(({ ruleId }) => ruleId === 'ledger-invalid');
  const rows = rowsById(report);
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const ids = new Set([...published.keys(), ...rows.keys(), ...files.keys()]);

  return [...ids].toSorted().flatMap((id): readonly KnownStatement[] => {
    const [row, statement, line] = [rows.get(id), byId.get(id), published.get(id)];
    const edited = files.has(id) && files.get(id)?.sha256 !== row?.written;
    if (!unsure && !line && !named.has(id) && !edited) return [];
    if (row?.anchors) return [{ id, file: row.file, anchors: row.anchors }];
    if (statement) return [{ id, file: statement.raw.file, anchors: paragraphAnchors(statement) }];
    const anchors = histories.get(id)?.states.at(-1)?.anchors;
    if (line?.file && anchors)
      return [{ id, file: line.file, anchors: anchors.filter((anchor) => anchor.startsWith('p-')) }];
    return [];
  });
}

/** Anchors of a statement's paragraphs, in order. */
export function paragraphAnchors({ body }: Pick<Statement, 'body'>): string[] {
  return anchorBlocks(body).flatMap(({ block, anchor }) =>
    block.type === 'paragraph' && anchor !== null ? [anchor] : [],
  );
}
