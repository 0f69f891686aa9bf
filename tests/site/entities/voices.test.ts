import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/site/catalogue.ts';
import { namedUrl } from '../../../src/site/entities/named-url.ts';
import { quotedWords } from '../../../src/site/entities/quoted-words.ts';
import { sortOf } from '../../../src/site/entities/voices.ts';
import { pageAddresses } from '../../../src/statement/entities/page-addresses.ts';
import type { Statement } from '../../../src/statement/schema.ts';
import { dated, organisation, paragraph, person, quotation, SETTINGS } from '../holdings.ts';

const KEEL = { id: null, name: 'Ada Keel' };
const FENN = { id: 'jago-fenn', name: 'Jago Fenn' };
const body = [paragraph('“The lamp is lit.” And “by turns”, said the board.'), paragraph('“It is not.”')];
const says: Statement['turns'][number] = { turn: 't-222222', kind: 'speech', speaker: KEEL };

const first = dated('2019-01-01', {
  body,
  speakers: [{ ...FENN, role: null }],
  quotations: [
    quotation(body, 'The lamp is lit.', 'full', KEEL),
    quotation(body, 'by turns', 'partial', { id: null, name: 'Lamp Board' }),
    quotation(body, 'It is not.', 'full', FENN),
  ],
});
const second = dated('2020-01-01', { turns: [says] });
const third = dated('2021-01-01', { turns: [{ ...says, speaker: { id: null, name: 'Keel' } }] });

const holdings = {
  settings: SETTINGS,
  statements: [third, second, first],
  people: [person('jago-fenn', 'Jago Fenn')],
  organisations: [organisation('board', 'Lamp Board')],
  sources: [],
  rawFiles: [],
  gone: [],
  days: [],
};
const catalogue = buildCatalogue(holdings);

describe('voices', () => {
  it('are of those with a record and of those without, each with what they said and where they are quoted', () => {
    expect(
      [...catalogue.voices.values()].map(({ name, person: record, within, said, quotedIn, quotations }) => [
        name,
        record?.id ?? null,
        within,
        said.map(({ id }) => id),
        quotedIn.map(({ id }) => id),
        quotations.length,
      ]),
    ).toEqual([
      ['Jago Fenn', 'jago-fenn', null, ['2019-01-01'], [], 1],
      ['Keel', null, '2021-01-01', ['2021-01-01'], [], 0],
      ['Ada Keel', null, null, ['2020-01-01'], ['2019-01-01'], 1],
    ]);
  });

  it('are found by a name in a statement, a surname only in its own', () => {
    const { voiceOf } = catalogue;
    expect(voiceOf(KEEL, second)?.id).toBe('ada-keel');
    expect(voiceOf({ id: null, name: 'Keel' }, third)?.id).toMatch(/^keel-/u);
    expect(voiceOf({ id: null, name: 'Keel' }, second)).toBeNull();
    expect(voiceOf(FENN, second)?.person?.name).toBe('Jago Fenn');
    expect(voiceOf({ id: 'nobody', name: 'Nobody' }, second)).toBeNull();
    expect(voiceOf(null, second)).toBeNull();
  });

  it('of a statement stand with it, main speakers first', () => {
    expect(catalogue.voicesIn.get(first)?.map(({ name }) => name)).toEqual(['Jago Fenn', 'Ada Keel']);
  });

  it('are none for a body: what is quoted as its words stands with the organisation', () => {
    expect(catalogue.organisations.get('board')).toBeUndefined();
    const withOwn = buildCatalogue({
      ...holdings,
      statements: [...holdings.statements, dated('2022-01-01', { institution: { id: 'board', name: 'Lamp Board' } })],
    });
    expect(withOwn.organisations.get('board')?.quotations.map(({ statement }) => statement.id)).toEqual(['2019-01-01']);
  });

  it('have addresses by what a statement names, bodies those of their organisations', () => {
    const withBody = buildCatalogue({
      ...holdings,
      statements: [...holdings.statements, dated('2022-01-01', { institution: { id: 'board', name: 'x' } })],
    });
    const found = [
      KEEL,
      FENN,
      { id: null, name: 'LAMP BOARD' },
      { id: 'board', name: 'x' },
      { id: null, name: 'Nobody' },
      null,
    ];
    expect(found.map((named) => namedUrl(named, second, withBody))).toEqual([
      '/speakers/ada-keel/',
      '/speakers/jago-fenn/',
      '/organisations/board/',
      '/organisations/board/',
      null,
      null,
    ]);
  });

  it.each([
    ['Ada Keel', 'Keel Ada'],
    ['Keel', 'Keel'],
    ['何俊賢', '何俊賢'],
    ['إدريس الصواري', 'إدريس الصواري'],
  ])('%s is sorted as %s', (name, sort) => {
    expect(sortOf(name)).toBe(sort);
  });
});

