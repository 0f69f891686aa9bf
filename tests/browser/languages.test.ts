import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/lib/look/browser.ts';
import { openArchive } from '../../src/archive/index.ts';
import { isDay } from '../../src/statement/edtf.ts';
import { makeInterface } from '../../src/site/words/interface.ts';
import type { InterfaceLanguage } from '../../src/site/words/languages.ts';
import type { Key } from '../../src/site/words/translation.ts';
import { drawn, lull, visit } from './visit.ts';

const { root, nested } = inject('sites');
const { statements } = await openArchive(root.archive);
const statement = statements.find(({ lang, date }) => lang === 'en' && isDay(date))!;
const day = `${statement.date!.replaceAll('-', '/')}/`;
const withSpeaker = statements.find(({ speakers }) => speakers.some(({ id }) => id !== null))!;

/** Pages that exist in each language, and pages that exist once. */
const EACH = ['', 'speakers/', 'sources/', 'search/?q=the', 'undated/', `${day.slice(0, 4)}/`, 'about/'];
const ONCE = [
  `statements/${statement.id}/`,
  day,
  day.slice(0, 8),
  `speakers/${withSpeaker.speakers.find(({ id }) => id !== null)!.id}/`,
];

const word = (lang: InterfaceLanguage, key: Key) => makeInterface(lang).say(key);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Keep a choice of language, as a reader's browser does, before any page is opened. */
const choose = (page: Page, lang: string) =>
  page.addInitScript((chosen) => localStorage.setItem('language', chosen), lang);

/** Wait until a page that exists once is shown in the language that was chosen. */
async function isShown(page: Page): Promise<void> {
  await page.waitForFunction(() => !('reword' in document.documentElement.dataset));
  await drawn(page);
}

/** Names of styles and formats, which no language translates. */
const NAMES = new Set(
  'Chicago MLA APA OSCOLA Bluebook Wikipedia BibTeX RIS CSL-JSON CSV NDJSON JSON TEI Markdown'.split(' '),
);

/**
 * Text and spoken attributes of a page that are neither marked as of another language, nor a name, an address or a
 * code, and that have Latin words in them.
 */
async function latinWords(page: Page): Promise<readonly string[]> {
  const latin = await page.evaluate(() => {
    const isOwn = (element: Element | null) =>
      element !== null &&
      element.closest('[lang]') === document.documentElement &&
      element.closest('bdi, code, kbd, script, style, noscript, [dir="ltr"], [dir="auto"], .file-name, .Z3988') ===
        null;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (isOwn(node.parentElement)) found.push(node.textContent ?? '');
    for (const name of ['aria-label', 'title', 'placeholder'])
      for (const element of document.body.querySelectorAll(`[${name}]`))
        if (isOwn(element)) found.push((element.getAttribute(name) ?? '').replaceAll(/\u2068[^\u2069]*\u2069/gu, ''));
    return [...new Set(found.map((words) => words.trim()).filter((words) => /\p{Script=Latin}{3}/u.test(words)))];
  });
  return latin.filter((one) => !NAMES.has(one));
}

/** What a page says of itself, and by how much it is wider than its window. */
const looks = (page: Page) =>
  page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));

describe('in Arabic, at 320 pixels', () => {
  it.each(EACH)('/ar/%s runs from the right, in Arabic words alone', async (path) => {
    const { page, troubles, close } = await visit(browser, { width: 320 });
    await page.goto(`${root.url}ar/${path}`);
    if (path.startsWith('search/')) await page.locator('[data-part="results"] li').first().waitFor();
    await drawn(page);
    expect(await looks(page)).toEqual({ lang: 'ar', dir: 'rtl', wider: 0 });
    expect(await page.locator('nav').first().innerText()).toContain(word('ar', 'nav.speakers'));
    expect(await latinWords(page)).toEqual([]);
    await close();
    expect(troubles).toEqual([]);
  });

  it.each(ONCE)('/%s is shown so to a reader who chose it', async (path) => {
    const { page, troubles, close } = await visit(browser, { width: 320 });
    await choose(page, 'ar');
    await page.goto(root.url + path);
    await isShown(page);
    expect(await looks(page)).toEqual({ lang: 'ar', dir: 'rtl', wider: 0 });
    expect(await page.locator('nav').first().innerText()).toContain(word('ar', 'nav.speakers'));
    expect(await latinWords(page)).toEqual([]);
    await close();
    expect(troubles).toEqual([]);
  });

  it('a word that is not Arabic would be found', async () => {
    const { page, close } = await visit(browser);
    await page.setContent(
      '<html lang="ar"><p>كلمة Word <bdi>Name</bdi></p><p lang="en">Text</p><a title="Go there">س</a></html>',
    );
    expect(await latinWords(page)).toEqual(['كلمة Word', 'Go there']);
    await close();
  });
});

