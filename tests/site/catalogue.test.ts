import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../src/site/catalogue.ts';
import { leftOutOf, sameDay, sameFile } from '../../src/site/reading/margin-notes.ts';
import { mostHeard } from '../../src/site/entities/most-heard.ts';
import { unknownSpeakers } from '../../src/site/entities/unknown-speakers.ts';
import { dated, organisation, paragraph, person, quotation, SETTINGS, source, statement } from './holdings.ts';

const ADA = { id: 'ada-orlan', name: 'Ada Orlan' };
const TEO = { id: 'teo-marsh', name: 'Teo Marsh' };
const body = [paragraph('“It is lit.”')];

const spoken = dated('2022-01-28', {
  speakers: [{ ...ADA, role: null }],
  source: 'wire',
  raw: { file: 'two.txt', sha256: '0'.repeat(64), lines: [9, 12] },
});
const quoting = dated('2021-05-05', { body, quotations: [quotation(body, 'It is lit.', 'full', TEO)], source: 'wire' });
const turn = statement({
  id: 'turn',
  date: '2022-01-28',
  speakers: [{ ...ADA, role: null }],
  turns: [{ turn: 't-222222', kind: 'speech', speaker: TEO }],
  raw: { file: 'two.txt', sha256: '0'.repeat(64), lines: [2, 7] },
});
const named = dated('2020-01-28', {
  body,
  quotations: [quotation(body, 'It is lit.', 'term', ADA)],
  institution: { id: 'lights', name: 'Lights Service' },
  speakers: [{ id: null, name: 'A Keeper', role: null }],
});
const lost = statement({ id: 'lost' });

const file = {
  file: 'two.txt',
  sha256: '0',
  encoding: 'utf-8',
  lines: 14,
  statements: [
    { id: 'turn', lines: [2, 7] as [number, number], written: '' },
    { id: '2022-01-28', lines: [9, 12] as [number, number], written: '' },
  ],
  leftOut: [
    { lines: [1, 1] as [number, number], rule: 'navigation', says: 'Navigation' },
    { lines: [4, 4] as [number, number], rule: 'counter', says: 'A counter' },
    { lines: [8, 8] as [number, number], rule: 'rule', says: 'A line' },
    { lines: [13, 14] as [number, number], rule: 'footer', says: 'Footer' },
  ],
};

const catalogue = buildCatalogue({
  settings: SETTINGS,
  statements: [lost, spoken, quoting, turn, named],
  people: [
    person('ada-orlan', 'Ada Orlan', {
      offices: [
        {
          role: 'keeper',
          organisation: 'lights',
          title: 'Keeper',
          titles: [],
          from: '2001',
          to: null,
          reference: 'invented',
        },
      ],
    }),
    person('teo-marsh', 'Teo Marsh'),
    person('never-heard', 'Never Heard'),
  ],
  organisations: [
    organisation('state', 'State', { kind: 'state' }),
    organisation('lights', 'Lights Service', { parent: 'state' }),
    organisation('silent', 'Silent Office'),
  ],
  sources: [source('wire', 'Island Wire'), source('unused', 'Unused Gazette')],
  rawFiles: [file],
  gone: [],
  days: [],
});

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('the catalogue', () => {
  it('puts statements in time, those of one raw file in its order and undated ones last', () => {
    expect(ids(catalogue.statements)).toEqual(['2020-01-28', '2021-05-05', 'turn', '2022-01-28', 'lost']);
  });

  it('knows what was said before and after, among what has a date', () => {
    expect(catalogue.inTime.get(turn)).toEqual({ previous: quoting, next: spoken });
    expect(catalogue.inTime.get(spoken)).toEqual({ previous: turn, next: null });
    expect(catalogue.inTime.get(lost)).toBeUndefined();
  });

  it('knows what a speaker said, a turn in a text of others included, and who quotes them', () => {
    expect(
      [...catalogue.speakers.values()].map(({ person: { id }, said, quoted }) => [id, ids(said), ids(quoted)]),
    ).toEqual([
      ['teo-marsh', ['turn'], ['2021-05-05']],
      ['ada-orlan', ['turn', '2022-01-28'], []],
    ]);
  });

  it('has no page for whoever and whatever has no statement', () => {
    expect([...catalogue.sources.keys()]).toEqual(['wire']);
    expect(catalogue.speakers.has('never-heard')).toBe(false);
    expect(catalogue.organisations.has('silent')).toBe(false);
  });

  it('has an organisation that speaks, with its officers and what it is part of', () => {
    expect([...catalogue.organisations.keys()]).toEqual(['lights', 'state']);
    expect(catalogue.organisations.get('lights')).toMatchObject({
      statements: [named],
      people: [{ id: 'ada-orlan' }],
      parent: { id: 'state' },
    });
    expect(ids(catalogue.organisations.get('state')!.parts)).toEqual(['lights']);
  });

  it('names speakers that no record stands behind', () => {
    expect(unknownSpeakers(catalogue.statements)).toEqual(['A Keeper']);
  });

  it('ranks by the number of statements', () => {
    const { speakers, sources } = mostHeard(catalogue, 1);
    expect([speakers.map((entry) => entry.person.id), sources.map((entry) => entry.source.id)]).toEqual([
      ['ada-orlan'],
      ['wire'],
    ]);
  });
});

it('the catalogue knows the days of the year', () => {
  expect([...catalogue.daysOfYear].map(([day, { count }]) => [day, count])).toEqual([
    ['01-28', 3],
    ['05-05', 1],
  ]);
});

describe('beside a statement', () => {
  it('stands what else was said on the day and what else is in the file', () => {
    expect(ids(sameDay(spoken, catalogue))).toEqual(['turn']);
    expect(ids(sameFile(spoken, catalogue))).toEqual(['turn']);
    expect(sameDay(lost, catalogue)).toEqual([]);
    expect(sameFile(lost, catalogue)).toEqual([]);
  });

  it('stands what was left out in it and around it, up to the next statement', () => {
    expect(leftOutOf(turn, file).map(({ says }) => says)).toEqual(['Navigation', 'A counter', 'A line']);
    expect(leftOutOf(spoken, file).map(({ says }) => says)).toEqual(['A line', 'Footer']);
    expect(leftOutOf(spoken, undefined)).toEqual([]);
  });
});
