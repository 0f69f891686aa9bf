import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CORPUS, readCorpus } from '../../scripts/lib/corpus.ts';
import { searchSite } from '../../scripts/lib/whole-way.ts';
import { addressesOf, openArchive } from '../../src/archive/index.ts';
import { newArchive, takeTheWay } from './take-the-way.ts';

test('five hundred texts as they lie in a large heap become a site that can be searched', async ({ skip }) => {
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
});
