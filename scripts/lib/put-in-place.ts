import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Where a build is written before it is whole, beside the folder that is served. */
export const nextTo = (out: string) => `${out}.next`;
/** Where the site that a build replaces waits until the new one is in place. */
export const previousTo = (out: string) => `${out}.previous`;

/**
 * Set right what a build that died has left: the old site goes back to its place where the new one had not
 * got there, half-built pages go away.
 */
export async function recover(out: string): Promise<void> {
  if (!existsSync(out) && existsSync(previousTo(out))) await rename(previousTo(out), out);
  await rm(previousTo(out), { recursive: true, force: true });
  await rm(nextTo(out), { recursive: true, force: true });
}

/**
 * Put a finished build in the place of the old one. Both steps are renames, so whoever reads the folder sees
 * the whole old site or the whole new one.
 */
export async function putInPlace(out: string): Promise<void> {
  if (existsSync(out)) await rename(out, previousTo(out));
  await rename(nextTo(out), out);
  await rm(previousTo(out), { recursive: true, force: true });
}

/** Move a folder to where nothing is; from one disk to another by copying it. */
export async function moveFolder(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}
