import { lexiconOf, messagesOf } from './catalogue.ts';
import { weekdayOf, wordDate, wordMonth, type DateForm, type Width } from './dates.ts';
import { joinWords, type Join } from './join-words.ts';
import { directionOf, type InterfaceLanguage } from './languages.ts';
import { numberWords, type Plain, type Run } from './message.ts';
import { languageName, sayRuns, sayText, valueText, type Said, type Value, type Values } from './say.ts';
import type { Key } from './translation.ts';

/** How a page speaks to its reader. */
export interface Interface {
  readonly lang: InterfaceLanguage;
  readonly dir: 'ltr' | 'rtl';
  /** Languages of the archive's interface, the first of which stands without a prefix in the address. */
  readonly languages: readonly InterfaceLanguage[];
  /** True: the page is there once for all languages, so its words keep their keys. */
  readonly once: boolean;
  /** The words under a key as plain text, for titles and scripts. Throws where a place has no value. */
  readonly say: (key: Key, values?: Values) => string;
  /** Any value as plain text: what logic handed over to be said, a date, a number, a list. */
  readonly text: (value: Value) => string;
  /** What logic handed over to be said, in parts, for an element. */
  readonly runs: (said: Said) => readonly Run[];
  readonly date: (edtf: string | null, width?: Width, form?: DateForm) => string;
  /** The name of a month, of `2022-01` or `01`, by itself. */
  readonly month: (month: string, width?: Width) => string;
  /** The day of the week of a day, or of a number from 1 (Monday) to 7. */
  readonly weekday: (day: string | number, width?: Width) => string;
  readonly number: (value: number) => string;
  /** `A, B and C` */
  readonly list: (words: readonly string[], join?: Join) => string;
  /** The name of a language. */
  readonly language: (tag: string) => string;
  /**
   * Attributes that hold words, such as `aria-label`: `<nav {...attributes({ 'aria-label': 'nav.main' })}>`. On a page
   * that exists once they keep their keys.
   */
  readonly attributes: (
    words: Readonly<Record<string, Key | Exclude<Value, Plain>>>,
  ) => Readonly<Record<string, string>>;
  /** A path below the site's root of a page that exists in each language: `speakers/` is `fr/speakers/`. */
  readonly path: (path: string) => string;
  /** The messages under some keys, as JSON for a script of the page. */
  readonly words: (keys: readonly Key[]) => string;
}

/** What of a page its interface follows from: Astro's own context has it. */
export interface PageRoute {
  /** `/[...lang]/speakers` */
  readonly routePattern: string;
  readonly params: Readonly<Record<string, string | undefined>>;
}

/** The front of the route of every page that exists in each language. */
const EACH = '[...lang]';

/**
 * The language of a page, and whether it exists once.
 *
 * A page whose route begins with `[...lang]` exists in each language of the archive and speaks the one in its address;
 * any other exists once and speaks the first.
 */
export function routeLanguage(
  { routePattern, params }: PageRoute,
  languages: readonly InterfaceLanguage[],
): { readonly lang: InterfaceLanguage; readonly once: boolean } {
  const once = !routePattern.includes(EACH);
  const asked = once ? undefined : languages.find((lang) => lang === params['lang']);
  return { lang: asked ?? languages[0] ?? 'en', once };
}

/** The interface in a language, also for what is no page: a feed, a file. */
export function makeInterface(
  lang: InterfaceLanguage,
  languages: readonly InterfaceLanguage[] = [lang],
  once = false,
): Interface {
  const lexicon = lexiconOf(lang);
  const text = (value: Value) => valueText(lexicon, value);
  return {
    lang,
    dir: directionOf(lang),
    languages,
    once,
    say: (k, values) => sayText(lexicon, { k, with: values }),
    text,
    runs: (said) => sayRuns(lexicon, said),
    date: (edtf, width, form) => wordDate(lexicon, edtf, width, form),
    month: (month, width) => wordMonth(lexicon, month, width),
    weekday: (day, width) => weekdayOf(lexicon, day, width),
    number: (value) => numberWords(value, lang),
    list: (words, join) => joinWords(words, lang, join),
    language: (tag) => languageName(tag, lang),
    attributes: (words) => {
      const said = Object.entries(words).map(
        ([name, one]) => [name, typeof one === 'string' ? { k: one } : one] as const,
      );
      const plain = Object.fromEntries(said.map(([name, one]) => [name, text(one)]));
      return once ? { ...plain, 'data-attributes': JSON.stringify(words) } : plain;
    },
    path: (path) => pathIn(lang, path, languages),
    words: (keys) => JSON.stringify(messagesOf(lang, keys)),
  };
}

/** The path of a page of each language in one of them: the first has no prefix. */
export function pathIn(lang: InterfaceLanguage, path: string, languages: readonly InterfaceLanguage[]): string {
  return lang === languages[0] ? path : `${lang}/${path}`;
}