describe('an address that was published', () => {
  const ledger = (name: string, id: string, within?: string) =>
    pageAddresses([], { people: [], organisations: [], sources: [], events: [] }, [
      { event: 'page', area: 'speakers', id, name, ...(within ? { within } : {}), on: '2026-01-02' },
    ]);
  const gone = (
    people: readonly ReturnType<typeof person>[],
    statements: readonly Statement[],
    pages: ReturnType<typeof ledger>,
  ) =>
    buildCatalogue({ ...holdings, people, statements, pages }).gonePages.map(({ id, moved, perhaps }) => [
      id,
      moved?.id ?? null,
      perhaps.map((voice) => voice.id),
    ]);
  const keel = person('ada-b-keel', 'Ada B. Keel', { names: [{ name: 'Ada Keel', use: 'full' }], surname: 'Keel' });
  const other = person('ada-k', 'Ada Keel', { surname: 'Keel' });
  const speaks = (id: string, on: string) => dated(on, { turns: [{ ...says, speaker: { id, name: 'x' } }] });

  it('leads on to the record that has its name now', () => {
    expect(gone([keel], [speaks('ada-b-keel', '2020-01-01')], ledger('Ada Keel', 'ada-keel'))).toEqual([
      ['ada-keel', 'ada-b-keel', []],
    ]);
  });

  it('leads on to nobody where two records have the name, where none has, and where the one that has says nothing', () => {
    const both = [speaks('ada-b-keel', '2020-01-01'), speaks('ada-k', '2021-01-01')];
    expect(gone([keel, other], both, ledger('Ada Keel', 'ada-keel'))).toEqual([
      ['ada-keel', null, ['ada-b-keel', 'ada-k']],
    ]);
    expect(gone([keel], [speaks('ada-b-keel', '2020-01-01')], ledger('Teo Keel', 'teo-keel'))).toEqual([
      ['teo-keel', null, []],
    ]);
    expect(gone([keel], [], ledger('Ada Keel', 'ada-keel'))).toEqual([['ada-keel', null, []]]);
  });

  it('of a surname alone leads on only to whom its statement names', () => {
    const both = [speaks('ada-b-keel', '2020-01-01'), speaks('ada-k', '2021-01-01')];
    expect(gone([keel, other], both, ledger('Keel', 'keel-aaaaa', '2020-01-01'))).toEqual([
      ['keel-aaaaa', 'ada-b-keel', []],
    ]);
    expect(gone([keel], both, ledger('Keel', 'keel-aaaaa', '2019-01-01'))).toEqual([['keel-aaaaa', null, []]]);
  });

  it('that has a page today is not gone', () => {
    expect(gone([keel], [speaks('ada-b-keel', '2020-01-01')], ledger('Ada Keel', 'ada-b-keel'))).toEqual([]);
    expect(gone([], [second], ledger('Ada Keel', 'old-form'))).toEqual([]);
  });
});

describe('words quoted as somebody’s', () => {
  it('come the latest first, cut where they are long, with how many are left out', () => {
    const long = `The lamp ${'is lit '.repeat(80)}.`;
    const text = [paragraph(`“${long}” “One.” “Two.”`)];
    const later = dated('2023-01-01', { body: text });
    const own = [
      { statement: first, quotation: first.quotations[0]! },
      ...[long, 'One.', 'Two.'].map((words) => ({ statement: later, quotation: quotation(text, words, 'full') })),
    ];
    const found = quotedWords(own, 2);
    expect(
      found.map(({ statement: { id }, quoted, more }) => [id, quoted.map(({ words }) => words.slice(0, 8)), more]),
    ).toEqual([
      ['2023-01-01', ['The lamp', 'One.'], 1],
      ['2019-01-01', ['The lamp'], 0],
    ]);
    expect(found[0]!.quoted.map(({ cut }) => cut)).toEqual([true, false]);
    expect(found[0]!.quoted[0]!.words.length).toBeLessThanOrEqual(320);
  });
});
