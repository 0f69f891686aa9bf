import { readFileSync } from 'node:fs';
import { XmlBufferInputProvider, XmlDocument, xmlRegisterInputProvider, XsdValidator } from 'libxml2-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCatalogue, type Catalogue } from '../../../src/site/catalogue.ts';
import { oaiAnswer, type Verb, verbsOf } from '../../../src/site/oai/oai.ts';
import { statement } from '../holdings.ts';
import { sampleCatalogue } from '../sample-catalogue.ts';
import { hasSchemas, readSchema } from '../schemas.ts';

const SITE = new URL('https://papers.example/');
const NS = { o: 'http://www.openarchives.org/OAI/2.0/', dc: 'http://purl.org/dc/elements/1.1/' };

const answer = (verb: Verb, catalogue: Catalogue) => [...oaiAnswer(verb, catalogue, SITE)].join('');

function all(verb: Verb, catalogue: Catalogue, path: string): readonly string[] {
  using document = XmlDocument.fromString(answer(verb, catalogue));
  return document.find(path, NS).map(({ content }) => content);
}

describe('the answers to harvesters', () => {
  let catalogue: Catalogue;
  beforeAll(async () => {
    catalogue = await sampleCatalogue();
  });

  it('have a record of every address, with the day of its last change', () => {
    const ids = [...catalogue.statements, ...catalogue.gone].map(({ id }) => id);
    for (const verb of ['ListRecords', 'ListIdentifiers'] as const) {
      expect(all(verb, catalogue, '//o:header/o:identifier')).toEqual(ids.map((id) => `oai:papers.example:${id}`));
      expect(all(verb, catalogue, '//o:header/o:datestamp')).toEqual(ids.map((id) => catalogue.days.get(id)!.changed));
    }
    expect(all('ListRecords', catalogue, '//dc:title')).toEqual(catalogue.statements.map(({ title }) => title));
  });

  it('say that what was withdrawn is deleted, without metadata', () => {
    const withdrawn = buildCatalogue({
      settings: catalogue.settings,
      statements: [statement({ id: 'a' })],
      people: [],
      organisations: [],
      sources: [],
      rawFiles: [],
      gone: [{ id: 'b', withdrawn: { on: '2026-02-02', reason: 'Twice.' } }],
      days: ['a', 'b'].map((id) => ({ id, published: '2026-01-01', changed: '2026-02-02' })),
    });
    expect(all('ListRecords', withdrawn, '//o:header[@status="deleted"]/o:identifier')).toEqual([
      'oai:papers.example:b',
    ]);
    expect(all('ListRecords', withdrawn, '//o:record[not(o:metadata)]/o:header/o:identifier')).toEqual([
      'oai:papers.example:b',
    ]);
    expect(all('Identify', withdrawn, '//o:earliestDatestamp')).toEqual(['2026-02-02']);
  });

  it('name every set that a record is in', () => {
    const sets = all('ListSets', catalogue, '//o:set/o:setSpec');
    expect(new Set(sets).size).toBe(sets.length);
    expect(new Set(all('ListRecords', catalogue, '//o:header/o:setSpec'))).toEqual(new Set(sets));
  });

  it('do not identify an archive that can be asked by no mail: the protocol wants an address of mail', () => {
    const silent = { ...catalogue, settings: { ...catalogue.settings, contact: 'the keeper at Hob Light' } };
    expect(verbsOf(catalogue)).toContain('Identify');
    expect(verbsOf(silent)).not.toContain('Identify');
  });
});

describe.skipIf(!hasSchemas('OAI-PMH.xsd'))('the schema of the protocol', () => {
  let faults: (xml: string) => readonly string[];
  beforeAll(() => {
    // The protocol's schema demands that of Dublin Core for every record; ours says the same as that of the Open Archives Initiative.
    const dublinCore = (name: string) => readFileSync(new URL(name, import.meta.url));
    xmlRegisterInputProvider(
      new XmlBufferInputProvider({
        'OAI-PMH.xsd': readSchema('OAI-PMH.xsd'),
        'oai_dc.xsd': dublinCore('oai-dc.xsd'),
        'dc.xsd': dublinCore('dc.xsd'),
        'xml.xsd': dublinCore('xml.xsd'),
      }),
    );
    using both = XmlDocument.fromString(
      `<schema xmlns="http://www.w3.org/2001/XMLSchema">
        <import namespace="${NS.o}" schemaLocation="OAI-PMH.xsd"/>
        <import namespace="${NS.o}oai_dc/" schemaLocation="oai_dc.xsd"/>
      </schema>`,
    );
    const validator = XsdValidator.fromDoc(both);
    faults = (xml) => {
      using document = XmlDocument.fromString(xml);
      try {
        validator.validate(document);
        return [];
      } catch (error) {
        return [String(error)];
      }
    };
  });

  it('finds every answer valid, also of an archive without a statement', async () => {
    const catalogue = await sampleCatalogue();
    const empty = { ...catalogue, statements: [], gone: [], sources: new Map(), days: new Map() };
    for (const verb of verbsOf(catalogue)) {
      expect(faults(answer(verb, catalogue)), verb).toEqual([]);
      expect(faults(answer(verb, empty)), verb).toEqual([]);
    }
  });

  it.each([
    ['a day that is none', /<datestamp>[^<]*/u, '<datestamp>2026'],
    ['a field that Dublin Core does not have', /dc:language>/gu, 'dc:tongue>'],
    ['a set with a space in its name', /<setSpec>/u, '<setSpec>a b'],
    ['a record without a header', /<header>[\s\S]*?<\/header>/u, ''],
  ])('would find %s', async (_name, from, to) => {
    const xml = answer('ListRecords', await sampleCatalogue());
    expect(xml).toMatch(from);
    expect(faults(xml.replace(from, to))).not.toEqual([]);
  });
});
