import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from 'feedsmith';
import { XmlBufferInputProvider, XmlDocument, xmlRegisterInputProvider, XsdValidator } from 'libxml2-wasm';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { openArchive, readShown } from '../../src/archive/index.ts';
import { ROOT } from '../lib/source-code.ts';
import { builtPages } from './built-pages.ts';

/** The protocol's schema comes with the package that writes sitemaps. */
const SITEMAP_SCHEMA = join(ROOT, 'node_modules', 'sitemap', 'schema', 'sitemap.xsd');

const sites = inject('sites');
const built = [
  ['at the root', sites.root],
  ['under a path', sites.nested],
  ...(sites.captures ? [['of the captures', sites.captures] as const] : []),
] as const;

describe.each(built)('what machines take from the site %s', (_name, { folder, archive: dir, base }) => {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  let root: string;
  /** Whether an address in full is that of a file of the site. */
  const isThere = (address: string) => {
    if (!address.startsWith(root)) return false;
    const path = decodeURIComponent(address.slice(root.length)).replace(/#.*$/u, '');
    return existsSync(join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path));
  };
  const locations = (path: string) => [...read(path).matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, address]) => address!);
  const sitemaps = () => locations('sitemap-index.xml').map((address) => address.slice(root.length));

  beforeAll(async () => {
    root = new URL(base, (await openArchive(dir)).settings.baseUrl).href;
  });

  it('is a sitemap with every page once, but for statements that are gone', async () => {
    const { gone } = await readShown(await openArchive(dir));
    const hidden = new Set(['404.html', ...gone.map(({ id }) => `statements/${id}/`)]);
    const pages = builtPages(folder).filter(({ path }) => !hidden.has(path));
    const listed = sitemaps().flatMap(locations);
    expect(listed.toSorted()).toEqual(pages.map(({ path }) => new URL(path, root).href).toSorted());
    expect(read('robots.txt')).toContain(`Sitemap: ${root}sitemap-index.xml\n`);
  });

  it('is a sitemap by its schema, with a day for every statement', () => {
    xmlRegisterInputProvider(
      new XmlBufferInputProvider({
        'sitemap.xsd': readFileSync(SITEMAP_SCHEMA),
        'xhtml.xsd': Buffer.from(
          `<schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
            <element name="link"><complexType>
              <attribute name="rel" fixed="alternate" use="required"/>
              <attribute name="hreflang" type="string" use="required"/>
              <attribute name="href" type="anyURI" use="required"/>
            </complexType></element>
          </schema>`,
        ),
      }),
    );
    using both = XmlDocument.fromString(
      `<schema xmlns="http://www.w3.org/2001/XMLSchema">
        <import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
        <import namespace="http://www.w3.org/1999/xhtml" schemaLocation="xhtml.xsd"/>
      </schema>`,
    );
    using validator = XsdValidator.fromDoc(both);
    for (const path of sitemaps()) {
      const xml = read(path);
      using document = XmlDocument.fromString(xml);
      expect(() => validator.validate(document)).not.toThrow();
      using wrong = XmlDocument.fromString(xml.replace(/<lastmod>[^<]*/u, '<lastmod>2026-13-02'));
      expect(() => validator.validate(wrong)).toThrow();
      const undated = [...xml.matchAll(/<url>(.*?)<\/url>/gu)].filter(
        ([, url]) => /\/statements\/[^/]+\/<\/loc>/u.test(url!) && !url!.includes('<lastmod>'),
      );
      expect(undated).toEqual([]);
    }
  });

  it('are feeds whose links lead to pages of the site', () => {
    const feeds = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /(?:^|[\\/])feed\.(?:xml|atom|json)$/u.test(path),
    );
    expect(feeds.length).toBeGreaterThan(10);
    for (const path of feeds) {
      const text = read(path);
      const { format } = parseFeed(text);
      expect(format, path).toBe(path.endsWith('atom') ? 'atom' : path.endsWith('json') ? 'json' : 'rss');
      const links = [...text.matchAll(/(?:<link>|href="|"(?:home_page_|feed_)?url": ")([^<"]*)/gu)].map(
        ([, link]) => link!,
      );
      expect(links.length, path).toBeGreaterThan(1);
      expect(
        links.filter((link) => !isThere(link)),
        path,
      ).toEqual([]);
    }
  });

  it('are data files that are what their checksums say', () => {
    const sums = read('data/SHA256SUMS').trimEnd().split('\n');
    expect(sums.length).toBeGreaterThan(10);
    for (const line of sums) {
      const [, digest, path] = /^([\da-f]{64}) {2}(.+)$/u.exec(line)!;
      expect(
        createHash('sha256')
          .update(readFileSync(join(folder, 'data', path!)))
          .digest('hex'),
        path,
      ).toBe(digest);
    }
    const names = new Set([...sums.map((line) => line.slice(66)), 'SHA256SUMS']);
    // Pages stand in folders of their own.
    const files = readdirSync(join(folder, 'data'), { withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.map(({ name }) => name).filter((name) => !names.has(name) && name !== 'index.html')).toEqual([]);
  });

  it('are records whose addresses are there', async () => {
    const { statements } = await readShown(await openArchive(dir));
    const records = read('data/statements.ndjson')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { url: string; raw: { url: string | null } });
    expect(records).toHaveLength(statements.length);
    const addresses = records.flatMap(({ url, raw }) => [url, ...(raw.url === null ? [] : [raw.url])]);
    expect(addresses.filter((address) => !isThere(address))).toEqual([]);
    for (const { id } of statements)
      expect(read(`statements/${id}.tei.xml`)).toContain(`<idno type="URI">${root}statements/${id}/<`);
  });

  it('are records for harvesters, the same under both addresses', () => {
    expect(read('oai.xml')).toBe(read('oai/ListRecords.xml'));
    expect(read('oai.xml')).toContain(`metadataPrefix="oai_dc">${root}oai.xml</request>`);
  });
});
