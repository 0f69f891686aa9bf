import type { Browser, Page } from 'playwright-core';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { auditPage } from '../../scripts/lib/look/audit.ts';
import { launchBrowser } from '../../scripts/lib/look/browser.ts';
import { download } from './search-page.ts';
import { shownOf } from './shown.ts';
import { look as lookAt } from './visit.ts';

const { root } = inject('sites');
const { statements } = await shownOf(root.archive);
/** A word that stands often, counted in the words of the statements. */
const count = statements
  .flatMap(({ title, standfirst, body }) => [title, standfirst ?? '', ...body.map(({ text }) => text)])
  .join('\n')
  .match(/(?<![\p{L}\p{N}])strait(?![\p{L}\p{N}])/giu)!.length;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Look at pages under the strictest policy. */
const look = (at: (page: Page) => Promise<void>) => lookAt(browser, at, { strict: true });

const lines = (page: Page) => page.locator('[data-part="lines"] > li');

describe('the page of all lines with a word', () => {
  it('has each occurrence, 25 at a time, and opens at the words', async () => {
    await look(async (page) => {
      await page.goto(`${root.url}concordance/?q=strait&exact=1`);
      await expect.poll(() => lines(page).count()).toBe(Math.min(25, count));
      const said = new RegExp(`^${count} lines? in`, 'u');
      await expect.poll(() => page.getByRole('status').first().textContent()).toMatch(said);
      expect(await auditPage(page)).toEqual([]);
      while (await page.locator('[data-part="more"]').isVisible()) {
        const before = await lines(page).count();
        await page.locator('[data-part="more"]').click();
        await expect.poll(() => lines(page).count()).toBeGreaterThan(before);
      }
      expect(await lines(page).count()).toBe(count);
      const words = await lines(page).locator('b').allInnerTexts();
      expect(new Set(words.map((word) => word.toLowerCase()))).toEqual(new Set(['strait']));
    });
  });

  it('is sorted by the neighbours when all are read, and taken away', async () => {
    await look(async (page) => {
      await page.goto(`${root.url}concordance/?q=strait&exact=1&sort=right`);
      await page.locator('[data-part="read"]').click();
      await expect.poll(() => lines(page).count()).toBe(count);
      const rows = parse((await download(page, 'csv')).text, { bom: true, columns: true }) as Record<string, string>[];
      expect(rows).toHaveLength(count);
      expect((await download(page, 'ndjson')).text.trim().split('\n')).toHaveLength(count);
      const found = new Set(rows.map((row) => row['statement']));
      expect((await download(page, 'ris')).text.match(/^TY {2}- /gmu)).toHaveLength(found.size);
    });
  });
});
