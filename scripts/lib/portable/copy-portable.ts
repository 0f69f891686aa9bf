import { existsSync, statSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { nextTo, putInPlace, recover } from '../put-in-place.ts';
import { relativePage, relativeStyle, type Target } from './relative-links.ts';
import { searchScript, writeSearchScripts } from './search-scripts.ts';

/** Parts of a site that only a server can give: indexes that are fetched, and what hosts read. */
const SERVED =
  /^(?:pagefind\/|search\/(?:files\/|index\.json$)|_headers$|_redirects$|(?:.*\/)?\.htaccess$|\.nojekyll$|robots\.txt$)/u;

/**
 * Copy a built site into a folder that opens from a disk, without a server; what was in that folder before is gone.
 *
 * @param site the built site
 * @param base path that it was built for, with slashes at both ends
 * @param out the folder for the copy
 * @returns how many files the copy has
 * @throws Error where there is no built site, or the copy would stand inside it
 */
export async function copyPortable(site: string, base: string, out: string): Promise<number> {
  if (!existsSync(join(site, 'index.html')))
    throw new Error(`Expected a built site, found none in ${site}. Build it first.`);
  if (!relative(site, out).startsWith('..')) throw new Error(`Expected a folder outside of ${site}, found ${out}.`);
  const find = (path: string): Target => {
    const found = statSync(join(site, path), { throwIfNoEntry: false });
    if (!found) return null;
    if (found.isFile()) return 'file';
    return existsSync(join(site, path, 'index.html')) ? 'folder' : null;
  };
  await recover(out);
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !SERVED.test(path));
  for (const path of files) {
    const [from, to] = [join(site, path), join(nextTo(out), path)];
    await mkdir(dirname(to), { recursive: true });
    if (!path.startsWith('raw/') && path.endsWith('.html'))
      await writeFile(to, portablePage(await readFile(from, 'utf8'), path, base, find));
    else if (path.startsWith('_astro/') && path.endsWith('.css'))
      await writeFile(to, relativeStyle(await readFile(from, 'utf8'), path, base, find));
    else await copyFile(from, to);
  }
  const scripts = await writeSearchScripts(site, nextTo(out));
  await putInPlace(out);
  return files.length + scripts;
}

function portablePage(html: string, path: string, base: string, find: (path: string) => Target): string {
  const page = relativePage(html, path, base, find);
  const script = searchScript(page, '../'.repeat(path.split('/').length - 1));
  return script === null ? page : page.replace('</body>', () => `${script}</body>`);
}
