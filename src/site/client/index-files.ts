import { IndexError, type LoadFile } from '../../search/reader.ts';
import { url } from '../address.ts';

const fetchFile: LoadFile = async (path) => {
  // What names the version is asked for anew; what lies below a version never changes.
  const cache = path === 'index.json' ? 'no-cache' : 'default';
  const answer = await fetch(url(`search/${path}`), { cache }).catch(() => {
    throw new IndexError(path, 'could not be fetched');
  });
  if (answer.status === 404) return null;
  if (!answer.ok) throw new IndexError(path, `came with the status ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};

let load = fetchFile;

/** Loads the files of the index of the page’s own site. */
export const indexFiles: LoadFile = (path) => load(path);

/** Load them otherwise: a copy on a disk cannot fetch. */
export function loadFilesBy(other: LoadFile): void {
  load = other;
}
