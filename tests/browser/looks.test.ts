import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { shownOf } from './shown.ts';
import { auditPage } from '../../scripts/lib/look/audit.ts';
import { launchBrowser } from '../../scripts/lib/look/browser.ts';
import { languageIn, PAGE_KINDS } from '../../scripts/lib/look/page-kinds.ts';
import { builtPages, kindOf } from './built-pages.ts';
import { visit } from './visit.ts';

const sites = inject('sites');
// Those of the archive's first language come first.
const pages = builtPages(sites.root.folder).toSorted(
  (a, b) => Number(languageIn(a.path) !== null) - Number(languageIn(b.path) !== null),
);
const { statements } = await shownOf(sites.root.archive);

/** One page of every kind, and of the search with an answer. */
const kinds = [
  ...PAGE_KINDS.flatMap((kind) => pages.find((page) => kindOf(page) === kind)?.path ?? []),
  'search/?q=the',
];

/** One statement in every language and of every kind of text, beside the one that stands for its kind of page. */
const texts = [...Map.groupBy(statements, ({ lang, kind }) => `${lang} ${kind}`).values()]
  .flatMap(([statement]) => (statement ? [`statements/${statement.id}/`] : []))
  .filter((path) => !kinds.includes(path));

/** The same, in Arabic where a page exists in each language. */
const paths = new Set(pages.map(({ path }) => path));
const kindsRtl = kinds.map((path) => (paths.has(`ar/${path.replace(/\?.*$/u, '')}`) ? `ar/${path}` : path));

/**
 * How a page is looked at once it stands: a window of each width in light and dark, and of axe’s rules those that can find in it
 * what they do not find in the others.
 */
const WINDOWS = [
  [1280, 'light', 'all'],
  [1280, 'dark', 'colours'],
  [768, 'light', 'other'],
  [320, 'dark', 'all'],
  [320, 'light', 'colours'],
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([
  ['from left to right', kinds, ''],
  ['from right to left', kindsRtl, 'ar/'],
  ['texts of every language and kind', texts, ''],
] as const)('%s', (_name, looked, first) => {
  it('no page keeps anybody out, and none is wider than the window, whatever its width, in light and dark', async () => {
    const { page, troubles, close } = await visit(browser);
    const found: string[] = [];
    // Whoever reads one page in Arabic gets the pages that exist once in Arabic, too.
    await page.goto(sites.root.url + first);
    for (const path of looked) {
      await page.goto(sites.root.url + path);
      if (path.includes('search/?')) await page.getByRole('status').filter({ hasText: /\d/u }).waitFor();
      for (const [width, colorScheme, rules] of WINDOWS) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const wrong = await auditPage(page, rules);
        found.push(...wrong.map((violation) => `/${path} at ${width} pixels, ${colorScheme}: ${violation}`));
      }
    }
    await close();
    expect(found).toEqual([]);
    expect(troubles.filter((trouble) => !trouble.includes('/404.html'))).toEqual([]);
  });
});

it('a page that keeps people out would be found', async () => {
  const { page, close } = await visit(browser);
  await page.setContent(
    '<html lang="en"><title>x</title><main><h1>x</h1><img src="data:,"><p style="color:#999;background:#aaa">pale</p></main>',
  );
  const found = await auditPage(page);
  await close();
  expect(found.join()).toContain('image-alt');
  expect(found.join()).toContain('color-contrast');
});
