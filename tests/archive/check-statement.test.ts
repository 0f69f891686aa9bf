import { expect, test } from 'vitest';
import { checkDecisionReferences } from '../../src/archive/check-decisions.ts';
import { checkAnchors, checkReferences, checkRelations, idsOf } from '../../src/archive/check-statement.ts';
import { anchorBlocks } from '../../src/statement/anchors.ts';
import type { Block, Quotation, Statement } from '../../src/statement/schema.ts';
import { makeStatement } from './fixtures.ts';

const known = { people: new Set(['ada-orlan']), organisations: new Set(['orlan']), sources: new Set(['lagoon-wire']) };
const ada = { id: 'ada-orlan', name: 'Ada Orlan' };
const eve = { id: 'eve-orlan', name: 'Eve Orlan' };
const BODY: Block[] = [
  { type: 'turn', text: 'Question' },
  { type: 'paragraph', text: 'Is the harbour open?' },
  { type: 'turn', text: 'Ada Orlan' },
  { type: 'paragraph', text: 'It is \u{1F6A2}.' },
];
const anchors = anchorBlocks(BODY).map(({ anchor }) => anchor!);
const quotation = (change: Partial<Quotation> = {}): Quotation => ({
  paragraph: anchors[1]!,
  start: 0,
  end: 20,
  kind: 'full',
  speaker: null,
  ...change,
});
const inTurns = (change: Partial<Statement> = {}) =>
  makeStatement({
    body: BODY,
    turns: [
      { turn: anchors[0]!, kind: 'question', speaker: null },
      { turn: anchors[2]!, kind: 'answer', speaker: ada },
    ],
    ...change,
  });

test.each<[string, Partial<Statement>, readonly PropertyKey[], string]>([
  [
    'a speaker',
    {
      speakers: [
        { ...ada, role: null },
        { ...eve, role: null },
      ],
    },
    ['speakers', 1, 'id'],
    'people/, found "eve-orlan"',
  ],
  [
    'an institution',
    { institution: { id: 'nowhere', name: 'Nowhere' } },
    ['institution', 'id'],
    'organisations/, found "nowhere"',
  ],
  ['a source', { source: 'no-wire' }, ['source'], 'sources/, found "no-wire"'],
  [
    'a turn',
    { turns: [{ turn: anchors[0]!, kind: 'answer', speaker: eve }] },
    ['turns', 0, 'speaker', 'id'],
    'people/, found "eve-orlan"',
  ],
  [
    'a quotation',
    { quotations: [quotation(), quotation({ speaker: eve })] },
    ['quotations', 1, 'speaker', 'id'],
    'people/, found "eve-orlan"',
  ],
])('tells of %s that the authority does not have', (_, change, path, found) => {
  expect(checkReferences(makeStatement(change), known)).toEqual([
    { code: 'reference-unknown', path, reason: `Expected an id of ${found}` },
  ]);
});

test('lets names without an id pass, and ids that are known', () => {
  const statement = makeStatement({
    speakers: [
      { ...ada, role: null },
      { ...eve, id: null, role: null },
    ],
    institution: { id: 'orlan', name: 'Orlan' },
    source: 'lagoon-wire',
  });
  expect(checkReferences(statement, known)).toEqual([]);
});

test('takes the ids of an authority apart by what they name', () => {
  const { people, sources } = idsOf({
    people: [{ id: 'a' }],
    organisations: [],
    sources: [{ id: 'b' }],
    events: [],
  } as never);
  expect([[...people], [...sources]]).toEqual([['a'], ['b']]);
});

test('tells of decisions that name somebody the authority does not have', () => {
  const decided = { raw: 'a.txt', reason: 'r', by: 'k', on: '2026-01-02' };
  expect(
    checkDecisionReferences({ ...decided, field: 'speakers', value: [{ ...eve, role: null }] }, known),
  ).toHaveLength(1);
  expect(
    checkDecisionReferences({ ...decided, field: 'institution', value: { id: 'nowhere', name: 'N' } }, known),
  ).toHaveLength(1);
  expect(checkDecisionReferences({ ...decided, field: 'source', value: 'no-wire' }, known)).toHaveLength(1);
  expect(checkDecisionReferences({ ...decided, field: 'institution', value: null }, known)).toEqual([]);
  expect(checkDecisionReferences({ ...decided, field: 'place', value: 'no-wire' }, known)).toEqual([]);
});

test.each<[string, Partial<Statement>, readonly PropertyKey[], RegExp]>([
  [
    'a quotation of a paragraph that is not there',
    { quotations: [quotation({ paragraph: 'p-aaaaaa' })] },
    ['quotations', 0, 'paragraph'],
    /found "p-aaaaaa"$/,
  ],
  [
    'a quotation of a turn',
    { quotations: [quotation({ paragraph: anchors[0]! })] },
    ['quotations', 0, 'paragraph'],
    /anchor of a paragraph/,
  ],
  [
    'a quotation that runs over the end',
    { quotations: [quotation({ end: 21 })] },
    ['quotations', 0, 'end'],
    /the paragraph's 20 signs, found 21$/,
  ],
  [
    'a quotation that ends inside a character',
    { quotations: [quotation({ paragraph: anchors[3]!, end: 7 })] },
    ['quotations', 0],
    /whole characters/,
  ],
  [
    'a turn with another anchor',
    { turns: [{ turn: 't-aaaaaa', kind: 'speech', speaker: null }, inTurns().turns[1]!] },
    ['turns', 0, 'turn'],
    /anchor of turn 1 of the body, found "t-aaaaaa"$/,
  ],
  [
    'a turn too many',
    { turns: [...inTurns().turns, { turn: 't-aaaaaa', kind: 'speech', speaker: null }] },
    ['turns', 2, 'turn'],
    /Expected no further turn/,
  ],
  ['a turn too few', { turns: inTurns().turns.slice(0, 1) }, ['turns'], /Expected 2 turns, as the body has, found 1/],
])('tells of %s', (_, change, path, reason) => {
  expect(checkAnchors(inTurns(change))).toEqual([
    { code: 'statement-anchor', path, reason: expect.stringMatching(reason) as unknown },
  ]);
});

test('finds nothing wrong with turns and quotations that fit', () => {
  expect(checkAnchors(inTurns({ quotations: [quotation(), quotation({ paragraph: anchors[3]!, end: 8 })] }))).toEqual(
    [],
  );
  expect(checkAnchors(makeStatement())).toEqual([]);
});

test.each([
  ['a statement that is not there', '1999-01-01-gone', 'Expected the id of a statement, found "1999-01-01-gone"'],
  ['the statement itself', '2001-03-04-orlan-harbour', 'Expected another statement, found this one'],
])('a relation to %s is found', (_, id, reason) => {
  const statement = makeStatement({
    relations: [{ type: 'sameAs', statement: id, rule: 'words/near-copy', figure: 0.9, says: 'Same words.' }],
  });
  expect(checkRelations(statement, new Set([statement.id]))).toEqual([
    { code: 'reference-unknown', path: ['relations', 0, 'statement'], reason },
  ]);
});

test('a relation to a statement that is there is sound', () => {
  const statement = makeStatement({
    relations: [
      { type: 'continues', statement: '2001-03-03-orlan', rule: 'title/part', figure: null, says: 'Part two.' },
    ],
  });
  expect(checkRelations(statement, new Set([statement.id, '2001-03-03-orlan']))).toEqual([]);
});
