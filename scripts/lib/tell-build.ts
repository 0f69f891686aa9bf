import type { BuildResult } from './build-site.ts';
import { reportMessages } from './report-messages.ts';
import { showPath, showPaths } from './show-paths.ts';
import { tellSetAside } from './tell-ingest.ts';

export interface TellOptions {
  /** Folder that the messages' paths count from. */
  readonly archive: string;
  /** Where something was set aside, the exit code is 1. */
  readonly strict: boolean;
}

/**
 * Say how a build ended: the result on standard output, problems on standard error.
 *
 * @param took milliseconds
 * @returns exit code
 */
export function tellBuild(result: BuildResult, took: number, { archive, strict }: TellOptions): 0 | 1 {
  if ('messages' in result) process.stderr.write(reportMessages(showPaths(result.messages, archive)));
  if (result.outcome === 'refused') {
    process.stderr.write('The site was not built; what stood there stands.\n');
    return 1;
  }
  const errors = result.outcome === 'built' ? result.messages.length : result.errors;
  const folder = `${showPath(result.out)}/`;
  const seconds = `${(took / 1000).toFixed(1)} s`;
  const without = errors === 0 ? '' : ' It is without what has errors: `npm run check` names them.';
  process.stdout.write(
    result.outcome === 'built'
      ? `Built ${folder} in ${seconds}: ${result.pages} statements to search${result.fresh === 0 ? '' : `, ${result.fresh} of them published for the first time`}${result.revised === 0 ? '' : `, ${result.revised} with other words than before`}.${tellSetAside(result.setAside)}\n`
      : `${folder} is up to date (${seconds}).${without}\n`,
  );
  return strict && errors > 0 ? 1 : 0;
}
