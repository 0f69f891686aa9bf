import { type Condition, conditionOf, withhold } from '../statement/access.ts';
import { recordOf } from '../statement/source.ts';
import type { Statement } from '../statement/schema.ts';
import { sha256 } from '../statement/text.ts';
import { checkAnchors } from './check-statement.ts';
import { addressesOf } from './ledger.ts';
import { type Archive, openArchive } from './open-archive.ts';
import { type RawBytes, readRawFiles } from './raw-files.ts';

/** A published address that has no statement any more. */
export interface Gone {
  readonly id: string;
  /** Null: nobody withdrew it, its file cannot be read or is not there. */
  readonly withdrawn: { readonly on: string; readonly reason: string } | null;
}

/** What of an archive a site shows. */
export interface Shown {
  /** Sorted by id. */
  readonly statements: readonly Statement[];
  /** Ids of files below `statements/` that are not shown though nobody withdrew them, sorted. */
  readonly setAside: readonly string[];
  readonly gone: readonly Gone[];
  /** Raw files that no reader may see, because a text in them may not be shown whole. */
  readonly withheldRaw: ReadonlySet<string>;
}

/**
 * Which statements a site can show. One that was never published needs its raw file as ingest read it; a published one
 * stays without. Of each there is only what may be shown of it. One whose turns or quotations point at words that are not there is shown by nobody.
 *
 * @param digests SHA-256 of each raw file that can be read
 */
export function findShown(
  {
    statements,
    files,
    ledger,
    authority,
    report,
  }: Pick<Archive, 'statements' | 'files' | 'ledger' | 'authority' | 'report'>,
  digests: ReadonlyMap<string, string>,
): Shown {
  const condition = conditions(authority);
  const { published, withdrawn } = addressesOf(ledger);
  const shown = statements.filter(
    (statement) =>
      !withdrawn.has(statement.id) &&
      (published.has(statement.id) || digests.get(statement.raw.file) === statement.raw.sha256) &&
      checkAnchors(statement).length === 0,
  );
  const ids = new Set(shown.map(({ id }) => id));
  return {
    statements: shown.map((statement) => withhold(statement, condition(statement))),
    withheldRaw: withheldRaw({ statements, report }, condition),
    setAside: [...files.keys()].filter((id) => !ids.has(id) && !withdrawn.has(id)).toSorted(),
    gone: [...published.keys()]
      .filter((id) => !ids.has(id))
      .toSorted()
      .map((id) => {
        const event = withdrawn.get(id);
        return { id, withdrawn: event ? { on: event.on, reason: event.reason } : null };
      }),
  };
}

/** The condition under which each statement may be shown. */
function conditions({ sources }: Archive['authority']): (statement: Statement) => Condition {
  const records = new Map(sources.map((source) => [source.id, source]));
  return (statement) => conditionOf(statement, records.get(recordOf(statement.source) ?? ''));
}

/**
 * Raw files with a text that may not be shown whole, under every name that their bytes have. Where an archive has such
 * texts, a file is shown only if all that it holds is known: what could not be read may be one of them.
 */
function withheldRaw(
  { statements, report }: Pick<Archive, 'statements' | 'report'>,
  condition: (statement: Statement) => Condition,
): ReadonlySet<string> {
  const whole = new Set(statements.filter((statement) => condition(statement).allows === 'full').map(({ id }) => id));
  if (whole.size === statements.length) return new Set();
  const open = new Set(
    report
      .filter(({ statements: inside }) => inside.length > 0 && inside.every(({ id }) => whole.has(id)))
      .map(({ sha256: bytes }) => bytes),
  );
  return new Set(report.filter(({ sha256: bytes }) => !open.has(bytes)).map(({ file }) => file));
}

/** SHA-256 of each raw file, by its path below `raw/`. */
export function digestsOf(files: readonly RawBytes[]): ReadonlyMap<string, string> {
  return new Map(files.map((raw) => [raw.file, sha256(raw.bytes)]));
}

/** What a site shows of an archive that was opened. */
export async function readShown(archive: Archive): Promise<Shown> {
  return findShown(archive, digestsOf((await readRawFiles(archive.dir)).files));
}

/** The raw files of an archive that readers may have, with their bytes. */
export async function readRawShown(dir: string): Promise<readonly RawBytes[]> {
  const archive = await openArchive(dir);
  const withheld = withheldRaw(archive, conditions(archive.authority));
  return (await readRawFiles(dir)).files.filter(({ file }) => !withheld.has(file));
}
