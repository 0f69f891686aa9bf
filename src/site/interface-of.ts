import { loadCatalogue } from './load-catalogue.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from './words/languages.ts';
import { readInterface, type Interface, type PageRoute } from './words/interface.ts';

/** The languages of the archive's interface, the first as its default. */
export async function interfaceLanguages(): Promise<readonly InterfaceLanguage[]> {
  const { settings } = await loadCatalogue();
  const known = INTERFACE_LANGUAGES.filter((lang) => settings.languages.includes(lang));
  return known.toSorted((a, b) => settings.languages.indexOf(a) - settings.languages.indexOf(b));
}

/** How a page speaks: `const { say, lang, dir } = await interfaceOf(Astro);` in any page, layout or component. */
export async function interfaceOf(page: PageRoute): Promise<Interface> {
  return readInterface(page, await interfaceLanguages());
}

/**
 * The paths of a page that exists in each language: `export const getStaticPaths = () => inEachLanguage();` in a file
 * below `src/pages/[...lang]/`, with the other parameters of the page where it has some.
 */
export async function inEachLanguage<P extends object = Record<string, never>, Props extends object = object>(
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
