import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/lib/look/browser.ts';
import { anchorBlocks } from '../../src/statement/anchors.ts';
import type { Statement } from '../../src/statement/schema.ts';
import { shownOf } from './shown.ts';
import type { Site } from './sites.ts';
import { look as lookAt, type VisitOptions } from './visit.ts';

const site = inject('sites').root;
let browser: Browser;
let statements: readonly Statement[];
beforeAll(async () => {
  browser = await launchBrowser();
  statements = (await shownOf(site.archive)).statements.filter(({ access }) => access === undefined);
});
afterAll(() => browser.close());

/** Without JavaScript: reading needs none. */
const look = (options: VisitOptions, at: (page: Page) => Promise<void>) => lookAt(browser, at, options);

/** The first statement that points to another one in a way, and that one. */
function pair(type: Statement['relations'][number]['type']): readonly [Statement, Statement] {
  for (const statement of statements)
    for (const relation of statement.relations) {
      const other = statements.find(({ id }) => id === relation.statement);
      if (relation.type === type && other) return [statement, other];
    }
  throw new Error(`Expected a statement that ${type} another one.`);
}

const paragraphsOf = ({ body }: Statement) => body.flatMap(({ type, text }) => (type === 'paragraph' ? [text] : []));
const longest = () => statements.toSorted((a, b) => b.turns.length - a.turns.length)[0]!;

describe('reports of the same words', () => {
  it('lead from one to both beside each other, where every paragraph of both can be read', async () => {
    const [one, other] = pair('sharesWords');
    await look({}, async (page) => {
      await page.goto(`${site.url}statements/${one.id}/`);
      await page.locator('.reports .go a').click();
      await page.waitForURL(`${site.url}statements/${one.id}/compare/`);
      // What the other leaves out is none of its words.
      const words = await page.locator('.compare').evaluate((element) => {
        element.querySelectorAll('del').forEach((leftOut) => leftOut.remove());
        return element.textContent;
      });
      for (const text of [...paragraphsOf(one), ...paragraphsOf(other)]) expect(words).toContain(text);
    });
  });

  it('say which words are left out in words, and mark them by more than colour', async () => {
    const { id } = statements.find(
      ({ title }) => title === 'Tarn is in no hurry over Skerry Strait, the tide is, says foreign minister',
    )!;
    await look({}, async (page) => {
      await page.goto(`${site.url}statements/${id}/compare/`);
      const del = page.locator('.side del').first();
      expect(await del.textContent()).toContain('left out');
      expect(await del.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('line-through');
    });
  });
});

it('an original and its translation stand paragraph beside paragraph, each in its direction, and point to each other', async () => {
  const [translation, original] = pair('translationOf');
  await look({}, async (page) => {
    await page.goto(`${site.url}statements/${translation.id}/`);
    const twin = page.locator(`link[rel="alternate"][hreflang="${original.lang}"]`);
    expect(await twin.getAttribute('href')).toContain(`/statements/${original.id}/`);
    await page.goto(`${site.url}statements/${original.id}/compare/`);
    const rows = page.locator('.twins .row');
    expect(await rows.count()).toBe(Math.max(paragraphsOf(original).length, paragraphsOf(translation).length));
    const [own, there] = [rows.first().locator('> div').first(), rows.first().locator('> div').nth(1)];
    expect([await own.getAttribute('lang'), await there.getAttribute('lang')]).toEqual([
      original.lang,
      translation.lang,
    ]);
    expect(await own.textContent()).toContain(paragraphsOf(original)[0]);
    const places = () =>
      rows.first().evaluate((row) => {
        const [left, right] = [...row.querySelectorAll(':scope > div')].map((side) => side.getBoundingClientRect());
        return { level: left!.top === right!.top, beside: right!.left > left!.right };
      });
    await expect.poll(places).toEqual({ level: true, beside: true });
  });
});

it('words that come again lead to where they stand', async () => {
  await look({}, async (page) => {
    let checked = 0;
    for (const { id } of statements) {
      if (checked === 3) break;
      await page.goto(`${site.url}statements/${id}/`);
      const link = page.locator('.again a').first();
      if ((await link.count()) === 0) continue;
      const [, there = '', anchor = ''] = /statements\/([^/]+)\/\?w=[^#]+#(p-[^:]+):~:text=/u.exec(
        (await link.getAttribute('href')) ?? '',
      )!;
      const other = statements.find((one) => one.id === there);
      expect(anchorBlocks(other!.body).map((block) => block.anchor)).toContain(anchor);
      checked++;
    }
    expect(checked).toBe(3);
  });
});

describe('the contents of a transcript', () => {
  it('stay in view beside it where there is room', async () => {
    const { id, turns } = longest();
    await look({}, async (page) => {
      await page.goto(`${site.url}statements/${id}/#${turns.at(-1)!.turn}`);
      const top = async () => (await page.locator('.contents').boundingBox())!.y;
      await expect.poll(async () => Math.abs((await top()) - 50)).toBeLessThanOrEqual(50);
      await page.locator('.contents .who a').first().waitFor();
    });
  });

  it('are opened above it on a phone, where the title comes first', async () => {
    const { id } = longest();
    await look({ width: 320 }, async (page) => {
      await page.goto(`${site.url}statements/${id}/`);
      const entry = page.locator('.contents .who a').first();
      expect(await entry.isVisible()).toBe(false);
      const tops = await page.evaluate(() =>
        ['h1', '.docket', '.contents', '.words'].map(
          (part) => document.querySelector(part)!.getBoundingClientRect().top,
        ),
      );
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
      await page.locator('.contents summary').first().click();
      await entry.waitFor();
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });
});

it('pages that set texts beside each other fit a narrow window', async () => {
  const ids = [pair('sharesWords')[0].id, pair('translationOf')[1].id];
  await look({ width: 320 }, async (page) => {
    for (const id of ids) {
      await page.goto(`${site.url}statements/${id}/compare/`);
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: id }).toBe(320);
    }
  });
});

it('a statement on paper has its words, its address and nothing to click', async () => {
  const { id } = longest();
  await look({}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${site.url}statements/${id}/`);
    for (const part of ['.contents', '.doors', '.beside', '.around']) {
      const found = page.locator(part);
      for (let i = 0; i < (await found.count()); i++) expect(await found.nth(i).isVisible(), part).toBe(false);
    }
    expect(await page.locator('.print-only').innerText()).toContain(`/statements/${id}/`);
  });
});

/** Bytes that a page and its style have together, compressed. */
async function weight({ folder, base }: Site, path: string): Promise<number> {
  const html = await readFile(join(folder, path, 'index.html'), 'utf8');
  const styles = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]*>/gu)].map(
    ([link]) => /href="([^"]+)"/u.exec(link)![1]!,
  );
  const files = await Promise.all(styles.map((href) => readFile(join(folder, href.slice(base.length)))));
  return [Buffer.from(html), ...files].reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
}

it('every statement of the sample, and every page beside it, weighs at most 30 kB with its style', async () => {
  const compared = [pair('sharesWords')[0].id, pair('translationOf')[0].id].map((id) => `statements/${id}/compare`);
  const paths = [...statements.map(({ id }) => `statements/${id}`), ...compared];
  const heavy = await Promise.all(paths.map(async (path) => ({ path, bytes: await weight(site, path) })));
  expect(heavy.filter(({ bytes }) => bytes > 30_000)).toEqual([]);
});
