import type { PageArea } from '../../statement/archive.ts';
import type { Person, Source } from '../../statement/authority.ts';
import type { PageAddress } from '../../statement/entities/page-addresses.ts';
import type { Statement } from '../../statement/schema.ts';
import { group } from './group.ts';
import type { Voice, Voices } from './voices.ts';

/** A published address that stands for nothing that the archive shows under it today. */
export interface GonePage {
  readonly area: PageArea;
  readonly id: string;
  /** The name that it was published for. */
  readonly name: string;
  /** Whom that name means today: the page, in the same area, that the address leads on to. */
  readonly moved: Successor | null;
  /** Where nobody can say whom it means: all whose record has the name. */
  readonly perhaps: readonly Successor[];
}

/** Whoever has a name today, with the id of their page. */
type Successor = Pick<Voice, 'id' | 'name'>;

/**
 * What answers at published addresses of pages that are no more, so that each answers for ever.
 *
 * A speaker's or a source's leads on where the records of today leave one answer: a record has that very name, and for a surname
 * alone its statement names that person. All others say that the name is no longer read so.
 *
 * @param sources those with a record and a page
 *
 * @param live whether an area has a page of its own at an id
 */
export function gonePages(
  addresses: readonly PageAddress[],
  { people, sources }: { readonly people: readonly Person[]; readonly sources: readonly Source[] },
  { voices, voicesIn }: Pick<Voices, 'voices' | 'voicesIn'>,
  statement: ReadonlyMap<string, Statement>,
  live: (area: PageArea, id: string) => boolean,
): readonly GonePage[] {
  const gone = addresses.filter(({ area, id }) => !live(area, id));
  if (gone.length === 0) return [];
  const holders = group(people, ({ name, surname, names }) => [name, surname, ...names.map((other) => other.name)]);
  const publishers = group(sources, ({ name, names }) => [name, ...names.map((other) => other.name)]);
  return gone.map(({ area, id, name, within }) => {
    if (area === 'sources') return { area, id, name, ...leadsOn(publishers.get(name) ?? []) };
    if (area !== 'speakers') return { area, id, name, ...leadsOn([]) };
    const heard = within === null ? null : new Set(voicesIn.get(statement.get(within)!)?.map((voice) => voice.id));
    const perhaps = (holders.get(name) ?? [])
      .flatMap((person) => voices.get(person.id) ?? [])
      .filter((voice) => heard === null || heard.has(voice.id));
    return { area, id, name, ...leadsOn(perhaps) };
  });
}

const leadsOn = (perhaps: readonly Successor[]) =>
  perhaps.length === 1 ? { moved: perhaps[0]!, perhaps: [] } : { moved: null, perhaps };
