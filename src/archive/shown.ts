import type { Statement } from '../statement/schema.ts';
import { sha256 } from '../statement/text.ts';
import { checkAnchors } from './check-statement.ts';
import { addressesOf } from './ledger.ts';
import type { Archive } from './open-archive.ts';
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
}

/**
 * Which statements a site can show. One that was never published needs its raw file as ingest read it; a published one
 * stays without. One whose turns or quotations point at words that are not there is shown by nobody.
 *
 * @param digests SHA-256 of each raw file that can be read
 */
export function findShown(
  { statements, files, ledger }: Pick<Archive, 'statements' | 'files' | 'ledger'>,
  digests: ReadonlyMap<string, string>,
): Shown {
  const { published, withdrawn } = addressesOf(ledger);
  const shown = statements.filter(
    (statement) =>
      !withdrawn.has(statement.id) &&
      (published.has(statement.id) || digests.get(statement.raw.file) === statement.raw.sha256) &&
      checkAnchors(statement).length === 0,
  );
  const ids = new Set(shown.map(({ id }) => id));
  return {
    statements: shown,
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

/** SHA-256 of each raw file, by its path below `raw/`. */
export function digestsOf(files: readonly RawBytes[]): ReadonlyMap<string, string> {
  return new Map(files.map((raw) => [raw.file, sha256(raw.bytes)]));
}

/** What a site shows of an archive that was opened. */
export async function readShown(archive: Archive): Promise<Shown> {
  return findShown(archive, digestsOf((await readRawFiles(archive.dir)).files));
}
