import type { Named, Statement } from '../../statement/schema.ts';
import { absoluteUrl, statementUrl } from '../address.ts';
import { anchored } from '../reading/anchored.ts';
import type { Catalogue } from '../catalogue.ts';
import {
  address,
  count,
  each,
  listed,
  type Listed,
  listedColumns,
  namedColumns,
  string,
  toStatement,
} from './columns.ts';
import { type Table, table } from './table.ts';

type Anchored = ReturnType<typeof anchored>[number];

export function paragraphTable(catalogue: Catalogue, site: URL | undefined): Table {
  const rowsOf = (statement: Statement) =>
    listed(
      statement,
      anchored(statement).filter(({ block }) => block.type !== 'turn'),
    );
  const turnsOf = (statement: Statement) => new Map(statement.turns.map((turn) => [turn.turn, turn]));
  type Row = Listed<Anchored> & { readonly speaker: Named | null };
  return table<Row>({
    name: 'paragraphs',
    description: 'The words: one row a paragraph or subheading, in the order of the text.',
    primaryKey: ['statement', 'n'],
    foreignKeys: [toStatement],
    rows: () =>
      each(catalogue, (statement) => {
        const turns = turnsOf(statement);
        return rowsOf(statement).map((row) => ({ ...row, speaker: turns.get(row.item.turn ?? '')?.speaker ?? null }));
      }),
    columns: [
      ...listedColumns<Anchored>('paragraph'),
      string('anchor', 'Its anchor: a digest of its words. Subheadings have none.', ({ item }) => item.anchor),
      {
        ...string<Row>('type', 'A paragraph or a subheading.', ({ item }) => item.block.type, true),
        enum: ['paragraph', 'subheading'],
      },
      string('turn', 'The anchor of the turn that it stands in.', ({ item }) => item.turn),
      ...namedColumns<Row>('speaker', 'Who takes that turn', ({ speaker }) => speaker),
      string('text', 'The words as printed.', ({ item }) => item.block.text, true),
      address('Its address.', ({ statement, item }) =>
        item.anchor === null ? null : absoluteUrl(statementUrl(statement.id, item.anchor), site),
      ),
    ],
  });
}

export function turnTable(catalogue: Catalogue, site: URL | undefined): Table {
  interface Turned {
    readonly anchor: string;
    readonly label: string;
    readonly kind: string;
    readonly speaker: Named | null;
    readonly text: string;
  }
  const turnsOf = (statement: Statement): readonly Turned[] => {
    const known = new Map(statement.turns.map((turn) => [turn.turn, turn]));
    const words = Map.groupBy(
      anchored(statement).filter(({ block }) => block.type === 'paragraph'),
      ({ turn }) => turn,
    );
    return anchored(statement).flatMap(({ block, anchor }) => {
      if (block.type !== 'turn' || anchor === null) return [];
      const { kind = 'speech', speaker = null } = known.get(anchor) ?? {};
      const text = (words.get(anchor) ?? []).map((one) => one.block.text).join('\n\n');
      return [{ anchor, label: block.text, kind, speaker, text }];
    });
  };
  return table<Listed<Turned>>({
    name: 'turns',
    description: 'One row for each turn of a transcript, with all its words.',
    primaryKey: ['statement', 'n'],
    foreignKeys: [toStatement],
    rows: () => each(catalogue, (statement) => listed(statement, turnsOf(statement))),
    columns: [
      ...listedColumns<Turned>('turn'),
      string('anchor', 'Its anchor: a digest of its label and words.', ({ item }) => item.anchor, true),
      string('label', 'The label before it, as printed.', ({ item }) => item.label, true),
      {
        ...string<Listed<Turned>>('kind', 'What it is.', ({ item }) => item.kind, true),
        enum: ['question', 'answer', 'speech', 'narrative'],
      },
      ...namedColumns<Listed<Turned>>('speaker', 'Who takes it', ({ item }) => item.speaker),
      string('text', 'Its words as printed, with an empty line between paragraphs.', ({ item }) => item.text || null),
      address('Its address.', ({ statement, item }) => absoluteUrl(statementUrl(statement.id, item.anchor), site)),
    ],
  });
}

export function quotationTable(catalogue: Catalogue, site: URL | undefined): Table {
  type Quoted = Statement['quotations'][number] & { readonly text: string };
  const quotationsOf = (statement: Statement): readonly Quoted[] => {
    const words = new Map(anchored(statement).map(({ anchor, block }) => [anchor, block.text]));
    return statement.quotations.map((one) => ({ ...one, text: words.get(one.paragraph)!.slice(one.start, one.end) }));
  };
  return table<Listed<Quoted>>({
    name: 'quotations',
    description: 'One row for each stretch of direct speech inside a paragraph.',
    primaryKey: ['statement', 'n'],
    foreignKeys: [toStatement],
    rows: () => each(catalogue, (statement) => listed(statement, quotationsOf(statement))),
    columns: [
      ...listedColumns<Quoted>('quotation'),
      string('paragraph', 'The anchor of its paragraph.', ({ item }) => item.paragraph, true),
      count('start', 'Where it begins in the paragraph, in UTF-16 units from 0.', ({ item }) => item.start),
      count('end', 'Where it ends.', ({ item }) => item.end),
      {
        ...string<Listed<Quoted>>(
          'kind',
          'A sentence or more, a fragment, or a name or scare quotes.',
          ({ item }) => item.kind,
          true,
        ),
        enum: ['full', 'partial', 'term'],
      },
      ...namedColumns<Listed<Quoted>>('speaker', 'Who is quoted', ({ item }) => item.speaker),
      {
        name: 'continues',
        type: 'boolean',
        description: 'Whether it went on from the paragraph before.',
        required: true,
        value: ({ item }) => item.continues ?? false,
      },
      string('text', 'Its words as printed, without the marks around them.', ({ item }) => item.text, true),
      address('The address of its paragraph.', ({ statement, item }) =>
        absoluteUrl(statementUrl(statement.id, item.paragraph), site),
      ),
    ],
  });
}
