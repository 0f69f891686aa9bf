import { describe, expect, it } from 'vitest';
import type { SearchRecord, SearchSettings } from '../../../src/search/record.ts';
import { anchorBlocks } from '../../../src/statement/anchors.ts';
import { toDay } from '../../../src/statement/day.ts';
import type { Statement } from '../../../src/statement/schema.ts';
import { buildCatalogue, type Catalogue, type Holdings } from '../../../src/site/catalogue.ts';
import { daySpans } from '../../../src/site/search/day-spans.ts';
import { nameGroups } from '../../../src/site/search/name-groups.ts';
import { recordLines } from '../../../src/site/search/record-lines.ts';
import {
  dated,
  evidence,
  organisation,
  paragraph,
  person,
  quotation,
  SETTINGS,
  source,
  statement,
} from '../holdings.ts';
import { sampleCatalogue } from '../sample-catalogue.ts';

function catalogueOf(statements: readonly Statement[], given: Partial<Holdings> = {}): Catalogue {
  return buildCatalogue({
    settings: SETTINGS,
    statements,
    people: [],
    organisations: [],
    sources: [],
    rawFiles: [],
    gone: [],
    days: [],
    ...given,
  });
}

function linesOf(catalogue: Catalogue) {
  const [settings, ...records] = [...recordLines(catalogue, new URL('https://lamp.example/'))];
  return {
    settings: JSON.parse(settings!) as SearchSettings,
    records: records.map((line) => JSON.parse(line) as SearchRecord),
  };
}

const recordOf = (one: Statement, given: Partial<Holdings> = {}) => linesOf(catalogueOf([one], given)).records[0]!;

describe('the days of a date in the search', () => {
  const spans = (date: string | null) =>
    daySpans(date).map(({ first, last, also }) => [
      first && toDay(first),
      last && toDay(last),
      ...(also ? ['also'] : []),
    ]);

  it.each([
    ['2022-01-28', [['2022-01-28', '2022-01-28']]],
    ['2022-02', [['2022-02-01', '2022-02-28']]],
    ['2019/2020-03', [['2019-01-01', '2020-03-31']]],
    ['201X', [['2010-01-01', '2019-12-31']]],
    // Before the day from which days are counted.
    ['1969-12-31', [['1969-12-31', '1969-12-31']]],
    [
      '[2021-12-20,2021-12-27]',
      [
        ['2021-12-20', '2021-12-20'],
        ['2021-12-27', '2021-12-27'],
      ],
    ],
    [
      '[2021-12-27,2021-12-20,2021-12-21]',
      [
        ['2021-12-20', '2021-12-21'],
        ['2021-12-27', '2021-12-27'],
      ],
    ],
    [
      '{2021-12-20,2021-12-21}',
      [
        ['2021-12-20', '2021-12-20', 'also'],
        ['2021-12-21', '2021-12-21', 'also'],
      ],
    ],
    ['2021-12-20/..', [['2021-12-20', null]]],
    ['../2021-12-20', [[null, '2021-12-20']]],
    ['1700/1999', [['1700-01-01', '1999-12-31']]],
    ['XXXX-12-26', []],
    [null, []],
  ])('%s', (date, expected) => {
    expect(spans(date)).toEqual(expected);
  });
});

