import type { KeyedName, SearchSettings } from '../../search/record.ts';
import type { Person } from '../../statement/authority.ts';
import type { Statement } from '../../statement/schema.ts';
import type { Catalogue } from '../catalogue.ts';
import { searchRecord } from '../search-record.ts';
import { nameGroups } from './name-groups.ts';

/**
 * The file that both search indexes are built from, line by line: the settings, then a record for each statement.
 *
 * @param people of the authority, also those of whom the archive has nothing: texts name them
 * @param site scheme and host
 */
export function* recordLines(
  catalogue: Catalogue,
  people: readonly Person[],
  site: URL | undefined,
): Generator<string, void> {
  const statements = byPublication(catalogue);
  const settings: SearchSettings = {
    languages: catalogue.settings.languages,
    wordsIn: commonFirst(statements.map(({ lang }) => lang)),
    names: nameGroups(people),
    statements: statements.length,
  };
  yield line(settings);
  const organisations = organisationsByOffice(catalogue);
  for (const statement of statements)
    yield line(searchRecord(statement, catalogue, site, (one) => organisations.get(one) ?? []));
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
