import { absoluteUrl, sourceUrl, statementUrl, url } from '../address.ts';
import type { Catalogue, GoneAddress } from '../catalogue.ts';
import { recordOf, sourceName } from '../../statement/source.ts';
import type { Statement } from '../../statement/schema.ts';
import { mainNames } from '../entities/main-names.ts';
import { startOfDay } from '../dates/start-of-day.ts';
import { element, openTag, wording, XML_DECLARATION, type XmlElement, xmlLines } from '../machines/xml.ts';

/**
 * The archive's records for harvesters: the answers of the Open Archives Initiative Protocol for Metadata Harvesting 2.0
 * (https://www.openarchives.org/OAI/openarchivesprotocol.html), as files.
 *
 * The protocol asks by `?verb=…`, which files cannot read. Every static host passes over a query, though, so `/oai.xml` is the
 * whole answer to ListRecords: a harvester that is told that address and asks for records gets them all. The answers to the other
 * verbs stand beside it as `/oai/<verb>.xml`, for hosts that can choose a file by a query.
 */
export type Verb = 'Identify' | 'ListMetadataFormats' | 'ListSets' | 'ListIdentifiers' | 'ListRecords';

const VERBS: readonly Verb[] = ['Identify', 'ListMetadataFormats', 'ListSets', 'ListIdentifiers', 'ListRecords'];

/** The verbs that an archive can answer. Who identifies itself must name an address of mail, and not every keeper has one. */
export function verbsOf({ settings }: Catalogue): readonly Verb[] {
  return /^\S+@(?:\S+\.)+\S+$/u.test(settings.contact) ? VERBS : VERBS.filter((verb) => verb !== 'Identify');
}

const OAI = 'http://www.openarchives.org/OAI/2.0/';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const OAI_DC = 'http://www.openarchives.org/OAI/2.0/oai_dc/';
const OAI_DC_SCHEMA = 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd';

/** What a record is about: a statement, or an address that has none any more. */
type Item = Statement | GoneAddress;

/**
 * The answer to a verb, in pieces. Its moments are days of the ledger, since an archive that does not change answers the same.
 *
 * @param site scheme and host
 */
export function* oaiAnswer(verb: Verb, catalogue: Catalogue, site: URL | undefined): Generator<string> {
  const days = [...catalogue.days.values()];
  const last = days.reduce((latest, { changed }) => (changed > latest ? changed : latest), '1970-01-01');
  const base = absoluteUrl(url('oai.xml'), site);
  const prefixed = verb === 'ListRecords' || verb === 'ListIdentifiers';
  const items = itemsOf(catalogue);
  yield `${XML_DECLARATION}${openTag({
    name: 'OAI-PMH',
    attributes: {
      xmlns: OAI,
      'xmlns:xsi': XSI,
      'xsi:schemaLocation': `${OAI} http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd`,
    },
  })}\n`;
  yield xmlLines(wording('responseDate', {}, startOfDay(last)), 1);
  yield xmlLines(wording('request', { verb, metadataPrefix: prefixed ? 'oai_dc' : null }, base), 1);
  if (prefixed && items.length === 0) {
    yield xmlLines(wording('error', { code: 'noRecordsMatch' }, 'The archive has published nothing yet.'), 1);
  } else if (verb === 'ListSets' && setsOf(catalogue).length === 0) {
    yield xmlLines(wording('error', { code: 'noSetHierarchy' }, 'The archive has published nothing yet.'), 1);
  } else {
    yield `  <${verb}>\n`;
    for (const child of children(verb, catalogue, site, base, items)) yield xmlLines(child, 2);
    yield `  </${verb}>\n`;
  }
  yield '</OAI-PMH>\n';
}

/** Every address that the ledger has, statements in time and then what is gone. */
function itemsOf({ statements, gone, days }: Catalogue): readonly Item[] {
  return [...statements, ...gone].filter(({ id }) => days.has(id));
}

function* children(
  verb: Verb,
  catalogue: Catalogue,
  site: URL | undefined,
  base: string,
  items: readonly Item[],
): Generator<XmlElement> {
  if (verb === 'Identify') yield* identification(catalogue, base);
  else if (verb === 'ListMetadataFormats') yield metadataFormat();
  else if (verb === 'ListSets') yield* setsOf(catalogue);
  else
    for (const item of items)
      yield verb === 'ListIdentifiers' ? header(item, catalogue, site) : record(item, catalogue, site);
}

