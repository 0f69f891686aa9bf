import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildCatalogue } from '../../../src/site/catalogue.ts';
import { filesOf, statementFileUrl } from '../../../src/site/files/file-formats.ts';
import { statementFile } from '../../../src/site/files/statement-file.ts';
import type { StatementJson } from '../../../src/site/files/statement-json.ts';
import { fromMarkdown } from '../../../src/statement/markdown.ts';
import { evidence, paragraph, quotation, SETTINGS, source, statement } from '../holdings.ts';
import { sampleHoldings } from '../sample-holdings.ts';

const SITE = new URL('https://papers.example');
const sample = buildCatalogue(sampleHoldings());
const body = [paragraph('He came in. “The tide waits for no clock,” he said, and left again without his hat on.')];
const one = statement({
  id: '2011-01-06-fenn',
  kind: 'press-conference',
  title: 'On clocks',
  standfirst: 'A remark',
  excerpt: true,
  date: '2011-01-06',
  published: '2011-01-07',
  speakers: [{ id: null, name: 'Jago Fenn', role: 'Harbour Master' }],
  source: 'radio',
  place: 'Kittiwick',
  evidence: [evidence({ field: 'date', basis: 'inferred' })],
  body: [{ type: 'subheading', text: 'Noon' }, { type: 'turn', text: 'MR FENN' }, ...body],
  quotations: [quotation(body, 'The tide waits for no clock,', 'full')],
});
const withOne = (change: Partial<typeof one> = {}) =>
  buildCatalogue({
    settings: SETTINGS,
    statements: [{ ...one, ...change }],
    people: [],
    organisations: [],
    sources: [source('radio', 'Harbour Radio')],
    rawFiles: [],
    gone: [],
    days: [],
  });
const fileOf = (format: Parameters<typeof statementFile>[1], change: Partial<typeof one> = {}) =>
  statementFile({ ...one, ...change }, format, withOne(change), SITE);

describe('the plain text', () => {
  it('has a head and the words as printed', () => {
    expect(fileOf('txt')).toBe(
      [
        'Title: On clocks',
        'Date: [6 January 2011]',
        'Published: 7 January 2011',
        'Speaker: Jago Fenn, Harbour Master',
        'Source: Harbour Radio',
        'Place: Kittiwick',
        'Kind: press conference, excerpt',
        'Language: en',
        'Archive: Lamp Papers',
        'Address: https://papers.example/statements/2011-01-06-fenn/',
        'Rights: CC0',
        '',
        'A remark',
        '',
        'Noon',
        '',
        'MR FENN:',
        '',
        'He came in. “The tide waits for no clock,” he said, and left again without his hat on.',
        '',
      ].join('\n'),
    );
  });

  it('holds every paragraph of the sample archive letter for letter', () => {
    for (const each of sample.statements) {
      const lines = new Set(statementFile(each, 'txt', sample, SITE).split('\n'));
      for (const { type, text } of each.body) expect(lines).toContain(type === 'turn' ? `${text}:` : text);
    }
  });

  it('says what is not shown, and why', () => {
    const access = { allows: 'record', says: 'The agency does not allow it.' } as const;
    const text = fileOf('txt', { access, body: [], standfirst: null, quotations: [], turns: [] });
    expect(text).toContain('Shown: no words. The agency does not allow it.\n');
    expect(text).not.toContain('tide');
  });
});

describe('Markdown', () => {
  it('is read back to the same statement, for all of the sample archive', () => {
    for (const each of sample.statements)
      expect(fromMarkdown(statementFile(each, 'md', sample, SITE), 'a.md')).toEqual(each);
  });
});

describe('Markdown of a text of which no words may be shown', () => {
  it('is its record: what is known of it, and why there is no more', () => {
    const access = { allows: 'record', says: 'The agency does not allow it.' } as const;
    const text = fileOf('md', { access, body: [], standfirst: null, quotations: [], turns: [] });
    const [, front, words] = text.split(/^---$/mu);
    expect(parse(front!)).toMatchObject({ id: one.id, title: 'On clocks', date: '2011-01-06', access });
    expect([words!.trim(), text.includes('tide')]).toEqual(['', false]);
  });
});

describe('JSON', () => {
  const data = JSON.parse(fileOf('json')) as StatementJson;

  it('has date and basis, numbered paragraphs and the citation', () => {
    expect(data).toMatchObject({
      address: 'https://papers.example/statements/2011-01-06-fenn/',
      date: { edtf: '2011-01-06', basis: 'inferred', tier: 'certain' },
      source: { id: 'radio', name: 'Harbour Radio' },
      access: { allows: 'full', says: null },
      citation: { type: 'webpage', genre: 'Press conference excerpt' },
    });
    expect(data.body.map(({ type, number }) => [type, number])).toEqual([
      ['subheading', null],
      ['turn', null],
      ['paragraph', 1],
    ]);
  });

  it('has selectors that find each quotation, by place and by words', () => {
    for (const each of sample.statements) {
      const { body: blocks, quotations } = JSON.parse(statementFile(each, 'json', sample, SITE)) as StatementJson;
      expect(quotations).toHaveLength(each.quotations.length);
      for (const { target } of quotations) {
        const [fragment, quote] = target.selector;
        if (fragment?.type !== 'FragmentSelector' || quote?.type !== 'TextQuoteSelector')
          throw new Error('Expected both selectors.');
        const text = blocks.find(({ anchor }) => anchor === fragment.value)!.text;
        const { start, end } = fragment.refinedBy;
        expect(text.slice(start, end)).toBe(quote.exact);
        expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
      }
    }
  });
});

describe('files beside a page', () => {
  it('are those that the archive publishes', () => {
    const endings = (files: Parameters<typeof filesOf>[0]['files']) => filesOf({ files }).map(({ ending }) => ending);
    expect(endings(SETTINGS.files)).toEqual(['bib', 'ris', 'json', 'tei.xml', 'md', 'txt']);
    expect(endings(['txt', 'bib'])).toEqual(['bib', 'txt']);
    expect(endings([])).toEqual([]);
  });

  it('stand beside it', () => {
    expect(statementFileUrl('a', 'tei.xml')).toBe('/statements/a.tei.xml');
  });

  it('cite it', () => {
    expect(fileOf('bib')).toContain('@online{2011-01-06-fenn,');
    expect(fileOf('ris')).toContain('TI  - On clocks\r\n');
  });
});
