/** What is at an address of a site. */
export type Target = 'file' | 'folder' | null;

/**
 * A page or a style sheet whose links to its own site are relative, so that it works from a folder on a disk: `/papers/2016/`
 * on `/papers/speakers/` becomes `../2016/index.html`.
 *
 * Only what leads to something that is there is changed, so words that merely look like an address stay. Modules in files of
 * their own, and what is asked for ahead, are left out: a browser loads none from a disk. `data-disk` on the page says so to its style.
 *
 * @param path of the page below the site's folder: `speakers/index.html`
 * @param base path that the site was built for, with slashes at both ends
 * @param find what is at a path below the site's folder, without a slash at the end
 */
export function relativePage(html: string, path: string, base: string, find: (path: string) => Target): string {
  return html
    .replace(/<html\b/u, '<html data-disk')
    .replace(/<script\b[^>]*\ssrc=[^>]*><\/script>/gu, '')
    .replace(/<link\b[^>]*\srel="(?:module)?preload"[^>]*>/gu, '')
    .replace(/(?<=\s[\w-]+=")\/[^"\s]*(?=")/gu, (link) => relativeLink(link, path, base, find))
    .replace(/(?<=\scontent="\d+;\s*url=)\/[^"\s]*(?=")/gu, (link) => relativeLink(link, path, base, find));
}

/** The same of a style sheet. */
export function relativeStyle(css: string, path: string, base: string, find: (path: string) => Target): string {
  return css.replace(/(?<=url\(["']?)\/[^"')\s]*(?=["']?\))/gu, (link) => relativeLink(link, path, base, find));
}

function relativeLink(link: string, from: string, base: string, find: (path: string) => Target): string {
  const { path, rest } = /^(?<path>[^?#]*)(?<rest>.*)$/su.exec(link)!.groups as { path: string; rest: string };
  if (!path.startsWith(base)) return link;
  const wanted = decode(path.slice(base.length));
  const target = wanted.replace(/\/$/u, '') === '' ? 'folder' : find(wanted.replace(/\/$/u, ''));
  if (target === null) return link;
  const there = path.slice(base.length).replace(/\/$/u, '');
  const file = target === 'folder' ? `${there === '' ? '' : `${there}/`}index.html` : there;
  const up = '../'.repeat(from.split('/').length - 1);
  return `${up === '' ? './' : up}${file}${rest}`;
}

/** A path as a disk has it; one that is not well encoded leads nowhere. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path.replaceAll('&amp;', '&').replaceAll('&#39;', "'"));
  } catch {
    return '\0';
  }
}
