import { describe, expect, it } from 'vitest';
import { sitemapPages } from '../../../src/site/machines/sitemap.ts';

const HOME = 'https://papers.example/a/b/';
const facts = {
  home: HOME,
  first: 'en',
  changed: new Map([
    ['one', '2026-01-02'],
    ['two', '2026-03-04'],
    ['withdrawn', '2026-02-02'],
  ]),
  gone: new Set(['withdrawn']),
};
const at = (path: string) => HOME + path;
const of = (...paths: readonly string[]) => sitemapPages(paths.map(at), facts);

describe('the sitemap', () => {
  it('has the day of the last change where the ledger knows it', () => {
    const pages = of('', 'statements/one/', 'statements/two/', 'statements/unknown/', 'speakers/one/', '2026/');
    expect([...pages].map(([page, { lastmod }]) => [page.slice(HOME.length), lastmod])).toEqual([
      ['', '2026-03-04'],
      ['statements/one/', '2026-01-02'],
      ['statements/two/', '2026-03-04'],
      ['statements/unknown/', undefined],
      ['speakers/one/', undefined],
      ['2026/', undefined],
    ]);
  });

  it('leaves out what is gone', () => {
    expect([...of('statements/withdrawn/', 'statements/one/').keys()]).toEqual([at('statements/one/')]);
  });

  it('names the same page in other languages, and the one for all others', () => {
    const pages = of('', 'fr/', 'ar/', 'search/', 'fr/search/', 'statements/one/', 'fred/');
    const links = [
      { lang: 'en', url: at('search/') },
      { lang: 'fr', url: at('fr/search/') },
      { lang: 'x-default', url: at('search/') },
    ];
    expect(pages.get(at('search/'))!.links).toEqual(links);
    expect(pages.get(at('fr/search/'))!.links).toEqual(links);
    expect(pages.get(at('ar/'))!.links!.map(({ lang }) => lang)).toEqual(['en', 'fr', 'ar', 'x-default']);
    expect(pages.get(at('ar/'))!.lastmod).toBe('2026-03-04');
    expect(pages.get(at('statements/one/'))).toEqual({ lastmod: '2026-01-02' });
    expect(pages.get(at('fred/'))).toEqual({});
  });
});
