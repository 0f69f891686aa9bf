import type { VFileMessage } from 'vfile-message';
import {
  addRaw,
  type Archive,
  checkDecisions,
  DRY,
  knownStatements,
  openArchive,
  type RawBytes,
  readRawFiles,
  shownRaw,
  writeIngest,
  type Written,
} from '../../src/archive/index.ts';
import type { Context, FileReading, RawFile } from '../../src/ingest/types.ts';
import { type ProblemCode, problem } from '../../src/statement/problems.ts';

/** What reads raw files: `ingest` of src/ingest; a test hands in a small one. */
export type Ingest = (
  files: readonly RawFile[],
  context: Context,
  onFile?: (done: number, of: number) => void,
) => readonly FileReading[];

/** What a run came to. */
export interface Outcome {
  readonly archive: Archive;
  /** Sorted by file. */
  readonly readings: readonly FileReading[];
  /** What was or would be written; null where the archive's settings are too broken to write anything. */
  readonly written: Written | null;
  /** Raw files that were copied in. */
  readonly added: readonly string[];
  /** Paths count from the archive's folder, or are absolute. */
  readonly messages: readonly VFileMessage[];
}

export interface IngestOptions {
  /** Absolute path of the archive; its lock is held, unless nothing is written. */
  readonly dir: string;
  /** Files to copy into `raw/` first. */
  readonly paths?: readonly string[];
  /** Folder below `raw/` that they go to. */
  readonly into?: string | undefined;
  /** Look and tell, but write nothing. */
  readonly dryRun?: boolean;
  /** Keep what was weighed. */
  readonly explain?: boolean;
  readonly ingest: Ingest;
  readonly onFile?: (done: number, of: number) => void;
}

/**
 * Ingest all raw files of an archive: dates of one file are read against the others. What cannot be read is told and
 * everything else goes on.
 */
export async function ingestArchive({
  dir,
  paths = [],
  into,
  dryRun = false,
  explain = false,
  ingest,
  onFile,
}: IngestOptions): Promise<Outcome> {
  const archive = await openArchive(dir, { unread: true });
  // Whether the shared authority counts stands in the settings: with the wrong one every statement would change.
  if (archive.messages.some(({ ruleId }) => ruleId === 'archive-settings'))
    return { archive, readings: [], written: null, added: [], messages: archive.messages };

  const named = dryRun ? { added: [], messages: [] } : await addRaw(dir, paths, { into });
  const raw = await readRawFiles(dir);
  const readings = readAll(raw.files, archive, explain, ingest, onFile);
  const written = await writeIngest(archive, readings, dryRun ? { disk: DRY } : {});

  const meant = new Set(archive.decisions.map(({ decision }) => decision.raw));
  const decided = {
    decisions: archive.decisions,
    authority: archive.authority,
    statements: readings.filter(({ file }) => meant.has(file)).flatMap(({ statements }) => statements),
  };
  const messages = [
    ...archive.messages,
    ...named.messages,
    ...raw.messages,
    ...readings.flatMap((reading) => reading.messages.map(belowRaw)),
    ...written.messages,
    ...checkDecisions(decided, new Set(raw.files.map(({ file }) => file))),
  ];
  // The report is written anew: what was wrong with the old one is mended.
  return {
    archive,
    readings,
    written,
    added: named.added,
    messages: messages.filter(({ ruleId }) => ruleId !== 'report-invalid'),
  };
}

function readAll(
  files: readonly RawBytes[],
  archive: Archive,
  explain: boolean,
  ingest: Ingest,
  onFile: IngestOptions['onFile'],
): readonly FileReading[] {
  const context = {
    authority: archive.authority,
    decisions: archive.decisions.map(({ decision }) => decision),
    known: knownStatements(archive),
    candidates: explain,
  };
  return sortReadings(ingest(files, context, onFile));
}

/** Readings in the order of their files, whatever order they were named in. */
export function sortReadings(readings: readonly FileReading[]): readonly FileReading[] {
  return readings.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/** Ingest knows a raw file by its path below `raw/`; a person finds it below the archive. */
function belowRaw({ ruleId, file = '', line, column, reason }: VFileMessage): VFileMessage {
  return problem(ruleId as ProblemCode, { file: shownRaw(file), line, column }, reason);
}
