import { openReader } from '../../search/read/open-reader.ts';
import { IndexError, type LoadFile, type SearchReader } from '../../search/reader.ts';
import { NoIndex } from './no-index.ts';

/** The index that a page asks while it is open. A site that is published anew has other files: those of before are gone. */
export interface KeptIndex<T> {
  /**
   * What the index answers. Where a file of it is missing because another version was put in its place, that is opened and asked
   * the same.
   *
   * @throws NoIndex where there is none; IndexError where it is not whole
   */
  readonly ask: <A>(question: (index: T) => Promise<A>) => Promise<A>;
  /** Whether what went wrong went wrong because another version was put in place; the next question goes to that. */
  readonly isRenewed: (error: unknown) => Promise<boolean>;
}

/** Names the version of the others, so it must be today’s. */
const ENTRY = 'index.json';

/**
 * @param load a file of the index by its path; what names the version never from a cache
 * @param open what is made of a reader, once for each version
 * @param onRenewed another version was opened in the place of the first
 */
export function keepIndex<T>(
  load: LoadFile,
  open: (reader: SearchReader) => T,
  onRenewed: (index: T) => void,
): KeptIndex<T> {
  let kept: Promise<T> | null = null;
  /** What named the version that was tried last, and the one that was opened last. */
  let tried: string | null = null;
  let opened: string | null = null;

  async function openOnce(): Promise<T> {
    const entry = await entryOf(load);
    if (entry === null) throw new NoIndex();
    tried = entry;
    // The version that is opened is the one that was read, whatever is put in place meanwhile.
    const bytes = new TextEncoder().encode(entry);
    const index = open(await openReader(async (path) => (path === ENTRY ? bytes : load(path))));
    const isOther = opened !== null && opened !== entry;
    opened = entry;
    if (isOther) onRenewed(index);
    return index;
  }

  const current = async () => {
    const opening = (kept ??= openOnce());
    try {
      return await opening;
    } catch (error) {
      // What failed is tried again next time.
      if (kept === opening) kept = null;
      throw error;
    }
  };

  const isRenewed = async (error: unknown): Promise<boolean> => {
    if (!(error instanceof IndexError)) return false;
    const entry = await entryOf(load).catch(() => null);
    if (entry === null || entry === tried) return false;
    kept = null;
    return true;
  };

  return {
    isRenewed,
    async ask(question) {
      try {
        return await question(await current());
      } catch (error) {
        if (!(await isRenewed(error))) throw error;
        return question(await current());
      }
    },
  };
}

async function entryOf(load: LoadFile): Promise<string | null> {
  const bytes = await load(ENTRY);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}
