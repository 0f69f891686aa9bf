import { join, sep } from 'node:path';
import { watch } from 'chokidar';
import { ROOT } from './root.ts';

/** Parts of an archive that ingest reads. */
const READ = ['raw', 'decisions', 'people', 'organisations', 'sources', 'events.yaml', 'archive.yaml'];

/** Code and facts that what ingest writes depends on. */
const SOFTWARE = ['src/ingest', 'src/statement', 'src/archive', 'content/authority'];

/** Part of an archive that ingest writes and an editor may change. */
const WRITTEN = 'statements';

/** How long it must be quiet before anything is done: editors and copying write in several steps. */
const QUIET_MS = 300;

export interface Reactions {
  /** Read the raw files again and write what differs. */
  readonly ingest: () => Promise<unknown>;
  /** Show what is in the archive. */
  readonly refresh: () => Promise<unknown>;
}

/**
 * Watch an archive, and the code that ingests it. A change that ingest reads leads to `ingest` and then
 * `refresh`, a change to a statement to `refresh` alone. Reactions never overlap; what changes meanwhile leads to
 * one more round.
 */
export function watchArchive(archive: string, { ingest, refresh }: Reactions): { readonly close: () => Promise<void> } {
  const paths = [...[...READ, WRITTEN].map((path) => join(archive, path)), ...SOFTWARE.map((path) => join(ROOT, path))];
  const watcher = watch(paths, { ignoreInitial: true });
  let wanted: 'nothing' | 'refresh' | 'ingest' = 'nothing';
  let timer: NodeJS.Timeout | undefined;
  let working = false;

  const react = async () => {
    if (working || wanted === 'nothing') return;
    working = true;
    const work = wanted;
    wanted = 'nothing';
    try {
      if (work === 'ingest') await ingest();
      await refresh();
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    }
    working = false;
    await react();
  };

  watcher.on('all', (_event, path) => {
    const writtenByIngest = path.startsWith(join(archive, WRITTEN) + sep);
    // What ingest itself writes is refreshed at the end of the same round.
    if (writtenByIngest && working) return;
    wanted = writtenByIngest && wanted !== 'ingest' ? 'refresh' : 'ingest';
    clearTimeout(timer);
    timer = setTimeout(() => void react(), QUIET_MS);
  });

  return {
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
