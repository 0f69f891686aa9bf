import { describe, expect, it } from 'vitest';
import { languageAttributes, languageName, nameLanguage, textDirection } from '../../src/site/language.ts';
import { kindLabel } from '../../src/site/kind-words.ts';
import { machineDate } from '../../src/site/machine-date.ts';
import { officesInOrder, officeWords, tenureWords } from '../../src/site/office-words.ts';
import { linesWords, rawRuns } from '../../src/site/raw-view.ts';
import { searchRecord } from '../../src/site/search-record.ts';
import { countWords } from '../../src/site/count-words.ts';
import { aboutWords, descriptionWords, openingWords } from '../../src/site/statement-words.ts';
import { localDay } from '../../src/site/client/stamp-print.ts';
import { dated, evidence, paragraph, person, statement } from './holdings.ts';

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

  it('has its English name', () => {
    expect([languageName('ru'), languageName('ar')]).toEqual(['Russian', 'Arabic']);
  });

  it('of a name in Latin letters beside other letters is that of the authority', () => {
    expect(nameLanguage('Foreign Ministry', 'ar')).toBe('en');
    expect(nameLanguage('وزارة', 'ar')).toBe('ar');
    expect(nameLanguage('Министр', 'ru')).toBe('ru');
    expect(nameLanguage('Ministère', 'fr')).toBe('fr');
  });

  it('is marked on words that are not English, with the direction where it turns', () => {
    expect([languageAttributes('en'), languageAttributes('ru'), languageAttributes('ar')]).toEqual([
      {},
      { lang: 'ru' },
      { lang: 'ar', dir: 'rtl' },
    ]);
  });
});

describe('a line about a statement', () => {
  it('says who, what and from whom', () => {
    expect(aboutWords(statement({ id: 'a', kind: 'interview', excerpt: true, speakers: [ADA] }), 'Island Wire')).toBe(
      'Ada Orlan · interview, excerpt, Island Wire',
    );
    expect(aboutWords(statement({ id: 'a', institution: { id: null, name: 'Lights Service' } }), null)).toBe(
      'Lights Service · report',
    );
  });

  it('cuts a long list of speakers', () => {
    expect(
      aboutWords(
        statement({ id: 'a', speakers: ['A', 'B', 'C', 'D'].map((name) => ({ id: null, name, role: null })) }),
        null,
      ),
    ).toBe('A, B and 2 others · report');
  });

  it('opens with the standfirst or the first words, cut between words', () => {
    expect(openingWords({ standfirst: 'In short.', body: [paragraph('Long.')] })).toBe('In short.');
    expect(
      openingWords({ standfirst: null, body: [{ type: 'turn', text: 'Orlan' }, paragraph('one two three')] }, 9),
    ).toBe('one two …');
    expect(openingWords({ standfirst: null, body: [{ type: 'subheading', text: 'Nothing' }] })).toBe('');
  });

  it('describes it in a sentence', () => {
    expect(descriptionWords(dated('2022-01-28', { speakers: [ADA] }), '28 January 2022', 'Island Wire')).toBe(
      '28 January 2022. Ada Orlan · report, Island Wire. The lamp is lit.',
    );
  });

  it('counts', () => {
    expect([countWords(1), countWords(0), countWords(18223), countWords(2, 'line')]).toEqual([
      '1 statement',
      '0 statements',
      '18,223 statements',
      '2 lines',
    ]);
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
    expect(officesInOrder(keeper).map(({ title, from, to }) => `${title} ${tenureWords({ from, to })}`)).toEqual([
      'Keeper since 3 February 2001',
      'Assistant 1999 to 3 February 2001',
    ]);
    expect([officeWords(keeper), officeWords({ offices: [] })]).toEqual(['Keeper', null]);
  });
});

describe('the raw view', () => {
  const text = ['menu', 'words', '7', 'words', '', 'foot'];
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
      rawRuns(raw, text).map(({ statement: id, leftOut, lines }) => [id, leftOut, lines.map(({ number }) => number)]),
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
    expect([linesWords([7, 7]), linesWords([7, 9])]).toEqual(['Line 7', 'Lines 7–9']);
  });
});

describe('what the search index holds of a statement', () => {
  it('is year, speaker, source, kind and language', () => {
    const record = searchRecord(
      dated('2022-01-28', {
        speakers: [ADA],
        lang: 'ar',
        kind: 'press-conference',
        turns: [{ turn: 't-222222', kind: 'speech', speaker: { id: null, name: 'Teo Marsh' } }],
      }),
      'Island Wire',
    );
    expect(record.filters).toEqual({
      year: ['2022'],
      speaker: ['Ada Orlan', 'Teo Marsh'],
      source: ['Island Wire'],
      kind: ['Press conference'],
      language: ['Arabic'],
    });
    expect(record.meta).toEqual({
      date: '28 January 2022',
      speaker: 'Ada Orlan',
      source: 'Island Wire',
      kind: 'Press conference',
    });
  });

  it('has every year of a date that leaves room for several', () => {
    const years = (date: string) => searchRecord(dated(date), null).filters.year;
    expect(years('[2021-12-27,2022-01-03]')).toEqual(['2021', '2022']);
    expect(years('2019/2021')).toEqual(['2019', '2020', '2021']);
    expect([years('XXXX-12-26'), years('2021-01-01/..'), years('1900/1999')]).toEqual([
      ['undated'],
      ['undated'],
      ['undated'],
    ]);
  });

  it('says what is not known', () => {
    expect(searchRecord(statement({ id: 'a' }), null).filters).toMatchObject({
      year: ['undated'],
      speaker: ['not known'],
      source: ['not known'],
    });
  });

  it('sorts what has no day last, whichever end comes first', () => {
    expect(searchRecord(dated('2022-01-28'), null).sort).toEqual({ newest: '20220128', oldest: '20220128' });
    expect(searchRecord(statement({ id: 'a' }), null).sort).toEqual({ newest: '0', oldest: '99999999' });
    expect(searchRecord(dated('../2021-12-04'), null).sort.newest).toBe('20211204');
  });

  it('puts a date that was worked out in brackets', () => {
    expect(
      searchRecord(dated('2022-01-28', { evidence: [evidence({ field: 'date', basis: 'inferred' })] }), null).meta.date,
    ).toBe('[28 January 2022]');
  });
});

describe('small words', () => {
  it('name kinds with a capital letter', () => {
    expect(kindLabel('press-conference')).toBe('Press conference');
  });

  it('give HTML only the dates that it has a form for', () => {
    expect(
      ['2022-01-28', '2022-01', '2022', '[2022-01-28,2022-01-29]', 'XXXX-12-26', '2022-21', null].map(machineDate),
    ).toEqual(['2022-01-28', '2022-01', '2022', null, null, null, null]);
  });

  it('take the reader’s own day', () => {
    expect(localDay(new Date(2026, 10, 3, 23, 59))).toBe('2026-11-03');
  });
});
