import type { PageAddress } from '../../statement/entities/page-addresses.ts';
import type { Statement } from '../../statement/schema.ts';
import { byName, group } from './group.ts';

/** A place as texts print it. Two spellings are two places until something says otherwise. */
export interface PlaceEntry {
  readonly id: string;
  readonly name: string;
  /** Languages of the texts that print the name so. */
  readonly langs: readonly string[];
  /** In time. */
  readonly statements: readonly Statement[];
}

/** Places of an archive's statements by id, in the order of their names. */
export function gatherPlaces(
  statements: readonly Statement[],
  addresses: readonly PageAddress[],
): ReadonlyMap<string, PlaceEntry> {
  const ids = new Map<string, string>();
  for (const { area, id, name } of addresses) if (area === 'places' && !ids.has(name)) ids.set(name, id);
  const entries = [...group(statements, ({ place }) => (place === null ? [] : [place]))].flatMap(
    ([name, own]): PlaceEntry[] => {
      const id = ids.get(name);
      return id === undefined ? [] : [{ id, name, langs: [...new Set(own.map(({ lang }) => lang))], statements: own }];
    },
  );
  return new Map(entries.toSorted((a, b) => byName(a.name, b.name)).map((entry) => [entry.id, entry]));
}
