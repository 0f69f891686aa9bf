import { describe, expect, it } from 'vitest';
import { languageAttributes, nameLanguage, textDirection } from '../../src/site/language.ts';
import { machineDate } from '../../src/site/dates/machine-date.ts';
import { officesInOrder, officeWords, tenureWords } from '../../src/site/entities/office-words.ts';
import { linesWords, rawRuns } from '../../src/site/evidence/raw-view.ts';
import { aboutWords, descriptionWords, openingWords } from '../../src/site/words/statement-words.ts';
import { localDay } from '../../src/site/client/stamp-print.ts';
import { makeInterface } from '../../src/site/words/interface.ts';
import { dated, paragraph, person, statement } from './holdings.ts';

const { text: inEnglish } = makeInterface('en');
const ADA = { id: 'ada-orlan', name: 'Ada Orlan', role: null };

describe('a language', () => {
  it('is written from the right where its letters are', () => {
    expect(['ar', 'fa-IR', 'he', 'az-Arab', 'ur'].map(textDirection)).toEqual(['rtl', 'rtl', 'rtl', 'rtl', 'rtl']);
    expect(['en', 'ru', 'zh-Hant', 'ku-Latn', 'ar-Latn'].map(textDirection)).toEqual([
      'ltr',
      'ltr',
      'ltr',
      'ltr',
      'ltr',
    ]);
  });

  it('of a name in Latin letters beside other letters is that of the authority', () => {
    expect(nameLanguage('Foreign Ministry', 'ar')).toBe('en');
    expect(nameLanguage('وزارة', 'ar')).toBe('ar');
    expect(nameLanguage('Министр', 'ru')).toBe('ru');
    expect(nameLanguage('Ministère', 'fr')).toBe('fr');
  });

  it('is marked on words of another language than the page, with the direction where it turns', () => {
    const of = (page: { lang: string; once: boolean }) =>
      ['en', 'ru', 'ar'].map((lang) => languageAttributes(lang, page));
    expect(of({ lang: 'en', once: false })).toEqual([{}, { lang: 'ru' }, { lang: 'ar', dir: 'rtl' }]);
    expect(of({ lang: 'ar', once: false })).toEqual([{ lang: 'en', dir: 'ltr' }, { lang: 'ru', dir: 'ltr' }, {}]);
  });

  it('is marked on all words of a page that may be shown in any language', () => {
    expect(languageAttributes('en', { lang: 'en', once: true })).toEqual({ lang: 'en', dir: 'ltr' });
  });
});

describe('a line about a statement', () => {
  const about = (given: Parameters<typeof statement>[0], source: string | null) => {
    const { who, what } = aboutWords(statement(given), source);
    return [who === null ? null : inEnglish(who), inEnglish(what)];
  };

  it('says who, what and from whom', () => {
    expect(about({ id: 'a', kind: 'interview', excerpt: true, speakers: [ADA] }, 'Island Wire')).toEqual([
      'Ada Orlan',
      'interview, excerpt, Island Wire',
    ]);
    expect(about({ id: 'a', institution: { id: null, name: 'Lights Service' } }, null)).toEqual([
      'Lights Service',
      'report',
    ]);
    expect(about({ id: 'a' }, null)).toEqual([null, 'report']);
  });

  it('cuts a long list of speakers', () => {
    const speakers = ['A', 'B', 'C', 'D'].map((name) => ({ id: null, name, role: null }));
    expect(about({ id: 'a', speakers }, null)).toEqual(['A, B and 2 others', 'report']);
  });

  it('opens with the standfirst or the first words, cut between words', () => {
    expect(openingWords({ standfirst: 'In short.', body: [paragraph('Long.')] })).toBe('In short.');
    expect(
      openingWords({ standfirst: null, body: [{ type: 'turn', text: 'Orlan' }, paragraph('one two three')] }, 9),
    ).toBe('one two …');
    expect(openingWords({ standfirst: null, body: [{ type: 'subheading', text: 'Nothing' }] })).toBe('');
  });

  it('describes it in a sentence', () => {
    expect(descriptionWords(dated('2022-01-28', { speakers: [ADA] }), 'Island Wire', makeInterface('en'))).toBe(
      '28 January 2022. Ada Orlan · report, Island Wire. The lamp is lit.',
    );
  });
});

describe('offices', () => {
  const office = (title: string, from: string, to: string | null) => ({
    role: 'keeper',
    organisation: null,
    title,
    titles: [],
    from,
    to,
    reference: 'invented',
  });

  it('stand with the last one first, and that one below the name', () => {
    const keeper = person('ada-orlan', 'Ada Orlan', {
      offices: [office('Assistant', '1999', '2001-02-03'), office('Keeper', '2001-02-03', null)],
    });
    expect(
      officesInOrder(keeper).map(({ title, from, to }) => `${title} ${inEnglish(tenureWords({ from, to }))}`),
    ).toEqual(['Keeper since 3 February 2001', 'Assistant 1999 to 3 February 2001']);
    expect([officeWords(keeper), officeWords({ offices: [] })]).toEqual(['Keeper', null]);
  });
});

describe('the raw view', () => {
  const lines = ['menu', 'words', '7', 'words', '', 'foot'];
  const raw = {
    statements: [{ id: 'a', lines: [2, 4] as [number, number], written: '' }],
    leftOut: [
      { lines: [1, 1] as [number, number], rule: 'navigation', says: 'Menu' },
      { lines: [3, 3] as [number, number], rule: 'counter', says: 'Counter' },
      { lines: [6, 6] as [number, number], rule: 'footer', says: 'Foot' },
    ],
  };

  it('has every line once, with what became of it', () => {
    expect(
      rawRuns(raw, lines).map(({ statement: id, leftOut, lines: own }) => [
        id,
        leftOut,
        own.map(({ number }) => number),
      ]),
    ).toEqual([
      [null, 'Menu', [1]],
      ['a', null, [2]],
      [null, 'Counter', [3]],
      ['a', null, [4]],
      [null, null, [5]],
      [null, 'Foot', [6]],
    ]);
  });

  it('is empty for a file that was not decoded', () => {
    expect(rawRuns(raw, [])).toEqual([]);
  });

  it('names lines', () => {
    expect([inEnglish(linesWords([7, 7])), inEnglish(linesWords([7, 9]))]).toEqual(['Line 7', 'Lines 7–9']);
  });
});

describe('small words', () => {
  it('give HTML only the dates that it has a form for', () => {
    expect(
      ['2022-01-28', '2022-01', '2022', '[2022-01-28,2022-01-29]', 'XXXX-12-26', '2022-21', null].map(machineDate),
    ).toEqual(['2022-01-28', '2022-01', '2022', null, null, null, null]);
  });

  it('take the reader’s own day', () => {
    expect(localDay(new Date(2026, 10, 3, 23, 59))).toBe('2026-11-03');
  });
});
