import { describe, expect, test } from 'vitest';
import { findDays } from '../../../src/ingest/dates/own-day/candidates.ts';
import { describeDays } from '../../../src/ingest/dates/own-day/features.ts';
import { labelBefore } from '../../../src/ingest/dates/own-day/labels.ts';
import { solveDates } from '../../../src/ingest/dates/solve.ts';
import { SHIPPED } from '../../../src/ingest/learned/models.ts';
import type { Line } from '../../../src/ingest/types.ts';
import { toDay } from '../../../src/statement/edtf.ts';
import { makeInput, makeItem } from './items.ts';

const lines = (...texts: string[]): Line[] => texts.map((text, i) => ({ number: i + 1, text }));
const days = (printed: readonly Line[], lang = 'en') =>
  findDays(printed, lang, () => null).map(({ day, occurrences }) => [toDay(day), occurrences.length]);

describe('labels before a day', () => {
  test.each([
    ['Published on ', 'published'],
    ['Publié le ', 'published'],
    ['Veröffentlicht am: ', 'published'],
    ['Дата публикации: ', 'published'],
    ['发布时间：', 'published'],
    ['本站发布时间：', 'published'],
    ['Last updated: ', 'updated'],
    ['Mis à jour le ', 'updated'],
    ['Stand: ', 'as-of'],
    ['Hentet: ', 'seen'],
    ['Copyright © ', 'copyright'],
    ['The pilots met on ', null],
    ['until ', 'other'],
  ])('%s', (before, label) => {
    expect(labelBefore(before)).toBe(label);
  });
});

describe('days that a file prints', () => {
  test('are gathered with all their places, in whatever language a short line is', () => {
    expect(days(lines('14 marca 2009', 'Nothing is dated here.', 'Velmar, 14 March 2009 –'))).toEqual([
      ['2009-03-14', 2],
    ]);
  });
  test('a day in an address counts, digits that are none do not', () => {
    expect(days(lines('https://islands.example/2009/03/14/pilots', 'www.islands.example/2009/31/14/'))).toEqual([
      ['2009-03-14', 1],
    ]);
  });
  test('an all-numeral date that nothing proves is two days, one that something proves is one', () => {
    expect(days(lines('05/03/2009'))).toEqual([
      ['2009-03-05', 1],
      ['2009-05-03', 1],
    ]);
    const proved = { order: 'mdy' as const, says: '', line: null, quote: null };
    expect(findDays(lines('05/03/2009'), 'en', () => proved).map(({ day }) => toDay(day))).toEqual(['2009-05-03']);
  });
  test('the day on which the copy was made or released is none', () => {
    expect(days(lines('Retrieved: 14 March 2009'))).toEqual([]);
    expect(days(lines('UNCLASSIFIED Harbour Office Doc No. S-17 Date: 03/14/2009'))).toEqual([]);
  });
});

test.each([
  [
    '(Velmar, 14 March 2009) – The pilots of the strait met the harbour minister of the islands and told her why.',
    true,
  ],
  ['On 14 March 2009 the pilots of the strait met the harbour minister of the islands and told her why.', false],
  [
    'The pilots of the strait met the harbour minister of the isles on 14 March 2009 and told her in so many words why they stayed.',
    false,
  ],
  ['| 14 March 2009 | 15 March 2009 | Lantern |', false],
])('%s: whether its day may be the text’s', (text, may) => {
  const printed = lines(text);
  const item = makeItem({ paragraphs: [text] });
  const found = findDays(printed, 'en', () => null);
  expect(describeDays(found, { printed, item, witnesses: [] }).candidates.length > 0).toBe(may);
});

