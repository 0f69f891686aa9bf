import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Site } from './sites.ts';

/** Open the search page with an address's query, and wait for the answer. */
export async function search(page: Page, site: Site, query: string): Promise<void> {
  await page.goto(`${site.url}search/${query}`);
  await answered(page);
}

/** Wait until the answer to what the page asks now is shown. */
export async function answered(page: Page): Promise<void> {
  await page.locator('[data-part="answer"][aria-busy="false"]').waitFor({ state: 'attached' });
}

export const status = (page: Page) => page.locator('[data-part="count"]');
export const results = (page: Page) => page.locator('[data-part="results"] > li');

/** How many statements the page says it has found; 0 for nothing. */
export async function counted(page: Page): Promise<number> {
  const words = await status(page).innerText();
  return Number(/\d[\d,]*/u.exec(words)?.[0].replaceAll(',', '') ?? 0);
}

/** Paths of the statements that are shown. */
export const addresses = (page: Page) =>
  results(page)
    .locator('h2 a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));

/** What a button of a page’s files gives, as a name and text. */
export async function download(page: Page, form: string): Promise<{ readonly name: string; readonly text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-take="${form}"]`).click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** Ids of every statement of an answer, all pages of it, in order. */
export async function found(page: Page): Promise<readonly string[]> {
  const more = page.locator('[data-part="more"]');
  while (await more.isVisible()) {
    const before = await results(page).count();
    await more.click();
    await results(page).nth(before).waitFor();
  }
  return (await addresses(page)).map((address) => address.replace(/^.*\/statements\/|\/$/gu, ''));
}
