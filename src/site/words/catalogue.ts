import { ZONE_WORDS } from '../search/zone-words.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { InterfaceLanguage } from './languages.ts';
import type { Lexicon } from './lexicon.ts';
import type { Message } from './message.ts';
import { ru } from './ru.ts';
import type { Area, Key, Translation } from './translation.ts';

/** Every language of the interface, by area and key. */
export const WORDS: { readonly [L in InterfaceLanguage]: Translation<L> } = { en, fr, ru, es, ar };

/**
 * All words of a language by key.
 *
 * @throws Error, from `message`, for a key that the language has not
 */
export function lexiconOf(lang: InterfaceLanguage): Lexicon {
  return LEXICONS[lang];
}

const LEXICONS = Object.fromEntries(
  Object.entries(WORDS).map(([lang, areas]) => [lang, makeLexicon(lang as InterfaceLanguage, areas)]),
) as Readonly<Record<InterfaceLanguage, Lexicon>>;

function makeLexicon(
  lang: InterfaceLanguage,
  areas: Readonly<Record<string, Readonly<Record<string, Message>>>>,
): Lexicon {
  const messages = new Map(
    Object.entries(areas).flatMap(([area, own]) =>
      Object.entries(own).map(([name, message]) => [`${area}.${name}`, message] as const),
    ),
  );
  return {
    lang,
    message: (key) => {
      const message = messages.get(key);
      if (message === undefined) throw new Error(`Expected words for ${key} in ${lang}.`);
      return message;
    },
  };
}

/** The messages of a language under some keys. */
export function messagesOf(lang: InterfaceLanguage, keys: readonly Key[]): Readonly<Record<string, Message>> {
  const { message } = lexiconOf(lang);
  return Object.fromEntries(keys.map((key) => [key, message(key)]));
}

/** Every key of some areas, for a script that says words of them. */
export function keysOf(...areas: readonly Area[]): readonly Key[] {
  return areas.flatMap((area) => Object.keys(WORDS.en[area]).map((name) => `${area}.${name}` as Key));
}

/** Large areas of which no page that exists once says anything. */
const OF_PAGES_IN_EACH = new Set<Area>(['search', 'check', 'concordance', 'about', 'accuracy', 'measure']);

/** Of the search page’s words, those that the page of a saved query says. */
const OF_SAVED_SEARCHES: readonly Key[] = [
  'search.nothing',
  'search.results',
  'search.quoted',
  'search.unknown',
  'search.searched',
  'search.possiblyOnly',
  ...Object.values(ZONE_WORDS),
];

/** Every key that a page that exists once may say. */
export function keysOfPagesOnce(): readonly Key[] {
  const areas = (Object.keys(WORDS.en) as Area[]).filter((area) => !OF_PAGES_IN_EACH.has(area));
  return [...keysOf(...areas), ...OF_SAVED_SEARCHES];
}
