import { basename, join } from 'node:path';
import { VFileMessage } from 'vfile-message';
import { fromMarkdown } from '../statement/markdown.ts';
import { problem } from '../statement/problems.ts';
import type { Statement } from '../statement/schema.ts';
import { sha256 } from '../statement/text.ts';
import { errorText, listFolder, readText } from './files.ts';
import { ARCHIVE_PATHS, statementPath } from './paths.ts';

/** A file below `statements/` that holds a statement, or should. */
export interface StatementFile {
  /** Path below the archive's folder. */
  readonly path: string;
  readonly sha256: string;
}

export interface StatementsReading {
  /** Sorted by id. */
  readonly statements: readonly Statement[];
  /** Every file, by the id that it has or is named by. */
  readonly files: ReadonlyMap<string, StatementFile>;
  readonly messages: readonly VFileMessage[];
}

/**
 * Read `statements/**`. A file that is not a statement, stands in the wrong place or has an id that another one has is
 * left out and told.
 *
 * @param trusted by id, SHA-256 of files that need not be read as statements: what ingest wrote, it proved. They are
 * among `files` and not among `statements`
 */
export async function readStatements(
  dir: string,
  trusted: ReadonlyMap<string, { readonly written: string }> = new Map(),
): Promise<StatementsReading> {
  const byId = new Map<string, Statement>();
  const files = new Map<string, StatementFile>();
  const messages: VFileMessage[] = [];
  const listed = await listFolder(join(dir, ARCHIVE_PATHS.statements));
  // Of two files with one id, the one that stands where the id says is read first, and stands.
  const [homes, others] = [true, false].map((home) =>
    listed.filter(
      ({ path }) => (statementPath(basename(path, '.md')) === `${ARCHIVE_PATHS.statements}/${path}`) === home,
    ),
  );
  for (const { path: below, kind } of [...homes!, ...others!]) {
    const path = `${ARCHIVE_PATHS.statements}/${below}`;
    if (kind !== 'file' || !below.endsWith('.md')) {
      messages.push(problem('statement-invalid', { file: path }, 'Expected an ordinary file named <id>.md'));
      continue;
    }
    const read = await readStatement(dir, path, trusted);
    const id = read.statement?.id ?? basename(below, '.md');
    // On some disks two names that differ in case are one file, in an address they are two.
    const first = files.get(id);
    if (first)
      messages.push(
        problem(
          'statement-duplicate',
          { file: path },
          `Expected an id of its own, found "${id}" of ${first.path} again`,
        ),
      );
    else if (read.statement && path !== statementPath(id))
      messages.push(
        problem('statement-misplaced', { file: path }, `Expected the statement "${id}" in ${statementPath(id)}`),
      );
    if (read.message) messages.push(read.message);
    if (first) continue;
    files.set(id, { path, sha256: read.sha256 });
    if (read.statement) byId.set(id, read.statement);
  }
  return { statements: [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)), files, messages };
}

interface ReadStatement {
  readonly sha256: string;
  readonly statement?: Statement;
  readonly message?: VFileMessage;
}

async function readStatement(
  dir: string,
  file: string,
  trusted: ReadonlyMap<string, { readonly written: string }>,
): Promise<ReadStatement> {
  let digest = '';
  try {
    const markdown = (await readText(join(dir, file))) ?? '';
    digest = sha256(markdown);
    if (trusted.get(basename(file, '.md'))?.written === digest) return { sha256: digest };
    return { sha256: digest, statement: fromMarkdown(markdown, file) };
  } catch (error) {
    const message =
      error instanceof VFileMessage
        ? error
        : problem('statement-invalid', { file }, `Expected a statement: ${errorText(error)}`);
    return { sha256: digest, message };
  }
}