describe('what the search holds of a statement', () => {
  const ADA = { id: 'ada-orlan', name: 'Ada Orlan', role: 'Keeper' };
  const TEO = { id: null, name: 'Teo Marsh' };

  it('is its printed text in the order of the page, then what the record says', () => {
    const body = [
      paragraph('An introduction.'),
      { type: 'turn', text: 'MS ORLAN' } as const,
      { type: 'subheading', text: 'On lamps' } as const,
      paragraph('They are lit.'),
      { type: 'turn', text: 'Q' } as const,
      paragraph('Are they?'),
    ];
    const [intro, ada, , lit, q, asked] = anchorBlocks(body).map(({ anchor }) => anchor);
    const record = recordOf(
      statement({
        id: 'lamps',
        title: 'On the lamp',
        standfirst: 'Said at noon',
        body,
        speakers: [ADA],
        place: 'Kittiwick',
        source: 'wire',
        turns: [
          { turn: ada!, kind: 'answer', speaker: { id: 'ada-orlan', name: 'MS ORLAN' } },
          { turn: q!, kind: 'question', speaker: null },
        ],
      }),
      { people: [person('ada-orlan', 'Ada Orlan')], sources: [source('wire', 'Island Wire')] },
    );
    expect(record.voices).toEqual([{ key: 'ada-orlan', name: 'Ada Orlan' }]);
    expect(record.paragraphs.map(({ zone, anchor, voice, text }) => [zone, anchor, voice, text])).toEqual([
      ['title', null, null, 'On the lamp'],
      ['standfirst', null, null, 'Said at noon'],
      ['words', intro, null, 'An introduction.'],
      ['label', ada, null, 'MS ORLAN'],
      ['subheading', lit, null, 'On lamps'],
      ['words', lit, 0, 'They are lit.'],
      ['label', q, null, 'Q'],
      ['words', asked, null, 'Are they?'],
      ['speaker', null, null, 'Ada Orlan'],
      ['role', null, null, 'Keeper'],
      ['source', null, null, 'Island Wire'],
      ['place', null, null, 'Kittiwick'],
    ]);
  });

  it('says whose the words of a speech are, and of a report only direct speech', () => {
    const body = [paragraph('“The lamp is lit.”'), paragraph('So she said: “It is lit.”')];
    const voices = (kind: Statement['kind']) => {
      const speaker = { id: null, name: 'Ada Orlan' };
      const quotations = [
        quotation(body, 'The lamp is lit.', 'full', speaker),
        quotation(body, 'It is lit.', 'full', speaker),
      ];
      const record = recordOf(statement({ id: 'a', kind, body, quotations, speakers: [{ ...speaker, role: null }] }));
      return record.paragraphs.filter(({ zone }) => zone === 'words').map(({ voice }) => voice);
    };
    expect([voices('speech'), voices('report')]).toEqual([
      [0, 0],
      [0, null],
    ]);
  });

  it('finds speakers by the id of their page, and by the name who has none', () => {
    const turns = [
      { turn: anchorBlocks([{ type: 'turn', text: 'MARSH' }])[0]!.anchor!, kind: 'speech', speaker: TEO },
    ] as const;
    const record = recordOf(
      statement({
        id: 'a',
        body: [{ type: 'turn', text: 'MARSH' }, paragraph('Aye.')],
        speakers: [ADA],
        turns: [...turns],
      }),
      { people: [person('ada-orlan', 'Ada Orlan of Kittiwick')], pages: [] },
    );
    expect(record.speakers).toEqual([{ key: 'ada-orlan', name: 'Ada Orlan' }]);
    expect(record.voices).toEqual([
      { key: 'ada-orlan', name: 'Ada Orlan of Kittiwick' },
      { key: 'Teo Marsh', name: 'Teo Marsh' },
    ]);
  });

  it('names the organisations that it stands for, and those of an office surely held that day', () => {
    const office = { role: 'keeper', organisation: 'harbour', title: 'Keeper', titles: [], reference: 'invented' };
    const people = [
      person('ada-orlan', 'Ada Orlan', { offices: [{ ...office, from: '2020-01-01', to: '2021-12-31' }] }),
    ];
    const organisations = [organisation('harbour', 'Harbour Office'), organisation('guild', 'Guild of Bells')];
    const keys = (date: string, institution: Statement['institution'] = null) =>
      recordOf(dated(date, { speakers: [ADA], institution }), { people, organisations }).organisations.map(
        ({ key }) => key,
      );
    expect([keys('2021-05-01'), keys('2022-05-01'), keys('2021')]).toEqual([['harbour'], [], ['harbour']]);
    expect(keys('2020/2022')).toEqual([]);
    expect(keys('2021-05-01', { id: 'guild', name: 'The guild' })).toEqual(['guild', 'harbour']);
    expect(keys('2021-05-01', { id: null, name: 'A Choir' })).toEqual(['A Choir', 'harbour']);
  });

  it('has place, source, date and its brackets, and what reference managers take', () => {
    const record = recordOf(
      dated('2022-01-28', {
        place: 'Kittiwick',
        source: { name: 'The Buoy' },
        evidence: [evidence({ field: 'date', basis: 'inferred' })],
      }),
    );
    expect(record).toMatchObject({
      place: { name: 'Kittiwick' },
      source: { key: 'The Buoy', name: 'The Buoy' },
      date: '2022-01-28',
      workedOut: true,
    });
    expect(new URLSearchParams(record.coins).get('rft.title')).toBe('The lamp');
  });
});

