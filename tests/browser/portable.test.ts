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
import { datedStatement } from './samples.ts';
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

  it('says why it cannot search, and leads on', async () => {
    const { page, close } = await visit(browser);
    await page.goto(pathToFileURL(join(folder, 'search', 'index.html')).href);
    const main = page.locator('main');
    await main.getByText('This copy lies on a disk').filter({ visible: true }).waitFor();
    await expect.poll(() => main.getByRole('checkbox').filter({ visible: true }).count()).toBe(0);
    await main.getByRole('link', { name: 'speakers' }).filter({ visible: true }).click();
    await page.waitForURL(/speakers\/index\.html$/u);
    await close();
  });
});
