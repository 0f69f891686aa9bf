import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { daysOnceShown, openArchive, readShown } from '../../src/archive/index.ts';
import { launchBrowser } from '../../scripts/lib/look/browser.ts';
import type { SearchRecord, SearchSettings } from '../../src/search/record.ts';
import { buildCatalogue } from '../../src/site/catalogue.ts';
import { searchRecords } from '../../src/site/search/record-lines.ts';
import { serveWithIndex } from '../../scripts/lib/search/bench/serve-with-index.ts';
import { buildExactIndex } from '../../scripts/lib/search/exact-index.ts';
import { drawQuestions } from '../../scripts/lib/search/questions/draw-questions.ts';
import { Oracle } from '../search/oracle/oracle.ts';
import { bulkRecords } from '../search/oracle/bulk-records.ts';
import { ask, differences } from './held-answers.ts';
import { answered } from './search-page.ts';
import { visit } from './visit.ts';

const sites = inject('sites');
const looked = [
  ['the sample archive under a path', sites.nested],
  ...(sites.captures ? [['the captures', sites.captures] as const] : []),
] as const;

/** Questions of each site. */
const COUNT = 300;
/** More results than a site has. */
const ALL = 100_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The records that the site's index was built from, made anew. */
async function recordsOf(
  dir: string,
): Promise<{ readonly settings: SearchSettings; readonly records: SearchRecord[] }> {
  const archive = await openArchive(dir);
  const shown = await readShown(archive);
  const catalogue = buildCatalogue({
    ...archive.authority,
    settings: archive.settings,
    statements: shown.statements,
    rawFiles: archive.report,
    gone: shown.gone,
    days: daysOnceShown(archive, shown.statements, '2026-12-01'),
  });
  const { settings, records } = searchRecords(catalogue, new URL(archive.settings.baseUrl));
  return { settings, records: [...records()] };
}

describe.each(looked)('the search of %s', (_name, site) => {
  it('answers random questions as a plain scan does: set, count, order, filters, years', async () => {
    const { settings, records } = await recordsOf(site.archive);
    const oracle = new Oracle(records, settings.wordsIn, settings.names);
    const { page, troubles, close } = await visit(browser, { strict: true });
    await page.goto(`${site.url}search/`);
    await answered(page);
    const wrong: string[] = [];
    const questions = drawQuestions(records, 7);
    let [planted, faults] = [0, 0];
    for (let count = 0; count < COUNT; count++) {
      const spec = questions.next().value;
      const told = await ask(page, spec, ALL);
      const scanned = oracle.scan(spec);
      wrong.push(...differences(told, spec, scanned, records));
      // That a statement more, another order or another year would be seen is shown on the way.
      if (scanned.found.length < 2 || scanned.years.length === 0) continue;
      for (const other of [
        { ...scanned, found: [...scanned.found, records.length - 1] },
        { ...scanned, found: scanned.found.toReversed() },
        { ...scanned, years: scanned.years.map(([year, certain, all]) => [year, certain, all + 1] as const) },
      ]) {
        planted++;
        if (differences(told, spec, other, records).length > 0) faults++;
      }
    }
    await close();
    expect(wrong).toEqual([]);
    expect(planted).toBeGreaterThan(COUNT);
    expect(faults).toBe(planted);
    expect(troubles).toEqual([]);
  });
});

/**
 * The same over real texts, which takes a while: `QUESTIONS=10000,2000,1` asks the search page 2,000 questions, drawn from that seed,
 * over 10,000 texts. Of each answer the count, all filters and years and the first hundred results in order are held against the
 * scan, of answers up to a hundred so the whole set.
 */
const [TEXTS = 0, QUESTIONS = 0, SEED = 1] = (process.env['QUESTIONS'] ?? '').split(',').filter(Boolean).map(Number);
const MOST = 100;

it.skipIf(TEXTS === 0)(
  'the search of real texts answers random questions as a plain scan does',
  async () => {
    const records = await bulkRecords(TEXTS);
    const wordsIn = [...new Set(records.map(({ lang }) => lang))];
    const oracle = new Oracle(records, wordsIn);
    const folder = await mkdtemp(join(tmpdir(), 'chancery-bulk-'));
    const settings: SearchSettings = { languages: ['en'], wordsIn, names: [], statements: records.length };
    await buildExactIndex({ settings, records: one(records) }, join(folder, 'search'), 'usual');
    const site = await serveWithIndex(sites.root.folder, folder);
    const { page, close } = await visit(browser, { strict: true });
    await page.goto(`${site.url}search/`);
    await answered(page);
    const questions = drawQuestions(records, SEED);
    const wrong: string[] = [];
    for (let count = 0; count < QUESTIONS; count++) {
      const spec = questions.next().value;
      const told = await ask(page, spec, MOST);
      wrong.push(...differences(told, spec, oracle.scan(spec), records, MOST));
      if (count % 100 === 99) console.log(`${count + 1} questions, ${wrong.length} answered otherwise than by a scan`);
    }
    await close();
    await site.close();
    await rm(folder, { recursive: true, force: true });
    expect(wrong).toEqual([]);
  },
  7_200_000,
);

async function* one(records: readonly SearchRecord[]): AsyncGenerator<SearchRecord> {
  yield* records;
}
