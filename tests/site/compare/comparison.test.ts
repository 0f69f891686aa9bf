import { describe, expect, test } from 'vitest';
import { alignWords, trimRuns } from '../../../src/site/compare/align-words.ts';
import { compareTexts, type SideParagraph } from '../../../src/site/compare/comparison.ts';
import { sharedPassages } from '../../../src/site/compare/passages.ts';
import type { Statement } from '../../../src/statement/schema.ts';
import { wordsOf } from '../../../src/statement/words.ts';
import { paragraph, quotation, statement } from '../holdings.ts';

const windle = { id: 'josepha-windle', name: 'Josepha Windle' };

/** A report whose words between “ and ” are Windle's. */
function report(id: string, ...texts: readonly string[]): Statement {
  const body = texts.map(paragraph);
  const quotations = texts.flatMap((text) =>
    [...text.matchAll(/(?<=“)[^”]+/gu)].map(([words]) => quotation(body, words, 'full', windle)),
  );
  return statement({ id, body, quotations });
}

/** What stands beside, with [+added+] and [-left out-]. */
const told = ({ stretches }: SideParagraph) =>
  stretches
    .map(({ kind, text }) => (kind === 'added' ? `[+${text}+]` : kind === 'left-out' ? `[-${text}-]` : text))
    .join('');
const beside = (base: Statement, ...others: readonly Statement[]) =>
  compareTexts(base, others).rows.map((row) => row.beside.map(told));

const base = report(
  'base',
  'The keeper was asked on Monday.',
  '“We signed one sentence, all of us, in the same room. I ask only that we read it aloud together once more,” Windle said.',
  'Nobody had brought a lamp.',
  '“The tide comes in four times a day and has never been late,” she said.',
);

describe('words', () => {
  const runs = (a: string, b: string) =>
    alignWords(wordsOf(a), wordsOf(b)).map(({ a: from, length }) =>
      wordsOf(a)
        .slice(from, from + length)
        .map(({ key }) => key)
        .join(' '),
    );

  test('are aligned in one order, in the longest runs', () => {
    expect(runs('the lamp on the outer rock is lit again', 'the lamp on the rock is lit at last')).toEqual([
      'the lamp on the',
      'rock is lit',
    ]);
  });

  test('that stand in both by chance are not aligned', () => {
    expect(runs('the boat of the keeper was late', 'nobody of ours was ever in the keeper of all lamps')).toEqual([]);
  });

  test('at the ends do not stand alone', () => {
    const found = alignWords(wordsOf('one two three x four'), wordsOf('one two three y four'));
    expect(found.map(({ length }) => length)).toEqual([3, 1]);
    expect(trimRuns(found, 3).map(({ length }) => length)).toEqual([3]);
    expect(trimRuns(found, 4)).toEqual([]);
  });
});

describe('reports beside each other', () => {
  test('show what one words differently and what it leaves out, up to the ends of the quotation', () => {
    const other = report(
      'other',
      '“We signed one sentence, all of us, in one room. I ask only that we read it aloud together,” she told us.',
    );
    expect(beside(base, other)).toEqual([
      [],
      [
        '“We signed one sentence, all of us, in [-the same -][+one +]room. I ask only that we read it aloud together[- once more,-],” she told us.',
      ],
      [],
      [],
    ]);
  });

  test('keep every paragraph of the other text: beside what it shares, or among what it has alone', () => {
    const other = report(
      'other',
      'It rained.',
      '“The tide comes in four times a day and has never been late,” she said.',
      'So the boats went out.',
    );
    const { rows, alone } = compareTexts(base, [other]);
    expect(rows.map((row) => row.beside.map(({ number }) => number))).toEqual([[], [], [], [2]]);
    expect(alone).toMatchObject([
      [
        { number: 1, text: 'It rained.' },
        { number: 3, text: 'So the boats went out.' },
      ],
    ]);
  });

  test('mark in the base what others print too', () => {
    const other = report('other', '“The tide comes in four times a day,” she said.');
    expect(compareTexts(base, [other]).rows[3]!.base!.stretches).toEqual([
      { text: '“', shared: false },
      { text: 'The tide comes in four times a day', shared: true },
      { text: ' and has never been late,” she said.', shared: false },
    ]);
  });

  test('tell how many quotations another text has whole, worded differently, and beside those', () => {
    const other = report(
      'other',
      '“The tide comes in four times a day and has never been late,” she said.',
      '“We signed one sentence, all of us, in one room. I ask only that we read it aloud together,” she told us.',
      '“And I have brought a comma,” she said.',
    );
    expect(compareTexts(base, [other]).coverage).toEqual([
      { of: 2, quotations: true, whole: 1, altered: 1, passages: 2, more: 1 },
    ]);
    expect(compareTexts(base, [report('c', 'It rained.')]).coverage).toEqual([
      { of: 2, quotations: true, whole: 0, altered: 0, passages: 0, more: 0 },
    ]);
  });

  test('put several texts beside one paragraph, each with its own words', () => {
    const [one, two] = ['one', 'two'].map((id) =>
      report(id, `“The tide comes in four times a day,” she said to ${id}.`),
    );
    const row = compareTexts(base, [one!, two!]).rows[3]!.beside;
    expect(row.map((side) => [side.other, told(side).split('said to ')[1]])).toEqual([
      [0, 'one.'],
      [1, 'two.'],
    ]);
  });

  test('tell long stretches that one text alone has, where there is much to show', () => {
    const filler = (id: string) => Array.from({ length: 50 }, (_, index) => `${id} has paragraph ${index} alone.`);
    const long = report('long', ...filler('long'), '“The tide comes in four times a day,” she said.');
    const other = report('other', '“The tide comes in four times a day,” she said.', ...filler('other'));
    const { rows, alone } = compareTexts(long, [other]);
    expect(rows.map(({ folded, base: own, beside: side }) => [folded?.number, own.number, side.length])).toEqual([
      [1, 50, 0],
      [undefined, 51, 1],
    ]);
    expect(alone).toMatchObject([[{ from: { number: 2 }, to: { number: 51 } }]]);
  });

  test('of which one shows no words have none', () => {
    expect(compareTexts(base, [statement({ id: 'closed', body: [] })]).rows.flatMap((row) => row.beside)).toEqual([]);
  });
});

test('names and offices around quotations are not what two reports share', () => {
  const [one, other] = ['Monday', 'noon'].map((when) =>
    report('x', `Harbour Minister of the Skerries spoke at ${when}.`),
  );
  expect(sharedPassages(one!.body, other!.body).map(({ same }) => same)).toEqual([7]);
  expect(compareTexts(one!, [report('y', 'Harbour Minister of the islands spoke.')]).rows[0]!.beside).toEqual([]);
});
