import { join, resolve } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import {
  type FileReport,
  FileReportSchema,
  type LedgerEvent,
  LedgerEventSchema,
  type Settings,
} from '../statement/archive.ts';
import type { Authority } from '../statement/authority.ts';
import { type ProblemCode, problem } from '../statement/problems.ts';
import type { Statement } from '../statement/schema.ts';
import { readAuthority, type RecordOrigin } from './authority.ts';
import { readDecisions, type WrittenDecision } from './decisions.ts';
import { errorText, readText } from './files.ts';
import { parseNdjson } from './ndjson.ts';
import { ARCHIVE_PATHS, SHIPPED_AUTHORITY } from './paths.ts';
import { readSettings } from './settings.ts';
import { readStatements, type StatementFile } from './statements.ts';

/** Everything that an archive's folder holds, but for the bytes of its raw files. */
export interface Archive {
  /** Absolute path of the folder. */
  readonly dir: string;
  readonly settings: Settings;
  /** The shipped authority and the archive's own, as one. */
  readonly authority: Authority;
  /** Where each authority record was read, by `people/<id>` and so on. */
  readonly origins: ReadonlyMap<string, RecordOrigin>;
  readonly decisions: readonly WrittenDecision[];
  /** Sorted by id. */
  readonly statements: readonly Statement[];
  /** Every file below `statements/`, by the id that it has or is named by. */
  readonly files: ReadonlyMap<string, StatementFile>;
  readonly ledger: readonly LedgerEvent[];
  readonly report: readonly FileReport[];
  /** What was left out, and why. `file` is a path below `dir`; `authority/…` is the shipped authority. */
  readonly messages: readonly VFileMessage[];
}

export interface OpenOptions {
  /** Folder of the authority that every archive knows; the shipped one unless told. */
  readonly shared?: string;
  /** Leave statements unread that stand as ingest wrote them: they are in `files` alone. */
  readonly unread?: boolean;
}

/**
 * Read an archive's folder. What does not fit is left out and told in `messages`; everything else is there.
 *
 * An archive of an invented world does not know the shared authority: its people are real.
 * Throws `archive-missing` where the folder holds no `archive.yaml`.
 */
export async function openArchive(
  folder: string,
  { shared = SHIPPED_AUTHORITY, unread = false }: OpenOptions = {},
): Promise<Archive> {
  const dir = resolve(folder);
  const { settings, messages: settingsMessages } = await readSettings(dir);
  const own = { dir, shown: '' };
  const authority = await readAuthority(settings.invented ? [own] : [{ dir: shared, shown: 'authority' }, own]);
  const decisions = await readDecisions(dir);
  const ledger = await readLines(dir, ARCHIVE_PATHS.ledger, LedgerEventSchema, 'ledger-invalid');
  const report = await readLines(dir, ARCHIVE_PATHS.report, FileReportSchema, 'report-invalid');
  const statements = await readStatements(dir, unread ? rowsById(report.records) : undefined);
  return {
    dir,
    settings,
    authority: authority.authority,
    origins: authority.origins,
    decisions: decisions.decisions,
    statements: statements.statements,
    files: statements.files,
    ledger: ledger.records,
    report: report.records,
    messages: [
      settingsMessages,
      authority.messages,
      decisions.messages,
      statements.messages,
      ledger.messages,
      report.messages,
    ].flat(),
  };
}

/** What the report says of one statement, with its raw file. */
export type Row = FileReport['statements'][number] & Pick<FileReport, 'file'>;

/** What the report says of each statement, by id. */
export function rowsById(report: readonly FileReport[]): ReadonlyMap<string, Row> {
  return new Map(
    report.flatMap(({ file, statements }) => statements.map((row) => [row.id, { ...row, file }] as const)),
  );
}

async function readLines<T>(
  dir: string,
  file: string,
  schema: z.ZodType<T>,
  code: ProblemCode,
): Promise<{ records: readonly T[]; messages: readonly VFileMessage[] }> {
  try {
    return parseNdjson((await readText(join(dir, file))) ?? '', file, schema, code);
  } catch (error) {
    return { records: [], messages: [problem(code, { file }, `Expected a readable file: ${errorText(error)}`)] };
  }
}
