import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './root.ts';

/**
 * Run another command of the project as a process of its own, with its output shown as it comes.
 *
 * @param name file in scripts/, without its ending
 * @returns its exit code; null where a signal ended it
 */
export function runScript(name: string, args: readonly string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    spawn(process.execPath, [join(ROOT, 'scripts', `${name}.ts`), ...args], { stdio: 'inherit' })
      .on('error', reject)
      .on('close', resolve);
  });
}
