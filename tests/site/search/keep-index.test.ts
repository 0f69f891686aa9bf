import { describe, expect, it } from 'vitest';
import { FORMAT } from '../../../src/search/files/format.ts';
import { IndexError, type SearchReader } from '../../../src/search/reader.ts';
import { keepIndex } from '../../../src/site/search/keep-index.ts';
import { NoIndex } from '../../../src/site/search/no-index.ts';
import { filesOf, SMALL } from '../../search/read/index-of.ts';
import { RECORDS } from '../../search/records.ts';

/** The files of a site with the first so many of the records, below a version of their own. */
async function published(count: number, version: string): Promise<Map<string, Uint8Array>> {
  const files = await filesOf(RECORDS.slice(0, count), { sizes: SMALL });
  const moved = [...files].map(([path, bytes]) => [path.replace('files/v/', `files/${version}/`), bytes] as const);
  return new Map(moved).set('index.json', new TextEncoder().encode(JSON.stringify({ format: FORMAT, version })));
}

const [OLD, NEW] = await Promise.all([published(6, 'old'), published(9, 'new')]);

/** A page that keeps the index of a site whose files can be put in place of each other. */
function keep(site: { files: ReadonlyMap<string, Uint8Array> }) {
  const renewed: number[] = [];
  const kept = keepIndex(
    async (path) => site.files.get(path) ?? null,
    (reader) => reader,
    ({ size }) => void renewed.push(size),
  );
  /** Loads the text of a statement that was not loaded before. */
  const read = (statement: number) => kept.ask((reader) => reader.text(statement).then(() => reader.size));
  return { kept, renewed, read };
}

describe('the index of a page that is open', () => {
  it('is opened once, and again where another version is in its place and a file is missing', async () => {
    const site = { files: OLD };
    const { kept, renewed, read } = keep(site);
    const first = await kept.ask(async (reader) => reader);
    expect(await read(0)).toBe(6);
    site.files = NEW;
    // What was loaded before is still true of what the page shows.
    expect(await read(0)).toBe(6);
    expect(renewed).toEqual([]);
    expect(await read(5)).toBe(9);
    expect(renewed).toEqual([9]);
    const now = await kept.ask(async (reader) => reader);
    expect(now).not.toBe(first);
    expect(await read(1)).toBe(9);
    expect(await kept.ask(async (reader) => reader)).toBe(now);
    expect(renewed).toEqual([9]);
  });

  it('is opened again where what a page keeps of an answer is missing', async () => {
    const site = { files: OLD };
    const { kept, renewed } = keep(site);
    const old = await kept.ask(async (reader) => reader);
    site.files = NEW;
    const error = await old.text(5).catch((failed: unknown) => failed);
    expect(await kept.isRenewed(error)).toBe(true);
    expect(await kept.ask(async ({ size }) => size)).toBe(9);
    expect(renewed).toEqual([9]);
    expect(await kept.isRenewed(error)).toBe(false);
    expect(await kept.isRenewed(new Error('of something else'))).toBe(false);
  });

  it('fails where a file of the version in place is missing, and is tried again', async () => {
    const site = { files: OLD as ReadonlyMap<string, Uint8Array> };
    const { renewed, read } = keep(site);
    site.files = new Map([...OLD].filter(([path]) => !path.includes('/t/')));
    await expect(read(0)).rejects.toThrow(IndexError);
    site.files = OLD;
    expect(await read(0)).toBe(6);
    site.files = new Map([...NEW].filter(([path]) => !path.includes('/t/')));
    await expect(read(5)).rejects.toThrow(IndexError);
    expect(renewed).toEqual([9]);
  });

  it('is whole where the site is published while it is opened', async () => {
    let asked = 0;
    const kept = keepIndex<SearchReader>(
      async (path) => ((asked += 1) === 1 ? OLD : NEW).get(path) ?? null,
      (reader) => reader,
      () => {},
    );
    expect(await kept.ask(async ({ size }) => size)).toBe(9);
  });

  it('is not there where nothing was built', async () => {
    await expect(keep({ files: new Map() }).read(0)).rejects.toThrow(NoIndex);
  });
});
