import type { Gap } from '../../src/archive/index.ts';
import type { Authority } from '../../src/statement/authority.ts';
import { count } from './tell-ingest.ts';

/** The last lines of a check of the authority: a line for each gap, the number of people by role, and the totals. */
export function tellAuthority(
  { people, organisations, sources, events }: Authority,
  gaps: readonly Gap[],
  messages: number,
): string {
  const roles = Map.groupBy(
    people.flatMap(({ offices }) => offices),
    ({ role }) => role,
  );
  const byRole = [...roles]
    .map(([role, offices]) => [role, offices.length] as const)
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return [
    ...gaps.map(
      ({ role, organisation, before, last, after, first }) =>
        `gap: ${role} of ${organisation}: nobody after ${before} (to ${last}) and before ${after} (from ${first})`,
    ),
    ...byRole.map(([role, offices]) => `${String(offices).padStart(5)} ${role}`),
    `authority: ${messages === 0 ? 'sound' : count(messages, 'message')}; ${people.length} people in ${count([...roles.values()].flat().length, 'office')}, ${count(organisations.length, 'organisation')}, ${count(sources.length, 'source')}, ${count(events.length, 'event')}; ${count(gaps.length, 'gap')} between office holders.`,
    '',
  ].join('\n');
}
