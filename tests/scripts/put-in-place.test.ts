import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { moveFolder, nextTo, previousTo, putInPlace, recover } from '../../scripts/lib/put-in-place.ts';

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-'));
  out = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true }));

const site = (path: string, words: string) => {
  mkdirSync(path);
  writeFileSync(join(path, 'index.html'), words);
};
const served = () => readFileSync(join(out, 'index.html'), 'utf8');

describe('putInPlace', () => {
  it('puts a first build where nothing was', async () => {
    site(nextTo(out), 'new');
    await putInPlace(out);
    expect(served()).toBe('new');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('replaces the old site and leaves nothing of it', async () => {
    site(out, 'old');
    writeFileSync(join(out, 'gone.html'), '');
    site(nextTo(out), 'new');
    await putInPlace(out);
    expect(served()).toBe('new');
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(readdirSync(out)).toEqual(['index.html']);
  });

  it('keeps the old site where there is no new one', async () => {
    site(out, 'old');
    await expect(putInPlace(out)).rejects.toThrow('ENOENT');
    await recover(out);
    expect(served()).toBe('old');
  });
});

describe('recover', () => {
  it('brings the old site back where a build died between the two renames', async () => {
    site(previousTo(out), 'old');
    site(nextTo(out), 'new');
    await recover(out);
    expect(served()).toBe('old');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('takes away what a build left that died before or after', async () => {
    site(out, 'new');
    site(previousTo(out), 'old');
    site(nextTo(out), 'half');
    await recover(out);
    expect(served()).toBe('new');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('does nothing where there is nothing', async () => {
    await recover(out);
    expect(existsSync(out)).toBe(false);
  });
});

describe('moveFolder', () => {
  it('makes the folders that lead there, and leaves nothing behind', async () => {
    site(join(folder, 'made'), 'new');
    await moveFolder(join(folder, 'made'), join(folder, 'a', 'b', 'dist'));
    expect(readFileSync(join(folder, 'a', 'b', 'dist', 'index.html'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('fails where there is nothing to move', async () => {
    await expect(moveFolder(join(folder, 'nothing'), out)).rejects.toThrow('ENOENT');
  });
});
