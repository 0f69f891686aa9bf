import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildCatalogue, type Catalogue } from '../../../src/site/catalogue.ts';
import { citationItem, citedRecords } from '../../../src/site/cite/item.ts';
import { displayName } from '../../../src/site/cite/names.ts';
import { coins, hasCoins } from '../../../src/site/head/coins.ts';
import type { HeadElement } from '../../../src/site/head/head-metadata.ts';
import { scriptJson } from '../../../src/site/head/json-ld.ts';
import { statementHead } from '../../../src/site/head/statement-head.ts';
import type { Statement } from '../../../src/statement/schema.ts';
import { readVocabulary } from '../../lib/schema-org.ts';
import { readAsZotero } from '../../lib/zotero-rules.ts';
import { evidence, paragraph, person, quotation, SETTINGS, source, statement } from '../holdings.ts';
import { sampleHoldings } from '../sample-holdings.ts';

const SITE = new URL('https://papers.example');
const sample = buildCatalogue(sampleHoldings());

const headOf = (
  one: Statement,
  catalogue: Catalogue = sample,
  image: Parameters<typeof statementHead>[2]['image'] = null,
) => statementHead(one, catalogue, { site: SITE, description: 'A sentence.', image });

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
/** Elements as a page has them. */
const markup = (elements: readonly HeadElement[], rest = '') =>
  `<head>${elements
    .map(
      ({ element, attributes }) =>
        `<${element} ${Object.entries(attributes)
          .map(([name, value]) => `${name}="${escaped(value)}"`)
          .join(' ')}>`,
    )
    .join('')}</head>${rest}`;

const contents = (elements: readonly HeadElement[], name: string) =>
  elements.flatMap(({ attributes }) =>
    'content' in attributes && ('name' in attributes ? attributes.name : attributes.property) === name
      ? [attributes.content]
      : [],
  );
const links = (elements: readonly HeadElement[], rel: string) =>
  elements.flatMap(({ attributes }) =>
    'rel' in attributes && attributes.rel.split(' ').includes(rel) ? [attributes] : [],
  );

const small = (given: Partial<Statement> = {}) => {
  const one = statement({ id: '2022-01-28-fenn', kind: 'speech', ...given });
  const catalogue = buildCatalogue({
    settings: SETTINGS,
    statements: [one],
    people: [person('jago-fenn', 'Jago Fenn')],
    organisations: [],
    sources: [source('lantern', 'The Kittiwick Lantern', { kind: 'newspaper' })],
    events: [],
    rawFiles: [],
    gone: [],
    days: [],
  });
  return { one, catalogue, ...headOf(one, catalogue) };
};

describe('what Zotero reads', () => {
  it.each(sample.statements.map((one) => [one.id, one] as const))('of %s is the statement', (_, one) => {
    const item = citationItem(one, citedRecords(sample), `https://papers.example/statements/${one.id}/`);
    // Beside a date of the page that is not the statement's.
    const read = readAsZotero(markup(headOf(one).elements, '<time datetime="2026-01-01">today</time>'))!;
    const names =
      one.speakers.length > 0
        ? one.speakers.map(({ id, name }) => sample.speakers.get(id ?? '')?.person.name ?? name)
        : [];
    const publisher = item['container-title'] && item.type !== 'webpage' ? item['container-title'] : item.publisher;
    expect(read).toMatchObject({
      title: one.title,
      language: one.lang,
      url: item.URL,
      fields: { archive: sample.settings.title },
    });
    expect(read.itemType).toBe(
      { report: 'newspaperArticle', article: 'newspaperArticle', interview: 'interview', speech: 'presentation' }[
        one.kind as string
      ] ?? 'document',
    );
    expect(read.date).toBe((item.custom.edtf === one.published ? one.published : one.date) ?? 'n.d.');
    expect(read.itemType === 'newspaperArticle' ? read.publicationTitle : read.publisher).toBe(
      publisher ?? (read.itemType === 'newspaperArticle' ? sample.settings.title : undefined),
    );
    if (names.length > 0)
      expect(read.creators.map(({ lastName, firstName }) => [firstName, lastName].filter(Boolean).join(' '))).toEqual(
        names,
      );
    const role =
      { interview: 'interviewee', presentation: 'presenter' }[read.itemType] ??
      (item.contributor ? 'contributor' : 'author');
    expect(new Set(read.creators.map(({ creatorType }) => creatorType))).toEqual(
      new Set(read.creators.length > 0 ? [role] : []),
    );
  });

  it('would be the page’s own date, were the statement’s left out', () => {
    const { elements } = small();
    const undated = elements.filter(({ attributes }) => !('name' in attributes) || attributes.name !== 'DC.date');
    expect(readAsZotero(markup(undated, '<time datetime="2026-01-01">today</time>'))?.date).toBe('2026-01-01');
    expect(readAsZotero(markup(elements, '<time datetime="2026-01-01">today</time>'))?.date).toBe('n.d.');
  });

  it('would split an institution without the comma behind it', () => {
    const { elements } = small({
      kind: 'statement',
      institution: { id: null, name: 'Harbour Ministry of the Skerries' },
    });
    expect(contents(elements, 'DC.creator')).toEqual(['Harbour Ministry of the Skerries,']);
    expect(readAsZotero(markup(elements))?.creators).toEqual([
      { creatorType: 'author', lastName: 'Harbour Ministry of the Skerries', firstName: '' },
    ]);
    const broken = markup(elements).replaceAll('Skerries,', 'Skerries');
    expect(readAsZotero(broken)?.creators[0]?.lastName).toBe('Skerries');
  });

  it('has a note on what is inferred or uncertain', () => {
    const { elements } = small({
      kind: 'statement',
      date: '2022-01-28',
      evidence: [evidence({ field: 'date', basis: 'inferred', tier: 'possible' })],
    });
    expect(readAsZotero(markup(elements))?.fields['extra']).toBe(
      'Not printed in the text, but inferred or supplied by the archive: date. Not certain: date.',
    );
  });

  it('keeps who published a speech, and the archive, which Zotero’s presentations have no field for', () => {
    const extra = (given: Partial<Statement>) => readAsZotero(markup(small(given).elements))?.fields['extra'];
    expect(extra({ kind: 'speech', source: { name: 'Lights Service' } })).toBe(
      'Publisher: Lights Service\nArchive: Lamp Papers',
    );
    expect(extra({ kind: 'speech' })).toBe('Archive: Lamp Papers');
    expect(extra({ kind: 'interview', source: { name: 'Lights Service' } })).toBeUndefined();
  });
});

