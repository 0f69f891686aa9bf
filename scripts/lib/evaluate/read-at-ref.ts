import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../root.ts';
import type { StatementRecord } from '../to-record.ts';

const run = promisify(execFile);

/** Room for what ingest prints of a large set: bytes. */
const MAX_OUTPUT = 1024 ** 3;

export interface ReadAtRefOptions {
  /** A commit, branch or tag of the project. */
  readonly ref: string;
  /** Absolute paths of the texts. */
  readonly paths: readonly string[];
  /** The archive whose authority counts; null: the one that the project had at `ref`. */
  readonly archive: string | null;
}

/**
 * What the project as it was at a commit reads in texts: its own ingest runs in a work tree of its own, in a temporary
 * folder that is gone afterwards, with the packages that are installed here.
 *
 * @throws Error where there is no such commit, or where that ingest prints nothing that can be used
 */
export async function readAtRef({ ref, paths, archive }: ReadAtRefOptions): Promise<readonly StatementRecord[]> {
  const folder = await mkdtemp(join(tmpdir(), 'chancery-evaluate-'));
  const tree = join(folder, 'tree');
  try {
    await git(
      ['worktree', 'add', '--detach', '--quiet', tree, `${ref}^{commit}`],
      `Expected a commit, branch or tag of the project, found ${JSON.stringify(ref)}`,
    );
    await symlink(join(ROOT, 'node_modules'), join(tree, 'node_modules'), 'junction');
    return parseRecords(await printed(tree, [...paths, ...(archive === null ? [] : ['--archive', archive])]), ref);
  } finally {
    await rm(folder, { recursive: true, force: true });
    await run('git', ['worktree', 'prune'], { cwd: ROOT }).catch(() => undefined);
  }
}

async function git(args: readonly string[], expected: string): Promise<void> {
  try {
    // No hook of the work tree's owner is meant for a tree that lives for a moment.
    await run('git', ['-c', 'core.hooksPath=', ...args], { cwd: ROOT });
  } catch (error) {
    throw new Error(expected, { cause: error });
  }
}

/** What ingest prints; it ends with 1 where a text had to be set aside, and prints the others all the same. */
async function printed(tree: string, args: readonly string[]): Promise<string> {
  const { ARCHIVE: _, ...env } = process.env;
  try {
    const { stdout } = await run(
      process.execPath,
      [join(tree, 'scripts', 'ingest.ts'), '--dry-run', '--json', ...args],
      { cwd: tree, env, maxBuffer: MAX_OUTPUT },
    );
    return stdout;
  } catch (error) {
    const { stdout, code } = error as { readonly stdout?: string; readonly code?: unknown };
    if (code === 1 && stdout) return stdout;
    throw error;
  }
}

function parseRecords(text: string, ref: string): readonly StatementRecord[] {
  const lines = text.split('\n').filter((line) => line !== '');
  try {
    return lines.map((line) => JSON.parse(line) as StatementRecord);
  } catch (error) {
    throw new Error(`Expected statements as lines of JSON from the ingest of ${ref}`, { cause: error });
  }
}
