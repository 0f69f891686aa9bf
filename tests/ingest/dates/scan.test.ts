import { describe, expect, test } from 'vitest';
import { scanDates, scanTokens } from '../../../src/ingest/dates/scan.ts';
import { tokenize } from '../../../src/ingest/dates/tokens.ts';
import { vocabularyFor } from '../../../src/ingest/dates/vocabulary.ts';

/** Everything found, as `words = kind parts`. */
const found = (text: string, lang = 'en') =>
  scanDates(text, lang).map(({ exact, kind, parts }) => [exact, kind, parts]);

describe('finds dates as they are printed', () => {
  test.each([
    // numerals
    ['saved 2009-03-14 from', '2009-03-14', 'iso', { y: 2009, m: 3, d: 14 }],
    ['2009-03-14T10:15:00 edition', '2009-03-14', 'iso', { y: 2009, m: 3, d: 14 }],
    ['at 20090314T101500+0900', '20090314', 'iso', { y: 2009, m: 3, d: 14 }],
    ['23.09.2009 - Remarks', '23.09.2009', 'numeric', { y: 2009, m: 9, d: 23 }],
    ['10/26/99 Interview', '10/26/99', 'numeric', { yy: 99, m: 10, d: 26 }],
    ['on 1.11.19 in Velmar', '1.11.19', 'numeric', { yy: 19 }],
    ['05.05.2009', '05.05.2009', 'numeric', { y: 2009, m: 5, d: 5 }],
    ['2009/03/14', '2009/03/14', 'numeric', { y: 2009, m: 3, d: 14 }],
    ['22. 9. 2009', '22. 9. 2009', 'numeric', { y: 2009, m: 9, d: 22 }],
    ['2439-26-11-2022', '2439-26-11-2022', 'document-number', { y: 2022, m: 11, d: 26 }],
    ['XYZ19980813.1117', 'XYZ19980813.1117', 'document-number', { y: 1998, m: 8, d: 13 }],
    // English
    ['25 September 2009', '25 September 2009', 'day-month-year', { y: 2009, m: 9, d: 25 }],
    ['the 25th of September, 2009', '25th of September, 2009', 'day-month-year', { y: 2009, m: 9, d: 25 }],
    ['September 21, 2009', 'September 21, 2009', 'month-day-year', { y: 2009, m: 9, d: 21 }],
    ['on Sept. 3, 2009, in', 'Sept. 3, 2009', 'month-day-year', { y: 2009, m: 9, d: 3 }],
    ['VELMAR, December 13. /IWA/', 'December 13', 'month-day', { m: 12, d: 13 }],
    ['on Dec. 15, he', 'Dec. 15', 'month-day', { m: 12, d: 15 }],
    ['by Jan. 9.', 'Jan. 9', 'month-day', { m: 1, d: 9 }],
    ['the June 29-30 summit', 'June 29-30', 'month-day', { m: 6, d: 29, last: 30 }],
    ['29–30 June 2022', '29–30 June 2022', 'day-month-year', { y: 2022, m: 6, d: 29, last: 30 }],
    ['PORT AUBE, 20 SEP 89 (IWA)', '20 SEP 89', 'day-month-year', { yy: 89, m: 9, d: 20 }],
    ['12-Sep-2009', '12-Sep-2009', 'day-month-year', { y: 2009, m: 9, d: 12 }],
    ['Friday, January 28', 'Friday, January 28', 'month-day', { weekday: 5, m: 1, d: 28 }],
    ['Monday, 28 December 2021', 'Monday, 28 December 2021', 'day-month-year', { weekday: 1, y: 2021, m: 12, d: 28 }],
    [
      '28 December 2021 (Tuesday)',
      '28 December 2021 (Tuesday)',
      'day-month-year',
      { weekday: 2, y: 2021, m: 12, d: 28 },
    ],
    ['in September 2009 the', 'September 2009', 'month-year', { y: 2009, m: 9 }],
    ['said on Friday', 'Friday', 'weekday', { weekday: 5 }],
    ['in 1999 they', '1999', 'year', { y: 1999 }],
    ['the mid-1970s', '1970s', 'decade', { y: 1970 }],
    ['131137 GMT Nov 13', '131137 GMT Nov 13', 'wire-stamp', { yy: 13, m: 11, d: 13 }],
  ])('%s', (text, exact, kind, parts) => {
    expect(found(text)).toEqual([[exact, kind, parts]]);
  });

  test.each([
    ['ru', '26 ноября 2022 года', 'day-month-year', { y: 2022, m: 11, d: 26 }],
    ['ru', '14 марта', 'month-day', { m: 3, d: 14 }],
    ['ru', 'пятницу', 'weekday', { weekday: 5 }],
    ['ru', '1999 году', 'year', { y: 1999 }],
    ['ru', '1990-х', 'decade', { y: 1990 }],
    ['uk', '24 лютого 2022 року', 'day-month-year', { y: 2022, m: 2, d: 24 }],
    ['uk', 'четвер', 'weekday', { weekday: 4 }],
    ['fr', '1er août 2003', 'day-month-year', { y: 2003, m: 8, d: 1 }],
    ['fr', 'mercredi 4 février 2004', 'day-month-year', { weekday: 3, y: 2004, m: 2, d: 4 }],
    ['de', '3. März 2011', 'day-month-year', { y: 2011, m: 3, d: 3 }],
    ['de', 'Sonnabend', 'weekday', { weekday: 6 }],
    ['es', '27 de febrero de 2003', 'day-month-year', { y: 2003, m: 2, d: 27 }],
    ['es', 'miércoles', 'weekday', { weekday: 3 }],
    ['zh', '2020年9月22日', 'day-month-year', { y: 2020, m: 9, d: 22 }],
    ['zh', '一九九八年十二月二十六日', 'day-month-year', { y: 1998, m: 12, d: 26 }],
    ['zh', '9月22日', 'month-day', { m: 9, d: 22 }],
    ['zh', '星期五', 'weekday', { weekday: 5 }],
    ['ko', '2020년 9월 22일', 'day-month-year', { y: 2020, m: 9, d: 22 }],
    ['ko', '토요일', 'weekday', { weekday: 6 }],
    ['ar', '26 نوفمبر 2022', 'day-month-year', { y: 2022, m: 11, d: 26 }],
    ['ar', '٢٦ تشرين الثاني/نوفمبر ٢٠٢٢', 'day-month-year', { y: 2022, m: 11, d: 26 }],
    ['ar', 'الجمعة', 'weekday', { weekday: 5 }],
  ])('in %s: %s', (lang, text, kind, parts) => {
    expect(found(text, lang)).toEqual([[text, kind, parts]]);
  });

  test('keeps both readings of an all-numeral date that either order makes a day', () => {
    const [date] = scanDates('01.11.2009', 'en');
    expect(date!.parts).toEqual({ y: 2009 });
    expect(date!.readings).toEqual([
      { order: 'dmy', parts: { y: 2009, m: 11, d: 1 } },
      { order: 'mdy', parts: { y: 2009, m: 1, d: 11 } },
    ]);
  });

  test('never takes the day of a month for a year', () => {
    expect(found('ARDEN, January 28. /IWA/ and Dec. 15 and May 20')).toEqual([
      ['January 28', 'month-day', { m: 1, d: 28 }],
      ['Dec. 15', 'month-day', { m: 12, d: 15 }],
      ['May 20', 'month-day', { m: 5, d: 20 }],
    ]);
  });

  test('gives the span of each date in the text', () => {
    const text = 'From 3 May 1994 until 4 June 1995.';
    for (const { start, end, exact } of scanDates(text, 'en')) expect(text.slice(start, end)).toBe(exact);
    expect(scanDates(text, 'en')).toHaveLength(2);
  });
});

