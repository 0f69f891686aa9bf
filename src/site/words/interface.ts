import type { Edtf } from '../../statement/edtf.ts';
import { dateWords } from '../date-words.ts';
import type { Width } from '../period-words.ts';
import { messageOf } from './catalogue.ts';
import { joinWords } from './join-words.ts';
import { directionOf, INTERFACE_LANGUAGES, type InterfaceLanguage } from './languages.ts';
import { numberWords, type Run } from './message.ts';
import { sayRuns, sayText, type Said, type Values } from './say.ts';
import type { Key } from './translation.ts';

/** How a page speaks to its reader. */
export interface Interface {
  readonly lang: InterfaceLanguage;
  readonly dir: 'ltr' | 'rtl';
  /** Languages of the archive's interface, the first of which stands without a prefix in the address. */
  readonly languages: readonly InterfaceLanguage[];
  /** True: the page is there once for all languages, so its words keep their keys. */
  readonly once: boolean;
  /** The words under a key as plain text, for attributes, titles and scripts. Throws where a place has no value. */
  readonly say: (key: Key, values?: Values) => string;
  /** What logic handed over to be said, as plain text. */
  readonly text: (said: Said) => string;
  /** The same in parts, for an element. */
  readonly runs: (said: Said) => readonly Run[];
  readonly date: (edtf: Edtf | null, width?: Width) => string;
  readonly number: (value: number) => string;
  /** `A, B and C` */
  readonly list: (words: readonly string[], join?: 'and' | 'or' | 'comma') => string;
  /** A path below the site's root of a page that exists in each language: `speakers/` is `fr/speakers/`. */
  readonly path: (path: string) => string;
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
 * The interface of a page.
 *
 * A page whose route begins with `[...lang]` exists in each language of the archive and speaks the one in its address;
 * any other exists once and speaks the first.
 */
export function readInterface({ routePattern, params }: PageRoute, languages: readonly InterfaceLanguage[]): Interface {
  const [first = INTERFACE_LANGUAGES[0]] = languages;
  const once = !routePattern.split('/').includes(EACH);
  return makeInterface((!once && languages.find((lang) => lang === params['lang'])) || first, languages, once);
}

/** The interface in a language, for what is no page: a feed, a file. */
export function makeInterface(
  lang: InterfaceLanguage,
  languages: readonly InterfaceLanguage[] = [lang],
  once = false,
): Interface {
  const text = (said: Said) => sayText(messageOf, lang, said);
  return {
    lang,
    dir: directionOf(lang),
    languages,
    once,
    say: (k, values) => text(values ? { k, with: values } : { k }),
    text,
    runs: (said) => sayRuns(messageOf, lang, said),
    date: (edtf, width) => dateWords(edtf, width),
    number: (value) => numberWords(value, lang),
    list: (words, join) => joinWords(words, lang, join),
    path: (path) => pathIn(lang, path, languages),
  };
}

/** The path of a page of each language in one of them: the first has no prefix. */
export function pathIn(lang: InterfaceLanguage, path: string, languages: readonly InterfaceLanguage[]): string {
  return lang === languages[0] ? path : `${lang}/${path}`;
}
