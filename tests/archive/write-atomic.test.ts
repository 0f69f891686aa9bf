import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeAtomic } from '../../src/archive/write-atomic.ts';
import { temporaryFolder } from './fixtures.ts';

test('writes a file and makes the folders on the way', async () => {
  const dir = await temporaryFolder();
  await writeAtomic(join(dir, 'a/b/c.txt'), 'words');
  expect(await readFile(join(dir, 'a/b/c.txt'), 'utf8')).toBe('words');
  expect(await readdir(join(dir, 'a/b'))).toEqual(['c.txt']);
});

test('replaces what a stopped command left behind', async () => {
  const dir = await temporaryFolder();
  await writeFile(join(dir, '.c.txt.part'), 'half');
  await writeAtomic(join(dir, 'c.txt'), 'whole');
  expect(await readdir(dir)).toEqual(['c.txt']);
});

test('leaves nothing behind and the target alone when it cannot write', async () => {
  const dir = await temporaryFolder();
  await mkdir(join(dir, 'c.txt'));
  await expect(writeAtomic(join(dir, 'c.txt'), 'words')).rejects.toThrow();
  expect(await readdir(dir)).toEqual(['c.txt']);
});

test('a reader finds the old bytes or the new ones whole, also when the writer is killed', async () => {
  const dir = await temporaryFolder();
  const path = join(dir, 'c.txt');
  const texts = ['a', 'b'].map((letter) => letter.repeat(400_000));
  await writeAtomic(path, texts[0]!);
  const module = new URL('../../src/archive/write-atomic.ts', import.meta.url).href;
  const script = `import { writeAtomic } from ${JSON.stringify(module)};
    process.stdout.write('ready');
    for (let i = 0; ; i++) await writeAtomic(${JSON.stringify(path)}, (i % 2 ? 'a' : 'b').repeat(400_000));`;
  for (let round = 0; round < 5; round++) {
    const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise((done) => child.on('close', done));
    await new Promise((done) => child.stdout.once('data', done));
    for (let look = 0; look < 20; look++) expect(texts).toContain(await readFile(path, 'utf8'));
    child.kill('SIGKILL');
    await ended;
    expect(texts).toContain(await readFile(path, 'utf8'));
  }
});
