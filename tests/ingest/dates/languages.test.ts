import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/ingest/dates/languages/index.ts';
import { scanAnyLanguage, scanDates } from '../../../src/ingest/dates/scan.ts';

const DAYS = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2023, i, 3 + 2 * i)));
const languages = Object.keys(LANGUAGES);
const parts = (day: Date) => ({ y: day.getUTCFullYear(), m: day.getUTCMonth() + 1, d: day.getUTCDate() });
/** As CLDR prints it, by the Gregorian calendar. */
const print = (lang: string, style: 'full' | 'long', calendar = 'gregory') =>
  new Intl.DateTimeFormat(`${lang}-u-ca-${calendar}`, { dateStyle: style, timeZone: 'UTC' });
/** What a scanner makes of a line: the day of the first full date, with its weekday where that is printed beside it. */
const first = (found: ReturnType<typeof scanDates>) => found.map((one) => one.parts).find(({ y, d }) => y && d);

describe('reads the long form of every day in the words of CLDR', () => {
  test.each(languages.filter((lang) => lang !== 'eu'))('%s', (lang) => {
    for (const day of DAYS) {
      const text = print(lang, 'long').format(day);
      expect(first(scanDates(text, lang)), text).toMatchObject(parts(day));
    }
  });
});

test.each(languages.filter((lang) => !['eu', 'ur'].includes(lang)))('knows the weekdays of %s', (lang) => {
  for (const day of DAYS) {
    const weekday = print(lang, 'full')
      .formatToParts(day)
      .find(({ type }) => type === 'weekday')!.value;
    const number = day.getUTCDay() || 7;
    expect(scanDates(weekday, lang)[0]?.parts.weekday, weekday).toBe(number);
  }
});

test.each([
  ['it', '14 marzo 2009'],
  ['pl', '14 marca 2009 r.'],
  ['el', '14 Μαρτίου 2009'],
  ['id', '14 Maret 2009'],
])('a line is read in whatever language it is (%s)', (_, text) => {
  expect(first(scanAnyLanguage(text))).toMatchObject({ y: 2009, m: 3, d: 14 });
});

test('a name that means different months in two languages is read in neither where the language is not known', () => {
  expect(scanDates('14 listopadu 2009', 'cs')[0]?.parts).toMatchObject({ m: 11 });
  expect(scanDates('14 listopada 2009', 'hr')[0]?.parts).toMatchObject({ m: 10 });
  expect(first(scanAnyLanguage('14 listopada 2009'))).toBeUndefined();
});

describe('other ways to count years', () => {
  test('the solar calendar agrees with CLDR over ninety years', () => {
    const solar = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { dateStyle: 'short', timeZone: 'UTC' });
    const numbers = (day: Date) =>
      ['year', 'month', 'day'].map((type) =>
        solar
          .formatToParts(day)
          .find((part) => part.type === type)!
          .value.padStart(2, '0'),
      );
    for (let day = Date.UTC(1940, 0, 1); day < Date.UTC(2030, 0, 1); day += 86_400_000 * 5) {
      const date = new Date(day);
      const text = numbers(date).join('/');
      expect(first(scanDates(text, 'fa')), text).toMatchObject(parts(date));
    }
  });

  test.each([
    ['fa', '۲۴ اسفند ۱۳۸۷', { y: 2009, m: 3, d: 14 }],
    ['th', 'วันที่ 14 มีนาคม พ.ศ. 2552', { y: 2009, m: 3, d: 14 }],
    ['th', '14 มี.ค. 2552', { y: 2009, m: 3, d: 14 }],
    ['ja', '平成21年3月14日（土）', { y: 2009, m: 3, d: 14, weekday: 6 }],
    ['ja', '令和元年5月1日', { y: 2019, m: 5, d: 1 }],
    ['zh', '民國98年3月14日', { y: 2009, m: 3, d: 14 }],
    ['zh', '二〇〇九年三月十四日', { y: 2009, m: 3, d: 14 }],
  ])('%s: %s', (lang, text, day) => {
    expect(first(scanDates(text, lang))).toMatchObject(day);
  });

  test('a year that only another calendar has is none in English', () => {
    expect(first(scanDates('14 March 2552', 'en'))).toBeUndefined();
    expect(first(scanDates('1387/12/24', 'en'))).toBeUndefined();
  });

  test('there is no 30 Esfand in a common year', () => {
    expect(first(scanDates('۳۰ اسفند ۱۳۸۸', 'fa'))).toBeUndefined();
    expect(first(scanDates('۳۰ اسفند ۱۳۸۷', 'fa'))).toMatchObject({ y: 2009, m: 3, d: 20 });
  });
});

describe('forms of a day that machines and hurried hands print', () => {
  test.each([
    ['4th, November 2009', { y: 2009, m: 11, d: 4 }],
    ['Sat Mar 14 15:04:05 UTC 2009', { y: 2009, m: 3, d: 14, weekday: 6 }],
    ['Sat, 14 Mar 2009 10:00:00 +0000', { y: 2009, m: 3, d: 14, weekday: 6 }],
    ['20090314150405', { y: 2009, m: 3, d: 14 }],
    ['14/Mar/2009', { y: 2009, m: 3, d: 14 }],
    ['Mar. 14,2009', { y: 2009, m: 3, d: 14 }],
    ['Sat, Mar 14 20093:04 PM EDT', { y: 2009, m: 3, d: 14 }],
    ['2009 March 14', { y: 2009, m: 3, d: 14 }],
  ])('%s', (text, day) => {
    expect(first(scanDates(text, 'en'))).toMatchObject(day);
  });

  test.each(['Mar. 14,500 people', 'in 2009 March 14 people came', '20090314250405', '4, November 2009 people'])(
    'not %s',
    (text) => {
      expect(first(scanDates(text, 'en'))).toBeUndefined();
    },
  );

  test.each([
    ['141137 mar 09', 'wire-stamp'],
    ['IWA-WF-03-14-09 1137GMT', 'wire-stamp'],
  ])('the stamp %s', (text, kind) => {
    expect(scanDates(text, 'en')[0]).toMatchObject({ kind, parts: { yy: 9, m: 3, d: 14 } });
  });

  test.each(['142537 mar 09', 'IWA-W-03-14-09', 'Abcde-WF-03-14-09'])('%s is no stamp', (text) => {
    expect(scanDates(text, 'en').filter(({ kind }) => kind === 'wire-stamp')).toEqual([]);
  });
});
