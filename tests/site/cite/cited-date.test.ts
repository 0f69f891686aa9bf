import { describe, expect, it } from 'vitest';
import {
  APA_DATES,
  BLUEBOOK_DATES,
  CHICAGO_DATES,
  citedDate,
  citedYear,
  cslDate,
  isDoubtful,
  MLA_DATES,
  OSCOLA_DATES,
  plainDate,
} from '../../../src/site/cite/cited-date.ts';

describe('a date in the words of a style', () => {
  it.each([
    ['2022-01-28', 'January 28, 2022', '28 Jan. 2022', '2022, January 28', '28 January 2022', 'Jan. 28, 2022'],
    ['2022-09', 'September 2022', 'Sept. 2022', '2022, September', 'September 2022', 'Sept. 2022'],
    ['2022', '2022', '2022', '2022', '2022', '2022'],
    ['2010-10-XX', 'October 2010', 'Oct. 2010', '2010, October', 'October 2010', 'Oct. 2010'],
    ['2010-XX', '2010', '2010', '2010', '2010', '2010'],
    ['201X', '2010s', '2010s', '2010s', '2010s', '2010s'],
    ['2010-21', 'spring 2010', 'spring 2010', '2010, spring', 'spring 2010', 'spring 2010'],
    ['2010~', 'ca. 2010', 'circa 2010', 'ca. 2010', 'c 2010', 'circa 2010'],
    [
      '2024-02-09/2024-02-20',
      'between February 9 and 20, 2024',
      'between 9 and 20 Feb. 2024',
      '2024, between February 9 and 20',
      'between 9 and 20 February 2024',
      'between Feb. 9 and 20, 2024',
    ],
    [
      '2024-02-28/2024-03-02',
      'between February 28 and March 2, 2024',
      'between 28 Feb. and 2 Mar. 2024',
      '2024, between February 28 and March 2',
      'between 28 February and 2 March 2024',
      'between Feb. 28 and Mar. 2, 2024',
    ],
    [
      '2023-12-30/2024-01-02',
      'between December 30, 2023, and January 2, 2024',
      'between 30 Dec. 2023 and 2 Jan. 2024',
      'between 2023, December 30 and 2024, January 2',
      'between 30 December 2023 and 2 January 2024',
      'between Dec. 30, 2023, and Jan. 2, 2024',
    ],
    [
      '[2021-12-20,2021-12-27]',
      'December 20 or 27, 2021',
      '20 or 27 Dec. 2021',
      '2021, December 20 or 27',
      '20 or 27 December 2021',
      'Dec. 20 or 27, 2021',
    ],
    [
      '[2021-12-27,2022-01-03]',
      'December 27, 2021, or January 3, 2022',
      '27 Dec. 2021 or 3 Jan. 2022',
      '2021, December 27, or 2022, January 3',
      '27 December 2021 or 3 January 2022',
      'Dec. 27, 2021, or Jan. 3, 2022',
    ],
    [
      '[2021-11-30,2021-12-07,2021-12-14]',
      'November 30, December 7, or December 14, 2021',
      '30 Nov., 7 Dec., or 14 Dec. 2021',
      '2021, November 30, December 7, or December 14',
      '30 November, 7 December or 14 December 2021',
      'Nov. 30, Dec. 7, or Dec. 14, 2021',
    ],
    [
      'XXXX-12-26',
      'December 26, n.d.',
      '26 Dec. [year unknown]',
      'n.d., December 26',
      '26 December [year unknown]',
      'Dec. 26, n.d.',
    ],
    [
      '2021-12-04/..',
      'not before December 4, 2021',
      'not before 4 Dec. 2021',
      'not before 2021, December 4',
      'not before 4 December 2021',
      'not before Dec. 4, 2021',
    ],
    // No style has words for it, so it stands as it is.
    ['Y-17000', 'Y-17000', 'Y-17000', 'Y-17000', 'Y-17000', 'Y-17000'],
  ])('%s', (edtf, ...expected) => {
    const forms = [CHICAGO_DATES, MLA_DATES, APA_DATES, OSCOLA_DATES, BLUEBOOK_DATES];
    expect(forms.map((form) => citedDate(edtf, form))).toEqual(expected);
  });

  it('is in doubt where EDTF says so', () => {
    expect(['2010', '2010~', '2010?', '2010-10%'].map(isDoubtful)).toEqual([false, false, true, true]);
  });
});

describe('a year for a reference in the text', () => {
  it.each([
    [undefined, 'n.d.'],
    ['1994-02-21', '1994'],
    ['[2021-12-27,2022-01-03]', '2021 or 2022'],
    ['{2021-12-27,2022-01-03}', '2021 and 2022'],
    ['2023-12-30/2024-01-02', '2023–2024'],
    ['2021-12-04/..', '2021–'],
    ['201X', '2010s'],
    ['2010~', 'ca. 2010'],
    ['XXXX-12-26', 'n.d.'],
  ])('%s', (edtf, expected) => {
    expect(citedYear(edtf)).toBe(expected);
  });
});

describe('a date in CSL', () => {
  it.each([
    ['2022-01-28', { 'date-parts': [[2022, 1, 28]] }],
    ['2022-01', { 'date-parts': [[2022, 1]] }],
    [
      '2024-02-09/2024-02-20',
      {
        'date-parts': [
          [2024, 2, 9],
          [2024, 2, 20],
        ],
      },
    ],
    ['[2010-10-07,2010-10-14]', { 'date-parts': [[2010, 10]], circa: true }],
    ['[2010-10-07,2010-11-04]', { 'date-parts': [[2010]], circa: true }],
    [
      '[2022-01-03,2021-12-27]',
      {
        'date-parts': [
          [2021, 12, 27],
          [2022, 1, 3],
        ],
        circa: true,
      },
    ],
    ['{2010-10-07,2010-10-14}', { literal: '7 and 14 October 2010' }],
    ['2010?', { 'date-parts': [[2010]], circa: true }],
    ['2010-21', { 'date-parts': [[2010]], season: 1 }],
    ['XXXX-12-26', { literal: '26 December, year not known' }],
    ['201X', { literal: '2010s' }],
    ['2021-12-04/..', { literal: 'not before 4 December 2021' }],
    ['../2021-12-04', { literal: 'not after 4 December 2021' }],
    [
      '[2021-12-04..2021-12-06]',
      {
        'date-parts': [
          [2021, 12, 4],
          [2021, 12, 6],
        ],
      },
    ],
  ])('%s', (edtf, expected) => {
    expect(cslDate(edtf)).toEqual(expected);
  });

  it('has plain words for formats that want them', () => {
    expect(plainDate('[2010-10-07,2010-10-14,2010-10-21]')).toBe('7, 14, or 21 October 2010');
  });
});