describe('previews', () => {
  const time = (given: Partial<Statement>) => contents(small(given).elements, 'article:published_time');

  it('show the day of publication only where it is a day and the day that is cited', () => {
    expect(time({ kind: 'report', date: '2022-01-27', published: '2022-01-28' })).toEqual(['2022-01-28']);
    expect(time({ kind: 'speech', date: '2022-01-27', published: '2022-01-28' })).toEqual([]);
    expect(time({ kind: 'report', published: '2022-01' })).toEqual([]);
    expect(time({ kind: 'report', date: '2022-01-28' })).toEqual([]);
    const possible = [evidence({ field: 'published', tier: 'possible' })];
    expect(time({ kind: 'report', published: '2022-01-28', evidence: possible })).toEqual([]);
  });

  it('have a picture where there is one, with its words', () => {
    const { one, catalogue } = small();
    const image = { href: 'https://papers.example/p.png', alt: 'Jago Fenn on clocks', width: 1200, height: 630 };
    const { elements } = headOf(one, catalogue, image);
    expect(
      ['og:image', 'og:image:alt', 'og:image:width', 'twitter:card'].map((name) => contents(elements, name)),
    ).toEqual([[image.href], [image.alt], ['1200'], ['summary_large_image']]);
    expect(contents(small().elements, 'twitter:card')).toEqual(['summary']);
  });
});

describe('signposts', () => {
  it('lead to the permanent address, the files, the licence, the author and the archive', () => {
    const { one, catalogue } = small({ speakers: [{ id: 'jago-fenn', name: 'Jago Fenn', role: null }] });
    const licensed = { ...catalogue, settings: { ...SETTINGS, licence: 'https://cc0.example/' } };
    const { elements } = headOf(one, licensed);
    const hrefs = (rel: string) => links(elements, rel).map(({ href }) => href);
    expect(hrefs('cite-as')).toEqual(['https://papers.example/statements/2022-01-28-fenn/']);
    expect(hrefs('describedby')).toEqual(
      ['bib', 'ris', 'json'].map((ending) => `https://papers.example/statements/2022-01-28-fenn.${ending}`),
    );
    expect(links(elements, 'item').map(({ type }) => type)).toEqual([
      'application/tei+xml',
      'text/markdown',
      'text/plain',
    ]);
    expect(hrefs('alternate')).toHaveLength(6);
    expect(hrefs('license')).toEqual(['https://cc0.example/']);
    expect(hrefs('author')).toEqual(['https://papers.example/speakers/jago-fenn/']);
    expect(hrefs('collection')).toEqual(['https://papers.example/']);
  });

  it('lead to no file that the archive does not publish', () => {
    const { one, catalogue } = small();
    const { elements } = headOf(one, { ...catalogue, settings: { ...SETTINGS, files: ['ris'] } });
    expect(links(elements, 'alternate').map(({ type }) => type)).toEqual(['application/x-research-info-systems']);
  });

  it('name nobody as author whom a report reports', () => {
    const { elements, jsonLd } = small({
      kind: 'report',
      speakers: [{ id: 'jago-fenn', name: 'Jago Fenn', role: null }],
    });
    expect(links(elements, 'author')).toEqual([]);
    expect(contents(elements, 'DC.creator')).toEqual([]);
    expect(jsonLd['author']).toBeUndefined();
  });
});

