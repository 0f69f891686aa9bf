import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withLock } from '../../src/archive/index.ts';
import { makeArchive, temporaryFolder } from './fixtures.ts';

const lockOf = (dir: string) => join(dir, '.cache/lock');
/** Number of a process that has just ended. */
const endedProcess = () => Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));
const archiveLockedBy = (content: string) => makeArchive({ '.cache/lock': content });

test('gives the lock back when the work is done, and when it fails', async () => {
  const dir = await makeArchive();
  expect(await withLock(dir, 'ingest', () => Promise.resolve(existsSync(lockOf(dir))))).toBe(true);
  expect(existsSync(lockOf(dir))).toBe(false);
  await expect(withLock(dir, 'ingest', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(existsSync(lockOf(dir))).toBe(false);
});

test('refuses a second command in the same process and says what holds the archive', async () => {
  const dir = await makeArchive();
  await withLock(dir, 'ingest', async () => {
    await expect(withLock(dir, 'build', () => Promise.resolve())).rejects.toMatchObject({
      ruleId: 'archive-locked',
      file: '.cache/lock',
    });
  });
  expect(await withLock(dir, 'build', () => Promise.resolve('free'))).toBe('free');
});

test('refuses while another living process holds the archive, and leaves its lock alone', async () => {
  const dir = await archiveLockedBy(JSON.stringify({ command: 'dev', pid: process.ppid, host: hostname() }));
  await expect(withLock(dir, 'ingest', () => Promise.resolve())).rejects.toMatchObject({
    ruleId: 'archive-locked',
    reason: expect.stringContaining(`"dev", process ${process.ppid} on`) as unknown,
  });
  expect(existsSync(lockOf(dir))).toBe(true);
});

test('refuses while a process of another machine holds the archive: nothing is known of it', async () => {
  const dir = await archiveLockedBy(
    JSON.stringify({ command: 'build', pid: endedProcess(), host: 'elsewhere.example' }),
  );
  await expect(withLock(dir, 'ingest', () => Promise.resolve())).rejects.toMatchObject({ ruleId: 'archive-locked' });
});

test('takes over the lock of a process that has ended', async () => {
  const dir = await archiveLockedBy(JSON.stringify({ command: 'build', pid: endedProcess(), host: hostname() }));
  expect(await withLock(dir, 'ingest', () => Promise.resolve('done'))).toBe('done');
  expect([existsSync(lockOf(dir)), existsSync(`${lockOf(dir)}.takeover`)]).toEqual([false, false]);
});

test('never lets two of eight commands that find the same dead lock work at once', async () => {
  const dir = await archiveLockedBy(JSON.stringify({ command: 'build', pid: endedProcess(), host: hostname() }));
  const [module, log] = [new URL('../../src/archive/lock.ts', import.meta.url).href, join(dir, 'log')];
  const script = `import { appendFileSync } from 'node:fs';
    import { withLock } from ${JSON.stringify(module)};
    const log = (word) => appendFileSync(${JSON.stringify(log)}, word + ' ');
    const work = async () => { log('in'); await new Promise((done) => setTimeout(done, 200)); log('out'); };
    await withLock(${JSON.stringify(dir)}, 'ingest', work).catch((error) => console.log(error.ruleId ?? error));`;
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => output(script)));
  const worked = outcomes.filter((outcome) => outcome === '');
  expect(worked.length).toBeGreaterThan(0);
  expect(outcomes.filter((outcome) => outcome !== '')).toEqual(
    Array.from({ length: 8 - worked.length }, () => 'archive-locked'),
  );
  expect(await readFile(log, 'utf8')).toBe('in out '.repeat(worked.length));
});

/** What a program in TypeScript prints. */
function output(script: string): Promise<string> {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((done) => {
    let out = '';
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    child.on('close', () => done(out.trim()));
  });
}

test('makes no folder where there is no archive', async () => {
  const dir = join(await temporaryFolder(), 'nowhere');
  await expect(withLock(dir, 'ingest', () => Promise.resolve())).rejects.toMatchObject({
    ruleId: 'archive-missing',
    file: dir,
  });
  expect(existsSync(dir)).toBe(false);
});

test('waits out a lock that is being written, and takes over one that was left half-written', async () => {
  const dir = await archiveLockedBy('{"comm');
  await expect(withLock(dir, 'ingest', () => Promise.resolve())).rejects.toMatchObject({ ruleId: 'archive-locked' });
  const past = new Date(Date.now() - 60_000);
  await writeFile(lockOf(dir), '{"comm');
  await utimes(lockOf(dir), past, past);
  expect(await withLock(dir, 'ingest', () => Promise.resolve('done'))).toBe('done');
});
