import { expect, test } from 'vitest';
import { toRecord } from '../../scripts/lib/to-record.ts';
import { anchorBlocks } from '../../src/statement/anchors.ts';
import { problem } from '../../src/statement/problems.ts';
import type { Block } from '../../src/statement/schema.ts';
import { makeStatement } from '../archive/fixtures.ts';

const AUTHORITY = {
  people: [],
  organisations: [],
  sources: [{ id: 'lagoon-wire', name: 'Lagoon Wire' }],
  events: [],
} as never;
const BODY: Block[] = [
  { type: 'paragraph', text: 'The minister met the press.' },
  { type: 'turn', text: 'Question' },
  { type: 'paragraph', text: 'Is the harbour open?' },
  { type: 'turn', text: 'Ada Orlan' },
  { type: 'paragraph', text: 'It is open.' },
  { type: 'subheading', text: 'On ferries' },
  { type: 'paragraph', text: 'They sail.' },
];
const anchors = anchorBlocks(BODY).map(({ anchor }) => anchor!);
const ada = { id: 'ada-orlan', name: 'Ada Orlan' };
const interview = makeStatement({
  kind: 'interview',
  body: BODY,
  speakers: [{ ...ada, role: 'Minister' }],
  institution: { id: null, name: 'Harbour Office' },
  source: 'lagoon-wire',
  turns: [
    { turn: anchors[1]!, kind: 'question', speaker: null },
    { turn: anchors[3]!, kind: 'answer', speaker: ada },
  ],
  quotations: [
    { paragraph: anchors[4]!, start: 0, end: 11, kind: 'full', speaker: ada },
    { paragraph: anchors[6]!, start: 0, end: 10, kind: 'full', speaker: ada, continues: true },
    { paragraph: anchors[0]!, start: 4, end: 12, kind: 'term', speaker: null },
  ],
});
const reading = {
  messages: [
    problem('date-open', { file: 'a.txt', line: 2 }, 'No day'),
    problem('source-unknown', { file: 'a.txt' }, 'No mark'),
  ],
};
const record = toRecord(interview, AUTHORITY, reading);

test('has the promised properties in their order', () => {
  expect(Object.keys(record)).toEqual([
    'raw',
    'title',
    'kind',
    'excerpt',
    'date',
    'published',
    'captured',
    'speakers',
    'institution',
    'source',
    'place',
    'lang',
    'turns',
    'quotes',
    'body',
    'evidence',
    'relations',
    'problems',
  ]);
  expect(record.raw).toEqual({ file: 'a.txt', sha256: interview.raw.sha256, lines: [1, 3] });
});

test('spells out names', () => {
  expect(record.speakers).toEqual([{ id: 'ada-orlan', name: 'Ada Orlan', role: 'Minister' }]);
  expect(record.institution).toBe('Harbour Office');
  expect(record.source).toEqual({ id: 'lagoon-wire', name: 'Lagoon Wire' });
});

test('gives each turn its label, speaker, kind and words; a paragraph before the first turn is none', () => {
  expect(record.turns).toEqual([
    { label: 'Question', speaker: null, kind: 'question', text: 'Is the harbour open?' },
    { label: 'Ada Orlan', speaker: ada, kind: 'answer', text: 'It is open.\n\nThey sail.' },
  ]);
});

test('joins a quotation that goes on in the next paragraph', () => {
  expect(record.quotes).toEqual([
    { text: 'It is open.\n\nThey sail.', speaker: ada, kind: 'full' },
    { text: 'minister', speaker: null, kind: 'term' },
  ]);
});

test('gives the words without the labels of turns', () => {
  expect(record.body).toBe(
    'The minister met the press.\n\nIs the harbour open?\n\nIt is open.\n\nOn ferries\n\nThey sail.',
  );
});

test('gives what was told of the file, by code and line', () => {
  expect(record.problems).toEqual([
    { code: 'date-open', line: 2, message: 'No day' },
    { code: 'source-unknown', line: null, message: 'No mark' },
  ]);
});

test('gives null and empty lists for what is not known', () => {
  expect(toRecord(makeStatement(), AUTHORITY, { messages: [] })).toMatchObject({
    institution: null,
    source: null,
    speakers: [],
    turns: [],
    quotes: [],
    problems: [],
  });
});
