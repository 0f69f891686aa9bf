import { cpSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { buildExactIndex } from '../../scripts/lib/search/exact-index.ts';
import { launchBrowser } from '../../scripts/lib/look/browser.ts';
import { type ServedSite, serveSite } from '../../scripts/lib/serve-site.ts';
import { searchRecords } from '../../src/site/search/record-lines.ts';
import { ROOT } from '../lib/source-code.ts';
import { sampleCatalogue } from '../site/sample-catalogue.ts';
import { answered, counted, results } from './search-page.ts';
import { notices, visit } from './visit.ts';

const { root } = inject('sites');
const folder = join(ROOT, '.cache', 'sites', 'renewed');
/** What the pages that ask the index need of a site. */
const NEEDED = new Set(['_astro', 'search', 'check', 'concordance', 'statements']);

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(root.folder, folder, {
    recursive: true,
    filter: (from) => from === root.folder || NEEDED.has(relative(root.folder, from).split(sep)[0]!),
  });
  site = await serveSite(folder, '/', 0);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Put another version in place, with the statements of one language alone: the files of the one before are gone. */
async function publishAnew(lang: string): Promise<number> {
  const { settings, records } = searchRecords(await sampleCatalogue(), undefined);
  const some = [...records()].filter((record) => record.lang === lang);
  rmSync(join(folder, 'search', 'files'), { recursive: true });
  await buildExactIndex(
    {
      settings: { ...settings, statements: some.length },
      records: (async function* () {
        yield* some;
      })(),
    },
    join(folder, 'search'),
    'usual',
  );
  return some.length;
}

/** A script of the version before. */
const LATER = /\/_astro\/(?:check-all|show-lines)\.[^/]+\.js$/u;

const saysSo = (page: Page) => expect.poll(() => notices(page)).toContain('Loaded from the archive of today');

it('pages that are open while a site is published anew answer from the new version, and say so', async () => {
  const open = await Promise.all([visit(browser), visit(browser), visit(browser)]);
  const [search, concordance, check] = open.map(({ page }) => page) as [Page, Page, Page];
  await search.goto(`${site.url}search/?q=the&sort=newest`);
  await concordance.goto(`${site.url}concordance/?q=the&exact=1`);
  await check.goto(`${site.url}check/?q=${encodeURIComponent('We are not in a hurry; the tide is')}`);
  await answered(search);
  const lines = concordance.locator('[data-part="lines"] > li');
  await lines.nth(24).waitFor();
  await check.locator('.judged > li.verbatim').waitFor();
  expect(await counted(search)).toBeGreaterThan(20);

  const count = await publishAnew('en');
  await search.locator('[data-part="box"]').fill('penguins');
  await saysSo(search);
  await expect.poll(() => search.locator('[data-part="reading"]').innerText()).toContain('penguins');
  await search.locator('[data-part="box"]').fill('');
  await expect.poll(() => counted(search)).toBe(count);
  await search.getByRole('listbox', { name: 'Years' }).getByRole('option').first().waitFor();

  await concordance.locator('[data-part="box"]').fill('penguins');
  await concordance.locator('[data-part="box"]').press('Enter');
  await saysSo(concordance);
  await expect
    .poll(() => concordance.locator('[data-part="status"]').innerText())
    .toBe('Nothing in this archive has these words.');
  await check.locator('[data-part="box"]').fill('Penguins never pass without a lamp');
  await check.locator('[data-part="form"] button[type="submit"]').click();
  await saysSo(check);
  await check.locator('.judged > li.absent').waitFor();

  // More of what stood there before: all of it is answered anew.
  await search.locator('[data-part="more"]').waitFor();
  const now = await publishAnew('fr');
  const more = search.locator('[data-part="more"]');
  // Some of it may have been loaded with what stands above.
  while ((await counted(search)) === count && (await more.isVisible())) {
    const before = await results(search).count();
    await more.click();
    await expect
      .poll(async () => (await counted(search)) === now || (await results(search).count()) > before)
      .toBe(true);
  }
  expect(await counted(search)).toBe(now);
  expect(await results(search).count()).toBeGreaterThan(5);
  await Promise.all(open.map(({ close }) => close()));
});

it('pages whose scripts are gone say that they have to be loaded again, and do so', async () => {
  const { page, close } = await visit(browser);
  for (const [path, answer] of [
    ['check/?q=the+tide', '.judged > li'],
    ['concordance/?q=the', '[data-part="lines"] > li'],
  ] as const) {
    await page.route(LATER, (route) => route.abort());
    await page.goto(site.url + path);
    await page.getByRole('heading', { name: 'A part of this page is missing' }).waitFor();
    await page.unroute(LATER);
    await page.getByRole('button', { name: 'Load the page again' }).click();
    await expect.poll(() => page.locator(answer).count()).toBeGreaterThan(0);
  }
  await close();
});
