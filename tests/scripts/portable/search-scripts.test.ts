import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchScript, writeSearchScripts } from '../../../scripts/lib/portable/search-scripts.ts';
import { writeSmallSite } from '../search/small-site.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-portable-'));
  await writeSmallSite(join(folder, 'site'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the search of a copy on a disk', () => {
  it('has every file of the index that is read, byte for byte, in the pack that is named for it', async () => {
    const out = join(folder, 'out');
    const written = await writeSearchScripts(join(folder, 'site'), out, 2000);
    const packs = join(out, 'search', 'packs');
    const names = await readdir(packs);
    expect(written).toBe(names.length + 1);
    expect(names.length).toBeGreaterThan(3);
    const run = async (name: string) => {
      const called: { name: string; given: Record<string, unknown> }[] = [];
      const call = (of: string) => (given: Record<string, unknown>) => called.push({ name: of, given: { ...given } });
      const text = await readFile(join(packs, name), 'utf8');
      runInNewContext(text, { chanceryPacks: call('packs'), chanceryFiles: call('files') });
      expect(called).toHaveLength(1);
      return called[0]!;
    };
    const { name, given: map } = await run('index.js');
    expect(name).toBe('packs');
    const index = join(folder, 'site', 'search');
    const entries = await readdir(index, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile() && entry.name !== 'words.bin')
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(index.length + 1)
          .replaceAll('\\', '/'),
      );
    expect(Object.keys(map).toSorted()).toEqual(paths.toSorted());
    for (const path of paths) {
      const { given } = await run(`${String(map[path])}.js`);
      expect(Buffer.from(given[path] as string, 'base64').equals(await readFile(join(index, path))), path).toBe(true);
    }
  });

  it('is one classic script, which says where the copy lies', async () => {
    const script = await readFile(join(folder, 'out', 'search', 'disk.js'), 'utf8');
    expect(script.startsWith('var CHANCERY_ROOT=document.currentScript.dataset.root;')).toBe(true);
    // It is read as a script: a module’s words would be an error of another kind.
    expect(() => runInNewContext(script, {})).toThrow('document is not defined');
  });

  it('stands on the pages that ask the index', () => {
    const page = (attribute: string) => `<main><div class="page" ${attribute} data-words="{}"></div></main>`;
    expect(searchScript(page('data-search'), '../')).toBe(
      '<script defer src="../search/disk.js" data-root="../"></script>',
    );
    expect(searchScript(page('data-check'), '')).toBe('<script defer src="./search/disk.js" data-root="./"></script>');
    expect(searchScript(page('data-concordance'), '../../')).toContain('../../search/disk.js');
    expect(searchScript('<div class="page"><input data-search-box></div>', '../')).toBeNull();
  });
});
