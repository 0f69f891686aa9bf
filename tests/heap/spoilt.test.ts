import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runStep, searchSite } from '../../scripts/lib/whole-way.ts';
import { openArchive } from '../../src/archive/index.ts';
import { mutants } from './mutations.ts';
import { BUILD, newArchive, takeTheWay } from './take-the-way.ts';

test('texts and names spoilt in every way stop nothing: what can be read is published, the rest is named', async () => {
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
});
