import { join, relative } from 'node:path';
import type { BuildResult } from './build-site.ts';
import { reportMessages } from './report-messages.ts';

/**
 * Say how a build ended: the result on standard output, problems on standard error.
 *
 * @param took milliseconds
 * @returns exit code
 */
export function tellBuild(result: BuildResult, took: number): 0 | 1 {
  if ('messages' in result) process.stderr.write(reportMessages(result.messages));
  if (result.outcome === 'refused') {
    process.stderr.write('The site was not built; what stood there stands.\n');
    return 1;
  }
  const here = relative('', result.out);
  const folder = here.startsWith('..') ? result.out : here;
  const seconds = `${(took / 1000).toFixed(1)} s`;
  process.stdout.write(
    result.outcome === 'built'
      ? `Built ${join(folder, '/')} in ${seconds}: ${result.pages} statements to search.\n`
      : `${join(folder, '/')} is up to date (${seconds}).\n`,
  );
  return 0;
}
