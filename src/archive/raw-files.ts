import { readFileSync, type Stats } from 'node:fs';
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { VFileMessage } from 'vfile-message';
import { problem } from '../statement/problems.ts';
import { RawPathSchema } from '../statement/schema.ts';
import { compareText, errorCode, errorText } from './files.ts';
import { ARCHIVE_PATHS } from './paths.ts';

/** The most bytes that a raw file may have. */
export const MAX_RAW_BYTES = 16 * 1024 * 1024;

/** A raw file as received. `file`: its path below `raw/`, with forward slashes. */
export interface RawBytes {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * A raw file that was seen to be readable. Its bytes are read whenever they are asked for, and not kept: an archive may be larger than
 * memory.
 */
export function onDisk(path: string, file: string): RawBytes {
  return {
    file,
    get bytes() {
      return readFileSync(path);
    },
  };
}

/** What reading takes from the system; a test hands in one that fails. */
export type ReadBytes = (path: string) => Promise<Uint8Array>;

/**
 * Read every raw file of an archive, sorted by path. What is not an ordinary, readable file of fitting size and name
 * inside the archive is left out and told. Hidden files (`.DS_Store`, `.gitkeep`) are no raw files.
 *
 * @param dir the archive's folder
 */
export async function readRawFiles(
  dir: string,
  read: ReadBytes = readFile,
): Promise<{ files: readonly RawBytes[]; messages: readonly VFileMessage[] }> {
  const files: RawBytes[] = [];
  const messages: VFileMessage[] = [];
  for (const found of await listRaw(dir)) {
    const result = typeof found === 'string' ? await readRawFile(dir, found, read) : found;
    if (result instanceof VFileMessage) messages.push(result);
    else files.push(result);
  }
  return { files, messages };
}

/** Path of a raw file as messages show it, below the archive's folder. */
export function shownRaw(file: string): string {
  return `${ARCHIVE_PATHS.raw}/${file}`;
}

/** Paths below `raw/`, sorted; a message in place of a folder that cannot be listed. */
async function listRaw(dir: string): Promise<readonly (string | VFileMessage)[]> {
  const messages: VFileMessage[] = [];
  const paths: string[] = [];
  async function walk(below: string): Promise<void> {
    const folder = join(dir, ARCHIVE_PATHS.raw, below);
    try {
      for (const entry of await readdir(folder, { withFileTypes: true })) {
        if (entry.name.startsWith('.')) continue;
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        if (entry.isDirectory()) await walk(path);
        else paths.push(path);
      }
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return;
      messages.push(
        problem(
          'file-unreadable',
          { file: below === '' ? ARCHIVE_PATHS.raw : shownRaw(below) },
          `Expected a folder that can be listed: ${errorText(error)}`,
        ),
      );
    }
  }
  await walk('');
  return [...messages, ...paths.toSorted(compareText)];
}

async function readRawFile(dir: string, file: string, read: ReadBytes): Promise<RawBytes | VFileMessage> {
  const place = { file: shownRaw(file) };
  // Where the name is not UTF-8, what the system hands over is no name that it would find again.
  if (file.includes('\uFFFD') || !RawPathSchema.safeParse(file).success)
    return problem('file-name', place, `Expected a name of printable characters in NFC, found ${JSON.stringify(file)}`);
  const path = join(dir, ARCHIVE_PATHS.raw, file);
  try {
    const link = await lstat(path);
    if (link.isSymbolicLink() && !isInside(await realpath(path), await realpath(dir)))
      return problem(
        'file-outside',
        place,
        'Expected a file of the archive, found a symbolic link that leads out of it',
      );
    const bytes = await readChecked(path, await stat(path), read, place.file);
    return bytes instanceof VFileMessage ? bytes : onDisk(path, file);
  } catch (error) {
    if (errorCode(error) === 'ENOENT')
      return problem('file-missing', place, 'Expected a file behind the symbolic link, found nothing');
    return problem('file-unreadable', place, `Expected a file that can be read: ${errorText(error)}`);
  }
}

/**
 * Bytes of an ordinary file of fitting size, or the message that says why not.
 *
 * @param shown path for the message
 */
export async function readChecked(
  path: string,
  stats: Stats,
  read: ReadBytes,
  shown: string,
): Promise<Uint8Array | VFileMessage> {
  if (stats.isDirectory()) return problem('file-is-folder', { file: shown }, 'Expected a file, found a folder');
  if (!stats.isFile())
    return problem(
      'file-not-regular',
      { file: shown },
      'Expected an ordinary file, found a device, a pipe or a socket',
    );
  if (stats.size > MAX_RAW_BYTES)
    return problem(
      'file-too-large',
      { file: shown },
      `Expected at most 16 MB, found ${Math.ceil(stats.size / 1024 / 1024)} MB`,
    );
  try {
    return await read(path);
  } catch (error) {
    return problem('file-unreadable', { file: shown }, `Expected a file that can be read: ${errorText(error)}`);
  }
}

/** True where `path` is the folder or lies in it; both absolute. */
export function isInside(path: string, folder: string): boolean {
  const base = resolve(folder);
  return resolve(path) === base || resolve(path).startsWith(base.endsWith(sep) ? base : base + sep);
}