describe('the file of records', () => {
  it('begins with the settings and has statements in the order in which they were published', () => {
    const days = ['c', 'a'].map((id) => ({ id, published: '2026-01-01', changed: '2026-01-01' }));
    const statements = ['a', 'b', 'c'].map((id) => statement({ id, lang: id === 'a' ? 'en' : 'ru' }));
    const { settings, records } = linesOf(catalogueOf(statements, { days }));
    expect(settings).toEqual({ languages: ['en'], wordsIn: ['ru', 'en'], names: [], statements: 3 });
    expect(records.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('holds nothing of the sample that its page has not, and every word that it has', async () => {
    const catalogue = await sampleCatalogue();
    const { settings, records } = linesOf(catalogue);
    expect(records).toHaveLength(catalogue.statements.length);
    expect(settings.statements).toBe(records.length);
    for (const { id, paragraphs, voices } of records) {
      const { title, standfirst, body } = catalogue.statement.get(id)!;
      const printed = [title, ...(standfirst === null ? [] : [standfirst]), ...body.map(({ text }) => text)];
      const texts = paragraphs.filter(({ zone }) => !['speaker', 'role', 'source', 'place'].includes(zone));
      expect(
        texts.map(({ text }) => text),
        id,
      ).toEqual(printed);
      for (const { voice } of paragraphs) expect(voice === null || voices[voice], id).toBeTruthy();
      for (const { voice, text, quotes = [] } of paragraphs)
        for (const { voice: quoted, start, end } of quotes) {
          expect([voices[quoted] !== undefined, quoted === voice], id).toEqual([true, false]);
          // What stands on both sides is a mark, or white space behind one.
          expect(`${text[start - 1] ?? ''}${text[end] ?? ''}`, id).not.toMatch(/[\p{L}\p{N}]/u);
        }
    }
    expect(records.some(({ paragraphs }) => paragraphs.some(({ voice }) => voice === 1))).toBe(true);
    expect(records.some(({ paragraphs }) => paragraphs.some(({ quotes }) => quotes !== undefined))).toBe(true);
  });
});

describe('names across scripts', () => {
  it('are those that the authority writes, surnames apart from whole names', () => {
    const names = [
      { name: 'Джозефа Уиндл', lang: 'ru', use: 'full' },
      { name: 'Josefa Windle', use: 'full' },
      { name: 'Уиндл', lang: 'ru', use: 'surname' },
      { name: 'WINDLE', use: 'label' },
    ] as const;
    const windle = person('josepha-windle', 'Josepha Windle', { names: [...names] });
    expect(
      nameGroups([windle, windle, person('ada', 'Ada Orlan', { names: [{ name: 'A. Orlan', use: 'full' }] })]),
    ).toEqual([
      ['Windle', 'Уиндл'],
      ['Josefa Windle', 'Josepha Windle', 'Джозефа Уиндл'],
    ]);
  });
});
