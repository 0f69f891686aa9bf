import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { bounds } from '../../src/statement/edtf.ts';
import { launchBrowser } from '../../scripts/lib/look/browser.ts';
import { shownOf } from './shown.ts';
import { everyLanguage, middleYears, wordsOfOneTurn } from './samples.ts';
import type { Site } from './sites.ts';
import { visit, type VisitOptions } from './visit.ts';

const sites = inject('sites');
const served = [
  ['at the root', sites.root],
  ['under a path', sites.nested],
  ...(sites.captures ? [['of the captures', sites.captures] as const] : []),
] as const;
const sample = await shownOf(sites.root.archive);

/** A word that most English texts have. */
const COMMON = 'the';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Look at a site and expect that nothing went wrong meanwhile. */
async function look(at: (page: Page) => Promise<void>, options: VisitOptions = {}): Promise<void> {
  const { page, troubles, close } = await visit(browser, options);
  await at(page);
  await close();
  expect(troubles).toEqual([]);
}

/** Open the search page with an address's query, and wait for the answer. */
async function search(page: Page, site: Site, query: string): Promise<void> {
  await page.goto(`${site.url}search/${query}`);
  await answered(page);
}

/** Wait until the answer says how many there are, and stays so. */
async function answered(page: Page): Promise<void> {
  const count = page.getByRole('status').filter({ hasText: /statement|Nothing/u });
  await count.waitFor();
  let before = '';
  for (let now = await shown(page); now !== before; now = await shown(page)) {
    before = now;
    await page.waitForTimeout(400);
  }
}

const results = (page: Page) =>
  page.getByRole('region', { name: 'Results' }).getByRole('list').first().locator(':scope > li');
