import { url } from './address.ts';
import { archiveWords, type ArchiveWords } from './words/archive-words.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from './words/languages.ts';
import { makeInterface, pathIn, routeLanguage, type Interface, type PageRoute } from './words/interface.ts';

/** The languages of the archive's interface, the first as its default; English where the archive names none of ours. */
export async function interfaceLanguages(): Promise<readonly InterfaceLanguage[]> {
  const { settings } = await loadCatalogue();
  const known = new Map(INTERFACE_LANGUAGES.map((lang): [string, InterfaceLanguage] => [lang, lang]));
  const own = settings.languages.flatMap((lang) => known.get(lang) ?? []);
  return own.length > 0 ? own : ['en'];
}

/** The address of a page, as attributes of a link: on a page that exists once, the reader's language is put into it. */
export type Link = { readonly href: string; readonly 'data-each'?: string };

/** How a page speaks, and where other pages stand. */
export interface PageInterface extends Interface {
  /** What the archive says of itself, in this language. */
  readonly archive: ArchiveWords;
  /** A link to a page that exists in each language, by its path below the root: `<a {...link('speakers/')}>`. */
  readonly link: (path: string) => Link;
  /** The address of this page in a language; of a page that exists once, the home page in it. */
  readonly hrefIn: (lang: InterfaceLanguage) => string;
}

const made = new Map<string, Interface>();

/** How a page speaks: `const { say, date, link } = await interfaceOf(Astro);` in any page, layout or component. */
export async function interfaceOf(page: PageRoute & { readonly url: URL }): Promise<PageInterface> {
  const languages = await interfaceLanguages();
  const { lang, once } = routeLanguage(page, languages);
  const name = [once, lang, ...languages].join();
  const own = made.get(name) ?? makeInterface(lang, languages, once);
  made.set(name, own);
  const { settings } = await loadCatalogue();
  return {
    ...own,
    archive: archiveWords(settings, lang, languages[0] ?? 'en'),
    link: (path) => ({ href: url(own.path(path)), ...(once && { 'data-each': path }) }),
    hrefIn: (other) => {
      const here = page.url.pathname.slice(url(own.path('')).length);
      return url(pathIn(other, once ? '' : here, languages));
    },
  };
}

/**
 * The paths of a page that exists in each language: `export const getStaticPaths = () => inEachLanguage();` in a file
 * below `src/pages/[...lang]/`, with the other parameters of the page where it has some.
 */
export async function inEachLanguage<P extends object = object, Props extends object = object>(
  paths: readonly { readonly params?: P; readonly props?: Props }[] = [{}],
) {
  const languages = await interfaceLanguages();
  return languages.flatMap((lang, index) =>
    paths.map(({ params, props }) => ({
      params: { ...(params as P), lang: index === 0 ? undefined : lang },
      props: (props ?? {}) as Props,
    })),
  );
}
