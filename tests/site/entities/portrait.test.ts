import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/site/catalogue.ts';
import { byLetter } from '../../../src/site/entities/by-letter.ts';
import { officesByState } from '../../../src/site/entities/offices-by-state.ts';
import { organisationLine, partsOf, treeOf } from '../../../src/site/entities/organisations.ts';
import { termYears } from '../../../src/site/entities/offices.ts';
import { printedRoles, reporters, together } from '../../../src/site/entities/portrait.ts';
import { emptyYears, yearSpan } from '../../../src/site/entities/year-span.ts';
import type { Office } from '../../../src/statement/authority.ts';
import { dated, organisation, paragraph, person, quotation, SETTINGS, source } from '../holdings.ts';

const KEEL = { id: null, name: 'Ada Keel' };
const body = [paragraph('“The lamp is lit.”')];
const quotes = [quotation(body, 'The lamp is lit.', 'full', KEEL)];
const crowd = Array.from({ length: 26 }, (_, index) => ({
  turn: `t-2222${String(index).padStart(2, '0')}`,
  kind: 'speech' as const,
  speaker: { id: null, name: `Voter Ox${String.fromCodePoint(97 + index)}` },
}));
const office = (role: string, given: Partial<Office> = {}): Office => ({
  role,
  organisation: 'lights',
  title: role,
  titles: [],
  from: '2001',
  to: null,
  reference: 'invented',
  ...given,
});

const catalogue = buildCatalogue({
  settings: SETTINGS,
  statements: [
    dated('2015-01-01', { speakers: [{ ...KEEL, role: 'keeper' }], body, quotations: quotes, source: 'wire' }),
    dated('2016-01-01', {
      speakers: [{ ...KEEL, role: 'keeper' }],
      body,
      quotations: quotes,
      source: { name: 'Lantern' },
    }),
    dated('2017-01-01', {
      speakers: [
        { ...KEEL, role: 'pilot' },
        { id: 'teo', name: 'Teo Marsh', role: null },
      ],
      body,
      quotations: quotes,
      source: { name: 'Lantern' },
    }),
    dated('2018-01-01', { body, quotations: quotes, source: 'nowhere', turns: crowd }),
    dated('2019-01-01', { body, quotations: quotes, speakers: [{ id: 'teo', name: 'Teo Marsh', role: 'Minister' }] }),
  ],
  people: [person('teo', 'Teo Marsh', { offices: [office('b'), office('a'), office('none', { organisation: null })] })],
  organisations: [
    organisation('lights', 'Lights', { parent: 'isles' }),
    organisation('isles', 'The Isles', { kind: 'state' }),
  ],
  sources: [source('wire', 'Island Wire')],
  rawFiles: [],
  gone: [],
  days: [],
});
const keel = catalogue.voices.get('ada-keel')!;

describe('somebody without a record', () => {
  it('has the roles that texts print, the most frequent first', () => {
    expect(printedRoles(keel).map(([role, texts]) => [role, texts.length])).toEqual([
      ['keeper', 2],
      ['pilot', 1],
    ]);
    expect(printedRoles(catalogue.voices.get('teo')!).map(([role]) => role)).toEqual(['Minister']);
  });

  it('has the sources of all texts, those without a record too', () => {
    expect(reporters(keel, catalogue)).toEqual([
      { id: null, name: 'Lantern', lang: 'en', count: 2 },
      { id: 'wire', name: 'Island Wire', lang: 'en', count: 1 },
      { id: null, name: 'nowhere', lang: 'en', count: 1 },
    ]);
  });

  it('stands beside whoever has words in the same texts, but not beside a crowd', () => {
    expect(together(keel, catalogue).map(([{ id }, count]) => [id, count])).toEqual([['teo', 2]]);
  });
});

describe('offices and organisations', () => {
  it('stand below the state that they are part of, those of no organisation last', () => {
    expect(
      officesByState(catalogue.offices, catalogue.organisations).map(({ state, offices }) => [
        state?.id ?? null,
        offices.map(({ title }) => title),
      ]),
    ).toEqual([
      ['isles', ['a', 'b']],
      [null, ['none']],
    ]);
  });

  it('know what they are part of and what is part of them', () => {
    const { organisations } = catalogue;
    const isles = treeOf(organisations.get('isles')!, organisations);
    expect(organisationLine(organisations.get('lights')!, organisations).map((one) => one.organisation.id)).toEqual([
      'isles',
      'lights',
    ]);
    expect([...partsOf(isles)]).toEqual(['isles', 'lights']);
    expect([...partsOf(isles.parts[0]!)]).toEqual(['lights']);
  });

  it.each([
    ['1993-04-05', '2005-05-01', '1993–2005'],
    ['2017', null, '2017–'],
    ['2017-01', '2017-05', '2017'],
    ['/2012', '2013', '–2013'],
  ])('have terms: %s to %s is %s', (from, to, years) => {
    expect(termYears({ from, to })).toBe(years);
  });
});

describe('what a source has', () => {
  const of = (...dates: readonly string[]) => dates.map((date) => dated(date));

  it('spans its years and names those from which there is nothing', () => {
    const statements = of('1994-01-01', '1994-02-01', '1996', '1999-05', '1990/2020', 'XXXX-07-30');
    expect(yearSpan(statements)).toBe('1994–1999');
    expect(emptyYears(statements)).toEqual(['1995', '1997–1998']);
  });

  it('is one year, or none', () => {
    expect([yearSpan(of('1994-01-01')), emptyYears(of('1994-01-01'))]).toEqual(['1994', []]);
    expect(yearSpan(of('XXXX-07-30'))).toBeNull();
  });
});

describe('names by letter', () => {
  const names = (count: number) => Array.from({ length: count }, (_, index) => `B${index}`);
  const letters = (list: readonly string[]) =>
    byLetter(list, (name) => name).map(({ letter, items }) => [letter, items.length]);

  it('are one list while they are few', () => {
    expect(letters([])).toEqual([]);
    expect(letters(names(30))).toEqual([[null, 30]]);
  });

  it('go under the letter without its accent, each script under its own, what has none under #', () => {
    expect(
      letters(['Ändern', 'al-Sawari', ...names(30), 'Ж', 'إدريس', '«»', '7th', '何俊賢', '劉兆玄', '스가', 'ひろ']),
    ).toEqual([
      ['A', 2],
      ['B', 30],
      ['Ж', 1],
      ['ا', 1],
      ['#', 2],
      ['漢', 2],
      ['한', 1],
      ['あ', 1],
    ]);
  });
});