describe('finds dates that count from another', () => {
  test.each([
    ['en', 'two days later', { unit: 'day', n: 2, from: 'previous' }],
    ['en', '3 weeks ago', { unit: 'week', n: -3, from: 'document' }],
    ['en', 'last month', { unit: 'month', n: -1, from: 'document' }],
    ['en', 'next Friday', { unit: 'weekday', n: 1, from: 'document' }],
    ['en', 'yesterday', { unit: 'day', n: -1, from: 'document' }],
    ['ru', 'через два дня', { unit: 'day', n: 2, from: 'previous' }],
    ['uk', 'минулого тижня', { unit: 'week', n: -1, from: 'document' }],
    ['fr', 'deux jours plus tard', { unit: 'day', n: 2, from: 'previous' }],
    ['de', 'vor 3 Tagen', { unit: 'day', n: -3, from: 'document' }],
    ['es', 'el mes pasado', { unit: 'month', n: -1, from: 'document' }],
    ['zh', '昨天', { unit: 'day', n: -1, from: 'document' }],
    ['ko', '지난달', { unit: 'month', n: -1, from: 'document' }],
    ['ar', 'أمس', { unit: 'day', n: -1, from: 'document' }],
  ])('in %s: %s', (lang, text, shift) => {
    expect(scanDates(text, lang).map((date) => [date.exact, date.shift])).toEqual([[text, shift]]);
  });

  test('reads a counter of days with the words it counts from', () => {
    expect(
      scanDates('1,204 days have passed since the wreck of the Halcyon - nobody has answered', 'en').map(
        ({ elapsed }) => elapsed,
      ),
    ).toEqual([{ n: 1204, unit: 'day', since: 'the wreck of the Halcyon' }]);
  });
});

