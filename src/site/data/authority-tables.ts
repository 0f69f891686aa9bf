import type { Person, Source } from '../../statement/authority.ts';
import { ACCESS, type Statement } from '../../statement/schema.ts';
import { absoluteUrl, eventUrl, organisationUrl, placeUrl, sourceUrl, speakerUrl, statementUrl } from '../address.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Voice } from '../entities/voices.ts';
import { address, count, dayColumns, joined, string } from './columns.ts';
import { type Table, table } from './table.ts';

export function peopleTable({ voices }: Catalogue, site: URL | undefined): Table {
  return table<Voice>({
    name: 'people',
    description: 'Whoever speaks or is quoted, with a record or under the name as printed.',
    primaryKey: ['id'],
    rows: () => voices.values(),
    columns: [
      string('id', 'The identifier in the address of the page.', ({ id }) => id, true),
      string('name', 'The name.', ({ name }) => name, true),
      string('sort', 'The name as it is sorted.', ({ sort }) => sort, true),
      {
        name: 'record',
        type: 'boolean',
        description: 'Whether the archive has a record of the person; if not, the name is as printed.',
        required: true,
        value: ({ person }) => person !== null,
      },
      string(
        'within',
        'For a surname alone, the statement that it stands in: elsewhere it may be another person.',
        (one) => one.within,
      ),
      string('other_names', 'Other forms in print, joined by "; ".', ({ person }) =>
        joined((person?.names ?? []).map(({ name }) => name)),
      ),
      string('identifiers', 'Identifiers elsewhere, as scheme:identifier, joined by "; ".', ({ person }) =>
        joined((person?.identifiers ?? []).map(({ scheme, identifier }) => `${scheme}:${identifier}`)),
      ),
      count('statements', 'In how many statements the person speaks.', ({ said }) => said.length),
      count('quoted_in', 'In how many texts of others the person is quoted.', ({ quotedIn }) => quotedIn.length),
      string('reference', 'Where the facts can be checked.', ({ person }) => person?.reference ?? null),
      address('The page of the person.', ({ id }) => absoluteUrl(speakerUrl(id), site)),
    ],
  });
}

export function officeTable({ voices }: Catalogue): Table {
  type Row = { readonly person: Person; readonly n: number; readonly office: Person['offices'][number] };
  return table<Row>({
    name: 'offices',
    description: 'The offices of these people, with their days.',
    primaryKey: ['person', 'n'],
    foreignKeys: [
      { field: 'person', table: 'people', column: 'id' },
      { field: 'organisation', table: 'organisations', column: 'id' },
    ],
    rows: () =>
      [...voices.values()].flatMap(({ person }) =>
        (person?.offices ?? []).map((office, index) => ({ person: person!, n: index + 1, office })),
      ),
    columns: [
      string('person', 'The id of the person.', ({ person }) => person.id, true),
      count('n', 'The number of the office among those of the person, from 1.', ({ n }) => n),
      string('title', 'The office, as this archive names it.', ({ office }) => office.title, true),
      string('role', 'What kind of office it is.', ({ office }) => office.role, true),
      string('organisation', 'The id of the organisation.', ({ office }) => office.organisation),
      ...dayColumns<Row>('start', ({ office }) => office.from),
      ...dayColumns<Row>('end', ({ office }) => office.to),
      string('reference', 'Where it can be checked.', ({ office }) => office.reference, true),
    ],
  });
}

export function organisationTable({ organisations }: Catalogue, site: URL | undefined): Table {
  type Row = ReturnType<(typeof organisations)['get']> & object;
  return table<Row>({
    name: 'organisations',
    description: 'States, ministries and other bodies that speak, that somebody holds an office in, or that publish.',
    primaryKey: ['id'],
    rows: () => organisations.values(),
    columns: [
      string('id', 'The identifier.', ({ organisation }) => organisation.id, true),
      string('name', 'The name.', ({ organisation }) => organisation.name, true),
      string('other_names', 'Other forms in print, joined by "; ".', ({ organisation }) =>
        joined(organisation.names.map(({ name }) => name)),
      ),
      string('kind', 'What it is.', ({ organisation }) => organisation.kind, true),
      string('parent', 'The id of the organisation that it is part of.', ({ organisation }) => organisation.parent),
      count('statements', 'How many statements stand in its own name.', ({ statements }) => statements.length),
      string('reference', 'Where the facts can be checked.', ({ organisation }) => organisation.reference, true),
      address('Its page.', ({ organisation }) => absoluteUrl(organisationUrl(organisation.id), site)),
    ],
  });
}