const shown = async (page: Page) => `${page.url()} ${await page.getByRole('region', { name: 'Results' }).innerText()}`;
const addresses = (page: Page) =>
  results(page)
    .locator('h2 a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
const idOf = (address: string) => address.replace(/^.*\/statements\/|\/$/gu, '');

/** Every statement of an answer, all pages of it, as ids. */
async function found(page: Page): Promise<readonly string[]> {
  const more = page.getByRole('button', { name: /^Show \d+ more/u });
  while (await more.isVisible()) {
    const before = await results(page).count();
    await more.click();
    await results(page).nth(before).waitFor();
  }
  return (await addresses(page)).map(idOf);
}

describe.each(served)('the search of the site %s', (_name, site) => {
  it('finds the words of one turn and opens at the turn', async () => {
    const { statement, turn, paragraph, words } = wordsOfOneTurn((await shownOf(site.archive)).statements);
    await look(async (page) => {
      await page.goto(site.url);
      await page.getByRole('searchbox').first().fill(words);
      await page.getByRole('searchbox').first().press('Enter');
      await page.waitForURL(`${site.url}search/?q=*`);
      await answered(page);
      expect((await addresses(page))[0]).toBe(`${site.base}statements/${statement.id}/`);

      await results(page).first().locator(`a[href$="#${turn}"], a[href$="#${paragraph}"]`).first().click();
      await page.waitForURL(`${site.url}statements/${statement.id}/#*`);
      const opened = page.locator(':target');
      expect([turn, paragraph]).toContain(await opened.getAttribute('id'));
      expect(
        await opened.evaluate(
          (element) =>
            element.getBoundingClientRect().top < window.innerHeight && element.getBoundingClientRect().bottom > 0,
        ),
      ).toBe(true);
    });
  });
});

describe('the search of the sample', () => {
  it('finds a word of every language as it is printed', async () => {
    const samples = everyLanguage(sample.statements);
    expect(samples.length).toBeGreaterThan(2);
    await look(async (page) => {
      for (const { lang, id, word } of samples) {
        await search(page, sites.root, `?q=${encodeURIComponent(word)}`);
        expect(await found(page), `${lang}: ${word}`).toContain(id);
      }
    });
  });

  it('finds only statements of the years, the kind, the source and the language that a filter names', async () => {
    const { statements } = sample;
    const [from, to] = middleYears(statements);
    const reaches = (id: string, first: string, last: string) => {
      const { min, max } = bounds(statements.find((statement) => statement.id === id)?.date ?? '');
      return min !== null && max !== null && min <= `${last}-12-31` && max >= `${first}-01-01`;
    };
    await look(async (page) => {
      await search(page, sites.root, `?q=${COMMON}`);
      const all = await found(page);
      await page.getByRole('combobox', { name: 'From' }).selectOption(from);
      await page.getByRole('combobox', { name: 'to', exact: true }).selectOption(to);
      await answered(page);
      const within = await found(page);
      expect(within.length).toBeGreaterThan(0);
      expect(within.length).toBeLessThan(all.length);
      expect(within.filter((id) => !reaches(id, from, to))).toEqual([]);
      expect(new URL(page.url()).search).toContain(`year=${from}..${to}`);

      for (const facet of ['Source', 'Kind', 'Speaker']) {
        await search(page, sites.root, `?q=${COMMON}`);
        const group = page.getByRole('group', { name: facet });
        const value = (await group.locator('label bdi').nth(1).textContent())!;
        const asked = await group.getByRole('checkbox').nth(1).inputValue();
        await group.getByRole('checkbox', { name: value }).first().check();
        await answered(page);
        const some = await found(page);
        expect(some.length, `${facet}: ${value}`).toBeGreaterThan(0);
        expect(some.length, `${facet}: ${value}`).toBeLessThan(all.length);
        // The address has the id of whom it names, without the name.
        const [id] = asked.split('·');
        expect([...new URL(page.url()).searchParams.values()], asked).toContain(id === '' ? value : id);
        expect(
          await group
            .locator('label', { has: page.getByRole('checkbox', { name: value }) })
            .first()
            .innerText(),
        ).toContain(String(some.length));
      }
    });
    await look(async (page) => {
      await search(page, sites.root, '');
      await page.getByRole('group', { name: 'Language' }).getByRole('checkbox', { name: 'French' }).check();
      await answered(page);
      const french = statements.filter(({ lang }) => lang === 'fr').map(({ id }) => id);
      expect((await found(page)).toSorted()).toEqual(french.toSorted());
    });
  });

  it('shows every statement when nothing is asked for, also in the order of days', async () => {
    const day = (id: string) =>
      /^\d{4}-\d\d-\d\d$/u.exec(sample.statements.find((statement) => statement.id === id)?.date ?? '')?.[0];
    await look(async (page) => {
      await search(page, sites.root, '?sort=newest');
      const newest = await found(page);
      expect(newest.toSorted()).toEqual(sample.statements.map(({ id }) => id).toSorted());
      const days = newest.flatMap((id) => day(id) ?? []);
      expect(days).toEqual(days.toSorted().toReversed());

      await page.getByRole('combobox', { name: 'Order' }).selectOption('oldest');
      await answered(page);
      const oldest = (await found(page)).flatMap((id) => day(id) ?? []);
      expect(oldest).toEqual(days.toReversed().toSorted());
    });
  });

  it('keeps its state in the address, through reload, Back and a copied link', async () => {
    const [from] = middleYears(sample.statements);
    await look(async (page) => {
      await search(page, sites.nested, `?q=${COMMON}`);
      const first = await shown(page);
      await page.getByRole('combobox', { name: 'Order' }).selectOption('newest');
      await answered(page);
      await page.getByRole('combobox', { name: 'From' }).selectOption(from);
      await answered(page);
      const second = await shown(page);
      expect(new URL(page.url()).searchParams.get('sort')).toBe('newest');
      expect(new URL(page.url()).searchParams.get('year')).toBe(`${from}..`);

      await page.reload();
      await answered(page);
      expect(await shown(page)).toBe(second);

      await page.goBack();
      await answered(page);
      await page.goBack();
      await answered(page);
      expect(await shown(page)).toBe(first);
      expect(await page.getByRole('combobox', { name: 'From' }).inputValue()).toBe('');

      await page.goForward();
      await page.goForward();
      await answered(page);
      const address = page.url();
      await page.goto('about:blank');
      await page.goto(address);
      await answered(page);
      expect(await shown(page)).toBe(second);
    });
  });

  it('is used from the keyboard alone', async () => {
    await look(async (page) => {
      await page.goto(`${sites.root.url}about/`);
      await page.keyboard.press('/');
      await page.keyboard.type(COMMON);
      await page.keyboard.press('Enter');
      await page.waitForURL(`${sites.root.url}search/?q=${COMMON}`);
      await answered(page);
      await page.keyboard.press('/');
      await page.keyboard.press('ArrowDown');
      const first = await page.evaluate(() => (document.activeElement as HTMLAnchorElement | null)?.href ?? '');
      expect(first).toBe(new URL((await addresses(page))[0] ?? '', page.url()).href);
      await page.keyboard.press('j');
      expect(await page.evaluate(() => document.activeElement?.closest('li') !== null)).toBe(true);
      await page.keyboard.press('k');
      await page.keyboard.press('Enter');
      await page.waitForURL(first);
    });
  });

  it('says so when there is nothing, and shows a hostile query as text', async () => {
    await look(async (page) => {
      await search(page, sites.root, '?q=zzxqzzxq');
      expect(await found(page)).toEqual([]);
      expect(await page.getByRole('region', { name: 'Results' }).innerText()).toContain('zzxqzzxq');
      const hostile = '<img src=x onerror="document.title=1">';
      await search(page, sites.root, `?q=${encodeURIComponent(hostile)}`);
      expect(await page.getByRole('searchbox').first().inputValue()).toBe(hostile);
      expect(await page.locator('main img').count()).toBe(0);
      expect(await page.title()).not.toBe('1');
    });
  });

  it('leaves the other ways in without JavaScript', async () => {
    await look(
      async (page) => {
        await page.goto(`${sites.root.url}search/?q=${COMMON}`);
        await page.locator('main').getByRole('link', { name: 'speaker' }).click();
        expect(page.url()).toBe(`${sites.root.url}speakers/`);
      },
      { javaScript: false },
    );
  });
});
