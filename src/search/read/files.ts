import { IndexError, type LoadFile } from '../reader.ts';

/** How many bytes of files are kept, before they are read: enough for a list of a thousand quotations. */
const KEPT = 64_000_000;

interface Kept {
  readonly file: Promise<unknown>;
  /** 0 until it is loaded. */
  bytes: number;
}

/** Loads files, reads each once, and keeps those that were asked for last. */
export class Files {
  readonly #load: LoadFile;
  readonly #inflate: (bytes: Uint8Array) => Promise<Uint8Array>;
  readonly #kept = new Map<string, Kept>();
  #bytes = 0;

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
    const known = this.#kept.get(path);
    if (known) {
      this.#kept.delete(path);
      this.#kept.set(path, known);
      return known.file as Promise<T>;
    }
    const file = this.#whole(path, isDeflated).then((bytes) => {
      kept.bytes = bytes.length;
      this.#bytes += bytes.length;
      this.#leaveOut();
      return readWhole(path, () => read(bytes));
    });
    const kept: Kept = { file, bytes: 0 };
    this.#kept.set(path, kept);
    // What failed is asked for again next time: the network may be back.
    file.catch(() => this.#forget(path, kept));
    return file;
  }

  #leaveOut(): void {
    for (const [path, kept] of this.#kept) {
      if (this.#bytes <= KEPT) return;
      if (kept.bytes > 0) this.#forget(path, kept);
    }
  }

  #forget(path: string, kept: Kept): void {
    if (this.#kept.get(path) !== kept) return;
    this.#kept.delete(path);
    this.#bytes -= kept.bytes;
  }

  async #whole(path: string, isDeflated: boolean): Promise<Uint8Array> {
    const bytes = await this.#load(path);
    if (bytes === null) throw new IndexError(path, 'is missing');
    if (!isDeflated) return bytes;
    return this.#inflate(bytes).catch((error: unknown) => {
      throw unreadable(path, error);
    });
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