export function sourceTable({ sources, printedSources }: Catalogue, site: URL | undefined): Table {
  interface Row {
    readonly id: string;
    readonly name: string;
    readonly record: Source | null;
    readonly statements: readonly Statement[];
  }
  return table<Row>({
    name: 'sources',
    description: 'Who published the texts, with a record or under the name as printed.',
    primaryKey: ['id'],
    rows: () => [
      ...[...sources.values()].map(({ source, statements }) => ({ ...source, record: source, statements })),
      ...[...printedSources.values()].map((printed) => ({ ...printed, record: null })),
    ],
    columns: [
      string('id', 'The identifier in the address of the page.', ({ id }) => id, true),
      string('name', 'The name.', ({ name }) => name, true),
      {
        name: 'record',
        type: 'boolean',
        description: 'Whether the archive has a record of the source; if not, the name is as printed.',
        required: true,
        value: ({ record }) => record !== null,
      },
      string('kind', 'What it is.', ({ record }) => record?.kind ?? null),
      string('lang', 'The language of its texts (BCP 47).', ({ record }) => record?.lang ?? null),
      string('home', 'Its home page.', ({ record }) => record?.home ?? null),
      string(
        'rights',
        'Who owns its texts, and what readers may do with them.',
        ({ record }) => record?.rights ?? null,
      ),
      {
        ...string<Row>('access', 'How much of its texts may be shown.', ({ record }) => record?.access ?? 'full', true),
        enum: ACCESS,
      },
      count('statements', 'How many statements come from it.', ({ statements }) => statements.length),
      string('reference', 'Where the facts can be checked.', ({ record }) => record?.reference ?? null),
      address('Its page.', ({ id }) => absoluteUrl(sourceUrl(id), site)),
    ],
  });
}

export function placeTable({ places }: Catalogue, site: URL | undefined): Table {
  type Row = ReturnType<(typeof places)['get']> & object;
  return table<Row>({
    name: 'places',
    description: 'Where statements were made or put out, by the name as printed.',
    primaryKey: ['id'],
    rows: () => places.values(),
    columns: [
      string('id', 'The identifier in the address of the page.', ({ id }) => id, true),
      string('name', 'The name as printed.', ({ name }) => name, true),
      count('statements', 'How many statements name it.', ({ statements }) => statements.length),
      address('Its page.', ({ id }) => absoluteUrl(placeUrl(id), site)),
    ],
  });
}

export function eventTable({ events }: Catalogue, site: URL | undefined): Table {
  type Row = ReturnType<(typeof events)['get']> & object;
  return table<Row>({
    name: 'events',
    description: 'Dated events from which texts count days.',
    primaryKey: ['id'],
    rows: () => events.values(),
    columns: [
      string('id', 'The identifier.', ({ event }) => event.id, true),
      string('name', 'What it is called.', ({ event }) => event.name, true),
      ...dayColumns<Row>('date', ({ event }) => event.date),
      string('reference', 'Where it can be checked.', ({ event }) => event.reference, true),
      address('Its page.', ({ event }) => absoluteUrl(eventUrl(event.id), site)),
    ],
  });
}

export function addressTable(catalogue: Catalogue, site: URL | undefined): Table {
  const gone = new Map(catalogue.gone.map((one) => [one.id, one]));
  type Row = { readonly id: string; readonly published: string; readonly changed: string };
  const withdrawn = ({ id }: Row) => gone.get(id)?.withdrawn ?? null;
  return table<Row>({
    name: 'addresses',
    description: 'Every address that was ever published, and what it answers.',
    primaryKey: ['id'],
    rows: () => catalogue.days.values(),
    columns: [
      string('id', 'The identifier of the statement.', ({ id }) => id, true),
      {
        ...string<Row>(
          'answers',
          'With the statement, with why it was withdrawn, or with that its words are missing.',
          (one) => (withdrawn(one) ? 'withdrawn' : gone.has(one.id) ? 'missing' : 'statement'),
          true,
        ),
        enum: ['statement', 'withdrawn', 'missing'],
      },
      {
        name: 'published',
        type: 'date',
        description: 'When it was published.',
        required: true,
        value: (one) => one.published,
      },
      {
        name: 'changed',
        type: 'date',
        description: 'When what it answers last changed.',
        required: true,
        value: (one) => one.changed,
      },
      string('reason', 'Why the statement was withdrawn.', (one) => withdrawn(one)?.reason ?? null),
      address('The address.', ({ id }) => absoluteUrl(statementUrl(id), site)),
    ],
  });
}
