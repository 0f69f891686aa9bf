import { describe, expect, test } from 'vitest';
import { solveDates } from '../../../src/ingest/dates/solve.ts';
import { makeInput, makeItem } from './items.ts';

const solve = (parts: Parameters<typeof makeItem>[0]) => solveDates(makeInput(makeItem(parts)));

describe('a full date in the first paragraph of a report', () => {
  test('dates the words where a verb of speech stands by it and the page has no date, and is only possible', () => {
    expect(solve({ paragraphs: ['Arden will not sign, the minister said on 8 May 2022.'] }).date).toMatchObject({
      value: '2022-05-08',
      basis: 'stated',
      tier: 'possible',
    });
  });

  test('moves the words to at most a month before the day the page was posted', () => {
    expect(
      solve({ posted: '10 May 2022', paragraphs: ['Arden will not sign, the minister said on 8 May 2022.'] }).date,
    ).toMatchObject({ value: '2022-05-08', basis: 'inferred' });
    expect(
      solve({ posted: '10 May 2022', paragraphs: ['Arden will not sign, the minister said on May 8.'] }).date.value,
    ).toBe('2022-05-08');
  });

  test('far from the page’s own date is of something else', () => {
    const { date, messages } = solve({
      posted: '10 November 2021',
      paragraphs: ['The President announced on 14 November 1994 an order that is in force.'],
    });
    expect(date).toMatchObject({ value: '2021-11-10', tier: 'probable' });
    expect(messages).toEqual([]);
  });

  test('does not date a text that is no report', () => {
    const item = {
      ...makeItem({ paragraphs: ['The Isles welcome the decision announced on 13 April 2002.'] }),
      kind: 'speech' as const,
    };
    expect(solveDates(makeInput(item)).date.value).toBe('2002-04-13/..');
  });
});
