import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What stands under a path below a folder, found without following symbolic links. */
export interface Found {
  /** Path below the folder that was listed, with forward slashes. */
  readonly path: string;
  readonly kind: 'file' | 'link' | 'special';
}

/**
 * Everything below a folder except folders themselves, sorted by path; nothing where the folder is missing.
 * Hidden entries (`.DS_Store`, `.gitkeep`) are passed over.
 */
export async function listFolder(folder: string): Promise<readonly Found[]> {
  const found = await walk(folder, '');
  return found.toSorted((a, b) => compareText(a.path, b.path));
}

async function walk(folder: string, below: string): Promise<Found[]> {
  const out: Found[] = [];
  for (const entry of await entries(join(folder, below))) {
    if (entry.name.startsWith('.')) continue;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) out.push(...(await walk(folder, path)));
    else out.push({ path, kind: entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : 'special' });
  }
  return out;
}

async function entries(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Order of two texts by UTF-16 units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Text of a file of ours, which is always UTF-8; null where there is no such file. Throws on other bytes. */
export async function readText(path: string): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    if (error instanceof TypeError) throw new Error('expected UTF-8, found other bytes', { cause: error });
    throw error;
  }
}

/** The system's name for what went wrong, such as `ENOENT`; undefined where it has none. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** What went wrong, in words for a message. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
