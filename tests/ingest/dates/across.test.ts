import { describe, expect, test } from 'vitest';
import { readTelling, relateDates } from '../../../src/ingest/dates/across.ts';
import type { DateInput } from '../../../src/ingest/dates/input.ts';
import { solveDates } from '../../../src/ingest/dates/solve.ts';
import { inOffice, makeInput, makeItem } from './items.ts';

/** A wire without any year, as it may be read alone. */
const undated = makeInput(
  makeItem({
    file: 'undated.txt',
    title: 'Arden says harbour talks to start after Jan. 9',
    dateline: 'VELMAR (IWA) –',
    paragraphs: [
      'Arden announced on Monday that the harbour talks will start on Jan. 9.',
      'On Dec. 15, the envoy said, Arden delivered a draft treaty to the Isles, and two days later its ministry printed the whole treaty in the gazette.',
    ],
  }),
  { offices: [inOffice('Orla Venn', '2004-03-09', null)] },
);

/** A wire of a known day that tells of the same events. */
const dated = makeInput(
  makeItem({
    file: 'dated.txt',
    header: 'date 2021-12-28',
    dateline: 'PORT AUBE, December 28. /IWA/',
    paragraphs: [
      'The Isles will answer, their envoy told IWA on Tuesday.',
      'The draft of the treaty was delivered to the Isles on December 15. On December 17 the ministry of Arden printed the treaty in its gazette.',
    ],
  }),
);

const relate = (inputs: readonly DateInput[]) =>
  relateDates(inputs.map((input) => readTelling(input, solveDates(input))));
const solveWith = (inputs: readonly DateInput[], index: number) =>
  solveDates({ ...inputs[index]!, facts: relate(inputs)[index]! });

describe('a text without a year', () => {
  test('alone is known to the terms of office that it names, and to no day', () => {
    expect(relate([undated])).toEqual([[]]);
    expect(solveWith([undated], 0).date).toMatchObject({ value: '2004-03-09/..', tier: 'possible' });
  });

  test('takes the year from a dated text that tells of two of its days in the same words', () => {
    const { date, elsewhere } = solveWith([undated, dated], 0);
    expect(date).toMatchObject({ value: '[2021-12-20,2021-12-27,2022-01-03]', basis: 'inferred', tier: 'possible' });
    const shared = date.evidence.filter(({ rule }) => rule === 'across/shared-events');
    expect(shared.map((piece) => elsewhere.get(piece))).toEqual([
      { file: 'dated.txt', line: 3 },
      { file: 'dated.txt', line: 3 },
    ]);
    for (const piece of shared) expect(piece.says).toContain('dated.txt');
  });

  test('is solved the same in any order of the texts', () => {
    expect(solveWith([dated, undated], 1).date).toEqual(solveWith([undated, dated], 0).date);
  });

  test('does not date a further text by what it took from another', () => {
    const third = makeInput(
      makeItem({
        file: 'third.txt',
        paragraphs: [
          'On Dec. 15 Arden delivered a draft treaty to the Isles. On Dec. 17 its ministry printed the treaty in the gazette.',
        ],
      }),
    );
    expect(relate([undated, third])).toEqual([[], []]);
  });

  test('keeps its own evidence where the other text contradicts it', () => {
    const before = { ...undated, offices: [inOffice('Orla Venn', '1998-01-01', '2003-12-31')] };
    const { date } = solveWith([before, dated], 0);
    expect(date.value).toBe('1998-01-01/2003-12-31');
  });
});

describe('two texts are not related when', () => {
  const relates = (text: string, lang = 'en') =>
    relate([
      undated,
      makeInput(makeItem({ file: 'other.txt', header: 'date 2021-12-28', lang, paragraphs: ['Nothing.', text] })),
    ])[0];

  test.each([
    ['they share one day alone', 'The draft of the treaty was delivered to the Isles on December 15.'],
    [
      'they share the days and not the words',
      'On December 15 the orchestra played in the park. On December 17 snow closed the roads.',
    ],
    [
      'the words are of the other day',
      'The ministry printed a gazette on December 15. On December 17 a draft was delivered.',
    ],
    [
      'the verbs do not show whether the days lie before or ahead',
      'December 15: draft treaty, Isles, Arden. December 17: gazette, treaty, ministry, Arden.',
    ],
  ])('%s', (_, text) => {
    expect(relates(text)).toEqual([]);
  });

  test('they are in two languages', () => {
    expect(
      relates(
        'The draft of the treaty was delivered to the Isles on December 15. On December 17 the ministry of Arden printed the treaty in its gazette.',
        'fi',
      ),
    ).toEqual([]);
  });

  test('further texts prove other years', () => {
    const earlier = makeInput(
      makeItem({
        file: 'earlier.txt',
        header: 'date 2011-12-28',
        paragraphs: [
          'Nothing.',
          'The draft of the treaty was delivered to the Isles on December 15. On December 17 the ministry of Arden printed the treaty in its gazette.',
        ],
      }),
    );
    expect(relate([undated, dated, earlier])[0]).toEqual([]);
  });
});
