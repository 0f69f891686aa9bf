import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { copyPortable } from '../../scripts/lib/portable/copy-portable.ts';
import { shownOf } from './shown.ts';
import { ROOT } from '../lib/source-code.ts';
import { launchBrowser } from '../../scripts/lib/look/browser.ts';
import { brokenLinks, builtPages } from './built-pages.ts';
import { datedStatement, wordsOfOneTurn } from './samples.ts';
import { addresses, answered, counted, download, results } from './search-page.ts';
import { visit } from './visit.ts';

const { nested } = inject('sites');
const folder = join(ROOT, '.cache', 'sites', 'portable');

let browser: Browser;
beforeAll(async () => {
  await copyPortable(nested.folder, nested.base, folder);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a copy on a disk', () => {
  it('has no link that leads nowhere or outside of the folder', () => {
    const pages = builtPages(folder).map((page) => ({
      ...page,
      path: page.path.replace(/(?:^|(?<=\/))$/u, 'index.html'),
    }));
    expect(pages.length).toBeGreaterThan(50);
    expect(brokenLinks(folder, pages, new URL('http://disk/'))).toEqual([]);
  });

  it('is read from the home page to a paragraph, with its style', async () => {
    const { statements } = await shownOf(nested.archive);
    const { id, title, date } = datedStatement(statements);
    const { page, close } = await visit(browser);
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.goto(pathToFileURL(join(folder, date!.slice(0, 4), 'index.html')).href);
    await page.locator(`a[href*="${id}"]`).first().click();
    await page.waitForURL(/statements/u);
    expect(await page.locator('h1').textContent()).toBe(title);
    await page.locator('a.mark').nth(1).click();
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#p-/u);
    expect(ground).not.toBe('rgba(0, 0, 0, 0)');
    await close();
  });

  it('is searched, checked and read line by line, and leads to its own pages', async () => {
    const { statements } = await shownOf(nested.archive);
    const { statement, text } = wordsOfOneTurn(statements);
    const words = text
      .split(/\s+/u)
      .slice(0, 7)
      .join(' ')
      .replace(/\P{L}+$/u, '');
    const { page, troubles, close } = await visit(browser);
    const at = (path: string) => pathToFileURL(join(folder, path)).href;
    await page.goto(at('speakers/index.html'));
    await page.locator('.head [data-search-box]').fill(`"${words}"`);
    await page.locator('.head [data-search-box]').press('Enter');
    await page.waitForURL(/search\/index\.html\?q=/u);
    await answered(page);
    expect((await addresses(page)).map((path) => path.split('/').at(-2))).toContain(statement.id);
    // The rest of the site’s searches hold as well: all of it, by its address, in another language.
    await page.goto(`${at('fr/search/index.html')}?sort=oldest`);
    await answered(page);
    expect(await counted(page)).toBe(statements.length);
    const { text: lines } = await download(page, 'ndjson');
    const first = JSON.parse(lines.split('\n')[0]!) as Record<string, string>;
    expect(first['address']).toMatch(/^https:\/\/papers\.example\/a\/b\/statements\//u);
    expect(first['search']).toBe('https://papers.example/a/b/fr/search/?sort=oldest');
    await page.locator('[data-part="box"]').fill(`"${words}"`);
    await expect.poll(() => results(page).count()).toBe(1);
    await results(page).locator('h2 a').click();
    await page.waitForURL((url) => url.pathname.endsWith(`/statements/${statement.id}/index.html`));
    expect(await page.locator('h1').textContent()).toBe(statement.title);

    await page.goto(`${at('check/index.html')}?${new URLSearchParams({ q: words }).toString()}`);
    const judged = page.locator('.judged > li').first();
    await judged.waitFor();
    await judged.locator(`a[href*="/statements/${statement.id}/index.html"]`).first().waitFor();
    await page.goto(`${at('concordance/index.html')}?${new URLSearchParams({ q: words, exact: '1' }).toString()}`);
    await page.locator('.kwic a[href*="/index.html"]').first().waitFor();
    await close();
    expect(troubles).toEqual([]);
  });
});
