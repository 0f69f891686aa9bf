import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openReader } from '../../src/search/read/open-reader.ts';
import { tokenise } from '../../src/search/tokens/tokenise.ts';
import { ROOT } from '../lib/source-code.ts';

/** An archive of its own for these tests: what the sample knows, and a few of its raw files. */
const folder = mkdtempSync(join(tmpdir(), 'chancery-'));
const archive = join(folder, 'archive');
const RAW_FILES = 8;

beforeAll(() => {
  const sample = inject('sites').root.archive;
  mkdirSync(join(archive, 'raw'), { recursive: true });
  for (const known of ['archive.yaml', 'events.yaml', 'people', 'sources', 'organisations'])
    cpSync(join(sample, known), join(archive, known), { recursive: true });
  const raw = readdirSync(join(sample, 'raw'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  for (const file of raw.slice(0, RAW_FILES)) cpSync(file, join(archive, 'raw', basename(file)));
});
const started = new Set<ChildProcess>();
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** A command that is running. */
interface Running {
  readonly output: () => string;
  /** Resolves when the output matches; fails when the command ends before. */
  readonly says: (words: RegExp) => Promise<RegExpExecArray>;
  readonly ended: Promise<number | null>;
  readonly interrupt: () => void;
}

function run(name: string, ...args: string[]): Running {
  const { INIT_CWD: _, VITEST: _vitest, NODE_ENV: _env, ...env } = process.env;
  const child = spawn(process.execPath, [join(ROOT, 'scripts', `${name}.ts`), ...args], { cwd: ROOT, env });
  started.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  const ended = new Promise<number | null>(
    (resolve) =>
      void child.on('close', (code) => {
        started.delete(child);
        resolve(code);
      }),
  );
  const says = (words: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = words.exec(output);
        if (match) resolve(match);
      };
      for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
      look();
      void ended.then(() => reject(new Error(`Ended before it said ${words}:\n${output}`)));
    });
  return { output: () => output, says, ended, interrupt: () => void child.kill('SIGINT') };
}

/** Expect that a command ends with a code; a surprising one comes with what it said. */
async function endsWith(command: Running, expected: number): Promise<void> {
  const code = await command.ended;
  expect(code, command.output()).toBe(expected);
}

/** A server on a port that the machine gives, and that port. */
async function onSomePort(): Promise<readonly [Server, number]> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Expected a port.');
  return [server, address.port];
}

const ADDRESS = /The archive is at (?<url>http:\S+)/u;

describe('npm start', () => {
  it('ingests, builds, serves, and ends cleanly; the second time it builds nothing', async () => {
    const first = run('start', '--archive', archive, '--port', '4871');
    const { url = '' } = (await first.says(ADDRESS)).groups ?? {};
    expect(await (await fetch(url)).text()).toContain('<h1');
    expect((await fetch(`${url}no-such-page/`)).status).toBe(404);
    first.interrupt();
    await endsWith(first, 0);
    expect(first.output()).toContain('Built ');

    const made = statSync(join(archive, 'dist', 'index.html')).mtimeMs;
    const second = run('start', '--archive', archive, '--port', '4871');
    await second.says(ADDRESS);
    second.interrupt();
    await endsWith(second, 0);
    expect(second.output()).toContain('is up to date');
    expect(statSync(join(archive, 'dist', 'index.html')).mtimeMs).toBe(made);
  });

  it('takes the next port where the wanted one is taken, and says so', async () => {
    const [other, port] = await onSomePort();
    const start = run('start', '--archive', archive, '--port', String(port));
    const { url = '' } = (await start.says(ADDRESS)).groups ?? {};
    start.interrupt();
    await start.ended;
    other.close();
    expect(start.output()).toContain(`Port ${port} is taken`);
    expect(Number(new URL(url).port)).toBeGreaterThan(port);
  });
});

