import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';

export interface VisitOptions {
  readonly javaScript?: boolean;
  /** Width of the window in CSS pixels. */
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  /** May the page read and write what is copied? */
  readonly clipboard?: boolean;
  /** Pages come with the strictest policy. */
  readonly strict?: boolean;
}

/** A page in a browser of its own kind, and everything that went wrong while it was looked at. */
export interface Visit {
  readonly page: Page;
  /** Console errors, uncaught errors, requests to other hosts, requests that failed: one sentence each. */
  readonly troubles: readonly string[];
  readonly close: () => Promise<void>;
}

/** So long a page is waited for, in milliseconds: a busy machine takes its time, and none is measured here. */
const PATIENCE = 120_000;

/** Open an empty page that reports its troubles. */
export async function visit(
  browser: Browser,
  { javaScript = true, width = 1280, scheme = 'light', clipboard = false, strict = false }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    javaScriptEnabled: javaScript,
    viewport: { width, height: 800 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    ...(clipboard && { permissions: ['clipboard-read', 'clipboard-write'] }),
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  await page.addInitScript(keepNotices);
  if (strict) await withPolicy(page, STRICT_POLICY);
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()} (${page.url()})`);
  });
  page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message} (${page.url()})`));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') troubles.push(`other host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  return { page, troubles, close: () => context.close() };
}

/** What a page keeps of its notices, which stand for a moment only. */
interface Kept {
  keptNotices: string[];
}

function keepNotices(): void {
  const kept: string[] = [];
  (globalThis as unknown as Kept).keptNotices = kept;
  new MutationObserver(() => {
    const words = document.querySelector('[data-notice]')?.textContent ?? '';
    if (words !== '' && words !== kept.at(-1)) kept.push(words);
  }).observe(document, { childList: true, characterData: true, subtree: true });
}

/** Everything that the page has said in its place for notices since it was opened, a line each: to be waited for. */
export const notices = (page: Page): Promise<string> =>
  page.evaluate(() => (globalThis as unknown as Kept).keptNotices.join('\n'));

/** Wait until the faces of a page are there and what came last has been drawn: before its places are measured. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });

/**
 * Let everything happen that a page is about to do: its timers up to half a second, and what it asked for before. For what is to be
 * shown not to come.
 */
export const lull = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 500));
    await fetch(location.href);
  });

/** Do something with each of many, so many at a time; what comes of each, in order. */
export async function sideBySide<T, R>(
  many: readonly T[],
  atOnce: number,
  work: (one: T) => Promise<R>,
): Promise<readonly R[]> {
  const found: R[] = [];
  let next = 0;
  const workers = Array.from({ length: atOnce }, async () => {
    while (next < many.length) {
      const index = next++;
      found[index] = await work(many[index]!);
    }
  });
  await Promise.all(workers);
  return found;
}

/** Look at pages, and expect that nothing went wrong meanwhile. */
export async function look(
  browser: Browser,
  at: (page: Page) => Promise<void>,
  options: VisitOptions = {},
): Promise<void> {
  const { page, troubles, close } = await visit(browser, options);
  await at(page);
  await close();
  expect(troubles).toEqual([]);
}

/**
 * As hosts that are strict say it: nothing but what comes from the site itself, no script in a page, no WebAssembly. Styles of
 * elements are the site's own.
 */
const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

/** Have the pages that ask the index come with a policy. */
async function withPolicy(page: Page, policy: string): Promise<void> {
  await page.route(/\/(?:search|check|concordance)\/(?:\?.*)?$/u, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
}
