import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { daysOnceShown, openArchive, readShown } from '../../src/archive/index.ts';
import { launchBrowser } from '../../scripts/lib/look/browser.ts';
import { FACETS } from '../../src/search/reader.ts';
import type { SearchRecord, SearchSettings } from '../../src/search/record.ts';
import { buildCatalogue } from '../../src/site/catalogue.ts';
import { searchRecords } from '../../src/site/search/record-lines.ts';
import { EMPTY_STATE, writeState } from '../../src/site/search/state.ts';
import { drawQuestions } from '../../scripts/lib/search/questions/draw-questions.ts';
import { Oracle } from '../search/oracle/oracle.ts';
import type { Scanned, Spec } from '../../scripts/lib/search/questions/spec.ts';
import { addresses, answered, counted } from './search-page.ts';
import { visit } from './visit.ts';

const sites = inject('sites');
const looked = [
  ['the sample archive under a path', sites.nested],
  ...(sites.captures ? [['the captures', sites.captures] as const] : []),
] as const;

/** Questions of each site. */
const COUNT = 300;

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

/** Ask on the page that is open, as a link or Back would, with all results shown. */
async function ask(page: Page, { typed, dates, ownWords, exactWords, sort }: Spec): Promise<void> {
  const query = writeState({ ...EMPTY_STATE, q: typed, dates, own: ownWords, exact: exactWords, sort });
  await page.evaluate((address) => {
    history.pushState({ shown: 100_000, y: 0 }, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query || '?');
  await answered(page);
}

/** Everything that the page tells otherwise than a plain scan. */
async function wrongOn(page: Page, spec: Spec, scanned: Scanned, records: readonly SearchRecord[]): Promise<string[]> {
  const told: string[] = [];
  const ids = (await addresses(page)).map((address) => address.replace(/^.*\/statements\/|\/$/gu, ''));
  const wanted = scanned.found.map((number) => records[number]!.id);
  if ((await counted(page)) !== wanted.length) told.push(`says ${await counted(page)}, not ${wanted.length}`);
  if (ids.join() !== wanted.join()) told.push(`shows ${ids.slice(0, 5).join()}, not ${wanted.slice(0, 5).join()}`);
  const values = await page.locator('.facets input[name]').evaluateAll((inputs) =>
    inputs.map((input) => {
      const { name, value } = input as HTMLInputElement;
      return [name, value, input.closest('label')!.querySelector('.number')!.textContent] as const;
    }),
  );
  for (const [facet, key, count] of values) {
    const truth = scanned.facets[facet as (typeof FACETS)[number]][key] ?? 0;
    if (key !== 'not known' && Number(count) !== truth) told.push(`${facet} ${key}: ${count}, not ${truth}`);
  }
  const bars = await page
    .getByRole('option')
    .evaluateAll((options) =>
      options.map((option) => /^(\d+): (?:(\d+)|no)\D*(\d+)?/u.exec(option.getAttribute('aria-label') ?? '')?.slice(1)),
    );
  for (const [year, certain, possible] of scanned.years) {
    const bar = bars.find((one) => Number(one?.[0]) === year);
    const [shown, more] = [Number(bar?.[1] ?? 0), Number(bar?.[2] ?? 0)];
    if (shown !== certain || more !== possible - certain)
      told.push(`${year}: ${shown}+${more}, not ${certain} of ${possible}`);
  }
  return told.length === 0 ? [] : [`${spec.typed} ${JSON.stringify(spec)}: ${told.join('; ')}`];
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
    let faults = 0;
    for (let count = 0; count < COUNT; count++) {
      const spec = questions.next().value;
      await ask(page, spec);
      const scanned = oracle.scan(spec);
      wrong.push(...(await wrongOn(page, spec, scanned, records)));
      // That a statement more, another order or another year would be seen is shown on the way.
      const planted = [
        { ...scanned, found: [...scanned.found, records.length - 1] },
        { ...scanned, found: scanned.found.toReversed() },
        { ...scanned, years: scanned.years.map(([year, certain, all]) => [year, certain, all + 1] as const) },
      ];
      if (scanned.found.length > 1 && scanned.years.length > 0)
        for (const one of planted) faults += (await wrongOn(page, spec, one, records)).length === 0 ? 1 : 0;
    }
    expect(faults).toBe(0);
    await close();
    expect(wrong).toEqual([]);
    expect(troubles).toEqual([]);
  });
});
