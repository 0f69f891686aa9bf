import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stampOf } from '../../scripts/lib/stamp.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-'));
  mkdirSync(join(folder, 'raw'));
  writeFileSync(join(folder, 'raw/a.txt'), 'one');
  writeFileSync(join(folder, 'archive.yaml'), 'title: A');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('stampOf', () => {
  const stamp = (options: unknown = {}) =>
    stampOf([folder, join(folder, 'no-such-file')], options, [join(folder, 'dist')]);

  it('stays the same where only times and left-out folders change', async () => {
    const before = await stamp();
    utimesSync(join(folder, 'raw/a.txt'), 0, 0);
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/index.html'), 'made');
    expect(await stamp()).toBe(before);
  });

  it('leaves out a file that is named, as it does a folder', async () => {
    const ledger = join(folder, 'ledger.ndjson');
    const without = () => stampOf([folder], {}, [ledger]);
    const before = await without();
    writeFileSync(ledger, 'one line more');
    expect(await without()).toBe(before);
    expect(await stampOf([folder], {})).not.toBe(before);
  });

  it('does not depend on where the folder stands', async () => {
    const before = await stampOf([join(folder, 'raw')], {});
    const other = mkdtempSync(join(tmpdir(), 'chancery-'));
    writeFileSync(join(other, 'a.txt'), 'one');
    expect(await stampOf([other], {})).toBe(before);
    rmSync(other, { recursive: true });
  });

  it.each([
    ['other words', () => writeFileSync(join(folder, 'raw/a.txt'), 'two')],
    ['a file more', () => writeFileSync(join(folder, 'raw/b.txt'), '')],
    ['a file less', () => rmSync(join(folder, 'raw/a.txt'))],
    ['a file called dist deeper down', () => writeFileSync(join(folder, 'raw/dist'), '')],
  ])('changes with %s', async (_what, change) => {
    const before = await stamp();
    change();
    expect(await stamp()).not.toBe(before);
  });

  it('changes with a file renamed, and with other options', async () => {
    const before = await stamp();
    writeFileSync(join(folder, 'raw/b.txt'), 'one');
    rmSync(join(folder, 'raw/a.txt'));
    expect(await stamp()).not.toBe(before);
    expect(await stamp({ base: '/a/' })).not.toBe(await stamp());
  });
});
