import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { problem } from '../statement/problems.ts';
import { errorCode } from './files.ts';
import { ARCHIVE_PATHS } from './paths.ts';

const HolderSchema = z.object({ command: z.string(), pid: z.int(), host: z.string() });
type Holder = z.infer<typeof HolderSchema>;

/** A lock is written in an instant; one that cannot be read after this long was left half-written. */
const HALF_WRITTEN_MS = 10_000;

/** Archives that this process holds. */
const held = new Set<string>();

/**
 * Run `work` while no other command writes to the archive.
 *
 * A lock whose process has ended, on this machine, is taken over. Throws `archive-locked`, with what holds it, at
 * once where another command is at work, and `archive-missing` where there is no such folder.
 *
 * @param dir the archive's folder
 * @param command what to tell others: `ingest`
 */
export async function withLock<T>(dir: string, command: string, work: () => Promise<T>): Promise<T> {
  const path = join(resolve(dir), ARCHIVE_PATHS.lock);
  await makeCacheFolder(dirname(path), dir);
  if (held.has(path)) throw locked({ command, pid: process.pid, host: hostname() });
  held.add(path);
  try {
    await acquire(path, command);
    try {
      return await work();
    } finally {
      await rm(path, { force: true });
    }
  } finally {
    held.delete(path);
  }
}

/** The folder that the lock lies in; it is not made where there is no archive. */
async function makeCacheFolder(folder: string, dir: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT')
      throw problem('archive-missing', { file: dir }, 'Expected an archive: a folder with an archive.yaml');
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}

async function acquire(path: string, command: string): Promise<void> {
  if (await create(path, command)) return;
  const holder = await readHolder(path);
  if (holder !== 'gone' && (holder === 'unreadable' || isAlive(holder))) throw locked(holder);
  await takeOver(path, command);
}

/** True where the lock was free and is ours. */
async function create(path: string, command: string): Promise<boolean> {
  try {
    await writeFile(path, `${JSON.stringify({ command, pid: process.pid, host: hostname() })}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Replace a dead lock. Of two commands that find it, one must not remove the other's fresh lock: so the look and
 * the removal happen behind a second lock, which only take-overs use.
 */
async function takeOver(path: string, command: string): Promise<void> {
  const gate = `${path}.takeover`;
  if ((await age(gate)) > HALF_WRITTEN_MS) await rm(gate, { force: true });
  if (!(await create(gate, command))) throw locked(await readHolder(gate));
  try {
    const holder = await readHolder(path);
    if (holder !== 'gone' && (holder === 'unreadable' || isAlive(holder))) throw locked(holder);
    await rm(path, { force: true });
    if (!(await create(path, command))) throw locked(await readHolder(path));
  } finally {
    await rm(gate, { force: true });
  }
}

/** Who holds the lock; `gone`: nobody; `unreadable`: somebody who is about to write it. */
async function readHolder(path: string): Promise<Holder | 'gone' | 'unreadable'> {
  try {
    return HolderSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 'gone';
    return (await age(path)) > HALF_WRITTEN_MS ? 'gone' : 'unreadable';
  }
}

/** False only where the process is known to have ended: of another machine's processes nothing is known. */
function isAlive({ pid, host }: Holder): boolean {
  if (host !== hostname()) return true;
  // Not held by this process (`held` says so): its number was another's before.
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

async function age(path: string): Promise<number> {
  try {
    return Date.now() - (await stat(path)).mtimeMs;
  } catch {
    return 0;
  }
}

function locked(holder: Holder | 'gone' | 'unreadable') {
  const who =
    typeof holder === 'string' ? 'another command' : `"${holder.command}", process ${holder.pid} on ${holder.host}`;
  return problem(
    'archive-locked',
    { file: ARCHIVE_PATHS.lock },
    `Expected no other command at work in this archive, found ${who}. Where that one is gone, delete this file`,
  );
}
