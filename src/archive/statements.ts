import { join } from 'node:path';
import { VFileMessage } from 'vfile-message';
import { fromMarkdown } from '../statement/markdown.ts';
import { problem } from '../statement/problems.ts';
import type { Statement } from '../statement/schema.ts';
import { errorText, listFolder, readText } from './files.ts';
import { ARCHIVE_PATHS, statementPath } from './paths.ts';

/**
 * Read `statements/**`, sorted by id. A file that is not a statement, stands in the wrong place or has an id that
 * another one has is left out and told.
 */
export async function readStatements(
  dir: string,
): Promise<{ statements: readonly Statement[]; messages: readonly VFileMessage[] }> {
  const byId = new Map<string, { statement: Statement; file: string }>();
  const messages: VFileMessage[] = [];
  for (const { path, kind } of await listFolder(join(dir, ARCHIVE_PATHS.statements))) {
    const file = `${ARCHIVE_PATHS.statements}/${path}`;
    if (kind !== 'file' || !path.endsWith('.md')) {
      messages.push(problem('statement-invalid', { file }, 'Expected an ordinary file named <id>.md'));
      continue;
    }
    const statement = await readStatement(join(dir, file), file);
    if (statement instanceof VFileMessage) {
      messages.push(statement);
      continue;
    }
    // On some disks two names that differ in case are one file, in an address they are two.
    const first = byId.get(statement.id);
    if (first)
      messages.push(
        problem(
          'statement-duplicate',
          { file },
          `Expected an id of its own, found "${statement.id}" of ${first.file} again`,
        ),
      );
    else if (file !== statementPath(statement.id))
      messages.push(
        problem(
          'statement-misplaced',
          { file },
          `Expected the statement "${statement.id}" in ${statementPath(statement.id)}`,
        ),
      );
    if (!first) byId.set(statement.id, { statement, file });
  }
  const statements = [...byId.values()].map(({ statement }) => statement);
  return { statements: statements.toSorted((a, b) => (a.id < b.id ? -1 : 1)), messages };
}

async function readStatement(path: string, file: string): Promise<Statement | VFileMessage> {
  try {
    return fromMarkdown((await readText(path)) ?? '', file);
  } catch (error) {
    if (error instanceof VFileMessage) return error;
    return problem('statement-invalid', { file }, `Expected a statement: ${errorText(error)}`);
  }
}
