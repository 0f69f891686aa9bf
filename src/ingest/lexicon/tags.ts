import { ofWordBy } from '../lexicon.ts';
import { keyOf, toKey, type Word } from '../people/words.ts';
import type { LanguageWords } from './languages/language.ts';
import { LANGUAGES } from './languages/index.ts';
import calendar from './names/calendar.json' with { type: 'json' };
import given from './names/given.json' with { type: 'json' };
import places from './names/places.json' with { type: 'json' };
import surnames from './names/surnames.json' with { type: 'json' };
import { formsOf, SPEECH_VERBS } from './speech-verbs.ts';

/** What a word may be: bits, since a word may be several of these. */
export const TAG = {
  given: 1,
  surname: 2,
  place: 4,
  calendar: 8,
  role: 16,
  modifier: 32,
  courtesy: 64,
  strong: 128,
  weak: 256,
  noun: 512,
  by: 1024,
  pronoun: 2048,
  body: 4096,
  small: 8192,
  particle: 16384,
} as const;

/** Small words inside names of people: Frau von Trotta, Yousuf bin Alawi, Juan de la Rosa. */
const PARTICLES =
  'de del de la las los da das do dos di du des d von van der den ten ter zu zum af av bin bint ibn ben abu al el ul ur ould st san le lo della degli';

/** Tags by key, those of all languages and those of each. A key is what `findWords` compares by. */
const COMMON: ReadonlyMap<string, number> = collect([
  [TAG.given, given],
  [TAG.surname, surnames],
  [TAG.place, places],
  [TAG.calendar, calendar],
  [TAG.particle, [PARTICLES]],
]);

const BY_LANGUAGE: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(LANGUAGES).map(([lang, words]) => [lang, collect([...groupsOf(words), ...verbsOf(lang)])]),
);
const ENGLISH = BY_LANGUAGE.get('en')!;
/** Nouns for offices and bodies, and courtesy, are understood in texts of every language. */
const BORROWED = TAG.role | TAG.body | TAG.noun | TAG.modifier;

/** Asks what a word may be, by its key. */
export type Tagger = (key: string) => number;

const TAGGERS: ReadonlyMap<string, Tagger> = new Map(
  [...BY_LANGUAGE].map(([lang, own]) => [lang, taggerOf(own, lang === 'en')]),
);

/**
 * The tagger of a language: what a word may be, whatever its case. A language that has no list gets what all languages
 * share, and the English words for offices and bodies.
 */
export function tagger(lang: string): Tagger {
  const code = lang.slice(0, 2);
  return TAGGERS.get(NEIGHBOURS.get(code) ?? code) ?? OTHER;
}

/** Languages that are read by the words of a close one. */
const NEIGHBOURS: ReadonlyMap<string, string> = new Map([
  ['hr', 'sr'],
  ['bs', 'sr'],
  ['sl', 'sr'],
  ['nb', 'no'],
  ['nn', 'no'],
  ['ms', 'id'],
  ['gl', 'pt'],
  ['ca', 'es'],
  ['mk', 'bg'],
]);

const OTHER: Tagger = taggerOf(new Map(), false);

function taggerOf(own: ReadonlyMap<string, number>, english: boolean): Tagger {
  return english
    ? (key) => (COMMON.get(key) ?? 0) | (own.get(key) ?? 0)
    : (key) => (COMMON.get(key) ?? 0) | (own.get(key) ?? 0) | ((ENGLISH.get(key) ?? 0) & BORROWED);
}

const tagsOfForm = ofWordBy((form, tag: Tagger) => tag(keyOf(form)));

/** What a word of a text may be. */
export const tagsOf = ({ form }: Word, tag: Tagger): number => tagsOfForm(form, tag);

function groupsOf(words: LanguageWords): readonly (readonly [number, readonly string[]])[] {
  return [
    [TAG.role, words.roles],
    [TAG.modifier, words.modifiers],
    [TAG.courtesy, words.courtesy],
    [TAG.noun, words.nouns],
    [TAG.by, words.by],
    [TAG.pronoun, words.pronouns],
    [TAG.body, words.bodies],
    [TAG.small, words.small],
  ];
}

function verbsOf(lang: string): readonly (readonly [number, readonly string[]])[] {
  const verbs = SPEECH_VERBS[lang];
  return verbs
    ? [
        [TAG.strong, verbs.strong.flatMap(formsOf)],
        [TAG.weak, verbs.weak.flatMap(formsOf)],
      ]
    : [];
}

function collect(groups: readonly (readonly [number, readonly string[]])[]): ReadonlyMap<string, number> {
  const tags = new Map<string, number>();
  for (const [tag, lines] of groups)
    for (const line of lines)
      for (const word of line.split(tag <= TAG.calendar ? ' ' : /[ '’.-]/u)) {
        // Lists of names hold keys already, which are their own keys.
        const key = tag <= TAG.calendar ? word : toKey(word);
        tags.set(key, (tags.get(key) ?? 0) | tag);
      }
  return tags;
}
