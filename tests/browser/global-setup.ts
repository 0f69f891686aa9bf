import { execFile } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { SAMPLE_ARCHIVE } from '../../src/archive/paths.ts';
import { type ServedSite, serveSite } from '../../scripts/lib/serve-site.ts';
import { launchBrowser } from '../../scripts/lib/look/browser.ts';
import { ROOT } from '../lib/source-code.ts';
import type { Site } from './sites.ts';

/** Real texts that stand beside the project on some machines and never in it. */
const CAPTURES = join(ROOT, '..', 'shared', 'captures');

/** Everything made for the tests; version control ignores it. What did not change is not built again. */
const MADE = join(ROOT, '.cache', 'sites');

/** Build and serve the sites that the browser tests read. Gives what takes them down. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const served: ServedSite[] = [];
  const serve = async (archive: string, base: string, name: string): Promise<Site> => {
    const folder = join(MADE, name);
    await command('build', ['--archive', archive, '--out', folder, '--base', base]);
    const site = await serveSite(folder, base, 0);
    served.push(site);
    return { url: site.url, base, folder, archive };
  };

  // The packaged browser is unpacked here, once, before several files start it.
  await (await launchBrowser()).close();
  const ofCaptures = existsSync(CAPTURES)
    ? archiveOfCaptures().then((archive) => serve(archive, '/', 'captures'))
    : Promise.resolve(null);
  // Of one archive there is one build at a time.
  const ofSample = serve(SAMPLE_ARCHIVE, '/', 'root').then(
    async (root) => [root, await serve(SAMPLE_ARCHIVE, '/a/b/', 'nested')] as const,
  );
  const [captures, [root, nested]] = await Promise.all([ofCaptures, ofSample]);
  if (!captures) process.stderr.write('No captures beside the project: the tests that read them are skipped.\n');

  project.provide('sites', { root, nested, captures });
  return async () => {
    await Promise.all(served.map(({ close }) => close()));
  };
}

/** A new archive with the captures in it, made by the commands that a keeper types. */
async function archiveOfCaptures(): Promise<string> {
  const archive = join(MADE, 'captures-archive');
  rmSync(archive, { recursive: true, force: true });
  await command('new', [archive]);
  const texts = readdirSync(CAPTURES)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(CAPTURES, name));
  await command('ingest', ['--archive', archive, ...texts]);
  return archive;
}

/** Run a command of the project; throws with what it said where it fails. */
async function command(name: string, args: readonly string[]): Promise<void> {
  const { INIT_CWD: _, ...env } = process.env;
  try {
    await promisify(execFile)(process.execPath, [join(ROOT, 'scripts', `${name}.ts`), ...args], {
      cwd: ROOT,
      env: { ...env, NODE_ENV: 'production' },
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    throw new Error(`${name} ${args.join(' ')} failed.\n${said}`, { cause: error });
  }
}
