import { anchorBlocks } from '../statement/anchors.ts';
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { FileReport, LedgerEvent } from '../statement/archive.ts';
import type { Day } from '../statement/edtf.ts';
import { toMarkdown } from '../statement/markdown.ts';
import { problem } from '../statement/problems.ts';
import type { Statement } from '../statement/schema.ts';
import { sha256 } from '../statement/text.ts';
import { compareText, errorCode, errorText } from './files.ts';
import { paragraphAnchors } from './known.ts';
import { toNdjson } from './ndjson.ts';
import type { Archive } from './open-archive.ts';
import { ARCHIVE_PATHS, statementPath } from './paths.ts';
import { shownRaw } from './raw-files.ts';
import { writeAtomic } from './write-atomic.ts';

/** What ingest made of one raw file, as far as it goes to disk. */
export interface Reading {
  readonly file: string;
  readonly statements: readonly Statement[];
  readonly report: Omit<FileReport, 'statements'>;
}

export interface Write {
  /** Path below the archive's folder. */
  readonly path: string;
  readonly content: string;
}

/** What a run of ingest will change on disk. Counts are of statements. */
export interface Plan {
  /** In the order in which they are written. */
  readonly writes: readonly Write[];
  /** Ids of statements that are not on disk yet. */
  readonly added: readonly string[];
  /** Ids of statements whose file changes. */
  readonly revised: readonly string[];
  readonly unchanged: number;
  /** Ids of statements that were edited by hand and stay as they are. */
  readonly edited: readonly string[];
  readonly messages: readonly VFileMessage[];
}

/** What is to become of one statement's file. */
interface Fate {
  readonly outcome: 'added' | 'revised' | 'unchanged' | 'edited' | 'refused';
  readonly id: string;
  /** SHA-256 of the Markdown as ingest last wrote it; empty where it never wrote it. */
  readonly written: string;
  readonly write?: Write;
  readonly message?: VFileMessage;
}

/**
 * Hold what ingest made of all raw files against what is on disk, and say what to write; nothing is written yet.
 *
 * A statement's file that holds other bytes than ingest last wrote was edited by hand: it stays. A statement that no raw
 * file gives stays, too: its address is published.
 *
 * @param archive as it was opened, under the lock
 * @param readings one for each raw file
 * @param on the day that new lines of the ledger bear
 */
export async function planIngest(archive: Archive, readings: readonly Reading[], on: Day): Promise<Plan> {
  const lastWritten = new Map(
    archive.report.flatMap(({ statements }) => statements.map(({ id, written }) => [id, written] as const)),
  );
  const sorted = readings.toSorted((a, b) => compareText(a.file, b.file));
  const before = {
    hashes: new Map(archive.report.map(({ file, sha256: digest }) => [file, digest])),
    statements: new Map(archive.statements.map((statement) => [statement.id, statement])),
  };
  const fates = new Map<string, Fate>();
  const messages: VFileMessage[] = [];
  const rows: FileReport[] = [];

  for (const { file, statements, report } of sorted) {
    const listed: FileReport['statements'] = [];
    if ((before.hashes.get(file) ?? report.sha256) !== report.sha256)
      messages.push(
        problem('raw-changed', { file: shownRaw(file) }, 'Expected the bytes that were ingested before, found others'),
      );
    for (const statement of statements) {
      const { id } = statement;
      if (fates.has(id)) {
        messages.push(
          problem(
            'statement-duplicate',
            { file: shownRaw(file), line: statement.raw.lines[0] },
            `Expected an id of its own, found "${id}" again`,
          ),
        );
        continue;
      }
      const fate = await decideFate(archive.dir, statement, lastWritten.get(id));
      fates.set(id, fate);
      if (fate.message) messages.push(fate.message);
      if (fate.outcome === 'revised') messages.push(...goneAnchors(before.statements.get(id), statement));
      if (fate.outcome !== 'refused')
        listed.push({
          id,
          lines: statement.raw.lines,
          written: fate.written,
          anchors: [...paragraphAnchors(statement)],
        });
    }
    rows.push(toRow(report, listed));
  }

  const orphans = archive.statements.filter(({ id }) => !fates.has(id));
  messages.push(
    ...orphans.map(({ id, raw }) =>
      problem(
        'statement-orphan',
        { file: statementPath(id) },
        `Expected the statement in raw/${raw.file}, found it there no more`,
      ),
    ),
  );
  rows.push(...(await unreadRows(archive, new Set(sorted.map(({ file }) => file)))));

  const all = [...fates.values()];
  const idsOf = (outcome: Fate['outcome']) => all.filter((fate) => fate.outcome === outcome).map(({ id }) => id);
  const valid = new Set(archive.statements.map(({ id }) => id));
  // An edited file that is no statement any more has no page: its address is not published by this run.
  const published = [...idsOf('added'), ...idsOf('revised'), ...idsOf('unchanged'), ...valid];
  const writes = [
    ...all.flatMap(({ write }) => write ?? []),
    ...(await changed(archive.dir, ARCHIVE_PATHS.report, () =>
      toNdjson(rows.toSorted((a, b) => compareText(a.file, b.file))),
    )),
    ...(await changed(archive.dir, ARCHIVE_PATHS.ledger, (ledger) =>
      appendPublished(ledger, archive.ledger, published, on),
    )),
  ];
  return {
    writes,
    added: idsOf('added'),
    revised: idsOf('revised'),
    unchanged: idsOf('unchanged').length,
    edited: idsOf('edited'),
    messages,
  };
}

