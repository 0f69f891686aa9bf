import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { CORPUS, readCorpus } from '../../scripts/lib/corpus.ts';
import { runStep, searchSite } from '../../scripts/lib/whole-way.ts';
import { addressesOf, openArchive } from '../../src/archive/index.ts';
import { temporaryFolder } from '../archive/fixtures.ts';
import { mutants } from './mutations.ts';

/** The whole way of many texts, by the commands that a keeper types: new, ingest, check, build, search. */

const BUILD = ['--base', '/'];
const TIME = 240_000;

async function newArchive(files: AsyncIterable<{ name: string; bytes: Uint8Array | string }>) {
  const archive = join(await temporaryFolder(), 'archive');
  expect((await runStep('new', [archive])).code).toBe(0);
  for await (const { name, bytes } of files) {
    const path = join(archive, 'raw', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
  return archive;
}

/** Ingest, check and build; nothing may break down. Gives what the build said. */
async function takeTheWay(archive: string) {
  const said = ['--archive', archive];
  for (const name of ['ingest', 'check']) {
    const step = await runStep(name, said);
    expect([0, 1], step.err).toContain(step.code);
    expect(step.out, step.err).toMatch(/(?:written|checked)/u);
    expect(step.err).not.toMatch(/file-unread|statement-unwritten|report-invalid|\n {4}at /u);
  }
  const build = await runStep('build', [...said, ...BUILD]);
  expect(build.code, build.err).toBe(0);
  return Number(/(?<pages>\d+) statements to search/u.exec(build.out)?.groups?.['pages']);
}

test(
  'five hundred texts as they lie in a large heap become a site that can be searched',
  async ({ skip }) => {
    if (!existsSync(CORPUS)) skip('no corpus beside the project');
    async function* texts() {
      for await (const { name, text } of readCorpus(CORPUS, 36)) yield { name, bytes: text };
    }
    const archive = await newArchive(texts());
    const pages = await takeTheWay(archive);
    expect(pages).toBeGreaterThan(500);
    const { statements, ledger } = await openArchive(archive);
    expect(pages).toBe(statements.length);
    expect(addressesOf(ledger).published.size).toBe(pages);
    expect(Math.max(...statements.map(({ id }) => id.length))).toBeLessThanOrEqual(80);
    const { count, first } = await searchSite(join(archive, 'dist'), 'peace');
    expect(count).toBeGreaterThan(50);
    expect(existsSync(join(archive, 'dist', first[0]!, 'index.html'))).toBe(true);
  },
  TIME,
);

test(
  'texts and names spoilt in every way stop nothing: what can be read is published, the rest is named',
  async () => {
    const files = mutants();
    async function* all() {
      yield* files;
    }
    const archive = await newArchive(all());
    const pages = await takeTheWay(archive);
    const { statements, report } = await openArchive(archive);
    expect(pages).toBe(statements.length);
    const from = new Map(report.map((row) => [row.file.normalize('NFC'), row]));
    const whole = /^(?:as it is|with|filled|in one line|in a wire|twice|one huge)/u;
    const unread = files.filter(({ name, what }) => whole.test(what) && (from.get(name)?.statements.length ?? 0) === 0);
    // The same bytes twice are published once, under the name that comes first.
    expect(unread.filter(({ name }) => from.get(name)?.duplicateOf === undefined).map(({ what }) => what)).toEqual([]);
    expect(report.some(({ setAside }) => setAside?.includes('Expected plain text'))).toBe(true);

    const lines = await readdir(join(archive, 'dist', 'lines'), { recursive: true });
    expect(lines.filter((path) => path.endsWith('index.html')).length).toBeGreaterThanOrEqual(report.length);
    expect((await searchSite(join(archive, 'dist'), 'harbour')).count).toBeGreaterThan(20);

    const again = await runStep('ingest', ['--archive', archive]);
    expect(again.out).toContain(' 0 statements written');
    expect((await runStep('build', ['--archive', archive, ...BUILD, '--strict'])).code).toBe(1);

    // What is published stays when its raw file is gone, and every address in the ledger answers.
    const [victim] = statements;
    await rm(join(archive, 'raw', victim!.raw.file));
    const orphaned = await runStep('ingest', ['--archive', archive]);
    expect(orphaned.err).toContain('npm run withdraw');
    await takeTheWay(archive);
    for (const event of (await openArchive(archive)).ledger) {
      const area = event.event === 'page' ? event.area : 'statements';
      expect(await readFile(join(archive, 'dist', area, event.id, 'index.html'), 'utf8')).toContain('<h1');
    }
  },
  TIME,
);
