import { describe, expect, it } from 'vitest';
import { HOSTS } from '../../../src/statement/archive.ts';
import { hostingFiles } from '../../../scripts/lib/hosting/index.ts';

const RULES = { base: '/a/b/', folder: '/srv/papers', host: 'papers.example', withdrawn: ['x'] };
const textOf = (host: (typeof HOSTS)[number], path: string, rules = RULES) => {
  const { site, beside } = hostingFiles([host], rules);
  const found = [...site, ...beside].find((file) => file.path === path);
  if (!found) throw new Error(`Expected ${path} for ${host}`);
  return found.text;
};

describe('files for hosts', () => {
  it('stand in the site, but for programs that are told folders of the machine', () => {
    const { site, beside } = hostingFiles(HOSTS, RULES);
    expect(site.some(({ text }) => text.includes('/srv/papers'))).toBe(false);
    expect(beside.map(({ path }) => path)).toEqual(['Caddyfile', 'nginx.conf']);
  });

  it('are none where no host is named', () => {
    expect(hostingFiles([], RULES)).toEqual({ site: [], beside: [] });
  });

  it('of Netlify give every path below the base its headers, a file its type', () => {
    const text = textOf('netlify', '_headers');
    expect(text).toMatch(/^\/a\/b\/search\/files\/\*\n {2}Cache-Control: public, max-age=31536000, immutable$/mu);
    expect(text).toMatch(/^\/a\/b\/_astro\/\*\n {2}Cache-Control: public, max-age=31536000, immutable$/mu);
    expect(text).toMatch(/^\/a\/b\/\*\.ris\n {2}Content-Type: application\/x-research-info-systems; charset=utf-8$/mu);
    expect(text).not.toContain('! ');
    expect(textOf('netlify', '_redirects')).toMatch(/^\/ \/a\/b\/ 302\n/u);
  });

  it('of static hosts lead from the files of a withdrawn statement to its page', () => {
    for (const host of ['netlify', 'cloudflare-pages'] as const)
      expect(textOf(host, '_redirects', { ...RULES, base: '/' }).split('\n')).toEqual([
        '/statements/x.bib /statements/x/ 302',
        '/statements/x.ris /statements/x/ 302',
        '/statements/x.json /statements/x/ 302',
        '/statements/x.tei.xml /statements/x/ 302',
        '/statements/x.md /statements/x/ 302',
        '/statements/x.txt /statements/x/ 302',
        '/statements/x/compare/ /statements/x/ 302',
        '/statements/x/versions.json /statements/x/ 302',
        '',
      ]);
  });

  it('of Cloudflare Pages drop a header before they set it anew', () => {
    expect(textOf('cloudflare-pages', '_headers')).toMatch(
      /^\/a\/b\/raw\/\*\n {2}! Content-Security-Policy\n {2}! Content-Type\n {2}Content-Security-Policy: default-src 'none'; sandbox$/mu,
    );
  });

  it('of Cloudflare Pages stay within its limits: 100 rules, lines of 2,000 characters', () => {
    const lines = textOf('cloudflare-pages', '_headers').split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
  });

  it('have no redirect where the site is the host’s own and nothing was withdrawn', () => {
    const rules = { ...RULES, base: '/', withdrawn: [] };
    expect(hostingFiles(['netlify'], rules).site.map(({ path }) => path)).toEqual(['_headers']);
  });

  it('are not written for a folder that nginx or Caddy would read as something else', () => {
    expect(() => hostingFiles(['nginx'], { ...RULES, folder: '/srv/$uri' })).toThrow('dollar signs');
  });
});
