import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { openArchive } from '../../src/archive/index.ts';
import { rawAddress } from '../../src/site/raw-address.ts';
import { shownOf } from './shown.ts';
import { PAGE_KINDS } from '../../scripts/lib/look/page-kinds.ts';
import { brokenLinks, type BuiltPage, builtPages, kindOf, linksOf } from './built-pages.ts';

const sites = inject('sites');
const { settings } = await openArchive(sites.root.archive);
const built = [
  ['at the root', sites.root],
  ['under a path', sites.nested],
  ...(sites.captures ? [['of the captures', sites.captures] as const] : []),
] as const;

describe.each(built)('the built site %s', (_name, site) => {
  const pages = builtPages(site.folder);

  it('has no link, image or script that points to nothing', async () => {
    const { settings: own } = await openArchive(site.archive);
    expect(brokenLinks(site.folder, pages, new URL(site.base, own.baseUrl))).toEqual([]);
  });

  it('has only pages whose address is of a known kind', () => {
    expect(pages.filter((page) => kindOf(page) === undefined).map(({ path }) => path)).toEqual([]);
  });

  it('has a page for every statement, and for every one that is gone', async () => {
    const { statements, gone } = await shownOf(site.archive);
    expect(pages.filter((page) => kindOf(page) === 'statement').map(({ path }) => path)).toEqual(
      [...statements, ...gone].map(({ id }) => `statements/${id}/`).toSorted(),
    );
  });

  // Under another path the same pages have other addresses, and nothing else.
  it.skipIf(site === sites.nested)('is valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
    const reports = await Promise.all(
      pages.map(async ({ path, html }) => ({ path, report: await validator.validateString(html) })),
    );
    const found = reports.flatMap(({ path, report }) =>
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => `/${path}:${line}:${column} ${ruleId}: ${message}`),
      ),
    );
    expect(found.slice(0, 20)).toEqual([]);
  });

  it('loads nothing from another host', () => {
    const foreign =
      /<(?:script|img|link rel="(?:stylesheet|preload|icon)"|iframe|video|audio|source)[^>]*\s(?:src|href)="?(?:https?:)?\/\//u;
    expect(pages.filter(({ html }) => foreign.test(html)).map(({ path }) => path)).toEqual([]);
  });
});

describe('the sample site', () => {
  const pages = builtPages(sites.root.folder);

  it('has every kind of page', () => {
    expect(PAGE_KINDS.filter((kind) => !pages.some((page) => kindOf(page) === kind))).toEqual([]);
  });

  it('has a picture for previews on every page that an address stands for', () => {
    const kept = pages.filter(({ html }) => html.includes('<link rel="canonical"'));
    expect(kept.length).toBeGreaterThan(PAGE_KINDS.length);
    const pictureOf = (html: string) => /<meta property="og:image" content="(?<address>[^"]+)"/u.exec(html)?.groups;
    expect(
      kept
        .filter(({ html }) => {
          const address = pictureOf(html)?.['address'];
          return address === undefined || !existsSync(join(sites.root.folder, new URL(address).pathname));
        })
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('leads from the home page to every page but what is gone', async () => {
    const root = new URL('/', settings.baseUrl);
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const reached = new Set(['']);
    for (const path of reached) {
      const page = byPath.get(path);
      if (page) for (const { pathname } of linksOf(page, root)) reached.add(decodeURIComponent(pathname.slice(1)));
    }
    const { gone } = await shownOf(sites.root.archive);
    // What says why something is not there stands for no address, and so has no canonical one.
    const kept = pages.filter(({ path, html }) =>
      html.includes(`<link rel="canonical" href="${new URL(path, settings.baseUrl).href}"`),
    );
    expect(pages.length - kept.length).toBeGreaterThan(gone.length);
    expect(kept.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
  });

  it('publishes the bytes of every raw file that a statement came from, and of none that may not be shown', async () => {
    const { statements, withheldRaw } = await shownOf(sites.root.archive);
    const files = [...new Set(statements.map(({ raw }) => raw.file))];
    const published = files.filter((file) => existsSync(join(sites.root.folder, 'raw', rawAddress(file))));
    expect(published.length).toBeGreaterThan(0);
    expect(withheldRaw.size).toBeGreaterThan(0);
    expect(published).toEqual(files.filter((file) => !withheldRaw.has(file)));
  });
});

describe('brokenLinks', () => {
  const root = new URL('https://example.org/papers/');
  const page = (path: string, html: string): BuiltPage => ({ path, html });
  const check = (...pages: BuiltPage[]) =>
    brokenLinks('no-such-folder', pages, root).map(({ link, why }) => `${link}: ${why}`);

  it('accepts links to pages and anchors that are there, and to other hosts', () => {
    expect(
      check(
        page(
          '',
          '<a href="/papers/a/#p-1">a</a><a href=a/>b</a><a href="https://elsewhere.org/">c</a><a href="?q=x&amp;y=1#top" id=top>d</a>',
        ),
        page('a/', '<p id="p-1">'),
      ),
    ).toEqual([]);
  });

  it.each([
    ['<a href="/a/">', 'https://example.org/a/: outside the base'],
    ['<a href="b/">', 'https://example.org/papers/b/: no such file'],
    ['<a href="https://example.org/papers/b/">', 'https://example.org/papers/b/: no such file'],
    ['<a href="#p-2">', 'https://example.org/papers/#p-2: no such anchor'],
    ['<script src="x.js"></script>', 'https://example.org/papers/x.js: no such file'],
    ['<form action=find/>', 'https://example.org/papers/find/: no such file'],
  ])('finds what is wrong with %s', (html, found) => {
    expect(check(page('', html))).toEqual([found]);
  });
});
