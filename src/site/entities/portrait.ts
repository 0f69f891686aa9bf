import type { Statement } from '../../statement/schema.ts';
import { sourceName } from '../../statement/source.ts';
import type { Catalogue } from '../catalogue.ts';
import { nameLanguage } from '../language.ts';
import { countEach } from './group.ts';
import type { Voice } from './voices.ts';

/** Who published words of somebody, and in how many texts. `id`: of the source's page, null where it has none. */
export interface Reporter {
  readonly id: string | null;
  readonly name: string;
  readonly lang: string;
  readonly count: number;
}

/** Above so many voices a text puts nobody beside somebody: a parliament's debate says nothing of two of its members. */
const MOST_VOICES = 25;
/** So many are named in a list beside somebody’s statements. */
export const MOST_NAMED = 12;

/** The roles that texts print with somebody who is a main speaker, each with its texts, the most frequent first. */
export function printedRoles({
  name,
  person,
  said,
}: Voice): readonly (readonly [role: string, texts: readonly Statement[]])[] {
  const roles = new Map<string, Statement[]>();
  for (const statement of said)
    for (const speaker of statement.speakers)
      if (speaker.role !== null && (person ? speaker.id === person.id : speaker.id === null && speaker.name === name))
        (roles.get(speaker.role) ?? roles.set(speaker.role, []).get(speaker.role)!).push(statement);
  return [...roles].toSorted(([, a], [, b]) => b.length - a.length);
}

/** The sources of all texts with somebody's words, the one with the most first. */
export function reporters(
  { said, quotedIn }: Voice,
  { sources, sourcePage }: Pick<Catalogue, 'sources' | 'sourcePage'>,
): readonly Reporter[] {
  const published = [...said, ...quotedIn].flatMap(({ source, lang }) => {
    const name = sourceName(source, (wanted) => sources.get(wanted)?.source);
    return name === null ? [] : [{ id: sourcePage(source)?.id ?? null, name, lang }];
  });
  const first = new Map(published.toReversed().map((one) => [one.id ?? `\n${one.name}`, one]));
  return countEach(published.map(({ id, name }) => id ?? `\n${name}`)).map(([key, count]) => {
    const { id, name, lang } = first.get(key)!;
    const record = id === null ? undefined : sources.get(id)?.source;
    return { id, name, lang: nameLanguage(name, record?.lang ?? lang), count };
  });
}

/** Who has words in the same texts as somebody, with how many texts those are, the most first. */
export function together(
  voice: Voice,
  { voicesIn }: Pick<Catalogue, 'voicesIn'>,
): readonly (readonly [other: Voice, texts: number])[] {
  const others = [...voice.said, ...voice.quotedIn].flatMap((statement) => {
    const all = voicesIn.get(statement) ?? [];
    return all.length > MOST_VOICES ? [] : all.filter((other) => other !== voice);
  });
  return countEach(others).slice(0, MOST_NAMED);
}
