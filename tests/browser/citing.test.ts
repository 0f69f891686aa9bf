import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openArchive } from '../../src/archive/index.ts';
import { readAsZotero } from '../lib/zotero-rules.ts';
import { launchBrowser } from '../../scripts/lib/look/browser.ts';
import { builtPages } from './built-pages.ts';
import { wordsOfOneTurn } from './samples.ts';
import { notices, visit } from './visit.ts';

const { root } = inject('sites');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('what machines read from the built pages', () => {
  it('is the statement, on every page of one', async () => {
    const { statements } = await openArchive(root.archive);
    const html = new Map(builtPages(root.folder).map((page) => [page.path, page.html]));
    expect(statements.length).toBeGreaterThan(0);
    for (const { id, title, lang, date, published } of statements) {
      const read = readAsZotero(html.get(`statements/${id}/`) ?? '');
      expect(read, id).toMatchObject({ title, language: lang });
      expect(new URL(read!.url!).pathname).toBe(`${root.base}statements/${id}/`);
      expect([date ?? published ?? 'n.d.', published ?? date ?? 'n.d.'], id).toContain(read!.date);
    }
  });

  it('is a list where there are several, and only there', () => {
    const pages = builtPages(root.folder).filter(({ html }) => html.includes('class="Z3988"'));
    expect(pages.filter(({ path }) => path.startsWith('speakers/'))).not.toEqual([]);
    expect(pages.filter(({ path }) => path.startsWith('statements/'))).toEqual([]);
  });
});

describe('the results of a search', () => {
  it('say what they are, so that all can be taken at once', async () => {
    const { statements } = await openArchive(root.archive);
    const { words, statement } = wordsOfOneTurn(statements);
    const { page, troubles, close } = await visit(browser);
    await page.goto(`${root.url}search/?q=${encodeURIComponent(words)}`);
    const coins = page.locator('.Z3988');
    await expect.poll(() => coins.count()).toBeGreaterThan(0);
    const titles = await coins.evaluateAll((spans) =>
      spans.map((span) => new URLSearchParams(span.getAttribute('title')!).get('rft.title')),
    );
    expect(titles).toContain(statement.title);
    await close();
    expect(troubles).toEqual([]);
  });
});

describe('citing', () => {
  it('needs no script: every style is there in full, and files to take away', async () => {
    const { statements } = await openArchive(root.archive);
    const { page, troubles, close } = await visit(browser, { javaScript: false });
    await page.goto(`${root.url}statements/${statements[0]!.id}/`);
    const panel = page.locator('#cite');
    expect(await panel.locator('[data-cite]').count()).toBe(9);
    expect(await panel.locator('[data-cite="chicago note"]').isVisible()).toBe(true);
    await panel.locator('summary', { hasText: 'OSCOLA' }).click();
    await expect
      .poll(() => panel.locator('[data-cite="oscola note"]').innerText())
      .toContain('accessed [day of access]');
    expect(await panel.locator('button:visible').count()).toBe(0);
    for (const link of await panel.locator('.cite-files a').all()) {
      const answer = await page.request.get(new URL((await link.getAttribute('href'))!, page.url()).href);
      expect(answer.status(), answer.url()).toBe(200);
    }
    await close();
    expect(troubles).toEqual([]);
  });

  it('cites the place that the address names, on the day of the visit, and copies it as text and as HTML', async () => {
    const { statement, paragraph } = wordsOfOneTurn((await openArchive(root.archive)).statements);
    const { page, troubles, close } = await visit(browser);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${root.url}statements/${statement.id}/#${paragraph}`);
    await page.locator('#cite [data-cite-place]').focus();
    const note = page.locator('#cite [data-cite="chicago note"]');
    await expect.poll(() => note.innerText()).toContain(`#${paragraph}`);
    expect(await note.innerText()).toMatch(/, para\. \d+, /u);
    await page.locator('#cite summary', { hasText: 'MLA' }).click();
    expect(await page.locator('#cite [data-cite="mla entry"]').innerText()).not.toContain('[day of access]');
    await page.locator('#cite [data-cite-copy="mla entry"]').click();
    await expect.poll(() => notices(page)).toContain('MLA');
    const read = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const textOf = async (type: string) => (await item!.getType(type)).text();
      return { plain: await textOf('text/plain'), html: await textOf('text/html') };
    });
    expect(read.plain).toBe(await page.locator('#cite [data-cite="mla entry"]').innerText());
    expect(read.html).toContain('<i>');
    await close();
    expect(troubles).toEqual([]);
  });
});
