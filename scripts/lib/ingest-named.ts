import { resolve } from 'node:path';
import { VFileMessage } from 'vfile-message';
import { type Archive, onDisk, openArchive, type RawBytes, readNamed } from '../../src/archive/index.ts';
import { readAuthority } from '../../src/archive/authority.ts';
import { SHIPPED_AUTHORITY } from '../../src/archive/paths.ts';
import type { Models } from '../../src/ingest/learned/models.ts';
import type { Context, FileReading } from '../../src/ingest/types.ts';
import type { Authority } from '../../src/statement/authority.ts';
import { type ProblemCode, problem } from '../../src/statement/problems.ts';
import { type Ingest, sortReadings } from './ingest-archive.ts';

export interface NamedOutcome {
  readonly authority: Authority;
  /** Sorted by file. */
  readonly readings: readonly FileReading[];
  /** Paths are absolute, or count from the archive's folder. */
  readonly messages: readonly VFileMessage[];
}

export interface NamedOptions {
  /** Absolute path of the archive whose authority and decisions count; null: the shipped authority alone. */
  readonly dir: string | null;
  /** Absolute paths. */
  readonly paths: readonly string[];
  readonly ingest: Ingest;
  readonly onFile?: (done: number, of: number) => void;
  readonly shared?: string;
  /** What was learned; left out: what ships. */
  readonly models?: Models;
}

/**
 * Read named files where they lie, and nothing else: neither the archive's other raw files nor its statements count,
 * and nothing is written. A file is known by its path below the archive's `raw/`, or by its name.
 */
export async function ingestNamed({
  dir,
  paths,
  ingest,
  onFile,
  shared = SHIPPED_AUTHORITY,
  models,
}: NamedOptions): Promise<NamedOutcome> {
  const { authority, decisions, messages } = await readKnowledge(dir, shared);
  const named = await readFiles(dir, paths);
  const context: Context = { authority, decisions: decisions.map(({ decision }) => decision), known: [], models };
  const readings = sortReadings(
    ingest(
      [...named.files.values()].map(({ raw }) => raw),
      context,
      onFile,
    ),
  );
  const told = readings.flatMap((reading) =>
    reading.messages.map(({ ruleId, file = '', line, column, reason }) =>
      problem(ruleId as ProblemCode, { file: named.files.get(file)?.path ?? file, line, column }, reason),
    ),
  );
  return { authority, readings, messages: [...messages, ...named.messages, ...told] };
}

/** What the files are read against. */
async function readKnowledge(
  dir: string | null,
  shared: string,
): Promise<Pick<Archive, 'authority' | 'decisions' | 'messages'>> {
  if (dir !== null) return openArchive(dir, { shared });
  const { authority, messages } = await readAuthority([{ dir: shared, shown: shared }]);
  return { authority, decisions: [], messages };
}

interface NamedFiles {
  /** By the name that ingest knows them by. */
  readonly files: ReadonlyMap<string, { readonly raw: RawBytes; readonly path: string }>;
  readonly messages: readonly VFileMessage[];
}

async function readFiles(dir: string | null, paths: readonly string[]): Promise<NamedFiles> {
  const files = new Map<string, { raw: RawBytes; path: string }>();
  const messages: VFileMessage[] = [];
  for (const path of [...new Set(paths.map((given) => resolve(given)))].toSorted()) {
    const raw = await readNamed(dir, path);
    if (raw instanceof VFileMessage) messages.push(raw);
    else if (files.has(raw.file))
      messages.push(
        problem(
          'file-clash',
          { file: path },
          `Expected a name of its own, found that ${files.get(raw.file)!.path} has the same`,
        ),
      );
    else files.set(raw.file, { raw: onDisk(path, raw.file), path });
  }
  return { files, messages };
}
