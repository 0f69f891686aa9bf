import { describe, expect, it } from 'vitest';
import { absoluteUrl, linesUrl, periodUrl, rawUrl, statementUrl, url } from '../../src/site/address.ts';

describe('addresses', () => {
  it('stand below the base, with or without its last slash', () => {
    expect(url('about/', '/')).toBe('/about/');
    expect(url('about/', '/a/b/')).toBe('/a/b/about/');
    expect(url('', '/a/b')).toBe('/a/b/');
  });

  it('lead to a statement, and to an anchor in it', () => {
    expect(statementUrl('2022-01-28-lamp')).toBe('/statements/2022-01-28-lamp/');
    expect(statementUrl('2022-01-28-lamp', 't-7k2mqd')).toBe('/statements/2022-01-28-lamp/#t-7k2mqd');
  });

  it('have a folder for each part of a period', () => {
    expect(['2022', '2022-01', '2022-01-28'].map((period) => periodUrl(period))).toEqual([
      '/2022/',
      '/2022/01/',
      '/2022/01/28/',
    ]);
  });

  it('say a raw file’s name so that every host finds it, whatever signs it has', () => {
    expect(rawUrl('page.html')).toBe('/raw/page.html.txt');
    expect(rawUrl('a b/100%?#ж.txt')).toBe('/raw/a%20b/100~25~3f~23%D0%B6.txt');
    // Hosts differ in which of these they decode: they stand as they are.
    expect(rawUrl('a&b=c,d;e+f@g$h.txt')).toBe('/raw/a&b=c,d;e+f@g$h.txt');
    expect(linesUrl('a/b.txt', 12)).toBe('/lines/a/b.txt/#L12');
    expect(linesUrl('a/b.txt')).toBe('/lines/a/b.txt/');
  });

  it('are made whole with the host, and stay as they are without one', () => {
    expect(absoluteUrl('/papers/about/', new URL('https://lamp.example'))).toBe('https://lamp.example/papers/about/');
    expect(absoluteUrl('/about/', undefined)).toBe('/about/');
  });
});
