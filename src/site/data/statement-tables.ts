import { ACCESS, BASES, FIELDS, KINDS, RELATIONS, type Statement, TIERS } from '../../statement/schema.ts';
import { sourceName } from '../../statement/source.ts';
import { absoluteUrl, statementUrl } from '../address.ts';
import type { Catalogue } from '../catalogue.ts';
import {
  address,
  count,
  dayColumns,
  each,
  joined,
  listed,
  type Listed,
  listedColumns,
  namedColumns,
  string,
  toStatement,
} from './columns.ts';
import { type Table, table } from './table.ts';

export function statementTable(catalogue: Catalogue, site: URL | undefined): Table {
  const days = (statement: Statement) => catalogue.days.get(statement.id);
  const known = (statement: Statement, field: string) => statement.evidence.find((one) => one.field === field);
  return table<Statement>({
    name: 'statements',
    description: 'One row a statement, without its words.',
    primaryKey: ['id'],
    rows: () => catalogue.statements,
    columns: [
      string('id', 'The identifier. It never changes.', ({ id }) => id, true),
      {
        ...address<Statement>('The permanent address.', ({ id }) => absoluteUrl(statementUrl(id), site)),
        required: true,
      },
      ...dayColumns<Statement>('date', ({ date }) => date),
      {
        ...string<Statement>('date_basis', 'How the date is known.', (one) => known(one, 'date')?.basis ?? null),
        enum: BASES,
      },
      {
        ...string<Statement>(
          'date_tier',
          'How sure the rule is that found it.',
          (one) => known(one, 'date')?.tier ?? null,
        ),
        enum: TIERS,
      },
      ...dayColumns<Statement>('published', ({ published }) => published),
      { name: 'captured', type: 'date', description: 'When the text was saved.', value: ({ captured }) => captured },
      { ...string<Statement>('kind', 'What kind of text it is.', ({ kind }) => kind, true), enum: KINDS },
      string('title', 'The headline as printed, or the first words of a text without one.', ({ title }) => title, true),
      {
        ...string<Statement>('title_basis', 'Whether the title is printed or derived.', (one) => one.titleBasis, true),
        enum: ['printed', 'derived'],
      },
      string('standfirst', 'The line under the headline, as printed.', ({ standfirst }) => standfirst),
      string('speakers', 'The main speakers, joined by "; ".', ({ speakers }) =>
        joined(speakers.map(({ name }) => name)),
      ),
      ...namedColumns<Statement>(
        'institution',
        'Whose statement it is where no person speaks',
        (one) => one.institution,
      ),
      string(
        'source_id',
        'Who published it: the id of its page. Empty where it has none.',
        ({ source }) => catalogue.sourcePage(source)?.id ?? null,
      ),
      string('source', 'Who published it: the name.', ({ source }) =>
        sourceName(source, (id) => catalogue.sources.get(id)?.source),
      ),
      string('place', 'Where, as printed.', ({ place }) => place),
      string('lang', 'The language of the words (BCP 47).', ({ lang }) => lang, true),
      {
        name: 'excerpt',
        type: 'boolean',
        description: 'Whether only a part of the statement stands in the text.',
        required: true,
        value: ({ excerpt }) => excerpt,
      },
      {
        ...string<Statement>('access', 'How much of it may be shown.', ({ access }) => access?.allows ?? 'full', true),
        enum: ACCESS,
      },
      count(
        'paragraphs',
        'How many paragraphs it has.',
        ({ body }) => body.filter(({ type }) => type === 'paragraph').length,
      ),
      count('turns', 'How many turns it has.', ({ turns }) => turns.length),
      count(
        'quotations',
        'How many quotations it has, names and scare quotes left out.',
        ({ quotations }) => quotations.filter(({ kind }) => kind !== 'term').length,
      ),
      string('raw_file', 'The raw file that it was read from.', ({ raw }) => raw.file, true),
      count('raw_first_line', 'Its first line there.', ({ raw }) => raw.lines[0]),
      count('raw_last_line', 'Its last line there.', ({ raw }) => raw.lines[1]),
      string('raw_sha256', 'SHA-256 of the bytes of the raw file.', ({ raw }) => raw.sha256, true),
      {
        name: 'address_published',
        type: 'date',
        description: 'When this archive published the address.',
        value: (one) => days(one)?.published ?? null,
      },
      {
        name: 'address_changed',
        type: 'date',
        description: 'When what stands under the address last changed.',
        value: (one) => days(one)?.changed ?? null,
      },
    ],
  });
}

export function speakerTable(catalogue: Catalogue): Table {
  return table<Listed<Statement['speakers'][number]>>({
    name: 'speakers',
    description: 'One row for each main speaker of each statement.',
    primaryKey: ['statement', 'n'],
    foreignKeys: [toStatement, { field: 'speaker_id', table: 'people', column: 'id' }],
    rows: () => each(catalogue, (statement) => listed(statement, statement.speakers)),
    columns: [
      ...listedColumns<Statement['speakers'][number]>('speaker'),
      ...namedColumns<Listed<Statement['speakers'][number]>>('speaker', 'Who speaks', ({ item }) => item),
      string('role', 'The role, as printed or as the archive knows it on that day.', ({ item }) => item.role),
    ],
  });
}

export function evidenceTable(catalogue: Catalogue): Table {
  type Row = Listed<Statement['evidence'][number]>;
  return table<Row>({
    name: 'evidence',
    description: 'How each value of each statement is known.',
    primaryKey: ['statement', 'n'],
    foreignKeys: [toStatement],
    rows: () => each(catalogue, (statement) => listed(statement, statement.evidence)),
    columns: [
      ...listedColumns<Statement['evidence'][number]>('piece of evidence'),
      { ...string<Row>('field', 'Which value it is about.', ({ item }) => item.field, true), enum: FIELDS },
      {
        ...string<Row>('basis', 'Stated, inferred, or decided by an editor.', ({ item }) => item.basis, true),
        enum: BASES,
      },
      { ...string<Row>('tier', 'How sure the rule is, measured.', ({ item }) => item.tier, true), enum: TIERS },
      string('rule', 'The permanent name of the rule.', ({ item }) => item.rule, true),
      {
        name: 'line',
        type: 'integer',
        description: 'The line of the raw file, from 1.',
        value: ({ item }) => item.line,
      },
      string('quote', 'The words of that line which say it.', ({ item }) => item.quote),
      string('says', 'What follows from it, as a sentence.', ({ item }) => item.says, true),
    ],
  });
}

export function relationTable(catalogue: Catalogue): Table {
  type Row = Listed<Statement['relations'][number]>;
  return table<Row>({
    name: 'relations',
    description: 'How statements stand to each other.',
    primaryKey: ['statement', 'n'],
    foreignKeys: [toStatement],
    rows: () => each(catalogue, (statement) => listed(statement, statement.relations)),
    columns: [
      ...listedColumns<Statement['relations'][number]>('relation'),
      { ...string<Row>('type', 'What it is to the other.', ({ item }) => item.type, true), enum: RELATIONS },
      string('other', 'The id of the other statement.', ({ item }) => item.statement, true),
      {
        name: 'figure',
        type: 'number',
        description: 'The share of words that both have.',
        value: ({ item }) => item.figure,
      },
      string('says', 'What shows it, as a sentence.', ({ item }) => item.says, true),
    ],
  });
}