describe('JSON-LD', () => {
  const body = [paragraph('“The tide waits for no clock,” he said.')];

  it('is one WebPage with the headline, and in it the text with who said what', () => {
    const { jsonLd } = small({
      title: 'On </script> clocks',
      kind: 'report',
      date: '2022-01-28',
      source: 'lantern',
      place: 'Kittiwick',
      speakers: [{ id: 'jago-fenn', name: 'Jago Fenn', role: 'Harbour Master of Kittiwick' }],
      body,
      quotations: [quotation(body, 'The tide waits for no clock,', 'full', { id: 'jago-fenn', name: 'Jago Fenn' })],
    });
    expect(jsonLd).toMatchObject({
      '@type': 'WebPage',
      headline: 'On </script> clocks',
      publisher: { '@type': 'NewsMediaOrganization', name: 'The Kittiwick Lantern' },
      mainEntity: {
        '@type': 'NewsArticle',
        dateCreated: '2022-01-28',
        contributor: { '@type': 'Person', name: 'Jago Fenn', jobTitle: 'Harbour Master of Kittiwick' },
        hasPart: [
          {
            '@type': 'Quotation',
            text: 'The tide waits for no clock,',
            spokenByCharacter: {
              '@type': 'Person',
              name: 'Jago Fenn',
              url: 'https://papers.example/speakers/jago-fenn/',
            },
          },
        ],
      },
    });
    expect(scriptJson(jsonLd)).not.toContain('<');
    expect(JSON.parse(scriptJson(jsonLd))).toEqual(jsonLd);
  });

  it('gives a day only where it is known and not merely possible', () => {
    const main = (given: Partial<Statement>) => small(given).jsonLd['mainEntity'] as Record<string, unknown>;
    expect(main({ date: '2022-01-28' })).toMatchObject({ dateCreated: '2022-01-28' });
    expect(main({ date: '2024-02-09/2024-02-20' })).toMatchObject({ temporalCoverage: '2024-02-09/2024-02-20' });
    const possible = [evidence({ field: 'date', tier: 'possible' })];
    expect(main({ date: '2022-01-28', evidence: possible })).toMatchObject({ temporalCoverage: '2022-01-28' });
    expect(main({})).not.toHaveProperty('temporalCoverage');
  });

  const file = new URL('../../../../shared/schemas/schemaorg-all-https.jsonld', import.meta.url);
  describe.skipIf(!existsSync(file))('by the vocabulary of schema.org (../shared/schemas)', () => {
    const check = existsSync(file) ? readVocabulary(file) : () => [];

    it('has only types and properties that exist and go together, for every statement of the sample archive', () => {
      expect(sample.statements.flatMap((one) => check(headOf(one).jsonLd))).toEqual([]);
    });

    it('would be caught with a speaker of a quotation, or an author of a place', () => {
      expect(check({ '@type': 'Quotation', speaker: 'x' })).toEqual(['no property speaker']);
      expect(check({ '@type': 'WebPage', mainEntity: { '@type': 'Place', author: 'x' } })).toEqual([
        'author not of Place',
      ]);
      expect(check({ '@type': 'Cable' })).toEqual(['no type Cable']);
    });
  });
});

describe('COinS', () => {
  it('say of every statement of the sample archive what it is', () => {
    for (const one of sample.statements) {
      const item = citationItem(one, citedRecords(sample), `https://papers.example/statements/${one.id}/`);
      const read = new URLSearchParams(coins(item));
      expect(read.get('rft.title')).toBe(one.title);
      expect(read.get('rft.identifier')).toBe(item.URL);
      expect(read.get('rft.language')).toBe(one.lang);
      expect(read.get('rft.date')).toBe(item.custom.edtf ?? 'n.d.');
      const names = read.getAll('rft.creator').map((name) => name.split(/, ?/u).filter(Boolean).toReversed().join(' '));
      expect(names).toEqual((item.author ?? item.contributor ?? []).map(displayName));
      expect([...read.keys()].filter((key) => read.get(key) === '')).toEqual([]);
    }
  });

  it('stand on lists on one matter, and never on a statement’s own page', () => {
    const has = (route: string, count = 9) => hasCoins(route, count);
    expect(
      ['/[year]/[month]/[day]', '/speakers/[id]', '/sources/[id]', '/events/[id]'].map((route) => has(route)),
    ).toEqual([true, true, true, true]);
    expect(['/', '/statements/[id]', '/[...lang]/[year]'].map((route) => has(route))).toEqual([false, false, false]);
    expect(has('/speakers/[id]', 5000)).toBe(false);
  });

  it('would outrank what a statement’s own page says', () => {
    expect(readAsZotero(markup(small().elements, '<span class="Z3988"></span>'))).toBeNull();
  });
});