function identification({ settings, days }: Catalogue, base: string): readonly XmlElement[] {
  const first = [...days.values()].reduce(
    (earliest, { changed }) => (changed < earliest ? changed : earliest),
    '9999-12-31',
  );
  return [
    wording('repositoryName', {}, settings.title),
    wording('baseURL', {}, base),
    wording('protocolVersion', {}, '2.0'),
    wording('adminEmail', {}, settings.contact),
    wording('earliestDatestamp', {}, days.size === 0 ? '1970-01-01' : first),
    wording('deletedRecord', {}, 'persistent'),
    wording('granularity', {}, 'YYYY-MM-DD'),
  ];
}

function metadataFormat(): XmlElement {
  return element(
    'metadataFormat',
    {},
    wording('metadataPrefix', {}, 'oai_dc'),
    wording('schema', {}, OAI_DC_SCHEMA),
    wording('metadataNamespace', {}, OAI_DC),
  );
}

/** Kinds of texts and sources. A colon in a set's name would mean that it is part of another set. */
function setsOf({ statements, sources }: Catalogue): readonly XmlElement[] {
  const kinds = [...new Set(statements.map(({ kind }) => kind))].toSorted();
  const set = (spec: string, name: string) =>
    element('set', {}, wording('setSpec', {}, spec), wording('setName', {}, name));
  return [
    ...kinds.map((kind) => set(kindSet(kind), kind)),
    ...[...sources.values()].map(({ source }) => set(sourceSet(source.id), source.name)),
  ];
}

const kindSet = (kind: string) => `kind-${kind}`;
const sourceSet = (id: string) => `source-${id}`;

function header(item: Item, { days, sources }: Catalogue, site: URL | undefined): XmlElement {
  const { changed } = days.get(item.id)!;
  const about = [wording('identifier', {}, identifier(item.id, site)), wording('datestamp', {}, changed)];
  if (!('kind' in item)) return element('header', { status: 'deleted' }, ...about);
  const source = recordOf(item.source);
  return element(
    'header',
    {},
    ...about,
    wording('setSpec', {}, kindSet(item.kind)),
    source !== null && sources.has(source) && wording('setSpec', {}, sourceSet(source)),
  );
}

/** An identifier as the guidelines of the protocol make them: `oai:`, the host, what is told apart there. */
function identifier(id: string, site: URL | undefined): string {
  return `oai:${site?.hostname ?? 'localhost'}:${id}`;
}

function record(item: Item, catalogue: Catalogue, site: URL | undefined): XmlElement {
  const isStatement = 'kind' in item;
  return element(
    'record',
    {},
    header(item, catalogue, site),
    isStatement && element('metadata', {}, dublinCore(item, catalogue, site)),
  );
}

/**
 * Dublin Core of a statement. `date` is when the words were said, as well as it is known; `description` is the line under the
 * headline, since nobody wrote an abstract.
 */
function dublinCore(
  statement: Statement,
  { settings, sources, sourcePage }: Catalogue,
  site: URL | undefined,
): XmlElement {
  const { id, title, standfirst, lang, date, kind, place, speakers } = statement;
  const source = sourceName(statement.source, (wanted) => sources.get(wanted)?.source);
  const page = sourcePage(statement.source);
  const roles = speakers.flatMap(({ role }) => role ?? []);
  return element(
    'oai_dc:dc',
    {
      'xmlns:oai_dc': OAI_DC,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xsi:schemaLocation': `${OAI_DC} ${OAI_DC_SCHEMA}`,
    },
    wording('dc:title', { 'xml:lang': lang }, title),
    ...mainNames(statement).map((name) => wording('dc:creator', {}, name)),
    standfirst !== null && wording('dc:description', { 'xml:lang': lang }, standfirst),
    ...[...new Set(roles)].map((role) => wording('dc:subject', {}, role)),
    wording('dc:publisher', {}, settings.title),
    source !== null && wording('dc:source', {}, source),
    page !== null && wording('dc:relation', {}, absoluteUrl(sourceUrl(page.id), site)),
    date !== null && wording('dc:date', {}, date),
    wording('dc:type', {}, 'Text'),
    wording('dc:type', {}, kind),
    place !== null && wording('dc:coverage', {}, place),
    wording('dc:language', {}, lang),
    wording('dc:identifier', {}, absoluteUrl(statementUrl(id), site)),
    wording('dc:rights', {}, sources.get(recordOf(statement.source) ?? '')?.source.rights ?? settings.rights),
  );
}
