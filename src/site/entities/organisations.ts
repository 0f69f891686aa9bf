import type { Organisation, Person, Source } from '../../statement/authority.ts';
import type { Statement } from '../../statement/schema.ts';
import { byId, byName, group } from './group.ts';
import type { Attributed } from './voices.ts';

export interface OrganisationEntry {
  readonly organisation: Organisation;
  /** Statements in its own name. */
  readonly statements: readonly Statement[];
  /** What is quoted as its words, in statements of its own and of others. */
  readonly quotations: readonly Attributed[];
  /** Speakers who held an office in it. */
  readonly people: readonly Person[];
  /** Sources that publish for it. */
  readonly sources: readonly Source[];
  readonly parent: Organisation | null;
  readonly parts: readonly Organisation[];
}

/**
 * Organisations that statements have to do with, by id, in the order of their names.
 *
 * @param people who speak or are quoted
 * @param sources that published statements
 * @param present ids of the organisations that have a page
 */
export function gatherOrganisations(
  statements: readonly Statement[],
  organisations: readonly Organisation[],
  people: readonly Person[],
  sources: readonly Source[],
  present: ReadonlySet<string>,
): ReadonlyMap<string, OrganisationEntry> {
  const records = byId(organisations);
  const names = organisationNames(organisations);
  const own = group(statements, ({ institution }) => (institution?.id ? [institution.id] : []));
  const officers = group(people, ({ offices }) => offices.flatMap(({ organisation }) => organisation ?? []));
  const publishers = group(sources, ({ organisation }) => (organisation === null ? [] : [organisation]));
  const quoted = group(
    statements.flatMap((statement) =>
      statement.quotations
        .filter(({ kind }) => kind !== 'term')
        .map((quotation): Attributed => ({ statement, quotation })),
    ),
    ({ quotation: { speaker } }) => {
      const id = speaker === null ? undefined : (speaker.id ?? names.get(speaker.name.toLowerCase()));
      return id === undefined ? [] : [id];
    },
  );
  const listed = organisations.filter(({ id }) => present.has(id)).toSorted((a, b) => byName(a.name, b.name));
  const parts = group(listed, ({ parent }) => (parent === null ? [] : [parent]));
  return new Map(
    listed.map((organisation) => [
      organisation.id,
      {
        organisation,
        statements: own.get(organisation.id) ?? [],
        quotations: quoted.get(organisation.id) ?? [],
        people: officers.get(organisation.id) ?? [],
        sources: publishers.get(organisation.id) ?? [],
        parent: records.get(organisation.parent ?? '') ?? null,
        parts: parts.get(organisation.id) ?? [],
      },
    ]),
  );
}

/** Ids of organisations by every name that they have, in small letters; a name that two have is left out. */
export function organisationNames(organisations: readonly Organisation[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const twice = new Set<string>();
  for (const { id, name, names } of organisations)
    for (const other of [name, ...names.map((one) => one.name)]) {
      const key = other.toLowerCase();
      if (ids.has(key) && ids.get(key) !== id) twice.add(key);
      ids.set(key, id);
    }
  for (const key of twice) ids.delete(key);
  return ids;
}

/** An organisation with what is part of it. */
export interface Tree {
  readonly entry: OrganisationEntry;
  readonly parts: readonly Tree[];
}

/** Organisations as trees below those that are part of nothing, in the order of their names. Of a circle, the first by name is the top. */
export function organisationTrees(organisations: ReadonlyMap<string, OrganisationEntry>): readonly Tree[] {
  const grown = new Set<OrganisationEntry>();
  const all = [...organisations.values()];
  const tops = all.filter(({ parent }) => parent === null || !organisations.has(parent.id));
  return [...tops, ...all].flatMap((entry) => (grown.has(entry) ? [] : [treeOf(entry, organisations, grown)]));
}

/** An organisation with what is part of it, down to the last. `grown`: what stands in a tree already, to which this one is added. */
export function treeOf(
  entry: OrganisationEntry,
  organisations: ReadonlyMap<string, OrganisationEntry>,
  grown: Set<OrganisationEntry> = new Set(),
): Tree {
  grown.add(entry);
  const parts = entry.parts.flatMap(({ id }) => organisations.get(id) ?? []).filter((part) => !grown.has(part));
  return { entry, parts: parts.map((part) => treeOf(part, organisations, grown)) };
}

/** What an organisation is part of, from the top down to itself. */
export function organisationLine(
  entry: OrganisationEntry,
  organisations: ReadonlyMap<string, OrganisationEntry>,
): readonly OrganisationEntry[] {
  const line = [entry];
  for (;;) {
    const above = organisations.get(line[0]!.parent?.id ?? '');
    if (above === undefined || line.includes(above)) return line;
    line.unshift(above);
  }
}

/** The ids of an organisation and of all that is part of it. */
export function partsOf({ entry, parts }: Tree): ReadonlySet<string> {
  return new Set([entry.organisation.id, ...parts.flatMap((part) => [...partsOf(part)])]);
}
