import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../root.ts';

/**
 * The search of a copy on a disk. From there browsers load neither modules nor data, but scripts of the old kind: so there is one
 * script for the pages that ask the index, and the files of the index lie in scripts too, several in each.
 */

/** Below the folder of the copy: the script, and where the index lies. */
const SCRIPT = 'search/disk.js';
const PACKS = 'search/packs';

/** A pack has about so many bytes of files: few enough to be read at once, so many that a large index is not ten thousand scripts. */
const PACK_BYTES = 192 * 1024;

/** No reader of ours loads it. */
const UNUSED = /\/words\.bin$/u;

/** The element by which a page has the script; null: it asks nothing of the index. `up`: from the page to the folder of the copy. */
export function searchScript(html: string, up: string): string | null {
  if (!/<div\b[^>]*\sdata-(?:search|check|concordance)(?=[\s>=])/u.test(html)) return null;
  const root = up === '' ? './' : up;
  return `<script defer src="${root}${SCRIPT}" data-root="${root}"></script>`;
}

/**
 * Write the script of the pages, and the packs of a site’s index.
 *
 * @param site folder of the built site
 * @param out folder of the copy
 * @param packBytes about so many bytes of files are in each pack
 * @returns how many files were written
 */
export async function writeSearchScripts(site: string, out: string, packBytes = PACK_BYTES): Promise<number> {
  await mkdir(join(out, PACKS), { recursive: true });
  await bundle(join(out, SCRIPT));
  const index = join(site, 'search');
  if (!existsSync(join(index, 'index.json'))) return 1;
  const entries = await readdir(join(index, 'files'), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(index, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !UNUSED.test(path))
    .toSorted();
  const packs: Record<string, number> = {};
  let [pack, bytes]: [Record<string, string>, number] = [{}, 0];
  let count = 0;
  const write = async () => {
    await writeFile(join(out, PACKS, `${count}.js`), `chanceryFiles(${JSON.stringify(pack)})\n`);
    [pack, bytes] = [{}, 0];
    count++;
  };
  for (const path of ['index.json', ...paths]) {
    const file = await readFile(join(index, path));
    if (bytes > 0 && bytes + file.length > packBytes) await write();
    pack[path] = file.toString('base64');
    packs[path] = count;
    bytes += file.length;
  }
  await write();
  await writeFile(join(out, PACKS, 'index.js'), `chanceryPacks(${JSON.stringify(packs)})\n`);
  return count + 2;
}

/** One classic script of the pages’ modules. Addresses begin where the element says that the copy lies. */
async function bundle(outfile: string): Promise<void> {
  await build({
    entryPoints: [join(ROOT, 'src', 'site', 'client', 'disk', 'start.ts')],
    outfile,
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    define: { 'import.meta.env.BASE_URL': 'CHANCERY_ROOT' },
    banner: { js: 'var CHANCERY_ROOT=document.currentScript.dataset.root;' },
    logLevel: 'error',
  });
}
