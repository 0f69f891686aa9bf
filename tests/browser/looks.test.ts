import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { shownOf } from './shown.ts';
import { launchBrowser } from '../../scripts/lib/look/browser.ts';
import { builtPages, kindOf, PAGE_KINDS } from './built-pages.ts';
import { visit } from './visit.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const sites = inject('sites');
const pages = builtPages(sites.root.folder);
const { statements } = await shownOf(sites.root.archive);

/** One page of every kind, and one statement in every language and of every kind of text. */
const looked = [
  ...PAGE_KINDS.flatMap((kind) => pages.find((page) => kindOf(page) === kind)?.path ?? []),
  ...[...Map.groupBy(statements, ({ lang, kind }) => `${lang} ${kind}`).values()].flatMap(([statement]) =>
    statement ? [`statements/${statement.id}/`] : [],
  ),
  'search/?q=the',
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([
  ['light', 360],
  ['light', 1280],
  ['dark', 360],
  ['dark', 1280],
] as const)('in %s at %i pixels', (scheme, width) => {
  it('no page keeps anybody out, and none is wider than the window', async () => {
    const { page, troubles, close } = await visit(browser, { scheme, width });
    const found: string[] = [];
    for (const path of looked) {
      await page.goto(sites.root.url + path);
      if (path.startsWith('search/')) await page.getByRole('status').filter({ hasText: 'statement' }).waitFor();
      found.push(...(await violations(page)).map((violation) => `/${path} ${violation}`));
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (wide > 0) found.push(`/${path} is ${wide} pixels wider than the window`);
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
  const found = await violations(page);
  await close();
  expect(found.join()).toContain('image-alt');
  expect(found.join()).toContain('color-contrast');
});

/** What axe finds on a page: rule and place, one line each. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}
