import type { PageArea } from '../../statement/archive.ts';
import type { Person } from '../../statement/authority.ts';
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
  /** Whom that name means today: the page that the address leads on to. */
  readonly moved: Voice | null;
  /** Where nobody can say whom it means: everybody whose record has the name. */
  readonly perhaps: readonly Voice[];
}

/**
 * What answers at published addresses of pages that are no more, so that each answers for ever.
 *
 * A speaker's leads on where the records of today leave one answer: a record has that very name, and for a surname alone its
 * statement names that person. All others say that the name is no longer read so.
 *
 * @param live whether an area has a page of its own at an id
 */
export function gonePages(
  addresses: readonly PageAddress[],
  people: readonly Person[],
  { voices, voicesIn }: Pick<Voices, 'voices' | 'voicesIn'>,
  statement: ReadonlyMap<string, Statement>,
  live: (area: PageArea, id: string) => boolean,
): readonly GonePage[] {
  const gone = addresses.filter(({ area, id }) => !live(area, id));
  if (gone.length === 0) return [];
  const holders = group(people, ({ name, surname, names }) => [name, surname, ...names.map((other) => other.name)]);
  return gone.map(({ area, id, name, within }) => {
    if (area !== 'speakers') return { area, id, name, moved: null, perhaps: [] };
    const heard = within === null ? null : new Set(voicesIn.get(statement.get(within)!)?.map((voice) => voice.id));
    const perhaps = (holders.get(name) ?? [])
      .flatMap((person) => voices.get(person.id) ?? [])
      .filter((voice) => heard === null || heard.has(voice.id));
    return {
      area,
      id,
      name,
      moved: perhaps.length === 1 ? perhaps[0]! : null,
      perhaps: perhaps.length > 1 ? perhaps : [],
    };
  });
}
