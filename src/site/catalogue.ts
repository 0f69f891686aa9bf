import type { NameGroup } from '../search/record.ts';
import type { FileReport, Settings } from '../statement/archive.ts';
import type { Versions } from '../statement/versions.ts';
import type { Day } from '../statement/edtf.ts';
import type { Event, Organisation, Person, Source } from '../statement/authority.ts';
import { type PageAddress, pageAddresses } from '../statement/entities/page-addresses.ts';
import { presentRecords } from '../statement/entities/present.ts';
import { printedSpeakers } from '../statement/entities/printed-speakers.ts';
import type { KeptSearch } from '../statement/saved-searches.ts';
import type { Named, Statement } from '../statement/schema.ts';
import { buildCalendar, type Calendar } from './dates/calendar.ts';
import { byId, group } from './entities/group.ts';
import { type EventEntry, gatherEvents } from './entities/events.ts';
import { type GonePage, gonePages } from './entities/gone-pages.ts';
import { gatherOffices, type OfficeEntry } from './entities/offices.ts';
import { gatherOrganisations, type OrganisationEntry, organisationNames } from './entities/organisations.ts';
import { gatherPlaces, type PlaceEntry } from './entities/places.ts';
import {
  gatherPrintedSources,
  gatherSources,
  type PrintedSource,
  type SourceEntry,
  sourcePages,
} from './entities/sources.ts';
import { gatherVoices, type Voices } from './entities/voices.ts';
import { type Echoes, findEchoes } from './echoes/echoes.ts';
import { compareInTime, neighbours, type Neighbours } from './dates/chronology.ts';
import { daysOfYear, type DayOfYear } from './dates/days-of-year.ts';
import { nameGroups } from './search/name-groups.ts';

/** A published address that has no statement any more; `withdrawn`: when and why, null where nobody said so. */
export interface GoneAddress {
  readonly id: string;
  readonly withdrawn: { readonly on: string; readonly reason: string } | null;
  /** Every address that ever stood inside it. */
  readonly anchors?: readonly string[];
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
  readonly events?: readonly Event[];
  /** Addresses of pages about people, sources and the like; left out: as if nothing had ever been published. */
  readonly pages?: readonly PageAddress[];
  readonly rawFiles: readonly FileReport[];
  readonly gone: readonly GoneAddress[];
  readonly days: readonly AddressDays[];
  /** By the id of a statement that was changed since it was published, what it was before. */
  readonly versions?: ReadonlyMap<string, Versions>;
  /** Saved queries that have an address. */
  readonly keptSearches?: readonly KeptSearch[];
}

/** A person with all that the archive has of them. Lists are in time. */
export interface SpeakerEntry {
  readonly person: Person;
  /** Statements that the person made, or takes a turn in. */
  readonly said: readonly Statement[];
  /** Texts of others that quote the person. */
  readonly quoted: readonly Statement[];
}

export type { OrganisationEntry, PrintedSource, SourceEntry };

/** Everything that pages ask for, worked out once. Whoever and whatever has no statement has no page. */
export interface Catalogue {
  readonly settings: Settings;
  /** In time. */
  readonly statements: readonly Statement[];
  readonly statement: ReadonlyMap<string, Statement>;
  /** By id, the statements whose relations point to it, in time. */
  readonly referring: ReadonlyMap<string, readonly Statement[]>;
  /** What of a statement's words comes again elsewhere, by its paragraphs; worked out when it is first asked for. */
  readonly echoesIn: (statement: Statement) => Echoes;
  readonly inTime: ReadonlyMap<Statement, Neighbours<Statement>>;
  readonly calendar: Calendar;
  /** By day of the year (`01-28`), what was said on it in any year. */
  readonly daysOfYear: ReadonlyMap<string, DayOfYear>;
  /** By id, in the order of their names. */
  readonly speakers: ReadonlyMap<string, SpeakerEntry>;
  /** Everybody who speaks or is quoted, with or without a record, by id, in the order of their names. */
  readonly voices: Voices['voices'];
  readonly voicesIn: Voices['voicesIn'];
  readonly voiceOf: Voices['voiceOf'];
  /** Those with a record, by id, in the order of their names. */
  readonly sources: ReadonlyMap<string, SourceEntry>;
  /** Those without one, by the name as printed, as far as they have a page; by id, in the order of their names. */
  readonly printedSources: ReadonlyMap<string, PrintedSource>;
  /** The page of who published a text; null where there is none. */
  readonly sourcePage: ReturnType<typeof sourcePages>;
  readonly organisations: ReadonlyMap<string, OrganisationEntry>;
  /** The organisation with a page that a name means, by its id or by any of its names. */
  readonly organisationOf: (named: Named) => Organisation | null;
  readonly offices: ReadonlyMap<string, OfficeEntry>;
  readonly places: ReadonlyMap<string, PlaceEntry>;
  /** The page of a place as a text prints it. */
  readonly placeOf: (place: string | null) => PlaceEntry | null;
  readonly events: ReadonlyMap<string, EventEntry>;
  /** Published addresses of such pages that stand for nothing today. */
  readonly gonePages: readonly GonePage[];
  readonly rawFiles: ReadonlyMap<string, FileReport>;
  readonly gone: readonly GoneAddress[];
  /** By id, the days of every address that a build has shown or is about to show. */
  readonly days: ReadonlyMap<string, AddressDays>;
  /** By id, what a statement was before; there only for those that were changed since they were published. */
  readonly versions: ReadonlyMap<string, Versions>;
  /** Names that are one in several scripts, of everybody in the authority: texts name also those who never speak. */
  readonly nameGroups: readonly NameGroup[];
  /** Saved queries that have an address; what they find is worked out by `searches`. */
  readonly keptSearches: readonly KeptSearch[];
}

