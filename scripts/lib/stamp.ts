import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';

/**
 * A digest of everything that a build is made from: names and bytes of files, and options. Two builds with
 * one stamp give the same site. Times of files do not count: a fresh clone has other ones.
 *
 * @param paths files and folders; one that is not there counts as absent
 * @param options whatever else the result depends on
 * @param except absolute paths that are left out: what builds write
 * @returns SHA-256, hexadecimal
 */
export async function stampOf(
  paths: readonly string[],
  options: unknown,
  except: readonly string[] = [],
): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(options));
  for (const path of paths) {
    for (const file of await filesIn(path, new Set(except))) {
      hash.update(`\0${relative(path, file).split(sep).join('/')}\0`).update(
        createHash('sha256')
          .update(await readFile(file))
          .digest(),
      );
    }
    hash.update('\0\0');
  }
  return hash.digest('hex');
}

/** Every regular file at or below a path, in the order of their names. */
async function filesIn(path: string, except: ReadonlySet<string>): Promise<readonly string[]> {
  if (except.has(resolve(path))) return [];
  const found = await stat(path).catch(() => null);
  if (!found) return [];
  if (!found.isDirectory()) return found.isFile() ? [path] : [];
  const entries = (await readdir(path, { withFileTypes: true })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const nested = await Promise.all(
    entries
      .filter((entry) => !except.has(resolve(path, entry.name)))
      .map((entry) => {
        if (entry.isDirectory()) return filesIn(join(path, entry.name), except);
        return entry.isFile() ? [join(path, entry.name)] : [];
      }),
  );
  return nested.flat();
}
