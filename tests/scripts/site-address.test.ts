import { describe, expect, it } from 'vitest';
import { siteAddress, withSlashes } from '../../scripts/lib/site-address.ts';

describe('siteAddress', () => {
  it.each([
    ['https://example.org', undefined, 'https://example.org', '/'],
    ['https://example.org/papers', undefined, 'https://example.org', '/papers/'],
    ['https://example.org:8080/a/b/', undefined, 'https://example.org:8080', '/a/b/'],
    ['https://example.org/papers/', '/', 'https://example.org', '/'],
    ['https://example.org/', 'a/b', 'https://example.org', '/a/b/'],
  ])('reads %s with the base %s', (baseUrl, base, site, path) => {
    expect(siteAddress(baseUrl, base)).toEqual({ site, base: path });
  });
});

describe('withSlashes', () => {
  it.each([
    ['', '/'],
    ['/', '/'],
    ['//', '/'],
    ['a', '/a/'],
    ['/a/b', '/a/b/'],
    ['a/b//', '/a/b/'],
  ])('makes %j into %j', (path, expected) => {
    expect(withSlashes(path)).toBe(expected);
  });
});