export function buildCatalogue({
  settings,
  statements: unordered,
  people,
  organisations,
  sources,
  events = [],
  pages: addresses,
  rawFiles,
  gone,
  days,
  versions = new Map(),
  keptSearches = [],
}: Holdings): Catalogue {
  const statements = unordered.toSorted(compareInTime);
  const authority = { people, organisations, sources, events };
  const pages = addresses ?? pageAddresses(statements, authority, []);
  const present = presentRecords(statements, authority);
  const calendar = buildCalendar(statements);
  const undated = new Set(calendar.undated);
  const statement = byId(statements);
  const voices = gatherVoices(statements, people, printedSpeakers(statements, authority), pages);
  const entities = {
    sources: gatherSources(statements, sources),
    organisations: gatherOrganisations(
      statements,
      organisations,
      people.filter(({ id }) => present.people.has(id)),
      sources.filter(({ id }) => present.sources.has(id)),
      present.organisations,
    ),
    offices: gatherOffices(people, byId(organisations), voices.voices, present.offices),
    places: gatherPlaces(statements, pages),
    events: gatherEvents(statements, events, present.events),
  };
  const names = organisationNames(organisations);
  const placeNames = new Map([...entities.places.values()].map((place) => [place.name, place]));
  const printed = gatherPrintedSources(statements, pages, sources);
  const live = {
    speakers: voices.voices,
    ...entities,
    sources: { has: (id: string) => entities.sources.has(id) || printed.has(id) },
  };
  return {
    settings,
    statements,
    statement,
    referring: group(statements, ({ relations }) => relations.map((relation) => relation.statement)),
    echoesIn: echoesOf(statements),
    inTime: neighbours(statements.filter((one) => !undated.has(one))),
    calendar,
    daysOfYear: daysOfYear(statements),
    speakers: speakerEntries(voices),
    ...voices,
    ...entities,
    printedSources: printed,
    sourcePage: sourcePages(entities.sources, printed),
    placeOf: (place) => placeNames.get(place ?? '') ?? null,
    organisationOf: ({ id, name }) =>
      entities.organisations.get(id ?? names.get(name.toLowerCase()) ?? '')?.organisation ?? null,
    gonePages: gonePages(
      pages,
      { people, sources: [...entities.sources.values()].map(({ source }) => source) },
      voices,
      statement,
      (area, id) => live[area].has(id),
    ),
    rawFiles: new Map(rawFiles.map((raw) => [raw.file, raw])),
    gone,
    days: byId(days),
    versions,
    nameGroups: nameGroups(people),
    keptSearches,
  };
}

function echoesOf(statements: readonly Statement[]): Catalogue['echoesIn'] {
  let found: ReturnType<typeof findEchoes> | undefined;
  return (statement) => (found ??= findEchoes(statements)).get(statement) ?? NO_ECHOES;
}

const NO_ECHOES: Echoes = new Map();

/** Those who have a record. */
function speakerEntries({ voices }: Voices): ReadonlyMap<string, SpeakerEntry> {
  return new Map(
    [...voices].flatMap(([id, { person, said, quotedIn }]) =>
      person === null ? [] : [[id, { person, said, quoted: quotedIn }] as const],
    ),
  );
}
