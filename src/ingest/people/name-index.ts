import type { Authority, Office, Person } from '../../statement/authority.ts';
import { bounds, type Bounds } from '../../statement/edtf.ts';
import { findWords } from './words.ts';

/** One form of a name, and everybody who has it. */
export interface NameForm {
  readonly keys: readonly string[];
  /** Which of the words must start with a capital. */
  readonly capitals: readonly boolean[];
  readonly form: 'full' | 'surname' | 'label';
  readonly people: readonly Person[];
}

/** An office made ready for comparing: the titles it goes by, and the days it covers. */
export interface IndexedOffice {
  readonly office: Office;
  /** Keys of each title that may stand beside the name, longest first. */
  readonly titles: readonly (readonly string[])[];
  /** Keys of the title without the state or body that it belongs to: `foreign`, `minister`. */
  readonly cores: readonly (readonly string[])[];
  /** Keys of every word of its titles, and of the names of what it belongs to: `president`, `argentina`. */
  readonly vocabulary: ReadonlySet<string>;
  readonly term: Bounds;
}

/** The authority's people, ready for `findMentions`. */
export interface NameIndex {
  /** Forms by the key of their first word, longest first. */
  readonly forms: ReadonlyMap<string, readonly NameForm[]>;
  /** Forms in scripts without spaces between words. */
  readonly unspaced: ReadonlyMap<string, readonly Person[]>;
  readonly unspacedPattern: RegExp | null;
  readonly offices: ReadonlyMap<string, readonly IndexedOffice[]>;
  readonly people: ReadonlyMap<string, Person>;
  /** Every word of an office's title: it is no first name. */
  readonly titleWords: ReadonlySet<string>;
  /** Keys of the first words of people's full names: what people are called, in the languages that the authority knows. */
  readonly givenNames: ReadonlySet<string>;
}

const UNSPACED = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}·・\s]+$/u;
const CORE_END = /\s+(?:of|to|at|for|in|with|on)\s|,\s/;

/**
 * Make the authority's names ready for finding.
 *
 * Beside the forms that the authority has, these follow from them: surname with initials (S. Lavrov, С.В.Лавров)
 * and, for a name of two words, surname first (Lavrov Sergey).
 */
export function indexNames(authority: Authority): NameIndex {
  const forms = new Map<string, { keys: string[]; capitals: boolean[]; form: NameForm['form']; people: Person[] }>();
  const unspaced = new Map<string, Person[]>();
  const add = (name: string, form: NameForm['form'], person: Person) => {
    if (UNSPACED.test(name)) {
      unspaced.set(name, [...new Set([...(unspaced.get(name) ?? []), person])]);
      return;
    }
    const words = findWords(name);
    if (words.length === 0) return;
    const id = `${form} ${words.map((word) => word.key).join(' ')}`;
    const known = forms.get(id) ?? {
      keys: words.map((word) => word.key),
      capitals: words.map((word) => word.capital),
      form,
      people: [],
    };
    if (!known.people.includes(person)) known.people.push(person);
    forms.set(id, known);
  };
  for (const person of authority.people) {
    add(person.surname, 'surname', person);
    for (const { name, use } of [{ name: person.name, use: 'full' as const }, ...person.names]) {
      add(name, use, person);
      if (use === 'full') for (const derived of derivedForms(name)) add(derived, 'full', person);
    }
  }
  const byFirst = new Map<string, NameForm[]>();
  for (const form of forms.values()) byFirst.set(form.keys[0]!, [...(byFirst.get(form.keys[0]!) ?? []), form]);
  const rank = { full: 0, label: 1, surname: 2 };
  for (const list of byFirst.values())
    list.sort((a, b) => b.keys.length - a.keys.length || rank[a.form] - rank[b.form]);
  const longest = [...unspaced.keys()].toSorted((a, b) => b.length - a.length);
  const bodies = nameWords(authority);
  const offices = new Map(
    authority.people.map((person) => [person.id, person.offices.map((office) => indexOffice(office, bodies))]),
  );
  return {
    forms: byFirst,
    unspaced,
    unspacedPattern:
      longest.length === 0 ? null : new RegExp(longest.map((name) => name.replace(/\s+/g, '\\s*')).join('|'), 'gu'),
    offices,
    people: new Map(authority.people.map((person) => [person.id, person])),
    titleWords: new Set([...offices.values()].flat().flatMap(({ titles }) => titles.flat())),
    givenNames: new Set(authority.people.flatMap(({ name }) => givenNamesOf(name))),
  };
}

/** The first word of a full name, where it is no initial. */
const givenNamesOf = (name: string): string[] => {
  const words = findWords(name);
  return words.length > 1 && words[0]!.text.length > 2 ? [words[0]!.key] : [];
};

/** `Sergey Viktorovich Lavrov` gives `S. Lavrov`; `Sergey Lavrov` gives `Lavrov Sergey` as well. */
function derivedForms(name: string): string[] {
  const words = name.trim().split(/\s+/);
  const [first, last] = [words[0]!, words.at(-1)!];
  if (words.length < 2 || first.length < 2 || first.endsWith('.')) return [];
  const initials = `${first[0]}. ${last}`;
  return words.length === 2 ? [initials, `${last} ${first}`] : [initials];
}

/** Keys of the words in the names of each organisation and of those that it is part of. */
function nameWords({ organisations }: Authority): ReadonlyMap<string, readonly string[]> {
  const records = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const withParents = (id: string | null, below: readonly string[] = []): readonly string[] => {
    const record = id === null || below.includes(id) ? undefined : records.get(id);
    return record === undefined
      ? []
      : [record.name, ...record.names.map(({ name }) => name), ...withParents(record.parent, [...below, record.id])];
  };
  return new Map(
    organisations.map(({ id }) => [id, withParents(id).flatMap((name) => findWords(name).map(({ key }) => key))]),
  );
}

function indexOffice(office: Office, bodies: ReadonlyMap<string, readonly string[]>): IndexedOffice {
  const printed = [office.title, ...office.titles];
  const cores = printed.map((title) => title.split(CORE_END)[0]!);
  return {
    office,
    titles: uniqueKeys([...printed, ...cores]),
    cores: uniqueKeys(cores),
    vocabulary: new Set([...uniqueKeys(printed).flat(), ...(bodies.get(office.organisation ?? '') ?? [])]),
    term: { min: bounds(office.from).min, max: office.to === null ? null : bounds(office.to).max },
  };
}

/** Keys of each title, longest first, each once; a title in capitals such as US is also known as U.S. */
function uniqueKeys(titles: readonly string[]): string[][] {
  const spelt = titles.flatMap((title) => (/\bUS\b/.test(title) ? [title, title.replace(/\bUS\b/, 'U.S.')] : [title]));
  const lists = spelt.map((title) => findWords(title).map((word) => word.key)).filter((keys) => keys.length > 0);
  const unique = new Map(lists.map((keys) => [keys.join(' '), keys]));
  return [...unique.values()].toSorted((a, b) => b.length - a.length);
}
