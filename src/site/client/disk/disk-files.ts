import { IndexError, type LoadFile } from '../../../search/reader.ts';
import { url } from '../../address.ts';

/** What the scripts of a copy call: the first says which pack each file of the index is in, the others bring their files. */
interface Called {
  chanceryPacks: (packs: Readonly<Record<string, number>>) => void;
  /** Each file in base64. */
  chanceryFiles: (files: Readonly<Record<string, string>>) => void;
}

const packs = new Map<string, number>();
const files = new Map<string, string>();
const loading = new Map<string, Promise<void>>();

Object.assign(globalThis, {
  chanceryPacks: (given) => Object.entries(given).forEach(([path, pack]) => packs.set(path, pack)),
  chanceryFiles: (given) => Object.entries(given).forEach(([path, bytes]) => files.set(path, bytes)),
} satisfies Called);

/** Loads the files of the index out of scripts, which a browser loads from a disk. */
export const diskFiles: LoadFile = async (path) => {
  // Without the first there is no index.
  const listed = await once('index').then(
    () => true,
    () => false,
  );
  const pack = packs.get(path);
  if (!listed || pack === undefined) return null;
  await once(String(pack)).catch(() => {
    throw new IndexError(path, 'could not be loaded');
  });
  const bytes = files.get(path);
  return bytes === undefined ? null : Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0));
};

function once(name: string): Promise<void> {
  const known = loading.get(name);
  if (known) return known;
  const script = document.createElement('script');
  script.src = url(`search/packs/${name}.js`);
  const loaded = new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`Expected the script ${name}.js.`)));
  });
  loading.set(name, loaded);
  // What failed is tried again next time.
  loaded.catch(() => loading.delete(name));
  document.head.append(script);
  return loaded;
}
