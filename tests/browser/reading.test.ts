import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { anchorBlocks } from '../../src/statement/anchors.ts';
import { launchBrowser } from '../../scripts/lib/look/browser.ts';
import { shownOf } from './shown.ts';
import { datedStatement, isDay, paragraphAnchors, wordsOfOneTurn } from './samples.ts';
import type { Site } from './sites.ts';
import { look as lookAt, type VisitOptions } from './visit.ts';

const sites = inject('sites');
const served = [
  ['at the root', sites.root],
  ['under a path', sites.nested],
  ...(sites.captures ? [['of the captures', sites.captures] as const] : []),
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const look = (options: VisitOptions, at: (page: Page) => Promise<void>) => lookAt(browser, at, options);

/** Click the first link on the page that leads to a path below the site's base. */
async function follow(page: Page, site: Site, path: string): Promise<void> {
  await page.locator(`main a[href="${site.base}${path}"]`).first().click();
  await page.waitForURL(site.url + path);
}

describe.each(served)('the site %s', (_name, site) => {
  describe.each([
    ['with', true],
    ['without', false],
  ] as const)('%s JavaScript', (_with, javaScript) => {
    it('leads by clicks from home over year, month and day to the statement', async () => {
      const { id, date, title } = datedStatement((await shownOf(site.archive)).statements);
      if (!isDay(date)) throw new Error('Expected a day.');
      const [year, month, day] = date.split('-');
      await look({ javaScript }, async (page) => {
        await page.goto(site.url);
        await follow(page, site, `${year}/`);
        await follow(page, site, `${year}/${month}/`);
        await follow(page, site, `${year}/${month}/${day}/`);
        await follow(page, site, `statements/${id}/`);
        expect(await page.locator('h1').innerText()).toBe(title);
      });
    });

    it('lands on the paragraph that a link names, and marks it', async () => {
      const { statement, paragraph, text } = wordsOfOneTurn((await shownOf(site.archive)).statements);
      const [first] = paragraphAnchors(statement);
      await look({ javaScript, width: 360 }, async (page) => {
        await page.goto(`${site.url}statements/${statement.id}/#${paragraph}`);
        const target = page.locator(':target');
        expect(await target.getAttribute('id')).toBe(paragraph);
        expect(await target.textContent()).toContain(text);
        await expect.poll(() => inView(page, `#${paragraph}`)).toBe(true);
        await expect.poll(() => inView(page, `#${first}`)).toBe(false);
        expect(await appearance(page, `#${paragraph}`)).not.toEqual(await appearance(page, `#${first}`));
      });
    });
  });
});

describe.each(served)('the pages of the site %s', (_name, site) => {
  it('show the words as they were printed, code point for code point', async () => {
    const { statements } = await shownOf(site.archive);
    expect(statements.length).toBeGreaterThan(0);
    const expected = statements.map(({ id, title, body }) => ({
      id,
      title,
      words: anchorBlocks(body).flatMap(({ block, anchor }) =>
        block.type === 'paragraph' && anchor ? [[anchor, block.text] as const] : [],
      ),
    }));
    await look({}, async (page) => {
      await page.goto(`${site.url}statements/${expected[0]!.id}/`);
      // The browser reads all pages from this one, without running what stands in them.
      const shown = await page.evaluate(
        (wanted) =>
          Promise.all(
            wanted.map(async ({ id, anchors }) => {
              const html = await (await fetch(`../${id}/`)).text();
              const read = new DOMParser().parseFromString(html, 'text/html');
              const words = anchors.map((anchor) => [anchor, read.getElementById(anchor)?.textContent] as const);
              return { id, title: read.querySelector('h1')?.textContent, words };
            }),
          ),
        expected.map(({ id, words }) => ({ id, anchors: words.map(([anchor]) => anchor) })),
      );
      expect(shown).toEqual(expected);
    });
  });
});

describe.skipIf(!sites.captures)('the site of the captures', () => {
  it('has fifteen statements, and one of them on 28 January 2022', async () => {
    const site = sites.captures ?? sites.root;
    const { statements } = await shownOf(site.archive);
    expect(statements).toHaveLength(15);
    await look({}, async (page) => {
      await page.goto(site.url);
      await follow(page, site, '2022/');
      await follow(page, site, '2022/01/');
      await follow(page, site, '2022/01/28/');
      await page.locator('main a[href*="/statements/2022-01-28-"]').first().click();
      await page.waitForURL(`${site.url}statements/2022-01-28-*/`);
      expect(statements.map(({ id }) => `${site.url}statements/${id}/`)).toContain(page.url());
    });
  });
});

/** Does any part of an element show in the window? */
function inView(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  });
}

/** How an element is set off from others: what a mark could be made with, on it or before it. */
function appearance(page: Page, selector: string): Promise<readonly string[]> {
  return page
    .locator(selector)
    .evaluate((element) =>
      [getComputedStyle(element), getComputedStyle(element, '::before')].flatMap(
        ({ backgroundColor, boxShadow, outlineStyle, borderInlineStartColor, borderInlineStartWidth }) => [
          backgroundColor,
          boxShadow,
          outlineStyle,
          borderInlineStartColor,
          borderInlineStartWidth,
        ],
      ),
    );
}
