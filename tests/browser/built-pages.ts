import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf as kindOfPath } from '../../scripts/lib/look/page-kinds.ts';

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

/** The kind of a page, whatever its language; undefined for an address that no kind has. */
export const kindOf = ({ path }: BuiltPage): string | undefined => kindOfPath(path);

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
