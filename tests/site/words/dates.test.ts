import { describe, expect, it } from 'vitest';
import { dateWords } from '../../../src/site/dates/date-words.ts';
import { lexiconOf } from '../../../src/site/words/catalogue.ts';
import { docketDate, weekdayNumber, weekdayOf, wordMonth } from '../../../src/site/words/dates.ts';
import { INTERFACE_LANGUAGES } from '../../../src/site/words/languages.ts';

describe('a date in English words', () => {
  it.each([
    ['2022-01-28', '28 January 2022'],
    ['2022-01', 'January 2022'],
    ['2022', '2022'],
    ['2021-12-XX', 'December 2021, day not known'],
    ['2021-XX', '2021, month not known'],
    ['202X', '2020s'],
    ['2021-22', 'summer 2021'],
    ['XXXX-12-26', '26 December, year not known'],
    ['XXXX-12', 'December, year not known'],
    ['2022-01-28?', '28 January 2022, uncertain'],
    ['2022-01~', 'about January 2022'],
    ['2022-01-28%', 'about 28 January 2022, uncertain'],
    ['[2021-12-20,2021-12-27]', '20 or 27 December 2021'],
    ['[2021-12-20,2021-12-27,2022-01-03]', '20 or 27 December 2021, or 3 January 2022'],
    ['[2021-12-13,2021-12-20,2021-12-27]', '13, 20 or 27 December 2021'],
    ['[2021-12-27,2022-01-03]', '27 December 2021 or 3 January 2022'],
    ['[2021-11,2021-12]', 'November or December 2021'],
    ['[2019,2021]', '2019 or 2021'],
    ['{2022-01-27,2022-01-28}', '27 and 28 January 2022'],
    ['[2021-12-01..2021-12-05]', 'between 1 and 5 December 2021'],
    ['[..2021-12-05]', 'not after 5 December 2021'],
    ['2024-02-09/2024-02-20', 'between 9 and 20 February 2024'],
    ['2024-02-09/2024-03-01', 'between 9 February and 1 March 2024'],
    ['2023-12-30/2024-01-02', 'between 30 December 2023 and 2 January 2024'],
    ['2024-02-09/2024-03', 'not before 9 February 2024 and not after March 2024'],
    ['2021-12-04/..', 'not before 4 December 2021'],
    ['2021-12-04/', 'not before 4 December 2021'],
    ['../2021-12-04', 'not after 4 December 2021'],
    ['/2021-12-04', 'not after 4 December 2021'],
  ])('reads %s as "%s"', (value, words) => {
    expect(dateWords(value, 'en')).toBe(words);
  });

  it('is "undated" where there is none', () => {
    expect([dateWords(null, 'en'), dateWords('../..', 'en')]).toEqual(['undated', 'undated']);
  });

  it('has short months where room is short', () => {
    expect(dateWords('[2021-09-20,2022-01-03]', 'en', 'short')).toBe('20 Sep 2021 or 3 Jan 2022');
    expect(dateWords('2024-02-09/2024-03-01', 'en', 'short')).toBe('between 9 Feb and 1 Mar 2024');
  });

  it('has its weekday where it is one day, and no other time', () => {
    expect(dateWords('2022-01-28', 'en', 'long', 'weekday')).toBe('28 January 2022, Friday');
    expect(dateWords('2022-01', 'en', 'long', 'weekday')).toBe('January 2022');
  });

  it('can stand without its year, or as a start', () => {
    expect(dateWords('2022-01-28', 'en', 'long', 'dayOfYear')).toBe('28 January');
    expect(dateWords('2022-01-28', 'en', 'long', 'since')).toBe('since 28 January 2022');
    expect(dateWords('2022-06-02', 'ru', 'long', 'since')).toBe('со 2 июня 2022');
    expect(dateWords('2022-06-20', 'ru', 'long', 'since')).toBe('с 20 июня 2022');
  });

  it('shows a form that it has no wording for as it stands', () => {
    expect(dateWords('Y17000000', 'en')).toBe('Y17000000');
    expect(dateWords('2022-01-28T10:00:00', 'en')).toBe('2022-01-28T10:00:00');
  });
});

