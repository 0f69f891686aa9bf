import { describe, expect, it } from 'vitest';
import { answerDate, type PeriodCounts } from '../../../src/site/typed-date/answer.ts';

const COUNTS: PeriodCounts = {
  '2010s': [12, 1],
  '2016': [11, 1],
  '2018': [1, 0],
  '2016-04': [10, 1],
  '2016-06': [1, 0],
  '2018-01': [1, 0],
  '2016-04-12': [9, 0],
  '2016-04-14': [1, 1],
  '2016-06-01': [1, 0],
  '2018-01-28': [1, 0],
};

describe('the answer to a typed date', () => {
  it('is the page of what is there', () => {
    for (const period of Object.keys(COUNTS)) expect(answerDate([period], COUNTS)).toEqual({ is: 'page', period });
    expect(answerDate(['XXXX-04-12'], COUNTS)).toEqual({ is: 'page', period: 'XXXX-04-12' });
  });

  it('is a choice where it may be several, with what is there', () => {
    expect(answerDate(['2016-12-04', '2016-04-12'], COUNTS)).toEqual({
      is: 'choice',
      goals: [
        { period: '2016-12-04', counts: null },
        { period: '2016-04-12', counts: [9, 0] },
      ],
    });
    expect(answerDate(['2015-12/2016-02', '2016-04/2016-06'], COUNTS)).toMatchObject({
      goals: [{ counts: null }, { counts: [11, 0] }],
    });
  });

  it('of a day without a page is the nearest days and the month around it', () => {
    expect(answerDate(['2016-04-20'], COUNTS)).toEqual({
      is: 'empty',
      reading: '2016-04-20',
      around: { period: '2016-04', counts: [10, 1] },
      earlier: { period: '2016-04-14', counts: [1, 1] },
      later: { period: '2016-06-01', counts: [1, 0] },
    });
    expect(answerDate(['2017-01-01'], COUNTS)).toMatchObject({ around: { period: '2010s' } });
    expect(answerDate(['1990-01-01'], COUNTS)).toMatchObject({
      around: null,
      earlier: null,
      later: { period: '2016-04-12' },
    });
  });

  it('of a month, year or decade without a page is the nearest of its kind', () => {
    expect(answerDate(['2017-03'], COUNTS)).toMatchObject({
      earlier: { period: '2016-06' },
      later: { period: '2018-01' },
    });
    expect(answerDate(['2017'], COUNTS)).toMatchObject({
      around: { period: '2010s' },
      earlier: { period: '2016' },
      later: { period: '2018' },
    });
    expect(answerDate(['1990s'], COUNTS)).toMatchObject({
      around: null,
      earlier: null,
      later: { period: '2010s' },
    });
  });

  it('of a span is what lies in it, or else what lies around it', () => {
    expect(answerDate(['2016-03/2016-05'], COUNTS)).toEqual({
      is: 'span',
      reading: '2016-03/2016-05',
      goals: [{ period: '2016-04', counts: [10, 1] }],
    });
    expect(answerDate(['2016-04-10/2016-04-13'], COUNTS)).toMatchObject({ goals: [{ period: '2016-04-12' }] });
    expect(answerDate(['2014/2016'], COUNTS)).toMatchObject({ goals: [{ period: '2016' }] });
    expect(answerDate(['2016-09/2016-11'], COUNTS)).toMatchObject({
      is: 'empty',
      around: { period: '2016' },
      earlier: { period: '2016-06' },
      later: { period: '2018-01' },
    });
  });

  it('is none where it is no date, or nothing is there at all', () => {
    expect(answerDate([], COUNTS)).toEqual({ is: 'unread' });
    expect(answerDate(['2016'], {})).toEqual({
      is: 'empty',
      reading: '2016',
      around: null,
      earlier: null,
      later: null,
    });
    expect(answerDate(['constructor'], {})).toMatchObject({ is: 'empty' });
  });
});
