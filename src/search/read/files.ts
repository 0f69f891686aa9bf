import { IndexError, type LoadFile } from '../reader.ts';

/** How many files are kept at most; the largest are some tens of kilobytes. */
const KEPT = 512;

/** Loads files, reads each once, and keeps those that were asked for last. */
export class Files {
  readonly #load: LoadFile;
  readonly #inflate: (bytes: Uint8Array) => Promise<Uint8Array>;
  readonly #kept = new Map<string, Promise<unknown>>();

  constructor(load: LoadFile, inflate: (bytes: Uint8Array) => Promise<Uint8Array>) {
    this.#load = load;
    this.#inflate = inflate;
  }

  /**
   * A file, read.
   *
   * @param isDeflated it is compressed
   * @param read always the same one for one path
   * @throws IndexError where it is missing or cannot be read
   */
  get<T>(path: string, isDeflated: boolean, read: (bytes: Uint8Array) => T): Promise<T> {
    const kept = this.#kept.get(path) as Promise<T> | undefined;
    const file = kept ?? this.#read(path, isDeflated, read);
    this.#kept.delete(path);
    this.#kept.set(path, file);
    if (kept) return file;
    // What failed is asked for again next time: the network may be back.
    file.catch(() => this.#kept.delete(path));
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    return file;
  }

  async #read<T>(path: string, isDeflated: boolean, read: (bytes: Uint8Array) => T): Promise<T> {
    const bytes = await this.#load(path);
    if (bytes === null) throw new IndexError(path, 'is missing');
    const whole = isDeflated
      ? await this.#inflate(bytes).catch((error: unknown) => {
          throw unreadable(path, error);
        })
      : bytes;
    return readWhole(path, () => read(whole));
  }
}

/** What `read` gives; where it fails, an IndexError that names the file. */
export function readWhole<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw unreadable(path, error);
  }
}

const unreadable = (path: string, error: unknown) =>
  new IndexError(path, `cannot be read (${error instanceof Error ? error.message : String(error)})`);
