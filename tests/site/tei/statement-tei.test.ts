import fc from 'fast-check';
import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCatalogue, type Catalogue } from '../../../src/site/catalogue.ts';
import { corpusTei, statementTei } from '../../../src/site/tei/statement-tei.ts';
import { anchorBlocks } from '../../../src/statement/anchors.ts';
import type { Block, Statement } from '../../../src/statement/schema.ts';
import { organisation, person, SETTINGS } from '../holdings.ts';
import { sampleCatalogue } from '../sample-catalogue.ts';
import { hostile } from './hostile-statements.ts';
import { hasParlaClarin, parlaClarin } from './schema.ts';

const SITE = new URL('https://papers.example/');
const NS = { t: 'http://www.tei-c.org/ns/1.0' };

/** The body of a statement as another program reads it from the file. */
function readBody(xml: string): readonly Block[] {
  using document = XmlDocument.fromString(xml);
  return document
    .find('//t:body//t:p | //t:body//t:seg | //t:body//t:label | //t:body//t:note', NS)
    .filter((node) => (node as XmlElement).find('t:gap', NS).length === 0)
    .map((node) => ({ type: TYPES[(node as XmlElement).name] ?? 'paragraph', text: node.content }));
}

const TYPES: Readonly<Record<string, Block['type']>> = { label: 'subheading', note: 'turn' };

const catalogueOf = (statements: readonly Statement[]): Catalogue =>
  buildCatalogue({
    settings: SETTINGS,
    statements,
    people: [person('ada-orlan', 'Ada Orlan', { identifiers: [{ scheme: 'a b', identifier: 'x<y' }] })],
    organisations: [organisation('lights', 'Lights Service')],
    sources: [],
    rawFiles: [],
    gone: [],
    days: statements.map(({ id }) => ({ id, published: '2026-01-02', changed: '2026-03-04' })),
  });

describe('the TEI file of a statement', () => {
  it('gives back the words of every sample statement', async () => {
    const catalogue = await sampleCatalogue();
    expect(catalogue.statements.length).toBeGreaterThan(30);
    for (const statement of catalogue.statements)
      expect(readBody(statementTei(statement, catalogue, SITE)), statement.id).toEqual(statement.body);
  });

  it('gives back any words', () => {
    fc.assert(
      fc.property(hostile, (statement) => {
        expect(readBody(statementTei(statement, catalogueOf([statement]), SITE))).toEqual(statement.body);
      }),
      { numRuns: 300 },
    );
  });

  it('has the anchors of the page as its ids', async () => {
    const catalogue = await sampleCatalogue();
    const transcript = catalogue.statements.find(({ turns }) => turns.length > 5)!;
    using document = XmlDocument.fromString(statementTei(transcript, catalogue, SITE));
    const ids = document.find('//t:body//@xml:id', NS).map(({ content }) => content);
    expect(ids.toSorted()).toEqual(
      anchorBlocks(transcript.body)
        .flatMap(({ anchor }) => anchor ?? [])
        .toSorted(),
    );
  });

  it('tells what happened under the address, the last first', () => {
    const [statement] = fc.sample(hostile, { numRuns: 1, seed: 1 });
    const states = ['2026-01-02', '2026-02-03', '2026-03-04'].map((on) => ({ on, anchors: [] }));
    const changes = (catalogue: Catalogue) => {
      using document = XmlDocument.fromString(statementTei(statement!, catalogue, SITE));
      return document.find('//t:revisionDesc/t:change/@when', NS).map(({ content }) => content);
    };
    const plain = catalogueOf([statement!]);
    expect(changes(plain)).toEqual(['2026-03-04', '2026-01-02']);
    const versions = new Map([[statement!.id, { states, gone: {}, quotations: {} }]]);
    expect(changes({ ...plain, versions })).toEqual(['2026-03-04', '2026-02-03', '2026-01-02']);
  });

  it('points every "who" and "ana" at an element of the same file', async () => {
    const catalogue = await sampleCatalogue();
    let pointers = 0;
    for (const xml of [...catalogue.statements.map((one) => statementTei(one, catalogue, SITE)), corpus(catalogue)]) {
      using document = XmlDocument.fromString(xml);
      const ids = document.find('//@xml:id').map(({ content }) => content);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = document.find('//@who | //@ana').flatMap(({ content }) => content.split(' '));
      expect(targets.filter((target) => !ids.includes(target.slice(1)))).toEqual([]);
      pointers += targets.length;
    }
    expect(pointers).toBeGreaterThan(200);
  });
});

const corpus = (catalogue: Catalogue) => [...corpusTei(catalogue, SITE)].join('');

describe.skipIf(!hasParlaClarin)('Parla-CLARIN', () => {
  let faults: (xml: string) => readonly string[];
  beforeAll(() => {
    faults = parlaClarin();
  });

  it('finds the file of every sample statement valid, and the corpus', async () => {
    const catalogue = await sampleCatalogue();
    for (const statement of catalogue.statements)
      expect(faults(statementTei(statement, catalogue, SITE)), statement.id).toEqual([]);
    expect(faults(corpus(catalogue))).toEqual([]);
  });

  it('finds statements full of signs valid, whatever their fields', () => {
    fc.assert(
      fc.property(hostile, (statement) => {
        expect(faults(statementTei(statement, catalogueOf([statement]), SITE))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['an element that is none', '<head>', '<header/><head>'],
    ['a day that is none', 'when="2022-01-28"', 'when="28 January"'],
    ['a heading behind the words', '</div>', '<head>Late</head></div>'],
  ])('would find %s', (_name, from, to) => {
    const [statement] = fc.sample(hostile, { numRuns: 1, seed: 1 });
    const plain: Statement = {
      ...statement!,
      date: '2022-01-28',
      titleBasis: 'printed',
      title: 'The lamp',
      body: [{ type: 'paragraph', text: 'It is lit.' }],
      turns: [],
      quotations: [],
    };
    const xml = statementTei(plain, catalogueOf([plain]), SITE);
    expect(faults(xml)).toEqual([]);
    expect(xml).toContain(from);
    expect(faults(xml.replace(from, to))).not.toEqual([]);
  });
});
