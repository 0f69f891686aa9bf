import { lstat, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { ZodError } from 'zod';
import type { FileReport } from '../statement/archive.ts';
import { toMarkdown } from '../statement/markdown.ts';
import { problem } from '../statement/problems.ts';
import type { Statement } from '../statement/schema.ts';
import { sha256 } from '../statement/text.ts';
import { describeIssues } from './describe-issue.ts';
import { compareText, errorCode, errorText, readText } from './files.ts';
import { paragraphAnchors } from './known.ts';
import { anchorsOf, historiesOf, type History } from './history.ts';
import { wordsToKeep } from './keep-words.ts';
import { type Addresses, addressesOf, withLines } from './ledger.ts';
import { toNdjson } from './ndjson.ts';
import { type Archive, type Row, rowsById } from './open-archive.ts';
import { ARCHIVE_PATHS, statementPath } from './paths.ts';
import { shownRaw } from './raw-files.ts';
import { writeAtomic } from './write-atomic.ts';

/** What ingest made of one raw file, as far as it goes to disk. */
export interface Reading {
  readonly file: string;
  readonly statements: readonly Statement[];
  readonly report: Omit<FileReport, 'statements'>;
}

/** What a run of ingest changed on disk, or would change. Ids of statements. */
export interface Written {
  /** Those that were not on disk yet. */
  readonly added: readonly string[];
  /** Those whose file changed. */
  readonly revised: readonly string[];
  /** Those that were never published and that no raw file gives any more, under this address: their files go. */
  readonly takenBack: readonly string[];
  readonly unchanged: number;
  /** Those that were edited by hand and stay as they are. */
  readonly edited: readonly string[];
  /** Those that could not be written. */
  readonly setAside: readonly string[];
  readonly messages: readonly VFileMessage[];
}

/** How ingest changes an archive's folder; paths are below it. A dry run changes nothing, a test stops in the middle. */
export interface Disk {
  readonly write: (path: string, content: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
}

/** The folder itself. */
export function diskOf(dir: string): Disk {
  return {
    write: (path, content) => writeAtomic(join(dir, path), content),
    remove: (path) => rm(join(dir, path), { force: true }),
  };
}

/** Looks and touches nothing. */
export const DRY: Disk = { write: async () => {}, remove: async () => {} };

export interface WriteOptions {
  /** The archive's own folder unless told. */
  readonly disk?: Disk;
  readonly onFile?: (done: number, of: number) => void;
}

/** What became of one statement. */
type Outcome = 'added' | 'revised' | 'unchanged' | 'edited' | 'refused';

/**
 * Bring an archive's folder to what ingest made of all its raw files.
 *
 * A statement's file that holds other bytes than ingest last wrote was edited by hand: it stays. A statement that no raw
 * file gives any more goes where its address was never published, and stays where it was. One that was withdrawn is not
 * written again. One that cannot be written is set aside: its lines are told and reported, everything else is written.
 *
 * The ledger first takes the published words that go. Then statements are written, one by one, then what is taken back goes,
 * then the report changes: a run that was stopped is made whole by the next.
 *
 * @param archive as it was opened, under the lock
 * @param readings one for each raw file
 */
export async function writeIngest(
  archive: Archive,
  readings: readonly Reading[],
  { disk = diskOf(archive.dir), onFile }: WriteOptions = {},
): Promise<Written> {
  const going = await wordsToKeep(
    archive,
    readings.flatMap(({ statements }) => statements),
  );
  if (going.events.length > 0) {
    const ledger = (await readText(join(archive.dir, ARCHIVE_PATHS.ledger))) ?? '';
    await disk.write(ARCHIVE_PATHS.ledger, withLines(ledger, going.events));
  }
  const run: Run = {
    archive,
    disk,
    addresses: addressesOf(archive.ledger),
    histories: historiesOf(archive.ledger),
    before: rowsById(archive.report),
    fates: new Map(),
    messages: [...going.messages],
  };
  const sorted = readings.toSorted((a, b) => compareText(a.file, b.file));
  const hashes = new Map(archive.report.map(({ file, sha256: digest }) => [file, digest]));
  const rows: FileReport[] = [];
  for (const [index, reading] of sorted.entries()) {
    const { file, report } = reading;
    if ((hashes.get(file) ?? report.sha256) !== report.sha256)
      run.messages.push(
        problem('raw-changed', { file: shownRaw(file) }, 'Expected the bytes that were ingested before, found others'),
      );
    rows.push(await writeStatements(reading, run));
    onFile?.(index + 1, sorted.length);
  }
  const unread = await unreadRows(archive, new Set(sorted.map(({ file }) => file)));
  const takenBack = takeBack(run, new Set(unread.flatMap(({ statements }) => statements.map(({ id }) => id))));
  for (const id of takenBack) await disk.remove(archive.files.get(id)!.path);
  await writeReport([...rows, ...unread], run);

  const idsOf = (wanted: Outcome) => [...run.fates].flatMap(([id, outcome]) => (outcome === wanted ? [id] : []));
  return {
    added: idsOf('added'),
    revised: idsOf('revised'),
    takenBack,
    unchanged: idsOf('unchanged').length,
    edited: idsOf('edited'),
    setAside: idsOf('refused'),
    messages: run.messages,
  };
}

/** What a run knows and has come to so far. */
interface Run {
  readonly archive: Archive;
  readonly disk: Disk;
  readonly addresses: Addresses;
  readonly histories: ReadonlyMap<string, History>;
  /** What the report said of each statement before. */
  readonly before: ReadonlyMap<string, Row>;
  readonly fates: Map<string, Outcome>;
  readonly messages: VFileMessage[];
}

/** Write the statements of one raw file; gives its line of the report. */
async function writeStatements({ file, statements, report }: Reading, run: Run): Promise<FileReport> {
  const listed: FileReport['statements'] = [];
  const leftOut = [...report.leftOut];
  for (const statement of statements) {
    const { id, raw } = statement;
    const withdrawn = run.addresses.withdrawn.get(id);
    if (withdrawn) {
      const says = `withdrawn on ${withdrawn.on}: ${withdrawn.reason}`;
      leftOut.push({ lines: raw.lines, rule: 'withdrawn', says });
      continue;
    }
    const fate = await settle(withoutWithdrawn(statement, run), run);
    if ('refused' in fate) {
      const place = { file: shownRaw(file), line: raw.lines[0] };
      run.messages.push(
        problem(run.fates.has(id) ? 'statement-duplicate' : 'statement-unwritten', place, fate.refused),
      );
      leftOut.push({ lines: raw.lines, rule: 'set-aside', says: `set aside: ${fate.refused}` });
      if (!run.fates.has(id)) run.fates.set(id, 'refused');
      continue;
    }
    run.fates.set(id, fate.outcome);
    listed.push({ id, lines: raw.lines, written: fate.written, anchors: paragraphAnchors(statement) });
    if (fate.outcome === 'edited')
      run.messages.push(
        problem(
          'statement-edited',
          { file: statementPath(id) },
          'Expected the file as ingest wrote it, found other words',
        ),
      );
    if (fate.outcome === 'revised') run.messages.push(...goneAnchors(statement, run));
  }
  return toRow({ ...report, leftOut }, listed);
}

/** What becomes of one statement's file. `written`: SHA-256 of the Markdown as ingest last wrote it, empty where it never did. */
type Fate = { readonly outcome: Exclude<Outcome, 'refused'>; readonly written: string } | { readonly refused: string };

async function settle(statement: Statement, { archive, disk, before, fates }: Run): Promise<Fate> {
  const { id } = statement;
  if (fates.has(id)) return { refused: `Expected an id of its own, found "${id}" again` };
  const path = statementPath(id);
  const refuse = (error: unknown) => ({
    refused: `Expected a statement that can be written to ${path}: ${reasonOf(error, statement)}`,
  });
  let content: string;
  try {
    content = toMarkdown(statement);
  } catch (error) {
    return refuse(error);
  }
  const written = sha256(content);
  const found = archive.files.get(id)?.sha256;
  const last = before.get(id)?.written ?? '';
  if (found === written) return { outcome: 'unchanged', written };
  if (found !== undefined && found !== last) return { outcome: 'edited', written: last };
  try {
    await disk.write(path, content);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return refuse(error);
  }
  return { outcome: found === undefined ? 'added' : 'revised', written };
}

/** The first thing that is wrong, in one line. */
function reasonOf(error: unknown, statement: Statement): string {
  const misfit = error instanceof ZodError ? describeIssues(error, statement)[0]?.reason : undefined;
  return misfit ?? errorText(error);
}

/** A statement that refers to none that was withdrawn: there is nothing to read at the other end. */
function withoutWithdrawn(statement: Statement, { addresses: { withdrawn } }: Run): Statement {
  if (withdrawn.size === 0) return statement;
  return {
    ...statement,
    relations: statement.relations.filter(({ statement: id }) => !withdrawn.has(id)),
    evidence: statement.evidence.map(({ statement: id, ...evidence }) =>
      id === undefined || withdrawn.has(id) ? evidence : { ...evidence, statement: id },
    ),
  };
}

/** Anchors that the statement had when it was last shown and that its words no longer give. */
function goneAnchors(after: Statement, { histories, before }: Run): readonly VFileMessage[] {
  const kept = new Set(anchorsOf(after.body));
  const history = histories.get(after.id);
  const shown = history?.states.at(-1)?.anchors ?? (history && before.get(after.id)?.anchors) ?? [];
  const gone = shown.filter((anchor) => !kept.has(anchor));
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

/**
 * Ids of files that no raw file gives any more and that go: those that were never published, or were withdrawn, and stand
 * as ingest wrote them. The others stay and are told.
 *
 * @param unread ids whose raw file is there and could not be read this time
 */
function takeBack({ archive, addresses, before, fates, messages }: Run, unread: ReadonlySet<string>): string[] {
  const byId = new Map(archive.statements.map((statement) => [statement.id, statement]));
  return [...archive.files].flatMap(([id, { path, sha256: found }]) => {
    if (fates.has(id) || unread.has(id)) return [];
    const stays = addresses.published.has(id) && !addresses.withdrawn.has(id);
    if (!stays && found === before.get(id)?.written) return [id];
    const file = byId.get(id)?.raw.file ?? before.get(id)?.file ?? addresses.published.get(id)?.file;
    // What is no statement was told when the archive was opened.
    if (file === undefined) return [];
    const reason = `Expected the statement in ${shownRaw(file)}, found it there no more`;
    messages.push(problem(stays ? 'statement-orphan' : 'statement-astray', { file: path }, reason));
    return [];
  });
}

async function writeReport(rows: readonly FileReport[], { archive, disk }: Run): Promise<void> {
  const content = toNdjson(rows.toSorted((a, b) => compareText(a.file, b.file)));
  const path = ARCHIVE_PATHS.report;
  if (content !== ((await readIfThere(join(archive.dir, path)))?.toString('utf8') ?? ''))
    await disk.write(path, content);
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
  { file, sha256: digest, encoding, lines, leftOut, duplicateOf, setAside }: Omit<FileReport, 'statements'>,
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
    ...(setAside === undefined ? {} : { setAside }),
  };
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
