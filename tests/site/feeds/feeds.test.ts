import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { anchorBlocks } from '../../../src/statement/anchors.ts';
import type { Block, Statement } from '../../../src/statement/schema.ts';
import { buildCatalogue, type Catalogue, type GoneAddress } from '../../../src/site/catalogue.ts';
import { type Channel, channels, feedFile, makeFeed } from '../../../src/site/feeds/channels.ts';
import type { FeedFormat } from '../../../src/site/feeds/feed.ts';
import { startOfDay } from '../../../src/site/dates/start-of-day.ts';
import { mailDate } from '../../../src/site/feeds/rss.ts';
import { makeInterface } from '../../../src/site/words/interface.ts';
import { words as anyWords } from '../../statement/arbitraries.ts';
import { dated, paragraph, person, quotation, SETTINGS, source, statement } from '../holdings.ts';
import { sampleCatalogue } from '../sample-catalogue.ts';

const SITE = new URL('https://papers.example/');
const WORDS = makeInterface('en');
const FORMATS: readonly FeedFormat[] = ['xml', 'atom', 'json'];

function catalogueOf(
  statements: readonly Statement[],
  published: Readonly<Record<string, string>> = {},
  gone: readonly GoneAddress[] = [],
): Catalogue {
  return buildCatalogue({
    settings: SETTINGS,
    statements,
    people: [person('ada-orlan', 'Ada Orlan'), person('teo-marsh', 'Teo Marsh')],
    organisations: [],
    sources: [source('wire', 'The Wire')],
    rawFiles: [],
    gone,
    days: statements.flatMap(({ id }) => {
      const day = published[id] ?? '2026-01-02';
      return day === '' ? [] : [{ id, published: day, changed: day }];
    }),
  });
}

const archive = (catalogue: Catalogue) => channels(catalogue).find(({ about }) => about === 'archive')!;
const corrections = (catalogue: Catalogue) => channels(catalogue).find(({ about }) => about === 'corrections')!;
const write = (channel: Channel, format: FeedFormat, catalogue: Catalogue) =>
  feedFile(channel, format, catalogue, WORDS, SITE);

/** Title, id, language and HTML of every item, as another program reads them from each of the three forms. */
function readBack(channel: Channel, catalogue: Catalogue) {
  const rss = parseRssFeed(write(channel, 'xml', catalogue));
  const atom = parseAtomFeed(write(channel, 'atom', catalogue));
  const json = parseJsonFeed(write(channel, 'json', catalogue));
  return {
    rss: (rss.items ?? []).map((item) => ({
      id: item.guid?.value,
      title: item.title,
      lang: item.dc?.languages?.[0],
      html: item.description,
    })),
    atom: (atom.entries ?? []).map((entry) => ({
      id: entry.id,
      title: entry.title?.value,
      lang: entry.xml?.lang,
      html: entry.content?.value,
    })),
    json: (json.items ?? []).map((item) => ({
      id: item.id,
      title: item.title,
      lang: item.language,
      html: item.content_html,
    })),
  };
}

/** Rules of the three forms that their parsers do not hold a feed to; empty: it keeps them. */
function faults(channel: Channel, catalogue: Catalogue): readonly string[] {
  const found: string[] = [];
  const need = (isSo: boolean, what: string) => isSo || found.push(what);
  const absolute = (address: string | undefined) => URL.canParse(address ?? '');
  const json = JSON.parse(write(channel, 'json', catalogue)) as {
    feed_url: string;
    items: { id: string; url: string; date_published: string; date_modified: string }[];
  };
  need(absolute(json.feed_url), 'json: feed_url');
  need(new Set(json.items.map(({ id }) => id)).size === json.items.length, 'json: ids');
  for (const item of json.items) {
    need(absolute(item.url), 'json: url');
    need(RFC_3339.test(item.date_published) && RFC_3339.test(item.date_modified), 'json: date');
  }
  for (const format of ['xml', 'atom'] as const) {
    using document = XmlDocument.fromString(write(channel, format, catalogue));
    const all = (path: string) => document.find(path, NAMESPACES).map(({ content }) => content);
    const path = format === 'xml' ? '//item' : '//a:entry';
    const ids = all(format === 'xml' ? '//item/guid' : '//a:entry/a:id');
    need(ids.length === document.find(path, NAMESPACES).length, `${format}: an id each`);
    need(new Set(ids).size === ids.length, `${format}: ids`);
    const links = format === 'xml' ? all('//link | //atom:link/@href') : all('//a:link/@href');
    need(links.length > 1 && links.every(absolute), `${format}: links`);
    const days = all(format === 'xml' ? '//pubDate | //lastBuildDate' : '//a:updated | //a:published');
    need(days.length > 0 && days.every((day) => (format === 'xml' ? RFC_822 : RFC_3339).test(day)), `${format}: date`);
    need(all('//dc:date').length === 0, `${format}: a date that readers take for an age`);
    if (format === 'atom') need(all('/a:feed/a:updated').length === 1, 'atom: updated');
    if (format === 'atom') need(all('/a:feed/a:link[@rel="self"]/@href').length === 1, 'atom: self');
  }
  return found;
}

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u;
const RFC_822 = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/u;
const NAMESPACES = {
  a: 'http://www.w3.org/2005/Atom',
  atom: 'http://www.w3.org/2005/Atom',
  dc: 'http://purl.org/dc/elements/1.1/',
};

