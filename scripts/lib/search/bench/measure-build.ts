import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../root.ts';

/** What is built: Pagefind’s index in one part, as an archive gets it, the exact index, or both. */
export const BUILDS = ['plain-pagefind', 'pagefind', 'exact', 'both', 'lean'] as const;
export type Build = (typeof BUILDS)[number];

export interface Cost {
  /** Processor time in seconds, of all processes. */
  readonly seconds: number;
  /** Most memory that all processes held at one time, in bytes. */
  readonly memory: number;
}

/** Build in a process of its own, and measure it with those that it starts. */
export async function measureBuild(build: Build, records: string, out: string): Promise<Cost> {
  const script = join(ROOT, 'scripts', 'bench-search.ts');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, '--build', build, '--records', records, '--out', out], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('error', reject).on('close', (code) => {
      if (code === 0) resolve(JSON.parse(said) as Cost);
      else reject(new Error(`The build "${build}" ended with ${code}.`));
    });
  });
}

/** Times are kept by the kernel in hundredths of a second. */
const TICKS = 100;
const OFTEN = 20;

/**
 * Measures this process and those that it starts, which on systems other than Linux cannot be seen from here.
 *
 * @returns what to call at the end
 */
export function watchProcesses(): () => Cost {
  const times = new Map<string, number>();
  let most = 0;
  const look = () => {
    let memory = process.memoryUsage.rss();
    for (const child of children()) {
      const read = readChild(child);
      if (read === null) continue;
      times.set(child, read.seconds);
      memory += read.memory;
    }
    most = Math.max(most, memory);
  };
  const timer = setInterval(look, OFTEN);
  return () => {
    clearInterval(timer);
    look();
    const { user, system } = process.cpuUsage();
    const seconds = (user + system) / 1e6 + [...times.values()].reduce((sum, one) => sum + one, 0);
    return { seconds, memory: Math.max(most, process.resourceUsage().maxRSS * 1024) };
  };
}

function children(): readonly string[] {
  try {
    return readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean);
  } catch {
    return [];
  }
}

function readChild(child: string): Cost | null {
  try {
    // Behind the name, which may hold spaces: user and system time are the 12th and 13th numbers.
    const numbers = readFileSync(`/proc/${child}/stat`, 'utf8').split(') ')[1]!.split(' ');
    const memory = /VmRSS:[ \t]*(?<kilobytes>\d+)/u.exec(readFileSync(`/proc/${child}/status`, 'utf8'));
    return {
      seconds: (Number(numbers[11]) + Number(numbers[12])) / TICKS,
      memory: Number(memory?.groups?.['kilobytes'] ?? 0) * 1024,
    };
  } catch {
    return null;
  }
}

/** Files below a folder, and their bytes. */
export function sizeOf(folder: string): { readonly files: number; readonly bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    files: files.length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
  };
}
