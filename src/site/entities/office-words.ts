import type { Office, Person } from '../../statement/authority.ts';
import { sortDay } from '../../statement/edtf.ts';
import type { Value } from '../words/say.ts';

/** A person's offices, the one taken up last first. */
export function officesInOrder({ offices }: Pick<Person, 'offices'>): readonly Office[] {
  return offices.toSorted((a, b) => ((sortDay(a.from) ?? '') < (sortDay(b.from) ?? '') ? 1 : -1));
}

/** The title of the office taken up last, for a line below a name; null where no office is known. */
export function officeWords(person: Pick<Person, 'offices'>): string | null {
  return officesInOrder(person)[0]?.title ?? null;
}

/** `9 March 2009 to May 2023`, `since 2 January 2015`. */
export function tenureWords({ from, to }: Pick<Office, 'from' | 'to'>): Value {
  return to === null
    ? { edtf: from, form: 'since' }
    : { k: 'dates.fromTo', with: { from: { edtf: from }, to: { edtf: to } } };
}
