import { describe, expect, it } from 'vitest';
import { joinWords } from '../../../src/site/words/join-words.ts';
import { makeInterface, pathIn, routeLanguage } from '../../../src/site/words/interface.ts';
import { fill, plainText, type Message, type Plain } from '../../../src/site/words/message.ts';

const textOf = (message: Message, values: Record<string, Plain>, lang: 'en' | 'fr' | 'ru' | 'ar' = 'en') =>
  plainText(fill(message, values, lang));

describe('a message', () => {
  it('takes values in its places', () => {
    expect(textOf('{a} before {b}', { a: 'one', b: 2 })).toBe('one before 2');
  });

  it('chooses its form by the number n', () => {
    const files = { one: '{n} файл', few: '{n} файла', many: '{n} файлов', other: '{n} файла' };
    expect([1, 2, 5, 11, 21, 104].map((n) => textOf(files, { n }, 'ru'))).toEqual([
      '1 файл',
      '2 файла',
      '5 файлов',
      '11 файлов',
      '21 файл',
      '104 файла',
    ]);
  });

  it('writes numbers as the language does, and years as they are given', () => {
    expect(textOf('{n}', { n: 12345 }, 'en')).toBe('12,345');
    expect(textOf('{n}', { n: 12345 }, 'fr')).toBe('12\u202f345');
    expect(textOf('{n}', { n: 12345 }, 'ar')).toMatch(/^12.345$/u);
    expect(textOf('{year}', { year: '2016' }, 'fr')).toBe('2016');
  });

  it('isolates what runs the other way, and that alone', () => {
    expect(textOf('كلام {name}', { name: 'Ilsabet Moravec' }, 'ar')).toBe('كلام \u2068Ilsabet Moravec\u2069');
    expect(textOf('كلام {name}', { name: 'يسرى' }, 'ar')).toBe('كلام يسرى');
    expect(textOf('Words of {name}', { name: 'يسرى' })).toBe('Words of \u2068يسرى\u2069');
    expect(textOf('Words of {name}', { name: 'Уиндл' })).toBe('Words of Уиндл');
  });

  it('has marks around words, with places inside and outside', () => {
    expect(fill('By <date>the {what}</date> or {b}', { what: 'day' }, 'en')).toEqual([
      { mark: null, parts: [{ text: 'By ', foreign: false }] },
      {
        mark: 'date',
        parts: [
          { text: 'the ', foreign: false },
          { text: 'day', foreign: false },
        ],
      },
      { mark: null, parts: [{ text: ' or ', foreign: false }, { place: 'b' }] },
    ]);
  });

  it('never reads a value as a place or a mark', () => {
    expect(textOf('{a}', { a: '{b} <b>x</b>' })).toBe('{b} <b>x</b>');
  });

  it.each([
    ['a place without a value', '{a}', {}, 'Expected a value for the place {a}'],
    ['forms without a number', { one: '1', other: '2' }, {}, 'Expected a number n'],
    ['a number without a form', { one: '1' }, { n: 2 }, 'Expected a form for 2 in en'],
  ] as const)('fails with %s', (_, message, values, error) => {
    expect(() => textOf(message as Message, values)).toThrow(error);
  });
});

describe('several words', () => {
  it.each([
    ['en', 'A, B and C'],
    ['fr', 'A, B et C'],
    ['ru', 'A, B и C'],
    ['es', 'A, B y C'],
    ['ar', 'A وB وC'],
  ] as const)('are joined in %s', (lang, words) => {
    expect(joinWords(['A', 'B', 'C'], lang)).toBe(words);
  });

  it('take e and u in Spanish where the sound asks for it', () => {
    expect(joinWords(['francés', 'inglés'], 'es')).toBe('francés e inglés');
    expect(joinWords(['nieve', 'hielo'], 'es')).toBe('nieve y hielo');
    expect(joinWords(['siete', 'ocho'], 'es', 'or')).toBe('siete u ocho');
  });

  it('are one or none as they are', () => {
    expect([joinWords([], 'en'), joinWords(['A'], 'es')]).toEqual(['', 'A']);
  });
});

describe('the interface of a page', () => {
  const languages = ['en', 'fr', 'ar'] as const;

  it.each([
    ['/[...lang]/speakers', 'ar', 'ar', false],
    ['/[...lang]/speakers', undefined, 'en', false],
    ['/[...lang]/speakers', 'es', 'en', false],
    ['/statements/[id]', undefined, 'en', true],
    ['/statements/[id]', 'fr', 'en', true],
  ] as const)('%s in %s speaks %s', (routePattern, param, lang, once) => {
    expect(routeLanguage({ routePattern, params: { lang: param } }, languages)).toEqual({ lang, once });
  });

  it('knows where other pages of the language stand', () => {
    expect([pathIn('fr', 'speakers/', languages), pathIn('en', 'speakers/', languages)]).toEqual([
      'fr/speakers/',
      'speakers/',
    ]);
    expect(makeInterface('ar', languages)).toMatchObject({ lang: 'ar', dir: 'rtl' });
  });

  it('says what logic hands over: words with words, dates, lists and languages in them', () => {
    const { text } = makeInterface('fr');
    expect(
      text({ k: 'known.all', with: { facts: { k: 'known.inferred', with: { fields: 'x' } } }, capital: true }),
    ).toBe('Déduit\u00a0: x.');
    expect(text({ list: [{ edtf: '2022-01-01', brackets: true }, { language: 'ru' }, 1234], join: 'comma' })).toBe(
      '[1er janvier 2022], russe, 1\u202f234',
    );
    expect(text({ weekday: '2022-01-28', capital: true })).toBe('Vendredi');
  });

  it('isolates names in a list, and not the list in its sentence', () => {
    const { text } = makeInterface('ar');
    const list = { list: ['Ilsabet', 'يسرى', 'Jago'] };
    expect(text(list)).toBe('\u2068Ilsabet\u2069 ويسرى و\u2068Jago\u2069');
    expect(text({ k: 'known.stated', with: { fields: list } })).toBe(`مذكور: ${text(list)}`);
  });

  it('keeps the keys of attributes on a page that exists once, and only there', () => {
    const words = { 'aria-label': 'nav.main', title: { k: 'lines.line', with: { line: '7' } } } as const;
    expect(makeInterface('es').attributes(words)).toEqual({ 'aria-label': 'Principal', title: 'Línea 7' });
    expect(makeInterface('es', ['es'], true).attributes(words)).toEqual({
      'aria-label': 'Principal',
      title: 'Línea 7',
      'data-attributes': JSON.stringify(words),
    });
  });

  it('hands words to a script as JSON', () => {
    expect(JSON.parse(makeInterface('en').words(['list.texts']))).toEqual({
      'list.texts': { one: '{n} text', other: '{n} texts' },
    });
  });
});

it('names of months and days, and dates, begin with a capital letter where they are asked to', () => {
  const { text } = makeInterface('fr');
  expect([
    text({ month: '04', capital: true }),
    text({ edtf: '2016-04', capital: true }),
    text({ weekday: 2, capital: true }),
  ]).toEqual(['Avril', 'Avril 2016', 'Mardi']);
  expect([text({ month: '04' }), text({ edtf: '2016-04' }), text({ weekday: 2 })]).toEqual([
    'avril',
    'avril 2016',
    'mardi',
  ]);
});
