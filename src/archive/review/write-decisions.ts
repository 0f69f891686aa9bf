import { join } from 'node:path';
import { isMap, isSeq, parseDocument, stringify, YAMLSeq } from 'yaml';
import type { Decision } from '../../statement/archive.ts';
import { problem } from '../../statement/problems.ts';
import type { WrittenDecision } from '../decisions.ts';
import { readText } from '../files.ts';
import { ARCHIVE_PATHS } from '../paths.ts';
import { writeAtomic } from '../write-atomic.ts';

/** A decision, and the statement that it is about. */
export interface NewDecision {
  readonly statement: string;
  readonly decision: Decision;
}

/** Readers of YAML 1.1 take an unquoted `on` for `true` and an unquoted day for a moment in time. */
const STYLE = { schema: 'core', compat: 'yaml-1.1', lineWidth: 110 } as const;

/**
 * Write decisions into an archive. Of two decisions on one field the later one counts, by the order of files and
 * within a file by the order of lines; so a decision goes to the end of the file that holds the last one on its field, or else
 * to `decisions/<id of the statement>.yaml`.
 *
 * @param dir the archive's folder; its lock must be held
 * @param written decisions that stand in it
 * @returns paths below `dir` that were written
 * @throws VFileMessage `decision-invalid` where a file to add to is no YAML; nothing is written then
 */
export async function writeDecisions(
  dir: string,
  added: readonly NewDecision[],
  written: readonly WrittenDecision[],
): Promise<readonly string[]> {
  const byFile = Map.groupBy(added, (one) => homeOf(one, written));
  const texts = await Promise.all(
    [...byFile].map(
      async ([file, own]) =>
        [
          file,
          appendDecisions(
            await readText(join(dir, file)),
            own.map(({ decision }) => decision),
            file,
          ),
        ] as const,
    ),
  );
  for (const [file, text] of texts) await writeAtomic(join(dir, file), text);
  return texts.map(([file]) => file);
}

/** The file that a decision belongs into. */
function homeOf({ statement, decision }: NewDecision, written: readonly WrittenDecision[]): string {
  const before = written.findLast(
    ({ decision: old }) =>
      old.raw === decision.raw &&
      old.field === decision.field &&
      (old.statement === undefined || old.statement === statement),
  );
  return before?.file ?? `${ARCHIVE_PATHS.decisions}/${statement}.yaml`;
}

/**
 * The text of a decisions file with decisions at its end; what stands there keeps its words and comments.
 *
 * @param text null: there is no such file
 * @param file for a message
 */
export function appendDecisions(text: string | null, decisions: readonly Decision[], file: string): string {
  const document = parseDocument(text ?? '', STYLE);
  if (document.errors.length > 0)
    throw problem('decision-invalid', { file }, `Expected YAML to add a decision to: ${document.errors[0]!.message}`);
  if (document.contents === null) return `${text ?? ''}${stringify(decisions, STYLE)}`;
  if (!isSeq(document.contents)) {
    if (!isMap(document.contents))
      throw problem(
        'decision-invalid',
        { file },
        'Expected a decision or a list of them to add to, found something else',
      );
    const list = new YAMLSeq(document.schema);
    list.add(document.contents);
    document.contents = list as never;
  }
  for (const decision of decisions) (document.contents as unknown as YAMLSeq).add(document.createNode(decision));
  return document.toString(STYLE);
}
