import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanDates } from '../../../src/ingest/dates/scan.ts';
import { LANGUAGES } from '../../../src/ingest/dates/languages/index.ts';
import { weekdayOf, monthDayOf, yearOf } from '../../../src/ingest/dates/calendar.ts';
import { toNumber } from '../../../src/statement/edtf.ts';

interface Day {
  readonly y: number;
  readonly m: number;
  readonly d: number;
  readonly weekday: number;
}

const anyDay = fc.integer({ min: toNumber('1850-01-01'), max: toNumber('2149-12-31') }).map((number): Day => {
  const { m, d } = monthDayOf(number);
  return { y: yearOf(number), m, d, weekday: weekdayOf(number) };
});
const two = (n: number) => String(n).padStart(2, '0');
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const name = (lang: string, m: number) => (lang === 'en' ? capital : String)(LANGUAGES[lang]!.months[m - 1]![0]!);
const weekday = (lang: string, number: number) => LANGUAGES[lang]!.weekdays[number - 1]![0]!;

/** Every way to print a full day that no reader can take for another one. */
const FULL: readonly [lang: string, how: string, print: (day: Day) => string][] = [
  ['en', 'iso', ({ y, m, d }) => `${y}-${two(m)}-${two(d)}`],
  ['en', 'year first', ({ y, m, d }) => `${y}/${m}/${d}`],
  ['en', 'day first', ({ y, m, d }) => `${d} ${name('en', m)} ${y}`],
  ['en', 'month first', ({ y, m, d }) => `${name('en', m)} ${d}, ${y}`],
  ['en', 'with weekday', ({ y, m, d, weekday: w }) => `${weekday('en', w)}, ${d} ${name('en', m)} ${y}`],
  ['ru', 'day first', ({ y, m, d }) => `${d} ${name('ru', m)} ${y} года`],
  ['uk', 'day first', ({ y, m, d }) => `${d} ${name('uk', m)} ${y} року`],
  ['fr', 'day first', ({ y, m, d }) => `${d === 1 ? '1er' : d} ${name('fr', m)} ${y}`],
  ['de', 'day first', ({ y, m, d }) => `${d}. ${name('de', m)} ${y}`],
  ['de', 'with weekday', ({ y, m, d, weekday: w }) => `${weekday('de', w)}, ${d}. ${name('de', m)} ${y}`],
  ['es', 'day first', ({ y, m, d }) => `${d} de ${name('es', m)} de ${y}`],
  ['zh', 'with signs', ({ y, m, d }) => `${y}年${m}月${d}日`],
  ['zh', 'with weekday', ({ y, m, d, weekday: w }) => `${y}年${m}月${d}日${weekday('zh', w)}`],
  ['ko', 'with signs', ({ y, m, d }) => `${y}년 ${m}월 ${d}일`],
  ['ar', 'day first', ({ y, m, d }) => `${d} ${name('ar', m)} ${y}`],
];

describe('every day printed in full is found again with its parts', () => {
  test.each(FULL)('%s, %s', (lang, _, print) => {
    fc.assert(
      fc.property(anyDay, (value) => {
        const text = print(value);
        const [date, ...others] = scanDates(text, lang);
        expect(others).toEqual([]);
        expect(date).toMatchObject({ exact: text, problem: null, parts: { y: value.y, m: value.m, d: value.d } });
        expect(date!.parts.weekday ?? value.weekday).toBe(value.weekday);
      }),
    );
  });

  test('in numerals with the year last, among the readings', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('.', '/'), ({ y, m, d }, mark) => {
        const dmy = scanDates(`${two(d)}${mark}${two(m)}${mark}${y}`, 'en');
        expect(dmy).toHaveLength(1);
        expect(dmy[0]!.readings.map(({ parts }) => parts)).toContainEqual({ y, m, d });
        expect(dmy[0]!.readings).toHaveLength(d <= 12 ? 2 : 1);
      }),
    );
  });

  test('without a year, in the languages that print it so', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('en', 'ru', 'uk', 'fr', 'de', 'es', 'ar'), ({ m, d }, lang) => {
        const text =
          lang === 'es'
            ? `${d} de ${name(lang, m)}`
            : lang === 'de'
              ? `${d}. ${name(lang, m)}`
              : `${d} ${name(lang, m)}`;
        expect(scanDates(text, lang)).toMatchObject([{ exact: text, kind: 'month-day', parts: { m, d } }]);
      }),
    );
  });
});

test('any text is scanned without error, in order, and every span holds its words', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.constantFrom(...Object.keys(LANGUAGES), 'fi'),
      (text, lang) => {
        let last = 0;
        for (const { start, end, exact } of scanDates(text, lang)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(exact);
          last = end;
        }
      },
    ),
  );
});