/** Write what was planned: statements first, then the report, then the ledger, so that a stopped run is made whole by the next. */
export async function applyPlan(dir: string, plan: Plan, onFile?: (done: number, of: number) => void): Promise<void> {
  for (const [index, { path, content }] of plan.writes.entries()) {
    await writeAtomic(join(dir, path), content);
    onFile?.(index + 1, plan.writes.length);
  }
}

/** Plan and write at once. The archive's lock must be held. */
export async function writeIngest(archive: Archive, readings: readonly Reading[], on: Day): Promise<Plan> {
  const plan = await planIngest(archive, readings, on);
  await applyPlan(archive.dir, plan);
  return plan;
}

/** Anchors that were published with the statement and that its words no longer give. */
function goneAnchors(before: Statement | undefined, after: Statement): readonly VFileMessage[] {
  const anchors = ({ body }: Statement) => anchorBlocks(body).flatMap(({ anchor }) => anchor ?? []);
  const kept = new Set(anchors(after));
  const gone = before ? anchors(before).filter((anchor) => !kept.has(anchor)) : [];
  return gone.length === 0
    ? []
    : [
        problem(
          'anchor-gone',
          { file: statementPath(after.id) },
          `Expected the words that #${gone.join(', #')} point${gone.length === 1 ? 's' : ''} to, found others`,
        ),
      ];
}

async function decideFate(dir: string, statement: Statement, lastWritten: string | undefined): Promise<Fate> {
  const { id } = statement;
  const path = statementPath(id);
  const keep = (outcome: 'edited' | 'refused', message: VFileMessage): Fate => ({
    outcome,
    id,
    written: lastWritten ?? '',
    message,
  });
  try {
    const content = toMarkdown(statement);
    const onDisk = await readIfThere(join(dir, path));
    const written = sha256(content);
    if (onDisk === null) return { outcome: 'added', id, written, write: { path, content } };
    const found = sha256(onDisk);
    if (found === written) return { outcome: 'unchanged', id, written };
    if (found === lastWritten) return { outcome: 'revised', id, written, write: { path, content } };
    return keep(
      'edited',
      problem('statement-edited', { file: path }, 'Expected the file as ingest wrote it, found other words'),
    );
  } catch (error) {
    return keep(
      'refused',
      problem('statement-invalid', { file: path }, `Expected a statement that can be written: ${errorText(error)}`),
    );
  }
}

/** The report's rows of raw files that are there and could not be read this time: what was written from them still holds. */
async function unreadRows(archive: Archive, read: ReadonlySet<string>): Promise<readonly FileReport[]> {
  const rows: FileReport[] = [];
  for (const row of archive.report) {
    if (read.has(row.file)) continue;
    const there = await lstat(join(archive.dir, ARCHIVE_PATHS.raw, row.file)).catch(() => null);
    if (there) rows.push(row);
  }
  return rows;
}

/** Properties in one order, whatever order they come in: the report is compared byte for byte. */
function toRow(
  { file, sha256: digest, encoding, lines, leftOut, duplicateOf }: Omit<FileReport, 'statements'>,
  statements: FileReport['statements'],
): FileReport {
  const stretches = leftOut.map(({ lines: range, rule, says }) => ({ lines: range, rule, says }));
  return {
    file,
    sha256: digest,
    encoding,
    lines,
    statements,
    leftOut: stretches,
    ...(duplicateOf === undefined ? {} : { duplicateOf }),
  };
}

/** The ledger with a line for each address that it does not have. */
function appendPublished(text: string, events: readonly LedgerEvent[], ids: readonly string[], on: Day): string {
  const known = new Set(events.map(({ id }) => id));
  const added = [...new Set(ids)].filter((id) => !known.has(id)).toSorted(compareText);
  if (added.length === 0) return text;
  // A last line without its end was torn when it was written: what follows does not become a part of it.
  const whole = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return whole + toNdjson(added.map((id) => ({ event: 'published', id, on }) satisfies LedgerEvent));
}

async function changed(dir: string, path: string, revise: (text: string) => string): Promise<readonly Write[]> {
  const text = (await readIfThere(join(dir, path)))?.toString('utf8') ?? '';
  const content = revise(text);
  return content === text ? [] : [{ path, content }];
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
