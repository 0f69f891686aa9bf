import type { Organisation } from '../../statement/authority.ts';
import { byName } from './group.ts';
import type { OfficeEntry } from './offices.ts';
import { organisationLine, type OrganisationEntry } from './organisations.ts';

/** Offices of a state or another body that is part of nothing; null: of no organisation. */
export interface StateOffices {
  readonly state: Organisation | null;
  readonly offices: readonly OfficeEntry[];
}

/** Offices by what their organisation is in the end part of, in the order of the names, those without an organisation last. */
export function officesByState(
  offices: ReadonlyMap<string, OfficeEntry>,
  organisations: ReadonlyMap<string, OrganisationEntry>,
): readonly StateOffices[] {
  const groups = Map.groupBy(offices.values(), ({ organisation }) => {
    const entry = organisations.get(organisation?.id ?? '');
    return entry ? organisationLine(entry, organisations)[0]!.organisation : organisation;
  });
  return [...groups]
    .toSorted(([a], [b]) => (a === null ? 1 : b === null ? -1 : byName(a.name, b.name)))
    .map(([state, list]) => ({ state, offices: list.toSorted((a, b) => byName(a.title, b.title)) }));
}
