import type { Office, Person } from '../../statement/authority.ts';
import type { Bounds } from '../../statement/edtf.ts';
import type { Mention } from '../types.ts';
import type { NameIndex } from './name-index.ts';

/** The offices that a person may have held on a day; a day that is not known excludes none. */
export function officesOn(person: Person, day: Bounds | null, index: NameIndex): Office[] {
  return (index.offices.get(person.id) ?? []).filter(({ term }) => overlaps(term, day)).map(({ office }) => office);
}

function overlaps(term: Bounds, day: Bounds | null): boolean {
  if (day === null) return true;
  return (
    (term.min === null || day.max === null || term.min <= day.max) &&
    (term.max === null || day.min === null || day.min <= term.max)
  );
}

/**
 * The person that a mention means on a day.
 *
 * Of several people with one name it is the one whose office, the printed one where there is one, fits the day.
 *
 * @returns the person; `ambiguous` where two fit; null where the authority has nobody
 */
export function choosePerson(mention: Mention, day: Bounds | null, index: NameIndex): Person | 'ambiguous' | null {
  const { people } = mention;
  if (people.length <= 1) return people[0] ?? null;
  const asserted = people.filter((person) =>
    officesOn(person, day, index).some((office) => mention.offices.includes(office)),
  );
  if (asserted.length === 1) return asserted[0]!;
  const inOffice = people.filter((person) => officesOn(person, day, index).length > 0);
  return asserted.length === 0 && mention.title === null && inOffice.length === 1 ? inOffice[0]! : 'ambiguous';
}

/**
 * The office a person speaks in: the one that the text names, else the only one that fits the day.
 *
 * @param asserted offices that titles beside the name assert
 */
export function chooseOffice(
  person: Person,
  asserted: readonly Office[],
  day: Bounds | null,
  index: NameIndex,
): Office | null {
  const held = officesOn(person, day, index);
  const named = held.filter((office) => asserted.includes(office));
  const fit = named.length > 0 ? named : asserted.length > 0 ? [] : held;
  const titles = new Set(fit.map(({ title }) => title));
  return titles.size === 1 ? fit[0]! : null;
}
