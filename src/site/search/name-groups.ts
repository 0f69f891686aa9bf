import type { NameGroup } from '../../search/record.ts';
import type { Person } from '../../statement/authority.ts';

/**
 * Names by which somebody is found in another script than the one that was typed: surnames as they stand alone, and whole
 * names. Only what the authority writes: nothing is transliterated, since a guessed form would be a guessed find.
 */
export function nameGroups(people: readonly Pick<Person, 'name' | 'surname' | 'names'>[]): readonly NameGroup[] {
  const groups = people.flatMap(({ name, surname, names }) => {
    const used = (wanted: Person['names'][number]['use']) =>
      names.filter(({ use }) => use === wanted).map((other) => other.name);
    return [
      [surname, ...used('surname')],
      [name, ...used('full')],
    ];
  });
  const known = groups.map((group) => [...new Set(group)].toSorted()).filter(isAcrossScripts);
  return [...new Map(known.map((group) => [group.join('\n'), group])).values()];
}

function isAcrossScripts(group: NameGroup): boolean {
  return new Set(group.map(scriptOf)).size > 1;
}

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
];

/** Which script a name is written in: of those with letters of their own here, else one for all others. */
const scriptOf = (name: string) => SCRIPTS.findIndex((script) => script.test(name));
