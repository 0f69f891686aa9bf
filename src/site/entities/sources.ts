import type { Source } from '../../statement/authority.ts';
import type { PageAddress } from '../../statement/entities/page-addresses.ts';
import type { Statement } from '../../statement/schema.ts';
import { type Publisher, recordOf } from '../../statement/source.ts';
import { byName, group } from './group.ts';

export interface SourceEntry {
  readonly source: Source;
  /** In time. */
  readonly statements: readonly Statement[];
}

/** A source without a record, by its name as texts print it. */
export interface PrintedSource {
  /** The address: `sources/<id>/`. */
  readonly id: string;
  readonly name: string;
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

/**
 * Sources without a record that have a page, by id, in the order of their names.
 *
 * @param addresses of sources' pages; what a record has since taken over is the record's
 */
export function gatherPrintedSources(
  statements: readonly Statement[],
  addresses: readonly PageAddress[],
  sources: readonly Source[],
): ReadonlyMap<string, PrintedSource> {
  const records = new Set(sources.map(({ id }) => id));
  const ids = new Map<string, string>();
  for (const { area, id, name } of addresses)
    if (area === 'sources' && !records.has(id) && !ids.has(name)) ids.set(name, id);
  const entries = [...group(statements, ({ source }) => printedName(source))].flatMap(([name, own]) => {
    const id = ids.get(name);
    return id === undefined ? [] : [{ id, name, statements: own }];
  });
  return new Map(entries.toSorted((a, b) => byName(a.name, b.name)).map((entry) => [entry.id, entry]));
}

const printedName = (source: Publisher | null) => (source === null || typeof source === 'string' ? [] : [source.name]);

/**
 * What finds the page of who published a text: a record's, or that of a printed name; null where there is none.
 *
 * @returns a function, so that names are put in order once
 */
export function sourcePages(
  sources: ReadonlyMap<string, SourceEntry>,
  printed: ReadonlyMap<string, PrintedSource>,
): (source: Publisher | null) => { readonly id: string; readonly name: string } | null {
  const byPrinted = new Map([...printed.values()].map((entry) => [entry.name, entry]));
  return (source) => {
    if (source === null) return null;
    return (typeof source === 'string' ? sources.get(source)?.source : byPrinted.get(source.name)) ?? null;
  };
}
