import { INTERFACE_LANGUAGES } from '../words/languages.ts';

/** What the ledger says of addresses, for the sitemap. */
export interface SitemapFacts {
  /** By id, the day on which what stands under the address of a statement last changed. */
  readonly changed: ReadonlyMap<string, string>;
  /** Ids of statements that are there no more. */
  readonly gone: ReadonlySet<string>;
  /** The address of the home page, in full. */
  readonly home: string;
  /** The language of pages whose address names none. */
  readonly first: string;
}

/** What the sitemap says of a page (https://www.sitemaps.org/protocol.html). */
export interface SitemapPage {
  readonly lastmod?: string;
  readonly links?: readonly { readonly lang: string; readonly url: string }[];
}

/**
 * What the sitemap says of every page that belongs into it, by address: the day of its last change where the ledger knows it,
 * and the addresses of the same page in other languages.
 *
 * Statements that are gone are left out: their addresses answer, but nobody needs to find them. The home page changes with
 * whatever is published last. Of lists nobody knows a day, and a wrong one would be worse than none.
 *
 * @param pages addresses of all pages, in full
 */
export function sitemapPages(
  pages: readonly string[],
  { changed, gone, home, first }: SitemapFacts,
): ReadonlyMap<string, SitemapPage> {
  const last = [...changed.values()].reduce((latest, day) => (day > latest ? day : latest), '');
  const kept = pages.filter((page) => {
    const id = statementOf(page, home);
    return id === null || !gone.has(id);
  });
  const versions = Map.groupBy(kept, (page) => splitLanguage(page, home).path);
  return new Map(
    kept.map((page) => {
      const { path } = splitLanguage(page, home);
      const lastmod = path === '' ? last : changed.get(statementOf(page, home) ?? '');
      const same = versions.get(path)!;
      return [page, { ...(lastmod && { lastmod }), ...(same.length > 1 && { links: alternates(same) }) }];
    }),
  );

  function alternates(same: readonly string[]) {
    const links = same.map((url) => ({ lang: splitLanguage(url, home).lang ?? first, url }));
    const fallback = same.find((url) => splitLanguage(url, home).lang === null);
    return fallback === undefined ? links : [...links, { lang: 'x-default', url: fallback }];
  }
}

/** The id of the statement whose page it is; null for any other. */
function statementOf(page: string, home: string): string | null {
  return /^statements\/(?<id>[^/]+)\/$/u.exec(page.slice(home.length))?.groups?.['id'] ?? null;
}

function splitLanguage(page: string, home: string): { readonly lang: string | null; readonly path: string } {
  const path = page.slice(home.length);
  const lang = INTERFACE_LANGUAGES.find((one) => path.startsWith(`${one}/`)) ?? null;
  return { lang, path: lang === null ? path : path.slice(lang.length + 1) };
}
