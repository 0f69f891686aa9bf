import type { VFileMessage } from 'vfile-message';
import type { Authority, Office } from '../statement/authority.ts';
import { bounds } from '../statement/edtf.ts';
import { problem } from '../statement/problems.ts';
import type { RecordOrigin } from './authority.ts';
import { type Finding, idsOf } from './check-statement.ts';

/** A finding about the record `area/id`. */
export type RecordFinding = Finding & { readonly record: string };

/** Records that refer to organisations which are not there, and offices that end before they begin. */
export function checkAuthority(authority: Authority): readonly RecordFinding[] {
  const { organisations } = idsOf(authority);
  const refer = (record: string, id: string | null, path: readonly PropertyKey[]): readonly RecordFinding[] =>
    id === null || organisations.has(id)
      ? []
      : [{ record, code: 'authority-reference', path, reason: `Expected an id of organisations/, found "${id}"` }];
  return [
    ...authority.people.flatMap(({ id, offices }) =>
      offices.flatMap((office, index) => [
        ...refer(`people/${id}`, office.organisation, ['offices', index, 'organisation']),
        ...(endsBeforeItBegins(office)
          ? [
              {
                record: `people/${id}`,
                code: 'authority-invalid' as const,
                path: ['offices', index, 'to'],
                reason: `Expected an end on or after ${office.from}, found "${office.to}"`,
              },
            ]
          : []),
      ]),
    ),
    ...authority.organisations.flatMap(({ id, parent }) => refer(`organisations/${id}`, parent, ['parent'])),
    ...authority.sources.flatMap(({ id, organisation }) => refer(`sources/${id}`, organisation, ['organisation'])),
  ];
}

/** Findings as messages, each at the line of its record. */
export function locateFindings(
  findings: readonly RecordFinding[],
  origins: ReadonlyMap<string, RecordOrigin>,
): readonly VFileMessage[] {
  return findings.map(({ record, code, path, reason }) => {
    const { yaml, path: at } = origins.get(record)!;
    return problem(code, { file: yaml.file, ...yaml.locate([...at, ...path]) }, reason);
  });
}

/** False where the two leave room for an office of at least a day. */
function endsBeforeItBegins({ from, to }: Office): boolean {
  if (to === null) return false;
  const [first, last] = [bounds(from).min, bounds(to).max];
  return first !== null && last !== null && last < first;
}