describe('a page that exists once', () => {
  const [path = ''] = ONCE;

  it('lays the days of a month out in the weeks of the reader, and back', async () => {
    const { page, close } = await visit(browser, { width: 320 });
    await choose(page, 'ar');
    await page.goto(`${root.url}2016/04/`);
    await isShown(page);
    const columns = () =>
      page.locator('table.weeks').evaluate((table: HTMLTableElement) => ({
        first: table.tHead!.rows[0]!.cells[0]!.abbr,
        days: [...table.tBodies[0]!.rows].map((row) => [...row.cells].map((cell) => Number(cell.textContent))),
      }));
    // 1 April 2016 was a Friday, which ends the week of an Arabic calendar.
    const [friday, saturday, ...others] = (await columns()).days;
    expect([friday, saturday]).toEqual([
      [0, 0, 0, 0, 0, 0, 1],
      [2, 3, 4, 5, 6, 7, 8],
    ]);
    expect(others.at(-1)).toEqual([30, 0, 0, 0, 0, 0, 0]);
    expect((await columns()).first).toBe(word('ar', 'dates.weekdays').split(' ')[5]);
    await page.locator('.languages summary').click();
    await page.locator('a[data-language="en"]').click();
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await expect.poll(async () => (await columns()).first).toBe('Monday');
    expect((await columns()).days[0]).toEqual([0, 0, 0, 0, 1, 2, 3]);
    await close();
  });
  const own = () => ({
    words: [...document.querySelectorAll('.words p')].map(({ textContent }) => textContent),
    lang: document.querySelector('.words')?.getAttribute('lang'),
    dir: document.querySelector('.words')?.getAttribute('dir'),
  });

  it('keeps the words of its text, and leads to pages of the language, under a path as well', async () => {
    const { page, close } = await visit(browser);
    await page.goto(nested.url + path);
    const before = await page.evaluate(own);
    await page.getByText('English', { exact: true }).first().click();
    await page.getByRole('link', { name: 'Français' }).click();
    await page.locator('.docket').getByText(word('fr', 'docket.asReceived')).waitFor();
    expect(await page.evaluate(own)).toEqual(before);
    expect(new URL(page.url()).pathname).toBe(nested.base + path);
    expect(await page.getByRole('link', { name: word('fr', 'nav.sources'), exact: true }).getAttribute('href')).toBe(
      `${nested.base}fr/sources/`,
    );
    await close();
  });

  it('remembers the choice, and a visit to the pages of a language is one', async () => {
    const { page, close } = await visit(browser);
    await page.goto(`${root.url}ru/speakers/`);
    await page.goto(root.url + path);
    await page.locator('.docket').getByText(word('ru', 'docket.asReceived')).waitFor();
    await page.getByText('Русский', { exact: true }).first().click();
    await page.getByRole('link', { name: 'English' }).click();
    await page.locator('.docket').getByText(word('en', 'docket.asReceived')).waitFor();
    await page.reload();
    await drawn(page);
    expect(await looks(page)).toMatchObject({ lang: 'en', dir: 'ltr' });
    await close();
  });

  it('reads in the first language where its words cannot be fetched', async () => {
    const { page, close } = await visit(browser);
    await choose(page, 'es');
    await page.route('**/words/es.json', (route) => route.abort());
    await page.goto(root.url + path);
    await isShown(page);
    expect(await looks(page)).toMatchObject({ lang: 'en', dir: 'ltr' });
    await page.locator('.docket').getByText(word('en', 'docket.asReceived')).waitFor();
    await close();
  });

  it('fetches no words where the reader chose nothing else', async () => {
    const { page, close } = await visit(browser);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(root.url + path);
    await lull(page);
    expect(asked.filter((address) => /\/words\/|reword/u.test(address))).toEqual([]);
    expect(asked.length).toBeGreaterThan(1);
    await close();
  });
});
