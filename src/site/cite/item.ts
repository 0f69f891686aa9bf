import type { Edtf } from '../../statement/edtf.ts';
import type { Field, Kind, Statement } from '../../statement/schema.ts';
import { recordOf, sourceName } from '../../statement/source.ts';
import { fieldBasis, restsOn } from '../evidence/basis.ts';
import type { Catalogue } from '../catalogue.ts';
import { twinsOf } from '../reading/relations.ts';
import { cslDate } from './cited-date.ts';
import type { CslItem, CslName, CslType, Variable } from './csl.ts';
import { cslName } from './names.ts';

/** What of the catalogue a citation is made from. */
export type CitedRecords = Pick<Catalogue, 'settings' | 'sources'> & {
  /** The title that an English text of the same words prints; null: there is none. */
  readonly englishTitle: (statement: Statement) => string | null;
  readonly people: ReadonlyMap<string, { readonly name: string; readonly sort: string }>;
  readonly organisationNames: ReadonlyMap<string, string>;
};

/** The records that names of citations come from, out of the catalogue. */
export function citedRecords(catalogue: Catalogue): CitedRecords {
  const { settings, sources, speakers, organisations } = catalogue;
  const known = RECORDS.get(speakers);
  if (known) return known;
  const records = {
    settings,
    sources,
    englishTitle: (statement: Statement) => englishTitleOf(statement, catalogue),
    people: new Map([...speakers].map(([id, { person }]) => [id, person])),
    organisationNames: new Map([...organisations].map(([id, { organisation }]) => [id, organisation.name])),
  };
  RECORDS.set(speakers, records);
  return records;
}

/** Made once for a catalogue, however many statements are cited from it. */
const RECORDS = new WeakMap<object, CitedRecords>();

function englishTitleOf(statement: Statement, catalogue: Catalogue): string | null {
  if (isEnglish(statement.lang)) return null;
  const twin = twinsOf(statement, catalogue).find(
    ({ statement: other }) => isEnglish(other.lang) && other.titleBasis === 'printed',
  );
  return twin?.statement.title ?? null;
}

const isEnglish = (lang: string) => lang === 'en' || lang.startsWith('en-');

/**
 * Texts by somebody other than those whose words they hold: a report has an agency behind it, a memorandum a note-taker. Their
 * speakers are no authors, and are named as those whom the text reports.
 */
const REPORTING: ReadonlySet<Kind> = new Set(['report', 'debate', 'hearing', 'memorandum']);
/** Texts of a periodical, cited as articles. */
const NEWS: ReadonlySet<Kind> = new Set(['report', 'article']);
const PERIODICALS: ReadonlySet<string> = new Set(['newspaper', 'agency', 'broadcaster']);

/** Only these CSL types keep the day in every style; the genre says the rest. */
const TYPES: Partial<Record<Kind, CslType>> = {
  report: 'article-newspaper',
  article: 'article-newspaper',
  interview: 'interview',
  speech: 'speech',
};

/** Citations are in English whatever the language of the page. */
const GENRES: Readonly<Record<Kind, string>> = {
  report: 'Report',
  article: 'Article',
  interview: 'Interview',
  speech: 'Speech',
  'press-conference': 'Press conference',
  briefing: 'Briefing',
  statement: 'Statement',
  debate: 'Debate',
  hearing: 'Hearing',
  letter: 'Letter',
  memorandum: 'Memorandum of conversation',
};

/**
 * The citation item of a statement.
 *
 * The date is that of the words; of a report or an article, which are published works, the day on which the source put them out.
 * Where one of the two is not known the other stands in. The title is as printed, letter for letter.
 *
 * @param address the statement's permanent address in full
 */
