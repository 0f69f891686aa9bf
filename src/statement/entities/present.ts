import type { Authority } from '../authority.ts';
import { namedDays } from '../edtf.ts';
import type { Named, Statement } from '../schema.ts';
import { recordOf } from '../source.ts';
import { officeId } from './office-id.ts';

/** The records that statements have to do with, by id: those that have a page. */
export interface Present {
  /** Who speaks or is quoted. */
  readonly people: ReadonlySet<string>;
  /** Whose statements they are, who is quoted, where people who speak hold office, for whom sources publish, and what any of these is part of. */
  readonly organisations: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  /** Offices of the people, by `officeId`. */
  readonly offices: ReadonlySet<string>;
  /** What dates rest on, and what happened on the day of a statement. */
  readonly events: ReadonlySet<string>;
}

/** Tell which records of the authority the statements have to do with. */
export function presentRecords(statements: readonly Statement[], authority: Authority): Present {
  const named = new Set(statements.flatMap((statement) => namesIn(statement).flatMap((name) => name?.id ?? [])));
  const speaking = authority.people.filter(({ id }) => named.has(id));
  const sources = new Set(statements.flatMap(({ source }) => recordOf(source) ?? []));
  const organisations = new Set([
    ...statements.flatMap(({ institution }) => institution?.id ?? []),
    ...authority.organisations.flatMap(({ id }) => (named.has(id) ? [id] : [])),
    ...speaking.flatMap(({ offices }) => offices.flatMap(({ organisation }) => organisation ?? [])),
    ...authority.sources.flatMap(({ id, organisation }) => (sources.has(id) ? (organisation ?? []) : [])),
  ]);
  const parents = new Map(authority.organisations.map(({ id, parent }) => [id, parent]));
  // A set is walked to what is added on the way: whatever an organisation is part of comes along, up to the state.
  for (const id of organisations) {
    const parent = parents.get(id);
    if (parent) organisations.add(parent);
  }
  return {
    people: new Set(speaking.map(({ id }) => id)),
    organisations: new Set([...organisations].filter((id) => parents.has(id))),
    sources: new Set(authority.sources.flatMap(({ id }) => (sources.has(id) ? [id] : []))),
    offices: new Set(speaking.flatMap(({ offices }) => offices.map(officeId))),
    events: presentEvents(statements, authority),
  };
}

/** Everybody whose words a statement holds: main speakers, whoever takes a turn, and to whom direct speech belongs. */
export function namesIn({ speakers, turns, quotations }: Statement): readonly (Named | null)[] {
  return [
    ...speakers,
    ...turns.map(({ speaker }) => speaker),
    ...quotations.filter(({ kind }) => kind !== 'term').map(({ speaker }) => speaker),
  ];
}

/** The ids of events that the evidence of a statement names. */
export function eventsCountedFrom({ evidence }: Pick<Statement, 'evidence'>): readonly string[] {
  return [
    ...new Set(
      evidence.flatMap(({ authority }) =>
        authority?.startsWith('events/') ? [authority.slice('events/'.length)] : [],
      ),
    ),
  ];
}

function presentEvents(statements: readonly Statement[], { events }: Authority): ReadonlySet<string> {
  const counted = new Set(statements.flatMap(eventsCountedFrom));
  const days = new Set(statements.flatMap(({ date }) => (date === null ? [] : (namedDays(date) ?? []))));
  return new Set(
    events
      .filter(({ id, date }) => counted.has(id) || (namedDays(date) ?? []).some((day) => days.has(day)))
      .map(({ id }) => id),
  );
}
