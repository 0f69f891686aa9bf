import type { Source } from '../../statement/authority.ts';
import type { Statement } from '../../statement/schema.ts';
import { recordOf } from '../../statement/source.ts';
import { byName, group } from './group.ts';

export interface SourceEntry {
  readonly source: Source;
  /** In time. */
  readonly statements: readonly Statement[];
}

/** Sources that published statements, by id, in the order of their names. */
export function gatherSources(
  statements: readonly Statement[],
  sources: readonly Source[],
): ReadonlyMap<string, SourceEntry> {
  const from = group(statements, ({ source }) => [recordOf(source)].filter((id) => id !== null));
  const entries = sources.flatMap((source) => {
    const own = from.get(source.id);
    return own ? [{ source, statements: own }] : [];
  });
  return new Map(
    entries.toSorted((a, b) => byName(a.source.name, b.source.name)).map((entry) => [entry.source.id, entry]),
  );
}
