import type { Office, Person } from '../../statement/authority.ts';
import type { Named, Speaker } from '../../statement/schema.ts';
import type { NamedMention } from '../people/named-mention.ts';
import { findWords, toKey } from '../people/words.ts';
import { rolesOf } from '../lexicon/subject-nouns.ts';

/** Somebody whom a text names: a person of the authority, a name it prints, or a body. */
export interface Voice {
  readonly named: Named;
  /** Null where the authority has no such person, and for bodies. */
  readonly person: Person | null;
  readonly body: boolean;
  /** A name that only its place before a verb of speech shows: a person or a body, so nobody's main words. */
  readonly doubtful?: true;
  /** Keys of the words of every title that the person has here. */
  readonly titles: ReadonlySet<string>;
}

/** The voice of a mention; null where several people fit. */
export function voiceOf(mention: NamedMention): Voice | null {
  if (mention.people.length > 1) return null;
  const person = mention.people[0] ?? null;
  return {
    named: { id: person?.id ?? null, name: mention.name },
    person,
    body: false,
    titles: titleKeys(mention, person),
  };
}

/** The voice of a main speaker, whom the text may never name in full. */
export function voiceOfSpeaker(speaker: Speaker, people: ReadonlyMap<string, Person>): Voice {
  const person = speaker.id === null ? null : (people.get(speaker.id) ?? null);
  return {
    named: { id: speaker.id, name: speaker.name },
    person,
    body: false,
    titles: new Set([...keysOf(speaker.role ?? ''), ...officeKeys(person?.offices ?? [])]),
  };
}

export const bodyVoice = (named: Named): Voice => ({ named, person: null, body: true, titles: new Set() });

export const sameVoice = (a: Voice | null, b: Voice | null): boolean =>
  a !== null &&
  b !== null &&
  (a.named.id !== null ? a.named.id === b.named.id : b.named.id === null && a.named.name === b.named.name);

/** Everybody in the list once, with all the titles that any mention gave them. */
export function toCast(voices: readonly Voice[]): Voice[] {
  const cast: Voice[] = [];
  for (const voice of voices) {
    const at = cast.findIndex((other) => sameVoice(other, voice));
    if (at === -1) cast.push(voice);
    else cast[at] = { ...cast[at]!, titles: new Set([...cast[at]!.titles, ...voice.titles]) };
  }
  return cast;
}

/**
 * Who of the cast a role noun may stand for: "the Russian diplomat" is everybody with a diplomat's title whose titles
 * speak of Russia.
 *
 * @param words the whole phrase, with the noun last
 */
export function fitRole(noun: string, words: string, cast: readonly Voice[]): Voice[] {
  const roles = rolesOf(noun);
  const fit = cast.filter((voice) => [...roles].some((role) => voice.titles.has(role)));
  const capitals = words !== words.toUpperCase();
  const qualifiers = findWords(words)
    .filter((word) => word.capital && word.text.length > 1 && !roles.has(word.key) && !DETERMINERS.has(word.key))
    .filter((word) => capitals || word.key.length > 2)
    .map((word) => word.key);
  const states = qualifiers.filter((key) => !TITLE_WORDS.has(key));
  if (states.length === 0) return fit;
  return fit.filter((voice) =>
    states.some((state) =>
      [...voice.titles].some(
        (title) => title === state || (state.length > 3 && title.slice(0, 4) === state.slice(0, 4)),
      ),
    ),
  );
}

const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'his', 'her', 'its', 'as', 'but'].map(toKey));
/** Capitalised words of titles that say nothing about whose office it is. */
const TITLE_WORDS = new Set(
  [
    'foreign',
    'prime',
    'vice',
    'deputy',
    'first',
    'minister',
    'permanent',
    'secretary',
    'general',
    'top',
    'chief',
    'high',
    'head',
    'speaker',
    'president',
    'senior',
    'defense',
    'defence',
    'interior',
    'state',
  ].map(toKey),
);

const keysOf = (words: string) => findWords(words).map(({ key }) => key);
const officeKeys = (offices: readonly Office[]) =>
  offices.flatMap(({ title, titles }) => [title, ...titles].flatMap(keysOf));

function titleKeys(mention: NamedMention, person: Person | null): ReadonlySet<string> {
  const offices = mention.offices.length > 0 ? mention.offices : (person?.offices ?? []);
  return new Set([...keysOf(mention.title ?? ''), ...officeKeys(offices)]);
}
