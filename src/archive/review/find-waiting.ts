import { findContested } from './contested.ts';
import { findOpenDates } from './open-dates.ts';
import { findPossible } from './possible.ts';
import type { Review } from './raw-view.ts';
import { findUnknownOrganisations } from './unknown-organisations.ts';
import { findUnknownPeople } from './unknown-people.ts';
import { findUnknownSources } from './unknown-sources.ts';
import { byUse, type Waiting } from './waiting.ts';

/**
 * Everything in an archive that waits for an editor, the most useful first.
 *
 * A field of a statement is asked about once, by the most pressing question on it; where an editor has decided it,
 * never again. Names that nobody knows are asked about once for all statements that hold them.
 */
export function findWaiting(review: Review): readonly Waiting[] {
  const asked = new Set<string>();
  const single = [...findContested(review), ...findOpenDates(review), ...findPossible(review)].filter(
    ({ field, statements }) => {
      const key = `${statements[0]!.id} ${field}`;
      if (asked.has(key)) return false;
      asked.add(key);
      return true;
    },
  );
  return [
    ...single,
    ...findUnknownPeople(review),
    ...findUnknownOrganisations(review),
    ...findUnknownSources(review),
  ].toSorted(byUse);
}
