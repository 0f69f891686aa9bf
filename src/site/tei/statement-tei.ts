import type { Statement } from '../../statement/schema.ts';
import { absoluteUrl, url } from '../address.ts';
import type { Catalogue } from '../catalogue.ts';
import { element, openTag, wording, XML_DECLARATION, xmlDocument, type XmlElement, xmlLines } from '../machines/xml.ts';
import { participantsOf } from './participants.ts';
import { teiBody } from './tei-body.ts';
import { teiHeader } from './tei-header.ts';

const NAMESPACE = 'http://www.tei-c.org/ns/1.0';

/**
 * A statement as a TEI file, by the habits of Parla-CLARIN (https://clarin-eric.github.io/parla-clarin/), whose schema it is
 * valid against.
 *
 * @param site scheme and host of the archive; undefined: addresses are paths
 */
export function statementTei(statement: Statement, catalogue: Catalogue, site: URL | undefined): string {
  return xmlDocument({ ...teiElement(statement, catalogue, site, ''), attributes: { xmlns: NAMESPACE } });
}

/**
 * All statements as one corpus in time, in pieces: the text of a whole archive is never held at once. The ids of each begin with
 * that of its statement, since two may hold the same paragraph.
 */
export function* corpusTei(catalogue: Catalogue, site: URL | undefined): Generator<string> {
  const corpus = { name: 'teiCorpus', attributes: { xmlns: NAMESPACE } };
  yield `${XML_DECLARATION}${openTag(corpus)}\n${xmlLines(corpusHeader(catalogue, site), 1)}`;
  for (const statement of catalogue.statements)
    yield xmlLines(teiElement(statement, catalogue, site, `s-${statement.id}.`), 1);
  yield `</${corpus.name}>\n`;
}

function teiElement(statement: Statement, catalogue: Catalogue, site: URL | undefined, prefix: string): XmlElement {
  const participants = participantsOf(statement, catalogue, site, prefix);
  return element(
    'TEI',
    { 'xml:id': prefix === '' ? null : `s-${statement.id}` },
    teiHeader(statement, catalogue, participants, site, prefix),
    element(
      'text',
      { 'xml:lang': statement.lang },
      element('body', {}, teiBody(statement, { who: participants.who, prefix })),
    ),
  );
}

function corpusHeader({ settings }: Catalogue, site: URL | undefined): XmlElement {
  return element(
    'teiHeader',
    {},
    element(
      'fileDesc',
      {},
      element('titleStmt', {}, wording('title', {}, settings.title)),
      element(
        'publicationStmt',
        {},
        wording('publisher', {}, settings.title),
        site !== undefined && wording('idno', { type: 'URI' }, absoluteUrl(url(''), site)),
        element('availability', {}, wording('licence', { target: settings.licence }, settings.rights)),
      ),
      element('sourceDesc', {}, wording('p', {}, settings.description)),
    ),
  );
}