test.each([
  [
    ['The pilots of the strait met again, as they', 'had met on 14 March 2009, to hear from'],
    'the minister why no ship had come to the islands since the ice.',
    false,
  ],
  [
    ['On 14 March 2009, the pilots of the', 'strait met the minister to hear from her'],
    'why no ship had come to the islands.',
    false,
  ],
  [['SPEECH OF THE HARBOUR MINISTER OF THE ISLES', 'TO THE PILOTS OF VELMAR, 14 MARCH 2009'], '', true],
  [
    ['SPEECH OF THE HARBOUR MINISTER OF THE ISLES', 'TO THE PILOTS OF VELMAR, 14 MARCH 2009'],
    'Pilots of the strait, the ice has kept every ship from the islands since the new year.',
    true,
  ],
])('in a paragraph set in several lines: %j', (set, rest, may) => {
  const all = rest === '' ? set : [...set, rest];
  const printed = lines(...all);
  const item = makeItem({ paragraphs: [all.join(' ')] });
  const paragraphs = item.paragraphs.map((paragraph) => ({ ...paragraph, lines: [1, all.length] as const }));
  const found = findDays(printed, 'en', () => null);
  const judged = describeDays(found, { printed, item: { ...item, paragraphs }, witnesses: [] });
  expect(judged.candidates.length > 0).toBe(may);
});

describe('the day of a text among all that its page prints', () => {
  const article = [
    'Home',
    'News',
    'Harbour',
    'Contact',
    'Pilots go back to work',
    'Published 14 March 2009, 16:10',
    'The pilots of the Skerry Strait went back to work this morning, after three days in which no ship had been let through to the islands.',
    'The strike had been called on 2 March 2009, when the harbour office sent out its letters without so much as a word to the guild.',
    'Read more',
    'Anchor found below the lighthouse',
    '11 March 2009',
    'Barometer mislaid by the ministry',
    '9 March 2009',
  ];
  /** An item of which segmentation kept the words alone. */
  const solve = (page: readonly string[], first: number, last: number) => {
    const printed = lines(...page);
    const item = makeItem({ paragraphs: page.slice(first, last) });
    const moved = {
      ...item,
      title: printed[first - 2]!,
      zones: [],
      lines: [first + 1, last] as const,
      paragraphs: item.paragraphs.map((paragraph, i) => ({
        ...paragraph,
        lines: [first + 1 + i, first + 1 + i] as const,
      })),
    };
    return solveDates(makeInput(moved, { page: { lines: printed, model: SHIPPED.linear.day } }));
  };
  test('is the one with the label near the title, not those of other pages, nor one that is told of', () => {
    const { published } = solve(article, 6, 8);
    expect(published.value).toBe('2009-03-14');
    expect(published.evidence[0]).toMatchObject({ rule: 'page/day', line: 6, quote: '14 March 2009' });
  });
  test('is not made of a day that is only told of', () => {
    const page = article.filter((text) => !/^(?:Published|\d+ March)/.test(text));
    expect(solve(page, 5, 7).published.value).toBeNull();
  });
  test('stays a set where its numerals can be read two ways', () => {
    const page = article.map((text) => text.replace('14 March 2009, 16:10', '05/03/2009, 16:10'));
    const all = page.filter((text) => !/^\d+ March/.test(text)).map((text) => text.replace('2 March 2009', 'Monday'));
    expect(solve(all, 6, 8).published.value).toBe('[2009-03-05,2009-05-03]');
  });
});

test('a sentence that names an occasion of speech speaks for its day, one before it does not', () => {
  const featuresOf = (text: string) => {
    const printed = lines(text);
    return describeDays(
      findDays(printed, 'en', () => null),
      {
        printed,
        item: makeItem({ paragraphs: [text] }),
        witnesses: [],
      },
    ).features[0];
  };
  expect(featuresOf('Remarks at the harbour gate, 14 March 2009')).toContain('occasion:first');
  expect(featuresOf('Some remarks. The gate was shut, 14 March 2009')).toContain('no-occasion:first');
});

test('a day that stands for that of the words is no surer than it is on its page', () => {
  const printed = lines('The harbour', '14 March 2009', 'The pilots of the strait stayed in port.');
  const item = { ...makeItem({ paragraphs: [printed[2]!.text] }), title: printed[0]! };
  const moved = { ...item, paragraphs: item.paragraphs.map((one) => ({ ...one, lines: [3, 3] as const })) };
  const model = { weights: new Map([['first-printed', 1]]) };
  const { date, published } = solveDates(makeInput(moved, { page: { lines: printed, model } }));
  expect(published).toMatchObject({ value: '2009-03-14', tier: 'possible' });
  expect(date).toMatchObject({ value: '2009-03-14', tier: 'possible' });
});
