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

/**
 * As hosts that are strict say it: nothing but what comes from the site itself, no script in a page, no WebAssembly. Styles of
 * elements are the site's own.
 */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

/** Have the search page come with a policy. */
export async function withPolicy(page: Page, policy: string): Promise<void> {
  await page.route(/\/search\/(?:\?.*)?$/u, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
}
