import type { Settings } from '../statement/archive.ts';
import type { Day } from '../statement/edtf.ts';
import type { Organisation, Person, Source } from '../statement/authority.ts';
import type { Named, Statement } from '../statement/schema.ts';
import { recordOf } from '../statement/source.ts';
import { buildCalendar, type Calendar } from './calendar.ts';
import { compareInTime, neighbours, type Neighbours } from './chronology.ts';
import type { FileReport } from '../statement/archive.ts';

/** A published address that has no statement any more; `withdrawn`: when and why, null where nobody said so. */
export interface GoneAddress {
  readonly id: string;
  readonly withdrawn: { readonly on: string; readonly reason: string } | null;
}

/** When a build first showed an address, and when what it answers was last changed, by the ledger. */
export interface AddressDays {
  readonly id: string;
  readonly published: Day;
  readonly changed: Day;
}

/** What the pages are made from, as the collections hold it. */
export interface Holdings {
  readonly settings: Settings;
  readonly statements: readonly Statement[];
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly sources: readonly Source[];
  readonly rawFiles: readonly FileReport[];
  readonly gone: readonly GoneAddress[];
  readonly days: readonly AddressDays[];
}

/** A person with all that the archive has of them. Lists are in time. */
export interface SpeakerEntry {
  readonly person: Person;
  /** Statements that the person made, or takes a turn in. */
  readonly said: readonly Statement[];
  /** Texts of others that quote the person. */
  readonly quoted: readonly Statement[];
}

export interface SourceEntry {
  readonly source: Source;
  readonly statements: readonly Statement[];
}

export interface OrganisationEntry {
  readonly organisation: Organisation;
  /** Statements in its own name. */
  readonly statements: readonly Statement[];
  /** Speakers who held an office in it. */
  readonly people: readonly Person[];
  /** Sources that publish for it. */
  readonly sources: readonly Source[];
  readonly parent: Organisation | null;
  readonly parts: readonly Organisation[];
}

/** Everything that pages ask for, worked out once. Whoever and whatever has no statement has no page. */
export interface Catalogue {
  readonly settings: Settings;
  /** In time. */
  readonly statements: readonly Statement[];
  readonly statement: ReadonlyMap<string, Statement>;
  /** By id, the statements whose relations point to it, in time. */
  readonly referring: ReadonlyMap<string, readonly Statement[]>;
  readonly inTime: ReadonlyMap<Statement, Neighbours<Statement>>;
  readonly calendar: Calendar;
  /** By id, in the order of their names. */
  readonly speakers: ReadonlyMap<string, SpeakerEntry>;
  readonly sources: ReadonlyMap<string, SourceEntry>;
  readonly organisations: ReadonlyMap<string, OrganisationEntry>;
  readonly rawFiles: ReadonlyMap<string, FileReport>;
  readonly gone: readonly GoneAddress[];
  /** By id, the days of every address that a build has shown or is about to show. */
  readonly days: ReadonlyMap<string, AddressDays>;
}

export function buildCatalogue({
  settings,
  statements: unordered,
  people,
  organisations,
  sources,
  rawFiles,
  gone,
  days,
}: Holdings): Catalogue {
  const statements = unordered.toSorted(compareInTime);
  const calendar = buildCalendar(statements);
  const undated = new Set(calendar.undated);
  const speakers = speakerEntries(statements, people);
  const sourceMap = sourceEntries(statements, sources);
  return {
    settings,
    statements,
    statement: byId(statements),
    referring: group(statements, ({ relations }) => relations.map(({ statement }) => statement)),
    inTime: neighbours(statements.filter((statement) => !undated.has(statement))),
    calendar,
    speakers,
    sources: sourceMap,
    organisations: organisationEntries(
      statements,
      organisations,
      [...speakers.values()].map(({ person }) => person),
      [...sourceMap.values()].map(({ source }) => source),
    ),
    rawFiles: new Map(rawFiles.map((raw) => [raw.file, raw])),
    gone,
    days: byId(days),
  };
}

function speakerEntries(
  statements: readonly Statement[],
  people: readonly Person[],
): ReadonlyMap<string, SpeakerEntry> {
  const said = group(statements, ({ speakers, turns }) => idsOf([...speakers, ...turns.map(({ speaker }) => speaker)]));
  const quoted = group(statements, ({ quotations }) =>
    idsOf(quotations.map(({ kind, speaker }) => (kind === 'term' ? null : speaker))),
  );
  const entries = people.flatMap((person): SpeakerEntry[] => {
    const own = said.get(person.id) ?? [];
    const isOwn = new Set(own);
    const others = (quoted.get(person.id) ?? []).filter((statement) => !isOwn.has(statement));
    return own.length + others.length === 0 ? [] : [{ person, said: own, quoted: others }];
  });
  return new Map(
    entries.toSorted((a, b) => byName(a.person.sort, b.person.sort)).map((entry) => [entry.person.id, entry]),
  );
}

function sourceEntries(statements: readonly Statement[], sources: readonly Source[]): ReadonlyMap<string, SourceEntry> {
  const from = group(statements, ({ source }) => [recordOf(source)].filter((id) => id !== null));
  const entries = sources.flatMap((source) => {
    const own = from.get(source.id);
    return own ? [{ source, statements: own }] : [];
  });
  return new Map(
    entries.toSorted((a, b) => byName(a.source.name, b.source.name)).map((entry) => [entry.source.id, entry]),
  );
}

function organisationEntries(
  statements: readonly Statement[],
  organisations: readonly Organisation[],
  people: readonly Person[],
  sources: readonly Source[],
): ReadonlyMap<string, OrganisationEntry> {
  const own = group(statements, ({ institution }) => idsOf([institution]));
  const officers = group(people, ({ offices }) =>
    offices.flatMap(({ organisation }) => (organisation === null ? [] : [organisation])),
  );
  const publishers = group(sources, ({ organisation }) => (organisation === null ? [] : [organisation]));
  const used = new Set([...own.keys(), ...officers.keys(), ...publishers.keys()]);
  const records = byId(organisations);
  // Whatever a used organisation is part of has a page too, up to the state.
  for (const id of used) {
    const parent = records.get(id)?.parent;
    if (parent) used.add(parent);
  }
  const present = organisations.filter(({ id }) => used.has(id)).toSorted((a, b) => byName(a.name, b.name));
  const entries = present.map((organisation): OrganisationEntry => ({
    organisation,
    statements: own.get(organisation.id) ?? [],
    people: officers.get(organisation.id) ?? [],
    sources: publishers.get(organisation.id) ?? [],
    parent: records.get(organisation.parent ?? '') ?? null,
    parts: present.filter(({ parent }) => parent === organisation.id),
  }));
  return new Map(entries.map((entry) => [entry.organisation.id, entry]));
}

const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
  new Map(records.map((record) => [record.id, record]));

const byName = (a: string, b: string) => a.localeCompare(b, 'en');

const idsOf = (names: readonly (Named | null)[]) => names.flatMap((name) => (name?.id ? [name.id] : []));

/** Items by each of their keys, every item once a key, in the order they came. */
function group<T>(items: readonly T[], keys: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of new Set(keys(item))) (groups.get(key) ?? groups.set(key, []).get(key)!).push(item);
  return groups;
}
