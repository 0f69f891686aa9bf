import { describe, expect, it } from 'vitest';
import { relativePage, relativeStyle, type Target } from '../../../scripts/lib/portable/relative-links.ts';

const FILES = new Set(['_astro/a.css', '_astro/f.woff2', 'raw/a b.txt', 'favicon.svg']);
const FOLDERS = new Set(['2016', '2016/04', 'speakers/x']);
const find = (path: string): Target => (FILES.has(path) ? 'file' : FOLDERS.has(path) ? 'folder' : null);
const page = (html: string, path = 'speakers/index.html') => relativePage(html, path, '/p/', find);

describe('a page for a disk', () => {
  it.each([
    ['<a href="/p/2016/">', '<a href="../2016/index.html">'],
    ['<a href="/p/2016/04/#d12">', '<a href="../2016/04/index.html#d12">'],
    ['<a href="/p/">', '<a href="../index.html">'],
    ['<a href="/p/speakers/x/?w=1-2#p-1">', '<a href="../speakers/x/index.html?w=1-2#p-1">'],
    ['<a href="/p/raw/a%20b.txt">', '<a href="../raw/a%20b.txt">'],
    ['<link rel="stylesheet" href="/p/_astro/a.css">', '<link rel="stylesheet" href="../_astro/a.css">'],
    [
      '<meta http-equiv="refresh" content="0;url=/p/2016/">',
      '<meta http-equiv="refresh" content="0;url=../2016/index.html">',
    ],
  ])('has %s as %s', (html, expected) => {
    expect(page(html)).toBe(expected);
  });

  it('leads on from the home page', () => {
    expect(page('<a href="/p/2016/">', 'index.html')).toBe('<a href="./2016/index.html">');
  });

  it.each([
    '<a href="https://example.org/p/2016/">',
    '<a href="/elsewhere/">',
    '<a href="/p/no-such-page/">',
    '<a href="#p-1">',
    '<p>/p/2016/ in words</p>',
    '<a href="/p/%E0%A4%A">',
  ])('leaves %s as it is', (html) => {
    expect(page(html)).toBe(html);
  });

  it('tells its style that it lies on a disk', () => {
    expect(page('<!doctype html><html lang="en"><p>x</p></html>')).toBe(
      '<!doctype html><html data-disk lang="en"><p>x</p></html>',
    );
  });

  it('is without scripts that a browser would not load, and asks for nothing ahead', () => {
    const ahead = '<link rel="preload" href="/p/_astro/f.woff2" as="font" crossorigin>';
    expect(page(`<script type="module" src="/p/_astro/s.js"></script>${ahead}<script>inline()</script>`)).toBe(
      '<script>inline()</script>',
    );
  });
});

it('a style sheet for a disk finds its fonts', () => {
  expect(relativeStyle('a{src:url(/p/_astro/f.woff2)}', '_astro/a.css', '/p/', find)).toBe(
    'a{src:url(../_astro/f.woff2)}',
  );
});
