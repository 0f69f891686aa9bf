import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { auditPage } from '../../scripts/lib/look/audit.ts';
import { launchBrowser } from '../../scripts/lib/look/browser.ts';
import { wordsOfOneTurn } from './samples.ts';
import { shownOf } from './shown.ts';
import { look as lookAt, notices, type VisitOptions } from './visit.ts';

const { root, nested } = inject('sites');
const { statement, paragraph, text } = wordsOfOneTurn((await shownOf(root.archive)).statements);
const words = text.split(/\s+/u).slice(0, 9);
const verbatim = words.join(' ').replace(/\P{L}+$/u, '');
const altered = words.toSpliced(4, 1, 'penguins').join(' ');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Look at pages under the strictest policy. */
const look = (at: (page: Page) => Promise<void>, options: VisitOptions = {}) =>
  lookAt(browser, at, { strict: true, ...options });

const judged = (page: Page) => page.locator('[data-part="results"] > li');
const query = (asked: Record<string, string>) => `check/?${new URLSearchParams(asked).toString()}`;

describe.each([
  ['at the root', root],
  ['under a path', nested],
])('the quote checker of the site %s', (_name, site) => {
  it('judges the quotation of its address, and opens at the words', async () => {
    await look(async (page) => {
      await page.goto(site.url + query({ q: `“${verbatim}”` }));
      await expect.poll(() => page.getByRole('status').first().textContent()).toBe('Word for word');
      expect(await judged(page).first().getAttribute('class')).toContain('verbatim');
      await judged(page).locator(`a[href*="${statement.id}"]`).first().click();
      await page.waitForURL(
        (url) => url.pathname === `${site.base}statements/${statement.id}/` && url.search.startsWith('?w='),
      );
      const marked = () =>
        page.evaluate(() => [...(CSS.highlights.get('link-words') ?? [])].map((range) => (range as Range).toString()));
      await expect.poll(marked).toEqual([verbatim]);
      expect(new URL(page.url()).hash).toContain(paragraph);
    });
  });
});

describe('the quote checker', () => {
  it('shows the words that differ, for eyes and ears, by the keyboard alone', async () => {
    await look(async (page) => {
      await page.goto(`${root.url}check/`);
      await page.getByLabel('A quotation, a list or a table').focus();
      await page.keyboard.insertText(altered);
      await page.keyboard.press('Tab');
      await page.keyboard.insertText('Nobody Known');
      for (let tabs = 0; tabs < 3; tabs++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(altered);
      expect(await judged(page).first().getAttribute('class')).toContain('altered');
      expect(await judged(page).locator('del').first().innerText()).toContain('penguins');
      expect(await judged(page).locator('ins').first().innerText()).toContain(words[4]!.replace(/\P{L}+$/u, ''));
      expect(await judged(page).locator('del .visually-hidden').first().textContent()).toContain('quoted:');
      expect(new URL(page.url()).searchParams.get('speaker')).toBe('Nobody Known');
      expect(await auditPage(page)).toEqual([]);
      await page.goBack();
      await expect.poll(() => judged(page).first().isVisible()).toBe(false);
    });
  });

  it('takes a file, tells how many are how, and gives all of it as a table', async () => {
    await look(async (page) => {
      await page.goto(`${root.url}check/`);
      const table = `speaker,quotation\n,"${verbatim}"\n,"${altered}"\n,"Gulls recite long poems about steam engines"\n`;
      await page
        .locator('[data-part="file"]')
        .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
      await expect.poll(() => judged(page).count()).toBe(3);
      await expect.poll(() => page.getByRole('status').first().textContent()).toBe('3 quotations checked');
      await expect
        .poll(() => page.locator('[data-part="counts"] li').allInnerTexts())
        .toEqual([
          '1 Word for word',
          '0 Shortened, and marked so',
          '0 Other marks, the same words',
          '1 Altered',
          '0 Put together from several places',
          '0 Said by somebody else',
          '1 Not in this archive',
        ]);
      await expect.poll(() => new URL(page.url()).search).toBe('');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('[data-part="download"]').click(),
      ]);
      const rows = parse(await readFile(await download.path()), { bom: true, columns: true }) as Record<
        string,
        string
      >[];
      expect(rows.map((row) => row['verdict'])).toEqual(['verbatim', 'altered', 'absent']);
      expect(rows[0]!['address']).toContain(`${root.url}statements/`);
    });
  });

  it('copies the words with their source', async () => {
    await look(
      async (page) => {
        await page.goto(root.url + query({ q: verbatim }));
        await judged(page).getByRole('button', { name: 'Copy with its source' }).click();
        await expect.poll(() => notices(page)).toContain('Copied');
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied.split('\n')[0]!.toLowerCase()).toBe(verbatim.toLowerCase());
        expect(copied).toContain(`${root.url}statements/`);
      },
      { clipboard: true },
    );
  });

  it('fits a narrow window, in letters that run the other way too', async () => {
    await look(
      async (page) => {
        for (const lang of ['', 'ar/']) {
          await page.goto(`${root.url}${lang}${query({ q: altered })}`);
          await judged(page).first().waitFor();
          const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          await expect.poll(wider, { message: lang }).toBeLessThanOrEqual(0);
        }
      },
      { width: 360 },
    );
  });

  it('says what it is where no script runs, and offers the other ways', async () => {
    await look(
      async (page) => {
        await page.goto(`${root.url}check/`);
        expect(await page.locator('main noscript p').innerText()).toContain('needs JavaScript');
        await page.locator('main').getByRole('link', { name: 'speakers' }).click();
        await expect.poll(() => page.url()).toBe(`${root.url}speakers/`);
      },
      { javaScript: false },
    );
  });
});
