import type { Person } from '../../statement/authority.ts';
import { bounds } from '../../statement/edtf.ts';
import type { Statement } from '../../statement/schema.ts';

/**
 * What is told of each speaker at their first turn, by the turn's anchor: the role that the statement gives them, else the office that
 * they certainly held on its day.
 *
 * @param personOf the record with an id
 */
export function firstRoles(
  { turns, speakers, date }: Pick<Statement, 'turns' | 'speakers' | 'date'>,
  personOf: (id: string) => Pick<Person, 'offices'> | undefined,
): ReadonlyMap<string, string> {
  const roles = new Map<string, string>();
  const seen = new Set<string>();
  for (const { turn, speaker } of turns) {
    if (speaker === null || seen.has(speaker.id ?? speaker.name)) continue;
    seen.add(speaker.id ?? speaker.name);
    const main = speakers.find(({ id, name }) => (id !== null ? id === speaker.id : name === speaker.name));
    const role = main?.role ?? (speaker.id === null ? null : officeOn(date, personOf(speaker.id)));
    if (role !== null) roles.set(turn, role);
  }
  return roles;
}

/** The one office that somebody held on all days that a date may mean; null where it is none, or several. */
function officeOn(date: Statement['date'], person: Pick<Person, 'offices'> | undefined): string | null {
  const { min, max } = date === null ? { min: null, max: null } : bounds(date);
  if (min === null || max === null || !person) return null;
  const held = person.offices.filter(({ from, to }) => {
    const [begun, ended] = [bounds(from).max, to === null ? null : bounds(to).min];
    return begun !== null && begun <= min && (to === null || (ended !== null && max <= ended));
  });
  return held.length === 1 ? held[0]!.title : null;
}
