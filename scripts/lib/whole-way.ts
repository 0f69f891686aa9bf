import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './root.ts';
import { serveSite } from './serve-site.ts';

/** A command of the whole way, and how it ended. */
export interface Step {
  readonly name: string;
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly seconds: number;
  /** Most memory that the process held, in bytes; programs that it started do not count. */
  readonly memory: number;
  readonly out: string;
  readonly err: string;
}

/** Run a command of the project as a keeper would, and measure it. */
export async function runStep(name: string, args: readonly string[]): Promise<Step> {
  const folder = await mkdtemp(join(tmpdir(), 'chancery-step-'));
  const peak = join(folder, 'peak');
  const watch = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS * 1024)));`;
  const started = performance.now();
  const { INIT_CWD: _, ARCHIVE: _archive, VITEST: _vitest, NODE_ENV: _env, ...env } = process.env;
  try {
    const ended = await new Promise<Pick<Step, 'code' | 'out' | 'err'>>((resolve, reject) => {
      const watched = `--import=data:text/javascript,${encodeURIComponent(watch)}`;
      const child = spawn(process.execPath, [watched, join(ROOT, 'scripts', `${name}.ts`), ...args], {
        cwd: ROOT,
        env: { ...env, NODE_ENV: 'production' },
      });
      let [out, err] = ['', ''];
      child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
      child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
    });
    const memory = Number(await readFile(peak, 'utf8').catch(() => '0'));
    return { name, ...ended, seconds: (performance.now() - started) / 1000, memory };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What Pagefind's reader offers of all it can, once it is loaded. */
interface Reader {
  readonly options: (options: { basePath: string }) => Promise<void>;
  readonly parts: number;
  readonly mergeIndex: (path: string) => Promise<void>;
  readonly search: (words: string) => Promise<{ results: readonly { data: () => Promise<{ url: string }> }[] }>;
}

/**
 * Ask the search index of a built site, as a reader's browser does.
 *
 * @param site folder of the site, built for the base `/`
 * @returns addresses of the first results, and how many there are
 */
export async function searchSite(site: string, words: string): Promise<{ count: number; first: readonly string[] }> {
  const served = await serveSite(site, '/', 0);
  try {
    const reader = (await import(pathToFileURL(join(site, 'pagefind', 'pagefind.js')).href)) as Reader;
    await reader.options({ basePath: `${served.url}pagefind/` });
    for (let part = 2; part <= reader.parts; part++) await reader.mergeIndex(`${served.url}pagefind/part-${part}/`);
    const { results } = await reader.search(words);
    const first = await Promise.all(
      results.slice(0, 5).map(async (result) => new URL((await result.data()).url).pathname),
    );
    return { count: results.length, first };
  } finally {
    await served.close();
  }
}