describe('npm run build', () => {
  it('says at a published address that its words are missing, or why they were withdrawn, and builds all else', async () => {
    const out = join(folder, 'site');
    const ledger = join(archive, 'ledger.ndjson');
    const before = readFileSync(ledger, 'utf8');
    const line = (id: string) => `{"event":"published","id":"${id}","on":"2020-01-01"}\n`;
    writeFileSync(ledger, `${before}${line('1990-01-01-lost-words')}${line('1990-01-02-withdrawn-words')}`);
    const reason = 'It was printed in error.';
    await endsWith(run('withdraw', '1990-01-02-withdrawn-words', '--archive', archive, '--reason', reason), 0);
    const built = run('build', '--archive', archive, '--out', out);
    await endsWith(built, 0);
    expect(built.output()).toContain('ledger-gone');
    const page = (id: string) => readFileSync(join(out, 'statements', id, 'index.html'), 'utf8');
    expect(page('1990-01-01-lost-words')).toContain('This statement is missing');
    expect(page('1990-01-02-withdrawn-words')).toContain(reason);
    await endsWith(run('build', '--archive', archive, '--out', out, '--strict'), 1);
    writeFileSync(ledger, before);
  });

  it('publishes a new statement, writes it into the ledger, and is up to date then', async () => {
    const out = join(folder, 'site');
    const raw = join(archive, 'raw', 'fresh.txt');
    writeFileSync(raw, 'Lamps to be lit at four\n\n12 March 2001\n\nThe lamps of the harbour will be lit at four.\n');
    await endsWith(run('ingest', '--archive', archive), 0);
    const built = run('build', '--archive', archive, '--out', out);
    await endsWith(built, 0);
    expect(built.output()).toContain('1 of them published for the first time');
    const last = readFileSync(join(archive, 'ledger.ndjson'), 'utf8').trimEnd().split('\n').at(-1)!;
    expect(JSON.parse(last)).toMatchObject({ event: 'published', file: 'fresh.txt' });
    const again = run('build', '--archive', archive, '--out', out);
    await endsWith(again, 0);
    expect(again.output()).toContain('is up to date');
  });

  it('builds again when the settings changed, and leaves nothing beside the site', async () => {
    const out = join(folder, 'site');
    const settings = join(archive, 'archive.yaml');
    writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^title:.*$/mu, 'title: Papers Under Another Name'));
    await endsWith(run('build', '--archive', archive, '--out', out), 0);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('Papers Under Another Name');
    expect(existsSync(`${out}.next`)).toBe(false);
    expect(existsSync(`${out}.previous`)).toBe(false);
  });

  it('does not wait behind another command: it says which one works there', async () => {
    writeFileSync(
      join(archive, '.cache', 'lock'),
      JSON.stringify({ command: 'ingest', pid: process.pid, host: (await import('node:os')).hostname() }),
    );
    const refused = run('build', '--archive', archive, '--force');
    await endsWith(refused, 1);
    expect(refused.output()).toContain('archive-locked');
    expect(refused.output()).toContain('ingest');
    rmSync(join(archive, '.cache', 'lock'));
  });
});

describe('npm run dev', () => {
  it('shows a new raw file without being asked, finds its words, and suggests from the last build', async () => {
    const dev = run('dev', '--archive', archive, '--port', '4873');
    const { url = '' } = (await dev.says(ADDRESS)).groups ?? {};
    expect((await fetch(`${url}pagefind/pagefind.js`)).status).toBe(200);
    expect(await (await fetch(`${url}2001/`)).text()).not.toContain('Harbour dues to stay');

    writeFileSync(
      join(archive, 'raw', 'late.txt'),
      'Harbour dues to stay as they are\n\n12 March 2001\n\nThe minister said on Monday that harbour dues would stay as they were. "Nothing changes for anybody who sails here," he said.\n',
    );
    await dev.says(/1 statement written|[1-9]\d* statements? written/u);
    await expect
      .poll(async () => (await fetch(`${url}2001/`)).text(), { interval: 500 })
      .toContain('Harbour dues to stay');
    const load = async (path: string) => {
      const answer = await fetch(`${url}search/${path}`);
      return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
    };
    const title = tokenise('Harbour dues to stay').map(({ text }) => text);
    const found = async () => (await (await openReader(load)).phrase(title)).total;
    await expect.poll(found, { interval: 500 }).toBe(1);
    dev.interrupt();
    await endsWith(dev, 0);
  });
});