describe('feeds', () => {
  it('of the sample archive keep the rules of their forms, and hold the same in each', async () => {
    const catalogue = await sampleCatalogue();
    const all = channels(catalogue);
    expect(all.length).toBeGreaterThan(25);
    for (const channel of all) {
      expect(faults(channel, catalogue), channel.path).toEqual([]);
      const { rss, atom, json } = readBack(channel, catalogue);
      expect(rss).toEqual(atom);
      expect(json).toEqual(atom);
      if (channel.about !== 'corrections') expect(atom.length, channel.path).toBeGreaterThan(0);
    }
  });

  it('carry any title as it was printed, escaped once, and any words', () => {
    fc.assert(
      fc.property(anyWords, anyWords, (title, text) => {
        // The three parsers take spaces off the ends of titles; XML itself holds them.
        const printed = title.trim();
        fc.pre(printed === title && /\S/u.test(printed));
        const catalogue = catalogueOf([dated('2022-01-28', { title, body: [paragraph(text)], lang: 'ru' })]);
        const { rss, atom, json } = readBack(archive(catalogue), catalogue);
        for (const [item] of [rss, atom, json]) {
          expect(item).toMatchObject({ title: printed, lang: 'ru' });
          expect(textOf(item!.html!)).toContain(text);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('hold the newest fifty, by the day they were published and then by the day they were said', () => {
    const statements = Array.from({ length: 60 }, (_, index) =>
      dated(`20${String(10 + (index % 20))}-0${1 + (index % 9)}-1${index % 10}`),
    ).map((one, index) => ({ ...one, id: `s-${index}` }));
    const catalogue = catalogueOf(statements, { 's-7': '2026-05-01', 's-3': '2026-03-01' });
    const { items } = makeFeed(archive(catalogue), catalogue, WORDS, SITE);
    expect(items).toHaveLength(50);
    expect(items.slice(0, 2).map(({ url }) => url)).toEqual([
      'https://papers.example/statements/s-7/',
      'https://papers.example/statements/s-3/',
    ]);
    const said = items.slice(2).map((item) => item.said!);
    expect(said).toEqual(said.toSorted().toReversed());
  });

  it('give no item a day that nobody has evidence of', () => {
    const doubtful = ['2010', '2010-10', '[2021-12-20,2021-12-27]', 'XXXX-12-26', '2024-02-09/2024-02-20'];
    const statements = [...doubtful.map((date) => dated(date)), statement({ id: 'undated' })];
    const catalogue = catalogueOf(statements);
    for (const format of FORMATS) {
      const file = write(archive(catalogue), format, catalogue);
      const moments = file.match(/\d{4}-\d\d-\d\dT[\d:]+Z|\d\d [A-Z][a-z]{2} \d{4} [\d:]+ GMT/gu) ?? [];
      expect(moments.length, format).toBeGreaterThan(statements.length);
      expect(new Set(moments), format).toEqual(
        new Set([format === 'xml' ? '02 Jan 2026 00:00:00 GMT' : startOfDay('2026-01-02')]),
      );
      for (const date of doubtful) expect(file, format).toContain(date);
    }
  });

  it('leave out what the ledger does not have', () => {
    const catalogue = catalogueOf([dated('2022-01-28'), dated('2022-01-29')], { '2022-01-29': '' });
    expect(readBack(archive(catalogue), catalogue).atom.map(({ id }) => id)).toEqual([
      'https://papers.example/statements/2022-01-28/',
    ]);
  });

  it('follow a speaker into the texts of others, and a kind and a source', () => {
    const body: readonly Block[] = [paragraph('“It is lit.”')];
    const said = dated('2022-01-28', {
      speakers: [{ id: 'ada-orlan', name: 'Ada Orlan', role: null }],
      kind: 'speech',
    });
    const quoting = dated('2022-01-29', {
      body: [...body],
      quotations: [quotation(body, 'It is lit.', 'full', { id: 'ada-orlan', name: 'Ada Orlan' })],
      source: 'wire',
    });
    const catalogue = catalogueOf([said, quoting]);
    const paths = channels(catalogue).map(({ path }) => path);
    expect(paths).toEqual([
      '',
      'corrections/',
      'kinds/report/',
      'kinds/speech/',
      'sources/wire/',
      'speakers/ada-orlan/',
    ]);
    const ids = Object.fromEntries(
      channels(catalogue).map((channel) => [
        channel.path,
        makeFeed(channel, catalogue, WORDS, SITE).items.map(({ url }) => url.slice(-11, -1)),
      ]),
    );
    expect(ids).toMatchObject({
      'kinds/speech/': ['2022-01-28'],
      'sources/wire/': ['2022-01-29'],
      'speakers/ada-orlan/': ['2022-01-29', '2022-01-28'],
    });
  });

  it('cut a long text at a word and say so', () => {
    const text = Array.from({ length: 300 }, (_, index) => `word${index}`).join(' ');
    const catalogue = catalogueOf([dated('2022-01-28', { body: [paragraph(text)] })]);
    const [item] = makeFeed(archive(catalogue), catalogue, WORDS, SITE).items;
    expect(item!.summary).toMatch(/word\d+ \[…\]$/u);
    expect(text.startsWith(item!.summary.slice(0, -4))).toBe(true);
    expect(text[item!.summary.length - 4]).toBe(' ');
    expect(item!.summary.length).toBeLessThan(700);
  });

  it('are the same bytes for the same archive', () => {
    const statements = [dated('2022-01-28'), dated('2022-01-29'), dated('2022')];
    const [one, other] = [catalogueOf(statements), catalogueOf(statements.toReversed())];
    for (const format of FORMATS) expect(write(archive(one), format, one)).toBe(write(archive(other), format, other));
  });
});

describe('the feed of corrections', () => {
  it('is valid where there are none', () => {
    const catalogue = catalogueOf([dated('2022-01-28')]);
    expect(faults(corrections(catalogue), catalogue)).toEqual([]);
    expect(readBack(corrections(catalogue), catalogue).json).toEqual([]);
    const empty = catalogueOf([]);
    expect(faults(corrections(empty), empty)).toEqual([]);
  });

  it('tells what was withdrawn, when and why, with an id of its own', () => {
    const catalogue = catalogueOf([], {}, [
      { id: 'old', withdrawn: { on: '2026-02-01', reason: 'Not <ours>.' } },
      { id: 'new', withdrawn: { on: '2026-03-01', reason: 'Twice.' } },
      { id: 'lost', withdrawn: null },
    ]);
    expect(faults(corrections(catalogue), catalogue)).toEqual([]);
    expect(readBack(corrections(catalogue), catalogue).rss).toEqual([
      {
        id: 'https://papers.example/statements/new/#withdrawn-2026-03-01',
        title: 'Withdrawn: new',
        lang: 'en',
        html: '<p lang="en" dir="ltr">Twice.</p>',
      },
      {
        id: 'https://papers.example/statements/old/#withdrawn-2026-02-01',
        title: 'Withdrawn: old',
        lang: 'en',
        html: '<p lang="en" dir="ltr">Not &lt;ours&gt;.</p>',
      },
    ]);
  });
});

describe('a correction', () => {
  it('has the old words struck out and the new ones below, with an id of its own each time', () => {
    const now = [paragraph('The lamp <is> lit.'), paragraph('Nobody asked.')];
    const [first, second] = anchorBlocks(now).map(({ anchor }) => anchor!);
    const catalogue = {
      ...catalogueOf([dated('2022-01-28', { title: 'On the lamp', body: now })]),
      versions: new Map([
        [
          '2022-01-28',
          {
            states: [
              { on: '2026-01-02', anchors: ['p-aaaaaa', second!] },
              { on: '2026-02-03', anchors: ['p-bbbbbb', second!] },
              { on: '2026-03-04', anchors: [first!, second!] },
            ],
            gone: {
              'p-aaaaaa': { on: '2026-02-03', words: 'The lamp is out.', now: ['p-bbbbbb'] },
              'p-bbbbbb': { on: '2026-03-04', words: null, now: [first!] },
            },
            quotations: {},
          },
        ],
      ]),
    };
    expect(faults(corrections(catalogue), catalogue)).toEqual([]);
    const { rss, atom, json } = readBack(corrections(catalogue), catalogue);
    expect(rss).toEqual(atom);
    expect(json).toEqual(atom);
    expect(atom.map(({ title }) => title)).toEqual(['Corrected: On the lamp', 'Corrected: On the lamp']);
    expect(new Set(atom.map(({ id }) => id)).size).toBe(2);
    const words = (html: string | undefined) =>
      [...html!.matchAll(/<(del|ins)>(.*?)<\/\1>/gu)].map(([, mark, text]) => [mark, text]);
    expect(words(atom[0]!.html)).toEqual([
      ['del', '[…]'],
      ['ins', 'The lamp &lt;is&gt; lit.'],
    ]);
    expect(words(atom[1]!.html)).toEqual([
      ['del', 'The lamp is out.'],
      ['ins', '[…]'],
    ]);
    expect(atom[0]!.html).toContain('4 March 2026');
  });
});

describe('a day as mail writes it', () => {
  it.each(['2026-11-21', '1969-12-31', '2024-02-29', '0999-01-01'])('is that of the calendar: %s', (day) => {
    expect(mailDate(day)).toBe(new Date(`${day}T00:00:00Z`).toUTCString());
  });
});

/** The text of a piece of HTML as this project writes it. */
function textOf(html: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return html.replace(/<[^>]*>/gu, '').replace(/&(amp|lt|gt|quot);/gu, (_, name: string) => named[name]!);
}
