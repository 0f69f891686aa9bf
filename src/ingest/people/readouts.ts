import type { Authority, Organisation } from '../../statement/authority.ts';
import type { Bounds } from '../../statement/edtf.ts';
import type { Line } from '../types.ts';
import type { NamedMention } from './named-mention.ts';
import type { NameIndex } from './name-index.ts';
import { chooseOffice, choosePerson } from './offices.ts';

/** How the headline of a readout begins. */
export const READOUT = /^(?:joint\s+)?read-?out\s+(?:of|from|by)\s/iu;

/**
 * The body that puts out the readout of somebody's talk: the one in which the first person of the headline holds office; of a head of state,
 * the state's one organisation of the kind `government`. Null where the headline is no readout or the authority does not say.
 */
export function bodyOfReadout(
  title: Line,
  mentions: readonly NamedMention[],
  authority: Authority,
  index: NameIndex,
  day: Bounds | null,
): Organisation | null {
  const [host] = mentions;
  if (!READOUT.test(title.text) || host === undefined) return null;
  const person = choosePerson(host, day, index);
  if (person === null || person === 'ambiguous') return null;
  const office =
    chooseOffice(person, host.offices, day, index) ?? (host.offices.length === 1 ? host.offices[0]! : null);
  const organisation = authority.organisations.find(({ id }) => id === office?.organisation);
  if (organisation?.kind !== 'state') return organisation ?? null;
  const houses = authority.organisations.filter(
    ({ kind, parent }) => kind === 'government' && parent === organisation.id,
  );
  return houses.length === 1 ? houses[0]! : null;
}