export function citationItem(statement: Statement, records: CitedRecords, address: string): CslItem {
  const { id, title, kind, excerpt, place, lang } = statement;
  const news = NEWS.has(kind);
  const archive = records.settings.title;
  const publisher = sourceName(statement.source, (wanted) => records.sources.get(wanted)?.source);
  const sourceKind = records.sources.get(recordOf(statement.source) ?? '')?.source.kind;
  const periodical = sourceKind === undefined ? news : PERIODICALS.has(sourceKind);
  const inContainer = publisher !== null && (news || (kind === 'interview' && periodical));
  const { date, field: dateField } = citedDateOf(statement, news);
  const names = namesOf(statement, records);
  const reporting = REPORTING.has(kind);
  const role = reporting ? 'contributor' : 'author';
  const spoken = place !== null && !news;
  const fields: Partial<Record<Variable, Field>> = {
    title: 'title',
    ...(names.list.length > 0 && { [role]: names.field }),
    ...(date !== null && { issued: dateField }),
    ...(publisher !== null && { publisher: 'source' as const }),
    ...(spoken && { 'event-place': 'place' as const }),
  };
  const supplied = variables(fields, (field, variable) =>
    variable === 'title' ? statement.titleBasis === 'derived' : isSupplied(statement, field),
  );
  const uncertain = variables(fields, (field, variable) => variable !== 'title' && isUncertain(statement, field));
  const note = noteOf(supplied, uncertain);
  const translated = records.englishTitle(statement);
  const genre = genreOf(kind, excerpt);
  return {
    id,
    type: TYPES[kind] ?? 'webpage',
    title,
    ...(names.list.length > 0 && { [role]: names.list.map(({ name }) => name) }),
    ...(genre !== null && { genre }),
    ...(inContainer ? { 'container-title': publisher } : TYPES[kind] === undefined && { 'container-title': archive }),
    ...(publisher !== null && !inContainer && { publisher }),
    ...(spoken && { 'event-place': place }),
    ...(date !== null && { issued: cslDate(date) }),
    ...(kind === 'speech' && statement.date !== null && { 'event-date': cslDate(statement.date) }),
    archive,
    URL: address,
    language: lang,
    ...(note !== null && { note }),
    custom: {
      kind,
      ...(date !== null && { edtf: date }),
      ...(translated !== null && { 'translated-title': translated }),
      ...(excerpt && { excerpt }),
      ...(names.list.some((one) => one.role !== null) && { roles: names.list.map((one) => one.role) }),
      ...(publisher !== null && periodical && { periodical }),
      ...(sourceKind === 'agency' && { agency: true as const }),
      ...(supplied.length > 0 && { supplied }),
      ...(uncertain.length > 0 && { uncertain }),
    },
  };
}

function citedDateOf(statement: Statement, news: boolean): { date: Edtf | null; field: Field } {
  const { date, published } = statement;
  // What was put out on the day of the words prints that day, though it may not say it of the words.
  if (date !== null && date === published)
    return { date, field: fieldBasis(statement, 'published') === 'stated' ? 'published' : 'date' };
  const [field, other] = news ? (['published', 'date'] as const) : (['date', 'published'] as const);
  return statement[field] === null ? { date: statement[other], field: other } : { date: statement[field], field };
}

/** Those who speak, or else the institution, under the names that their records have. */
function namesOf(
  { speakers, institution }: Statement,
  records: CitedRecords,
): { list: readonly { name: CslName; role: string | null }[]; field: Field } {
  if (speakers.length > 0 || institution === null)
    return {
      list: speakers.map(({ id, name, role }) => ({ name: cslName(name, records.people.get(id ?? '')), role })),
      field: 'speakers',
    };
  const name = records.organisationNames.get(institution.id ?? '') ?? institution.name;
  return { list: [{ name: { literal: name }, role: null }], field: 'institution' };
}

function genreOf(kind: Kind, excerpt: boolean): string | null {
  if (excerpt) return `${GENRES[kind]} excerpt`;
  return NEWS.has(kind) ? null : GENRES[kind];
}

function variables(
  fields: Partial<Record<Variable, Field>>,
  test: (field: Field, variable: Variable) => boolean,
): readonly Variable[] {
  return (Object.entries(fields) as [Variable, Field][])
    .filter(([name, field]) => test(field, name))
    .map(([name]) => name);
}

function isSupplied(statement: Statement, field: Field): boolean {
  const basis = fieldBasis(statement, field);
  return basis === 'inferred' || basis === 'decided';
}

function isUncertain(statement: Statement, field: Field): boolean {
  const pieces = restsOn(statement, field);
  return pieces.length > 0 && pieces.every(({ tier }) => tier === 'possible');
}

const VARIABLE_WORDS: Readonly<Record<Variable, string>> = {
  title: 'title',
  author: 'name',
  contributor: 'name of the speaker',
  issued: 'date',
  publisher: 'source',
  'event-place': 'place',
};

/** For programs that know no brackets: what the text does not say itself, and what is not certain. */
function noteOf(supplied: readonly Variable[], uncertain: readonly Variable[]): string | null {
  const list = (names: readonly Variable[]) => names.map((name) => VARIABLE_WORDS[name]).join(', ');
  const notes = [
    supplied.length > 0 && `Not printed in the text, but inferred or supplied by the archive: ${list(supplied)}.`,
    uncertain.length > 0 && `Not certain: ${list(uncertain)}.`,
  ].filter((one) => one !== false);
  return notes.length === 0 ? null : notes.join(' ');
}
