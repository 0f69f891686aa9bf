import type { KeyedName, SearchRecord, SearchSettings } from '../../search/record.ts';
import type { Statement } from '../../statement/schema.ts';
import type { Catalogue } from '../catalogue.ts';
import { searchRecord } from './search-record.ts';

/** What both search indexes are built from, and what saved queries are answered with. */
export interface SearchRecords {
  readonly settings: SearchSettings;
  /** One for each statement, in the order in which their addresses were published; made as they are taken. */
  readonly records: () => Iterable<SearchRecord>;
}

/** @param site scheme and host */
export function searchRecords(catalogue: Catalogue, site: URL | undefined): SearchRecords {
  const statements = byPublication(catalogue);
  return {
    settings: {
      languages: catalogue.settings.languages,
      wordsIn: commonFirst(statements.map(({ lang }) => lang)),
      names: catalogue.nameGroups,
      statements: statements.length,
    },
    *records() {
      const organisations = organisationsByOffice(catalogue);
      for (const statement of statements)
        yield searchRecord(statement, catalogue, site, (one) => organisations.get(one) ?? []);
    },
  };
}

/** The file of records, line by line: the settings, then a record for each statement. */
export function* recordLines(catalogue: Catalogue, site: URL | undefined): Generator<string, void> {
  const { settings, records } = searchRecords(catalogue, site);
  yield line(settings);
  for (const record of records()) yield line(record);
}

const line = (value: object) => `${JSON.stringify(value)}\n`;

/** Statements in the order in which their addresses were published; those that never were come last, in time. */
export function byPublication({ statements, statement, days }: Catalogue): readonly Statement[] {
  const published = [...days.keys()].flatMap((id) => statement.get(id) ?? []);
  return [...published, ...statements.filter(({ id }) => !days.has(id))];
}

/** The organisations in which the speakers of a statement surely held an office when they made it. */
function organisationsByOffice({ offices }: Catalogue): ReadonlyMap<Statement, readonly KeyedName[]> {
  const found = new Map<Statement, KeyedName[]>();
  for (const { terms, organisation } of offices.values()) {
    if (organisation === null) continue;
    const named = { key: organisation.id, name: organisation.name };
    for (const statement of terms.flatMap((term) => term.statements))
      found.set(statement, [...(found.get(statement) ?? []), named]);
  }
  return found;
}

function commonFirst(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
}
