import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openArchive } from '../../src/archive/index.ts';
import { dateRoom, periodsOf } from '../../src/site/dates/date-room.ts';
import { launchBrowser } from '../../scripts/lib/look/browser.ts';
import { type BuiltPage, builtPages, linksOf } from './built-pages.ts';
import { visit } from './visit.ts';

const sites = inject('sites');
const served = [
  ['at the root', sites.root],
  ['under a path', sites.nested],
  ...(sites.captures ? [['of the captures', sites.captures] as const] : []),
] as const;

/** Addresses of periods below the base, by their names: `2016/04/12/` of `2016-04-12`. */
const DAY = /^\d{4}\/\d\d\/\d\d\/$/u;
const CHAINS = [
  ['decades', /^\d{4}s\/$/u],
  ['years', /^\d{4}\/$/u],
  ['months', /^\d{4}\/\d\d\/$/u],
  ['days', DAY],
] as const;

describe.each(served)('dates of the site %s', (_name, site) => {
  const pages = builtPages(site.folder);
  const root = new URL(site.base, 'http://localhost');
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const pathsOf = (page: BuiltPage) =>
    linksOf(page, root).map(({ pathname }) => decodeURIComponent(pathname.slice(root.pathname.length)));

  it('are within three clicks from home', () => {
    const clicks = new Map([['', 0]]);
    for (const [path, count] of clicks)
      for (const next of pathsOf(byPath.get(path)!))
        if (byPath.has(next) && !clicks.has(next)) clicks.set(next, count + 1);
    const days = pages.map(({ path }) => path).filter((path) => DAY.test(path));
    expect(days.length).toBeGreaterThan(0);
    expect(days.filter((day) => (clicks.get(day) ?? Infinity) > 3)).toEqual([]);
  });

  it.each(CHAINS)('lead from one to the next, every one once and in order: %s', (_kind, address) => {
    const inOrder = pages.map(({ path }) => path).filter((path) => address.test(path));
    const turn = (rel: 'next' | 'prev', path: string) =>
      new RegExp(`<a[^>]*rel="?${rel}"?[^>]*>`, 'u').exec(byPath.get(path)!.html)?.[0].match(/href="?([^"\s>]+)/u)?.[1];
    const walk = (rel: 'next' | 'prev', from: string) => {
      const seen = [from];
      for (let href = turn(rel, from); href !== undefined && seen.length <= inOrder.length;) {
        const path = href.slice(root.pathname.length);
        seen.push(path);
        href = turn(rel, path);
      }
      return seen;
    };
    expect(walk('next', inOrder[0]!)).toEqual(inOrder);
    expect(walk('prev', inOrder.at(-1)!)).toEqual(inOrder.toReversed());
  });

  it('hold every statement on each day, month, year and decade that it names or may be', async () => {
    const { statements } = await openArchive(site.archive);
    const missing = statements.flatMap(({ id, date }) => {
      const room = dateRoom(date);
      const periods = room === null ? [] : periodsOf(room, room.grain);
      return periods.filter((period) => {
        const page = byPath.get(`${period.replaceAll('-', '/')}/`);
        return page === undefined || !page.html.includes(`statements/${id}/`);
      });
    });
    expect(missing).toEqual([]);
  });
});

describe('a typed date', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  /** Type a date into the box of a page, and look at where one comes. */
  async function type(from: string, typed: string, at: (page: Page) => Promise<void>, javaScript = true) {
    const { page, troubles, close } = await visit(browser, { javaScript });
    await page.goto(sites.nested.url + from);
    await page.locator('main input[name=on]').fill(typed);
    await page.locator('main input[name=on]').press('Enter');
    await at(page);
    await close();
    expect(troubles).toEqual([]);
  }

  it.each([
    ['', '12.4.2016', '2016/04/12/'],
    ['fr/', '12 avril 2016', '2016/04/12/'],
    ['ar/', '١٢ أبريل ٢٠١٦', '2016/04/12/'],
    ['2016/04/12/', '28 января 2022 г.', '2022/01/28/'],
    ['2016/', 'April 2016', '2016/04/'],
    ['fr/2016/', '2022', 'fr/2022/'],
    ['2016/04/', '1990s', '1990s/'],
    ['dates/', '12 April', 'on-this-day/04/'],
  ])('on /%s: %s goes to /%s', async (from, typed, to) => {
    await type(from, typed, async (page) => {
      await expect.poll(() => new URL(page.url()).pathname).toBe(sites.nested.base + to);
    });
  });

  it('that may be two days is a choice', async () => {
    await type('', '4/12/2016', async (page) => {
      await page.locator('[data-answer] li').first().waitFor();
      expect(await page.locator('[data-answer] a').allInnerTexts()).toEqual(['4 December 2016', '12 April 2016']);
      // The one on which there is nothing leads to what is near it, the other to its page.
      await page.locator('[data-answer] a').first().click();
      await page.getByText('4 December 2016: nothing in the archive').waitFor();
      await page.goBack();
      await page.locator('[data-answer] a').nth(1).click();
      await page.waitForURL(({ pathname }) => pathname === `${sites.nested.base}2016/04/12/`);
    });
  });

  it('of a day on which there is nothing leads to the nearest days, and tells what is there', async () => {
    await type('', '5 April 2016', async (page) => {
      await page.locator('[data-answer] li').first().waitFor();
      const near = await page.locator('[data-answer] a').allInnerTexts();
      expect(near).toEqual(expect.arrayContaining(['7 April 2016', 'April 2016']));
    });
  });

  it('that is none is told so', async () => {
    await type('', 'the day before', async (page) => {
      await page.locator('[data-answer] p').waitFor();
      expect(await page.locator('[data-answer]').innerText()).toContain('the day before');
      expect(await page.locator('[data-answer] a').count()).toBe(0);
    });
  });

  it('is offered where an address names a day of which there is nothing', async () => {
    const { page, close } = await visit(browser);
    await page.goto(`${sites.nested.url}2016/04/05/`);
    await page.locator('[data-empty-date] a').click();
    const answer = page.locator('[data-answer]');
    await expect.poll(() => answer.innerText()).toContain('5 April 2016: nothing in the archive');
    await close();
  });

  it('leads to a list of all years and months where no script runs', async () => {
    await type(
      '',
      '12.4.2016',
      async (page) => {
        await expect.poll(() => new URL(page.url()).pathname).toBe(`${sites.nested.base}dates/`);
        expect(await page.locator(`main a[href="${sites.nested.base}2016/04/"]`).count()).toBe(1);
      },
      false,
    );
  });
});
