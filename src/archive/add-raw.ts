import { mkdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { VFileMessage } from 'vfile-message';
import { problem } from '../statement/problems.ts';
import { RawPathSchema } from '../statement/schema.ts';
import { errorCode, errorText } from './files.ts';
import { ARCHIVE_PATHS } from './paths.ts';
import { isInside, type RawBytes, type ReadBytes, readChecked } from './raw-files.ts';
import { writeAtomic } from './write-atomic.ts';

/** What became of files that were named. */
export interface Added {
  /** Paths below `raw/` of files that were copied in. */
  readonly added: readonly string[];
  /** Paths below `raw/` of files that were there already, with the same bytes. */
  readonly present: readonly string[];
  /** `file` is absolute. */
  readonly messages: readonly VFileMessage[];
}

export interface AddOptions {
  /** Folder below `raw/` that the files go to; `raw/` itself unless told. */
  readonly into?: string | undefined;
  readonly read?: ReadBytes;
}

/**
 * Copy named files into an archive's `raw/`, under their own names. A file that lies in it already is used where it
 * is; one whose name is taken by other bytes is told and not copied: raw files are never overwritten.
 *
 * @param dir the archive's folder; its lock must be held
 * @param paths as the keeper named them; a symbolic link is followed, for what is kept are the bytes
 */
export async function addRaw(
  dir: string,
  paths: readonly string[],
  { into = '', read = readFile }: AddOptions = {},
): Promise<Added> {
  const added: string[] = [];
  const present: string[] = [];
  const messages: VFileMessage[] = [];
  for (const path of paths) {
    const named = await readNamed(dir, path, { into, read });
    if (named instanceof VFileMessage) {
      messages.push(named);
      continue;
    }
    const outcome = await keep(dir, named, resolve(path));
    if (outcome instanceof VFileMessage) messages.push(outcome);
    else (outcome === 'added' ? added : present).push(named.file);
  }
  return { added, present, messages };
}

/**
 * Read a named file where it lies. `file` is the path below `raw/` that it has, or that it would get.
 * Gives the message that says why not, where it cannot be read or kept.
 */
export async function readNamed(
  dir: string | null,
  path: string,
  { into = '', read = readFile }: AddOptions = {},
): Promise<RawBytes | VFileMessage> {
  const shown = resolve(path);
  try {
    const stats = await stat(path);
    const bytes = await readChecked(path, stats, read, shown);
    if (bytes instanceof VFileMessage) return bytes;
    const inside = dir === null ? null : await pathBelowRaw(dir, shown);
    if (inside !== null && !isInside(await realpath(path), await realpath(dir!)))
      return problem(
        'file-outside',
        { file: shown },
        'Expected a file of the archive, found a symbolic link that leads out of it',
      );
    const file = inside ?? [into, basename(path).normalize('NFC')].filter(Boolean).join('/');
    if (file.includes('\uFFFD') || !RawPathSchema.safeParse(file).success)
      return problem(
        'file-name',
        { file: shown },
        `Expected a name of printable characters, found ${JSON.stringify(file)}`,
      );
    return { file, bytes };
  } catch (error) {
    if (errorCode(error) === 'ENOENT')
      return problem('file-missing', { file: shown }, 'Expected a file, found nothing');
    return problem('file-unreadable', { file: shown }, `Expected a file that can be read: ${errorText(error)}`);
  }
}

/** The path below the archive's `raw/`, where the file lies in it. */
async function pathBelowRaw(dir: string, path: string): Promise<string | null> {
  const raw = join(resolve(dir), ARCHIVE_PATHS.raw);
  return isInside(path, raw) ? relative(raw, path).split(sep).join('/') : null;
}

async function keep(
  dir: string,
  { file, bytes }: RawBytes,
  source: string,
): Promise<'added' | 'present' | VFileMessage> {
  const raw = join(resolve(dir), ARCHIVE_PATHS.raw);
  const target = join(raw, file);
  if (target === source) return 'present';
  const folder = join(target, '..');
  try {
    await mkdir(folder, { recursive: true });
    if (!isInside(await realpath(folder), await realpath(raw)))
      return problem(
        'file-outside',
        { file: source },
        `Expected a folder of the archive, found that raw/${file} would lie outside it`,
      );
    const taken = await readTaken(target);
    if (taken !== null)
      return Buffer.compare(taken, bytes) === 0
        ? 'present'
        : problem(
            'file-clash',
            { file: source },
            `Expected a name of its own or the same bytes, found other bytes in raw/${file}`,
          );
    await writeAtomic(target, bytes);
    return 'added';
  } catch (error) {
    return problem('file-clash', { file: source }, `Expected to write raw/${file}: ${errorText(error)}`);
  }
}

async function readTaken(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