const FORMS = {
  day: '2022-01-01',
  month: '2016-04',
  year: '2016',
  noYear: 'XXXX-12-26',
  noMonth: '2021-XX',
  noDay: '2021-12-XX',
  decade: '199X',
  season: '2021-22',
  aboutDay: '2022-01-28~',
  aboutMonth: '2022-01~',
  aboutYear: '2022~',
  aboutSeason: '2021-22~',
  uncertain: '2022-01-28%',
  days: '[2021-12-07,2021-12-08,2022-01-03]',
  both: '{2022-01-27,2022-01-28}',
  months: '[2021-11,2021-12]',
  between: '2024-02-09/2024-02-20',
  betweenMonths: '2024-02/2024-03',
  betweenYears: '2020/2021',
  notBefore: '2021-12-04/..',
  notBeforeMonth: '2021-12/..',
  notAfter: '../2021',
  undated: null,
} as const;

const EXPECTED = {
  fr: {
    day: '1er janvier 2022',
    month: 'avril 2016',
    year: '2016',
    noYear: '26 décembre, année inconnue',
    noMonth: '2021, mois inconnu',
    noDay: 'décembre 2021, jour inconnu',
    decade: 'années 1990',
    season: 'été 2021',
    aboutDay: 'vers le 28 janvier 2022',
    aboutMonth: 'vers janvier 2022',
    aboutYear: 'vers 2022',
    aboutSeason: 'vers l’été 2021',
    uncertain: 'vers le 28 janvier 2022, incertain',
    days: '7 ou 8 décembre 2021, ou 3 janvier 2022',
    both: '27 et 28 janvier 2022',
    months: 'novembre ou décembre 2021',
    between: 'entre le 9 et le 20 février 2024',
    betweenMonths: 'entre février 2024 et mars 2024',
    betweenYears: 'entre 2020 et 2021',
    notBefore: 'pas avant le 4 décembre 2021',
    notBeforeMonth: 'pas avant décembre 2021',
    notAfter: 'pas après 2021',
    undated: 'sans date',
  },
  ru: {
    day: '1 января 2022',
    month: 'апрель 2016',
    year: '2016',
    noYear: '26 декабря, год неизвестен',
    noMonth: '2021, месяц неизвестен',
    noDay: 'декабрь 2021, день неизвестен',
    decade: '1990-е годы',
    season: 'лето 2021',
    aboutDay: 'около 28 января 2022',
    aboutMonth: 'около января 2022',
    aboutYear: 'около 2022 года',
    aboutSeason: 'около лета 2021',
    uncertain: 'около 28 января 2022, под вопросом',
    days: '7 или 8 декабря 2021, или 3 января 2022',
    both: '27 и 28 января 2022',
    months: 'ноябрь или декабрь 2021',
    between: 'между 9 и 20 февраля 2024',
    betweenMonths: 'не ранее февраля 2024 и не позднее марта 2024',
    betweenYears: 'не ранее 2020 года и не позднее 2021 года',
    notBefore: 'не ранее 4 декабря 2021',
    notBeforeMonth: 'не ранее декабря 2021',
    notAfter: 'не позднее 2021 года',
    undated: 'без даты',
  },
  es: {
    day: '1 de enero de 2022',
    month: 'abril de 2016',
    year: '2016',
    noYear: '26 de diciembre, año desconocido',
    noMonth: '2021, mes desconocido',
    noDay: 'diciembre de 2021, día desconocido',
    decade: 'década de 1990',
    season: 'verano de 2021',
    aboutDay: 'hacia el 28 de enero de 2022',
    aboutMonth: 'hacia enero de 2022',
    aboutYear: 'hacia 2022',
    aboutSeason: 'hacia verano de 2021',
    uncertain: 'hacia el 28 de enero de 2022, dudoso',
    days: '7 u 8 de diciembre de 2021, o 3 de enero de 2022',
    both: '27 y 28 de enero de 2022',
    months: 'noviembre o diciembre de 2021',
    between: 'entre el 9 y el 20 de febrero de 2024',
    betweenMonths: 'entre febrero de 2024 y marzo de 2024',
    betweenYears: 'entre 2020 y 2021',
    notBefore: 'no antes del 4 de diciembre de 2021',
    notBeforeMonth: 'no antes de diciembre de 2021',
    notAfter: 'no después de 2021',
    undated: 'sin fecha',
  },
  ar: {
    day: '1 يناير 2022',
    month: 'أبريل 2016',
    year: '2016',
    noYear: '26 ديسمبر، السنة غير معروفة',
    noMonth: '2021، الشهر غير معروف',
    noDay: 'ديسمبر 2021، اليوم غير معروف',
    decade: 'عقد 1990',
    season: 'صيف 2021',
    aboutDay: 'نحو 28 يناير 2022',
    aboutMonth: 'نحو يناير 2022',
    aboutYear: 'نحو 2022',
    aboutSeason: 'نحو صيف 2021',
    uncertain: 'نحو 28 يناير 2022، غير مؤكد',
    days: '7 أو 8 ديسمبر 2021، أو 3 يناير 2022',
    both: '27 و28 يناير 2022',
    months: 'نوفمبر أو ديسمبر 2021',
    between: 'بين 9 و20 فبراير 2024',
    betweenMonths: 'بين فبراير 2024 ومارس 2024',
    betweenYears: 'بين 2020 و2021',
    notBefore: 'ليس قبل 4 ديسمبر 2021',
    notBeforeMonth: 'ليس قبل ديسمبر 2021',
    notAfter: 'ليس بعد 2021',
    undated: 'بلا تاريخ',
  },
} as const;

