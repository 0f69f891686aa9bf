import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/lib/look/browser.ts';
import { PAGE_KINDS } from '../../scripts/lib/look/page-kinds.ts';
import { builtPages, kindOf } from './built-pages.ts';
import { sideBySide, visit } from './visit.ts';

/** All script that a reader loads who does not search, in bytes as a host sends them. */
const MOST_SCRIPT = 10_000;
/** All script of the search page, with what answers: tokens, stems, the query language, dates in five languages, the index’s reader, what gives results away. */
const MOST_SEARCH = 51_000;
/** A statement's page with its style. */
const MOST_PAGE = 30_000;

const { root } = inject('sites');
const pages = builtPages(root.folder);
const looked = PAGE_KINDS.filter((kind) => kind !== 'search').flatMap(
  (kind) => pages.find((page) => kindOf(page) === kind) ?? [],
);
const weight = (path: string) => gzipSync(readFileSync(join(root.folder, path)), { level: 9 }).length;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([
  ['in the archive’s first language', ''],
  ['in a language that the reader chose', 'fr/'],
])('the script of a page that is read %s', (_name, first) => {
  it('weighs at most 10 kB, whatever its kind', async () => {
    const heavy = await sideBySide(looked, 4, async ({ path, html }) => {
      const { page, close } = await visit(browser);
      if (first !== '') await page.goto(root.url + first);
      const loaded = new Set<string>();
      page.on('request', (request) => {
        if (request.url().endsWith('.js')) loaded.add(new URL(request.url()).pathname);
      });
      await page.goto(root.url + path, { waitUntil: 'networkidle' });
      await close();
      // Data for machines stands in an element of that name, and is no script.
      const inline = [...html.matchAll(/<script(?![^>]*\s(?:src=|type="application\/ld))[^>]*>(?<code>[^<]+)/gu)].map(
        ({ groups }) => gzipSync(groups!['code']!).length,
      );
      const bytes = [...loaded].map((file) => weight(file.slice(root.base.length))).concat(inline);
      const sum = bytes.reduce((all, one) => all + one, 0);
      return sum > MOST_SCRIPT ? [`/${path}: ${sum} bytes of ${[...loaded].join(', ')}`] : [];
    });
    expect(heavy.flat()).toEqual([]);
  });
});

it('the script of the search page weighs at most 51 kB, and needs no WebAssembly before Pagefind is asked', async () => {
  const { page, troubles, close } = await visit(browser);
  const loaded = new Set<string>();
  page.on('request', (request) => void loaded.add(new URL(request.url()).pathname));
  await page.goto(`${root.url}search/?q=the`, { waitUntil: 'networkidle' });
  await close();
  const scripts = [...loaded].filter((path) => path.endsWith('.js'));
  expect(scripts.reduce((sum, path) => sum + weight(path.slice(root.base.length)), 0)).toBeLessThan(MOST_SEARCH);
  expect([...loaded].filter((path) => /\/pagefind\/|\.wasm$/u.test(path))).toEqual([]);
  expect(troubles).toEqual([]);
});

it('a statement’s page weighs at most 30 kB with its style', () => {
  const heavy = pages
    .filter((page) => kindOf(page) === 'statement')
    .map(({ path, html }) => {
      const styles = [...html.matchAll(/<link rel="stylesheet" href="\/(?<file>[^"]+)"/gu)];
      expect(styles.length).toBeGreaterThan(0);
      const style = styles.reduce((all, { groups }) => all + weight(groups!['file']!), 0);
      return { path, bytes: style + weight(`${path}index.html`) };
    })
    .filter(({ bytes }) => bytes > MOST_PAGE);
  expect(heavy).toEqual([]);
});
