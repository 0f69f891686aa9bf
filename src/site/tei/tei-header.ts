import type { Evidence, Statement } from '../../statement/schema.ts';
import { sourceName } from '../../statement/source.ts';
import { absoluteUrl, rawUrl, sourceUrl, statementUrl } from '../address.ts';
import type { Catalogue } from '../catalogue.ts';
import { element, wording, type XmlElement } from '../machines/xml.ts';
import type { Participants } from './participants.ts';
import { teiDate } from './tei-date.ts';

/** What a turn can be, for `ana`: the categories that the header declares. */
const TURNS = { question: 'A question', answer: 'An answer', speech: 'Speech that is neither' } as const;

const HOW_IT_IS_MARKED = [
  'The words are those that were printed, sign for sign. Line ends and spaces between elements are not part of them.',
  'said: words that are quoted, a sentence or more; q of the type "spoken": a quoted fragment; q of the type "soCalled": a name or scare quotes. The printed marks stand outside. A note of the type "speaker" is a label as printed, one of the type "narrative" stands before words that nobody speaks. The ids of paragraphs and turns are the anchors of the page.',
  'A date is given as well as it is known: as text in EDTF (ISO 8601-2), and in attributes as far as they can say it.',
] as const;

/** The header of a statement's file: what it is, where it comes from, how each value is known, who speaks. */
export function teiHeader(
  statement: Statement,
  catalogue: Catalogue,
  participants: Participants,
  site: URL | undefined,
  prefix: string,
): XmlElement {
  return element(
    'teiHeader',
    {},
    fileDescription(statement, catalogue, site, prefix),
    element(
      'encodingDesc',
      {},
      ...HOW_IT_IS_MARKED.map((says) => wording('p', {}, says)),
      categories(statement, prefix),
    ),
    profile(statement, participants),
    revisions(catalogue, statement.id),
  );
}

function fileDescription(
  statement: Statement,
  catalogue: Catalogue,
  site: URL | undefined,
  prefix: string,
): XmlElement {
  const { id, title, titleBasis, lang, standfirst, speakers, institution, evidence, excerpt } = statement;
  const published = catalogue.days.get(id)?.published;
  const authors = speakers.length > 0 ? speakers : institution ? [institution] : [];
  return element(
    'fileDesc',
    {},
    element(
      'titleStmt',
      {},
      wording('title', { type: 'main', 'xml:lang': lang }, title),
      standfirst !== null && wording('title', { type: 'sub', 'xml:lang': lang }, standfirst),
      ...authors.map(({ name }) => wording('author', {}, name)),
    ),
    element(
      'publicationStmt',
      {},
      wording('publisher', {}, catalogue.settings.title),
      wording('idno', { type: 'URI' }, absoluteUrl(statementUrl(id), site)),
      availability(statement, catalogue),
      published !== undefined && wording('date', { when: published }, published),
    ),
    element(
      'notesStmt',
      {},
      titleBasis === 'derived' &&
        wording('note', { type: 'title' }, 'The text has no headline of its own; the title is not printed.'),
      excerpt && wording('note', { type: 'excerpt' }, 'Only a part of the statement stands in the text.'),
      ...evidence.map((one) => evidenceNote(one, prefix)),
    ),
    sourceDescription(statement, catalogue, site),
  );
}

/** How a value is known: `subtype` is the field, `ana` the basis and how sure it is, `n` the line of the raw file. */
function evidenceNote({ field, basis, tier, line, says }: Evidence, prefix: string): XmlElement {
  const ana = `#${prefix}${basis} #${prefix}${tier}`;
  return wording('note', { type: 'evidence', subtype: field, ana, n: line }, says);
}

function availability({ access, source }: Statement, { settings, sources }: Catalogue): XmlElement {
  const rights = typeof source === 'string' ? (sources.get(source)?.source.rights ?? null) : null;
  return element(
    'availability',
    { status: access && access.allows !== 'full' ? 'restricted' : null },
    wording('licence', { target: rights === null ? settings.licence : null }, rights ?? settings.rights),
    // A source's own condition is its rights.
    access && access.allows !== 'full' && access.says !== rights && wording('p', {}, access.says),
  );
}

function sourceDescription(
  statement: Statement,
  { sources, sourcePage, rawFiles }: Catalogue,
  site: URL | undefined,
): XmlElement {
  const { source, published, captured, raw, relations } = statement;
  const page = sourcePage(source);
  const publisher = sourceName(source, (id) => sources.get(id)?.source);
  return element(
    'sourceDesc',
    {},
    element(
      'bibl',
      {},
      publisher !== null &&
        wording('publisher', { ref: page ? absoluteUrl(sourceUrl(page.id), site) : null }, publisher),
      published !== null && wording('date', { type: 'published', ...teiDate(published) }, published),
      captured !== null && wording('date', { type: 'captured', ...teiDate(captured) }, captured),
      rawFiles.has(raw.file) && element('ptr', { type: 'raw', target: absoluteUrl(rawUrl(raw.file), site) }),
      wording('idno', { type: 'sha256' }, raw.sha256),
      wording('biblScope', { unit: 'line', from: raw.lines[0], to: raw.lines[1] }, raw.lines.join('–')),
      ...relations.map(({ type, statement: other }) =>
        element('relatedItem', { type, target: absoluteUrl(statementUrl(other), site) }),
      ),
    ),
  );
}

/** The categories that turns and notes point to; every file that is read alone needs its own. */
function categories(statement: Statement, prefix: string): XmlElement {
  const used = new Set(statement.turns.map(({ kind }) => kind));
  const category = (id: string, says: string) =>
    element('category', { 'xml:id': prefix + id }, wording('catDesc', {}, says));
  return element(
    'classDecl',
    {},
    element(
      'taxonomy',
      {},
      category('stated', 'The text says it'),
      category('inferred', 'It follows from what the text says and from dated facts'),
      category('decided', 'An editor said so'),
      category('certain', 'Measured precision of the rule at least 0.99'),
      category('probable', 'Measured precision of the rule at least 0.93'),
      category('possible', 'Measured precision of the rule below 0.93'),
      ...Object.entries(TURNS).flatMap(([kind, says]) =>
        used.has(kind as keyof typeof TURNS) ? [category(kind, says)] : [],
      ),
    ),
  );
}

function profile({ date, place, lang, kind }: Statement, { description }: Participants): XmlElement {
  return element(
    'profileDesc',
    {},
    date !== null && element('creation', {}, wording('date', teiDate(date), date)),
    element('langUsage', {}, element('language', { ident: lang })),
    element('textClass', {}, element('keywords', { scheme: '#kind' }, wording('term', {}, kind))),
    description,
    (date !== null || place !== null) &&
      element(
        'settingDesc',
        {},
        element(
          'setting',
          {},
          place !== null && wording('name', { type: 'place', 'xml:lang': lang }, place),
          date !== null && wording('date', teiDate(date), date),
        ),
      ),
  );
}

/** What happened to the statement under its address, the last first. */
function revisions({ days, versions }: Catalogue, id: string): XmlElement | null {
  const known = days.get(id);
  if (!known) return null;
  const { published, changed } = known;
  const corrected = (versions.get(id)?.states ?? []).slice(1).map(({ on }) => on);
  const other = changed !== published && !corrected.includes(changed);
  return element(
    'revisionDesc',
    {},
    other && wording('change', { when: changed }, 'What stands under the address was changed.'),
    ...corrected.toReversed().map((on) => wording('change', { when: on }, 'Words were corrected.')),
    wording('change', { when: published }, 'Published under its address.'),
  );
}