describe.each(['fr', 'ru', 'es', 'ar'] as const)('a date in the words of %s', (lang) => {
  it('has its case, its articles and its "or" in every form', () => {
    const words = Object.fromEntries(Object.entries(FORMS).map(([form, value]) => [form, dateWords(value, lang)]));
    expect(words).toEqual(EXPECTED[lang]);
  });
});

describe('the names of a language', () => {
  it.each(INTERFACE_LANGUAGES)('are twelve months, seven weekdays and four seasons in %s', (lang) => {
    const { message } = lexiconOf(lang);
    const count = (key: Parameters<typeof message>[0]) => new Set((message(key) as string).split(' ')).size;
    expect([
      count('dates.months'),
      count('dates.monthsWithin'),
      count('dates.monthsShort'),
      count('dates.monthsShortWithin'),
    ]).toEqual([12, 12, 12, 12]);
    expect([count('dates.weekdays'), count('dates.weekdaysShort')]).toEqual([7, 7]);
    expect([count('dates.seasons'), count('dates.seasonsWithin')]).toEqual([4, 4]);
  });

  it('take weekdays from the calendar, before 1970 as well', () => {
    expect(['1970-01-01', '1945-05-08', '2011-12-30'].map(weekdayNumber)).toEqual([4, 2, 5]);
    const weekday = (lang: (typeof INTERFACE_LANGUAGES)[number]) => weekdayOf(lexiconOf(lang), '2022-01-28');
    expect(INTERFACE_LANGUAGES.map(weekday)).toEqual(['Friday', 'vendredi', 'пятница', 'viernes', 'الجمعة']);
    expect(weekdayOf(lexiconOf('ru'), 7, 'short')).toBe('вс');
  });

  it('stand by themselves in the first case', () => {
    expect([wordMonth(lexiconOf('ru'), '2022-09'), wordMonth(lexiconOf('en'), '09', 'short')]).toEqual([
      'сентябрь',
      'Sep',
    ]);
  });
});

describe('a date on the docket', () => {
  it.each([
    ['2022-01-28', '28', 'January 2022, Friday'],
    ['XXXX-12-26', '26', 'December, year not known'],
    ['[2021-12-20,2021-12-27]', '20 or 27', '20 or 27 December 2021'],
    ['{2021-12-20,2021-12-27}', '20, 27', '20 and 27 December 2021'],
    ['2024-02-09/2024-02-20', '9–20', 'between 9 and 20 February 2024'],
    ['2024-02-09/2024-03-01', 'Feb–Mar', 'between 9 February and 1 March 2024'],
    ['2021-12-04/..', '4 –', 'not before 4 December 2021'],
    ['../2021-12-04', '– 4', 'not after 4 December 2021'],
    ['2024-02', 'Feb', 'February 2024, day not known'],
    ['2024', '2024', 'day and month not known'],
    ['2020/2021', '[ ]', 'between 2020 and 2021'],
  ])('shows %s as "%s", "%s"', (value, large, small) => {
    expect(docketDate(lexiconOf('en'), value)).toEqual({ large, small });
  });

  it('says so where there is none', () => {
    expect(docketDate(lexiconOf('en'), null)).toEqual({ large: 'n.d.', small: 'undated' });
    expect(docketDate(lexiconOf('ru'), null)).toEqual({ large: 'б.\u00a0д.', small: 'без даты' });
  });
});
