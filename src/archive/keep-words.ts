import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { AnchorWords, LedgerEvent } from '../statement/archive.ts';
import { fromMarkdown } from '../statement/markdown.ts';
import { problem } from '../statement/problems.ts';
import type { Statement } from '../statement/schema.ts';
import { compareText, readText } from './files.ts';
import { anchorWordsOf, everShown, type History, historiesOf } from './history.ts';
import { addressesOf } from './ledger.ts';
import { type Archive, type Row, rowsById } from './open-archive.ts';
import { statementPath } from './paths.ts';

/** Published words that are about to go. */
export interface WordsToKeep {
  /** A line for each statement that loses some, sorted by id; none where the ledger has them all. */
  readonly events: readonly LedgerEvent[];
  /** Words that stood on the site and that nobody has any more. */
  readonly messages: readonly VFileMessage[];
}

/**
 * The published words that are about to go from an archive's folder because ingest reads other ones, or that an edit by hand
 * has taken away and ingest still reads. The ledger takes them before anything is written: a link to them is answered with
 * them for ever.
 *
 * @param statements as ingest reads them now
 */
export async function wordsToKeep(archive: Archive, statements: readonly Statement[]): Promise<WordsToKeep> {
  const histories = historiesOf(archive.ledger);
  const { withdrawn } = addressesOf(archive.ledger);
  const rows = rowsById(archive.report);
  const events: LedgerEvent[] = [];
  const messages: VFileMessage[] = [];
  for (const statement of statements.toSorted((a, b) => compareText(a.id, b.id))) {
    const history = histories.get(statement.id);
    if (!history || withdrawn.has(statement.id)) continue;
    const { kept, lost } = await going(statement, history, rows.get(statement.id), archive);
    if (kept.length > 0) events.push({ event: 'replaced', id: statement.id, words: kept });
    if (lost.length > 0) messages.push(wordsLost(statement.id, lost));
  }
  return { events, messages };
}

/** What is said of published words that stand nowhere any more. */
export function wordsLost(id: string, anchors: readonly string[]): VFileMessage {
  return problem(
    'words-lost',
    { file: statementPath(id) },
    `Expected the words that #${anchors.join(', #')} pointed to, in the statement or in ledger.ndjson, found them in neither`,
  );
}

async function going(
  statement: Statement,
  history: History,
  row: Row | undefined,
  { dir, files }: Pick<Archive, 'dir' | 'files'>,
): Promise<{ kept: AnchorWords[]; lost: string[] }> {
  const reading = anchorWordsOf(statement.body);
  const file = files.get(statement.id);
  const asWritten = file !== undefined && file.sha256 === row?.written;
  const shown = everShown(history);
  const stays = (anchor: string) => reading.has(anchor) || history.words.has(anchor);
  if (asWritten && (shown.size > 0 ? [...shown].every(stays) : (row?.anchors ?? []).every((one) => reading.has(one))))
    return { kept: [], lost: [] };

  const onDisk = file === undefined ? null : await bodyOf(dir, file.path);
  const standing: ReadonlyMap<string, AnchorWords> = onDisk === null ? new Map() : anchorWordsOf(onDisk);
  const kept: AnchorWords[] = [];
  const lost: string[] = [];
  // A ledger of old has no anchors: what stands on disk is what readers saw.
  for (const anchor of shown.size > 0 ? shown : standing.keys()) {
    if (history.words.has(anchor)) continue;
    const [there, read] = [standing.get(anchor), reading.get(anchor)];
    if (there && !read) kept.push(there);
    // A file that was edited stays as it is, without these words.
    else if (!there && read && file !== undefined && !asWritten) kept.push(read);
    else if (!there && !read) lost.push(anchor);
  }
  return { kept, lost };
}

/** The words of a statement's file; null where it is none any more. */
async function bodyOf(dir: string, path: string): Promise<Statement['body'] | null> {
  try {
    return fromMarkdown((await readText(join(dir, path))) ?? '', path).body;
  } catch {
    return null;
  }
}
