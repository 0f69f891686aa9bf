import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ARCHIVE_PATHS } from '../../../src/archive/paths.ts';
import type { Host } from '../../../src/statement/archive.ts';
import { hostingFiles } from './index.ts';

/**
 * Write what the hosts of an archive read: into the site, and into the archive's folder `hosting` for programs that
 * somebody runs. That folder is the build's own: what it held before is gone.
 *
 * @param where `site`: the folder of the pages as they are being made; `folder`: where they will lie; `withdrawn`: ids of
 *   statements that were taken down
 */
export async function writeHostingFiles(
  hosts: readonly Host[],
  where: {
    readonly site: string;
    readonly folder: string;
    readonly archive: string;
    readonly host: string;
    readonly base: string;
    readonly withdrawn: readonly string[];
  },
): Promise<void> {
  const { site, beside } = hostingFiles(hosts, {
    base: where.base,
    folder: where.folder,
    host: where.host,
    withdrawn: where.withdrawn,
  });
  const own = join(where.archive, ARCHIVE_PATHS.hosting);
  await rm(own, { recursive: true, force: true });
  for (const [folder, files] of [
    [where.site, site],
    [own, beside],
  ] as const) {
    for (const { path, text } of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  }
}