describe('tells days that no calendar has', () => {
  test.each(['31.02.2009', '30 February 2009', 'February 29, 2009', '2009-02-30', '31 April'])('%s', (text) => {
    expect(scanDates(text, 'en').map(({ problem }) => problem)).toEqual(['date-not-a-day']);
  });

  test('29 February without a year may be a day', () => {
    expect(scanDates('VELMAR, February 29. /IWA/', 'en').map(({ problem }) => problem)).toEqual([null]);
  });
});

describe('reads every text in steps that grow with its length', () => {
  test.each([
    ['months without days', 'January '.repeat(12_000)],
    ['digits', '1'.repeat(100_000)],
    ['separators', '1.1.'.repeat(25_000)],
    ['nearly dates', '29-30 September, '.repeat(6_000)],
    ['counters without an event', '9 days since '.repeat(8_000)],
    ['weekdays', 'Friday, '.repeat(12_000)],
    ['spaces', ' '.repeat(100_000)],
    ['Chinese numerals', '二十'.repeat(50_000)],
  ])('%s', (_, text) => {
    const tokens = tokenize(text);
    let steps = 0;
    const counted = new Proxy(tokens, {
      get(target, key, receiver) {
        steps += 1;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
    scanTokens(counted, vocabularyFor('en'));
    expect(tokens.length).toBeLessThanOrEqual(text.length);
    expect(steps).toBeLessThan(400 * (tokens.length + 1));
  });
});

describe('finds no date in', () => {
  test.each([
    'Velmar: 13:15',
    'The session of 936 delegates',
    'chapters 3.4.5 and version 2.10.3',
    'version 1.11.19',
    '+44 (0) 203 668 7474',
    'call 20203668 now',
    'You have held the office for 16 years now',
    'He may 5 times refuse',
    'In December 13 people were held',
    'a rise of 12.5.20%',
    'at 192.168.10.12',
    'a score of 12-10',
    'room 24/7, line 9/11',
    'Jan Velde and Mar Senn',
    'a march of 3,000',
    'resolution 1244 (adopted)',
    '2000億美元',
    'in his 20s',
    '45.67.2009',
    'A12.11.2009B',
    '',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
