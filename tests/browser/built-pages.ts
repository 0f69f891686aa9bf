import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of a built site. */
export interface BuiltPage {
  /** Its address below the base, as a link has it: `2022/01/`, `404.html`, empty for the home page. */
  readonly path: string;
  readonly html: string;
}

/** Every HTML page of a built site. Raw files are no pages, whatever they are called. */
export function builtPages(folder: string): readonly BuiltPage[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => !file.startsWith('raw/') && !file.startsWith('pagefind/'))
    .toSorted()
    .map((file) => ({
      path: file.replace(/(?:^|(?<=\/))index\.html$/u, ''),
      html: readFileSync(join(folder, file), 'utf8'),
    }));
}

/** The kinds of pages, each with the addresses that it has. */
const KINDS: Readonly<Record<string, RegExp>> = {
  home: /^$/u,
  decade: /^\d{4}s\/$/u,
  year: /^\d{4}\/$/u,
  month: /^\d{4}\/\d\d\/$/u,
  day: /^\d{4}\/\d\d\/\d\d\/$/u,
  undated: /^undated\/$/u,
  statement: /^statements\/[^/]+\/$/u,
  compare: /^statements\/[^/]+\/compare\/$/u,
  speakers: /^speakers\/$/u,
  speaker: /^speakers\/[^/]+\/$/u,
  sources: /^sources\/$/u,
  source: /^sources\/[^/]+\/$/u,
  organisations: /^organisations\/$/u,
  organisation: /^organisations\/[^/]+\/$/u,
  offices: /^offices\/$/u,
  office: /^offices\/[^/]+\/$/u,
  places: /^places\/$/u,
  place: /^places\/[^/]+\/$/u,
  events: /^events\/$/u,
  event: /^events\/[^/]+\/$/u,
  dates: /^dates\/$/u,
  'days of the year': /^on-this-day\/$/u,
  'days of a month': /^on-this-day\/\d\d\/$/u,
  search: /^search\/$/u,
  lines: /^lines\/.+\/$/u,
  accuracy: /^accuracy\/$/u,
  about: /^about\/$/u,
  data: /^data\/$/u,
  feeds: /^feeds\/$/u,
  'not found': /^404\.html$/u,
};

/** The front of an address of a page that exists in each language, for all languages but the first. */
const LANGUAGE = /^(?:en|fr|ru|es|ar)\//u;

/** The kind of a page, whatever its language; undefined for an address that no kind has. */
export function kindOf({ path }: BuiltPage): string | undefined {
  return Object.entries(KINDS).find(([, address]) => address.test(path.replace(LANGUAGE, '')))?.[0];
}

/** The names of all kinds of pages. */
export const PAGE_KINDS = Object.keys(KINDS);

/** A link that leads nowhere. */
export interface BrokenLink {
  readonly from: string;
  readonly link: string;
  readonly why: 'outside the base' | 'no such file' | 'no such anchor';
}

/** Tags alone: a page that shows the lines of a saved page has attributes in its words. */
const TAG = /<[a-z][^\s>]*(?:\s+[^\s=>]+(?:=(?:"[^"]*"|[^\s"'>]+))?)*\s*\/?>/giu;

const attributes = (html: string, names: string) => {
  const pattern = new RegExp(`\\s(?:${names})=(?:"(?<quoted>[^"]*)"|(?<bare>[^\\s"'>]+))`, 'gu');
  return (html.match(TAG) ?? []).flatMap((tag) =>
    [...tag.matchAll(pattern)].map(({ groups }) => decode(groups?.['quoted'] ?? groups?.['bare'] ?? '')),
  );
};

const decode = (text: string) =>
  text.replace(
    /&(?:#x(?<hex>[\da-f]+)|#(?<decimal>\d+)|(?<name>amp|quot|lt|gt|apos));/giu,
    (whole, hex: string, decimal: string, name: string) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return { amp: '&', quot: '"', lt: '<', gt: '>', apos: "'" }[name.toLowerCase()] ?? whole;
    },
  );

/**
 * The addresses on the same site that a page points to, resolved.
 *
 * @param page one page
 * @param root where the home page stands: `https://example.org/papers/`
 */
export function linksOf(page: BuiltPage, root: URL): readonly URL[] {
  const here = new URL(page.path, root);
  return attributes(page.html, 'href|src|action')
    .filter((link) => !/^(?:mailto|data|javascript):/u.test(link))
    .map((link) => new URL(link, here))
    .filter(({ origin }) => origin === root.origin);
}

/**
 * Links, images and scripts of a built site that point to nothing: no file, or no such anchor in it.
 *
 * @param folder the built site
 * @param root where its home page stands
 */
export function brokenLinks(folder: string, pages: readonly BuiltPage[], root: URL): readonly BrokenLink[] {
  const anchors = new Map(pages.map(({ path, html }) => [path, new Set(attributes(html, 'id'))]));
  return pages.flatMap((page) =>
    linksOf(page, root).flatMap((link): readonly BrokenLink[] => {
      const broken = (why: BrokenLink['why']) => [{ from: page.path, link: link.href, why }];
      if (!link.pathname.startsWith(root.pathname)) return broken('outside the base');
      const path = decodeURIComponent(link.pathname.slice(root.pathname.length));
      const target = anchors.get(path);
      if (!target)
        return path !== '' && !path.endsWith('/') && existsSync(join(folder, path)) ? [] : broken('no such file');
      const fragment = decodeURIComponent(link.hash.slice(1)).replace(/:~:.*$/u, '');
      return fragment === '' || target.has(fragment) ? [] : broken('no such anchor');
    }),
  );
}
