import type { Browser, Page } from 'playwright-core';
import type { CountedSite, Traffic } from './serve-with-index.ts';

/** A query that was typed on the search page. */
export interface PageCost extends Traffic {
  readonly query: string;
  /** From the last key to the painted answer: the pause in which a further key is waited for included. */
  readonly milliseconds: number;
  /** How many statements; 0: nothing was found, which is said only when nothing more is typed for a while. */
  readonly found: number;
}

const OF_INDEX = /^\/search\/(?:index\.json|files\/)/u;
const OF_PAGEFIND = /^\/pagefind\//u;
const ALL = /^/u;
const PATIENCE = 120_000;

/** What the page keeps for us. */
interface Kept {
  lastKey: number;
  shownAfter: number | null;
}

/** Notes when the last key was pressed, and when its answer was painted. Runs before the page’s own scripts. */
function noteTimes(): void {
  const kept = globalThis as unknown as Kept;
  kept.lastKey = 0;
  kept.shownAfter = null;
  addEventListener(
    'input',
    (event) => {
      kept.lastKey = event.timeStamp;
      kept.shownAfter = null;
    },
    true,
  );
  addEventListener('DOMContentLoaded', () => {
    const answer = document.querySelector('[data-part="answer"]');
    if (!answer) return;
    new MutationObserver(() => {
      const key = kept.lastKey;
      if (answer.getAttribute('aria-busy') !== 'false' || key === 0) return;
      // What runs after a frame runs when it was painted.
      const painted = () => kept.lastKey === key && (kept.shownAfter = performance.now() - key);
      requestAnimationFrame(() => setTimeout(painted));
    }).observe(answer, { attributes: true, attributeFilter: ['aria-busy'] });
  });
}

async function openSearch(browser: Browser, site: CountedSite): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  await page.addInitScript(noteTimes);
  await site.take(ALL);
  await page.goto(`${site.url}search/`);
  const trouble = page.locator('[role="alert"] [data-trouble]:visible');
  await page.locator('[data-part="answer"][aria-busy="false"]').or(trouble).first().waitFor({ state: 'attached' });
  if ((await trouble.count()) > 0) throw new Error(await trouble.innerText());
  return page;
}

async function type(page: Page, site: CountedSite, query: string): Promise<PageCost> {
  await page.locator('[data-part="box"]').fill(query);
  const shown = await page.waitForFunction(() => {
    const { shownAfter } = globalThis as unknown as Kept;
    const trouble = [...document.querySelectorAll<HTMLElement>('[role="alert"] [data-trouble]')].some(
      (one) => !one.hidden,
    );
    return trouble ? { failed: true } : shownAfter !== null && { milliseconds: shownAfter };
  });
  const seen = await shown.jsonValue();
  if (!seen || 'failed' in seen) throw new Error(`The search page could not answer “${query}”.`);
  const words = await page.locator('[data-part="count"]').innerText();
  const traffic = await site.take(OF_INDEX);
  // Asked for by the page where nothing exact was found: counted apart.
  await site.take(ALL);
  const found = Number(/\d[\d,]*/u.exec(words)?.[0].replaceAll(',', '') ?? 0);
  return { query, ...seen, ...traffic, found };
}

/** What queries cost that are the first of a visit each: what the page loads of the index when it opens included. */
export async function askFirst(
  browser: Browser,
  site: CountedSite,
  queries: readonly string[],
): Promise<readonly PageCost[]> {
  const costs: PageCost[] = [];
  for (const query of queries) {
    const page = await openSearch(browser, site);
    const opening = await site.take(OF_INDEX);
    const cost = await type(page, site, query);
    costs.push({ ...cost, bytes: opening.bytes + cost.bytes, requests: opening.requests + cost.requests });
    await page.context().close();
  }
  return costs;
}

/** What queries cost one after the other in one visit. */
export async function askOn(
  browser: Browser,
  site: CountedSite,
  queries: readonly string[],
): Promise<readonly PageCost[]> {
  const page = await openSearch(browser, site);
  await site.take(ALL);
  const costs: PageCost[] = [];
  for (const query of queries) costs.push(await type(page, site, query));
  await page.context().close();
  return costs;
}

/** Pagefind’s own reader, asked in a page for the same: time until the texts of ten results are there, bytes of each query. */
export async function askPagefindInPage(
  browser: Browser,
  site: CountedSite,
  queries: readonly string[],
): Promise<{ readonly opening: Traffic; readonly costs: readonly PageCost[] }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.url}about/`);
  await site.take(ALL);
  await page.evaluate(async () => {
    const index = await import(`${location.origin}/pagefind/pagefind.js`);
    await index.options({ baseUrl: '/' });
    for (let part = 2; part <= index.parts; part++) await index.mergeIndex(`/pagefind/part-${part}/`, { baseUrl: '/' });
    await index.init();
    Object.assign(globalThis, { index });
  });
  const opening = await site.take(OF_PAGEFIND);
  const costs: PageCost[] = [];
  for (const query of queries) {
    const asked = await page.evaluate(async (words) => {
      const { index } = globalThis as unknown as {
        index: { search: (words: string) => Promise<{ results: { data: () => Promise<unknown> }[] }> };
      };
      const begun = performance.now();
      const { results } = await index.search(words);
      await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return { milliseconds: performance.now() - begun, found: results.length };
    }, query);
    costs.push({ query, ...asked, ...(await site.take(OF_PAGEFIND)) });
  }
  await context.close();
  return { opening, costs };
}

/** A list that was pasted on the page that checks quotations. */
export interface ListCost extends Traffic {
  readonly milliseconds: number;
  /** How many were judged how, in the page’s words. */
  readonly told: readonly string[];
}

export async function checkList(browser: Browser, site: CountedSite, quotations: readonly string[]): Promise<ListCost> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  await page.goto(`${site.url}check/`);
  await site.take(ALL);
  await page.locator('[data-part="form"] select').selectOption('list');
  await page.locator('[data-part="box"]').fill(quotations.join('\n'));
  const milliseconds = await page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const begun = performance.now();
        const download = document.querySelector<HTMLElement>('[data-part="download"]')!;
        new MutationObserver(() => {
          if (!download.hidden) resolve(performance.now() - begun);
        }).observe(download, { attributes: true });
        const alert = document.querySelector<HTMLElement>('[role="alert"]')!;
        new MutationObserver(() => {
          if (alert.querySelector('[data-trouble]:not([hidden])')) reject(new Error(alert.innerText));
        }).observe(alert, { attributes: true, subtree: true });
        document.querySelector<HTMLFormElement>('[data-part="form"]')!.requestSubmit();
      }),
  );
  const told = await page.locator('[data-part="counts"] li').allInnerTexts();
  const traffic = await site.take(OF_INDEX);
  await context.close();
  return { milliseconds, told, ...traffic };
}
