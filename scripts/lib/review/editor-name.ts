import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { UsageError } from '../command-line.ts';

/**
 * Who decides: as told, else as git knows the keeper of the archive, else the name of the account.
 *
 * @param dir the archive's folder
 * @throws UsageError where nobody can be named
 */
export async function editorName(
  told: string | undefined,
  dir: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  if (told !== undefined && told.trim() !== '') return told.trim();
  const git = await promisify(execFile)('git', ['config', 'user.name'], { cwd: dir }).catch(() => ({ stdout: '' }));
  const name = git.stdout.trim() || environment['USER'] || environment['USERNAME'];
  if (told !== undefined || !name) throw new UsageError('Expected the name of who decides: --by NAME.');
  return name;
}
