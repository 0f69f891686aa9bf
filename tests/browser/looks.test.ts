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

/** One page of every kind, and one statement in every language and of every kind of text. */
const looked = [
  ...PAGE_KINDS.flatMap((kind) => pages.find((page) => kindOf(page) === kind)?.path ?? []),
  ...[...Map.groupBy(statements, ({ lang, kind }) => `${lang} ${kind}`).values()].flatMap(([statement]) =>
    statement ? [`statements/${statement.id}/`] : [],
  ),
  'search/?q=the',
];

/** The same, in Arabic where a page exists in each language. */
const paths = new Set(pages.map(({ path }) => path));
const lookedRtl = looked.map((path) => (paths.has(`ar/${path}`) ? `ar/${path}` : path));

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([
  ['light', 320, 'ltr'],
  ['light', 1280, 'ltr'],
  ['dark', 768, 'ltr'],
  ['dark', 1280, 'ltr'],
  ['light', 768, 'rtl'],
  ['dark', 320, 'rtl'],
] as const)('in %s at %i pixels, %s', (scheme, width, direction) => {
  it('no page keeps anybody out, and none is wider than the window', async () => {
    const { page, troubles, close } = await visit(browser, { scheme, width });
    const found: string[] = [];
    // Whoever reads one page in Arabic gets the pages that exist once in Arabic, too.
    if (direction === 'rtl') await page.goto(`${sites.root.url}ar/`);
    for (const path of direction === 'rtl' ? lookedRtl : looked) {
      await page.goto(sites.root.url + path);
      if (path.startsWith('search/')) await page.getByRole('status').filter({ hasText: 'statement' }).waitFor();
      found.push(...(await auditPage(page)).map((violation) => `/${path} ${violation}`));
    }
    await close();
    expect(found).toEqual([]);
    expect(troubles.filter((trouble) => !trouble.includes('/404.html'))).toEqual([]);
  }, 240_000);
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
