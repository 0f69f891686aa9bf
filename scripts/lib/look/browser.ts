import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { ROOT } from '../root.ts';

/** Where Linux, macOS and Windows keep an installed Chromium or Chrome. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** A browser's program, and the environment it needs beside ours. */
interface Program {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Start Chromium: the one CHROMIUM_PATH names, else an installed one, else the one that comes with the npm package
 * @sparticuz/chromium (CHROMIUM_PATH=bundled asks for that one).
 */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await findProgram(process.env['CHROMIUM_PATH']);
  return chromium.launch({
    executablePath: path,
    env: { ...definedOnly(process.env), ...env },
    // No sandbox: root has none to give, and the pages are our own. The rest keeps Chromium from asking the network.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

async function findProgram(wanted: string | undefined): Promise<Program> {
  if (wanted && wanted !== 'bundled') return { path: wanted, env: {} };
  const installed = wanted === 'bundled' ? undefined : INSTALLED.find((path) => existsSync(path));
  return installed ? { path: installed, env: {} } : bundled();
}

/**
 * The packaged Chromium with its libraries and fonts, unpacked once into the project's cache. The package decides at
 * import whether to unpack libraries, by an environment variable of the service it is made for, and takes whatever
 * lies in the temporary folder for whole: hence a folder of its own, and a marker that says it is.
 */
async function bundled(): Promise<Program> {
  const folder = join(ROOT, '.cache', 'chromium');
  const marker = join(folder, 'unpacked');
  const fontList = join(folder, 'fonts.conf');
  if (!existsSync(marker)) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });

  const before = { ...process.env };
  Object.assign(process.env, { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x', TMPDIR: folder });
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    const path = await packaged.executablePath();
    // The package's own list of font folders names those of that service; a search box without any font ends Chromium.
    await writeFile(
      fontList,
      `<?xml version="1.0"?><fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`,
    );
    await writeFile(marker, '');
    const libraries = [join(folder, 'al2023', 'lib'), before['LD_LIBRARY_PATH']].filter(Boolean).join(':');
    return { path, env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fontList } };
  } finally {
    for (const name of ['AWS_EXECUTION_ENV', 'TMPDIR', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) {
      const value = before[name];
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
