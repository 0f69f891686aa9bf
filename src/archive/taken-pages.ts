import type { LedgerEvent } from '../statement/archive.ts';
import type { Authority } from '../statement/authority.ts';

/** A published address of a speaker without a record that the record of somebody else has as its id today. */
export interface TakenPage {
  readonly id: string;
  /** The name that the address was published for. */
  readonly name: string;
}

/**
 * Addresses of speakers whose meaning a record has changed: its id is the address, and none of its names has a word in common
 * with the one that the address was first published for. A record whose name was corrected is no other person's.
 */
export function takenPages(
  ledger: readonly LedgerEvent[],
  { people }: Pick<Authority, 'people'>,
): readonly TakenPage[] {
  const records = new Map(people.map((person) => [person.id, person]));
  const seen = new Set<string>();
  return ledger.flatMap((event): TakenPage[] => {
    if (event.event !== 'page' || event.area !== 'speakers' || seen.has(event.id)) return [];
    seen.add(event.id);
    const record = records.get(event.id);
    if (!record) return [];
    const own = new Set([record.name, record.surname, ...record.names.map(({ name }) => name)].flatMap(wordsOf));
    return wordsOf(event.name).some((word) => own.has(word)) ? [] : [{ id: event.id, name: event.name }];
  });
}

const wordsOf = (name: string) => name.toLowerCase().split(/[\s.]+/u);
