import { describe, expect, test } from 'vitest';
import { OrganisationSchema, PersonSchema, SourceSchema, type Authority } from '../../../src/statement/authority.ts';
import type { Item } from '../../../src/ingest/types.ts';
import { findItemMentions } from '../../../src/ingest/people/item-mentions.ts';
import { nameOfLabel } from '../../../src/ingest/people/label-names.ts';
import { indexNames } from '../../../src/ingest/people/name-index.ts';
import { makeItem, world } from './world.ts';

const reference = 'Invented for the tests';
const office = (title: string, from: string, to: string | null = null, organisation = 'united-states') => ({
  role: 'office',
  organisation,
  title,
  titles: [],
  from,
  to,
  reference,
});
const person = (id: string, name: string, offices: ReturnType<typeof office>[]) =>
  PersonSchema.parse({
    id,
    name,
    sort: name,
    surname: name.split(' ').at(-1),
    pronoun: 'she',
    names: [],
    offices,
    reference,
  });
/** The world, and a state whose house is known by its rooms: two presidents, a deputy of each, a spokeswoman. */
const houses: Authority = {
  ...world,
  people: [
    ...world.people,
    person('tilda-marr', 'Tilda Marr', [office('President of the United States', '2001-01-20', '2009-01-20')]),
    person('una-foss', 'Una Foss', [office('Vice President of the United States', '2001-01-20', '2009-01-20')]),
    person('wim-dale', 'Wim Dale', [office('President of the United States', '2009-01-20')]),
    person('vera-lund', 'Vera Lund', [office('Vice President of the United States', '2009-01-20')]),
    person('xenia-pell', 'Xenia Pell', [office('White House Press Secretary', '2010-01-01', null, 'house')]),
  ],
  organisations: [
    ...world.organisations,
    OrganisationSchema.parse({
      id: 'united-states',
      name: 'United States',
      kind: 'state',
      parent: null,
      names: [],
      reference,
    }),
    OrganisationSchema.parse({
      id: 'house',
      name: 'The House',
      kind: 'government',
      parent: 'united-states',
      names: [],
      reference,
    }),
  ],
  sources: [
    ...world.sources,
    SourceSchema.parse({
      id: 'house',
      name: 'The House',
      kind: 'government',
      organisation: 'house',
      lang: 'en',
      reference,
    }),
  ],
};
const index = indexNames(houses);
const day = { min: '2012-03-01', max: '2012-03-01' };
const nameOf = (label: string, item: Item, on: typeof day | null = day) =>
  nameOfLabel(label, item, findItemMentions(item, index), houses, index, on);
const shouted = (label: string, ...narrative: string[]) =>
  makeItem(narrative, {
    kind: 'interview',
    turns: [
      ['REPORTER', 'IS THE HARBOUR OPEN?'],
      [label, 'IT IS.'],
    ],
  });
const turn = (label: string, narrative: string[] = [], said = 'The harbour is open.') =>
  makeItem(narrative, { kind: 'briefing', turns: [[label, said]] });

describe('a surname of which nobody says more', () => {
  test.each([
    ['MS. KEEL', 'Keel'],
    ['Mr. McKEEL', 'McKeel'],
    ['Mr. KEEL of Tarn', 'Keel'],
    ['MR. ORLAN-KEEL', 'Orlan-Keel'],
    ['GOVERNOR KEEL', 'Keel'],
    ['ADMINISTRATOR KEEL', 'Keel'],
    ['Mr. KING', 'King'],
    ['Ms. KEEL (via interpreter)', 'Keel'],
    ['THE MINISTER FOR HARBOURS (Mr. Keel-Orlan)', 'Keel-Orlan'],
  ])('is read from "%s"', (label, name) => {
    expect(nameOf(label, turn(label))).toEqual({ named: { id: null, name }, known: 'surname' });
  });

  test('is read from capitals alone, where the text does not use the word for a thing', () => {
    expect(nameOf('TORVAL', shouted('TORVAL'))?.named.name).toBe('Torval');
    expect(nameOf('COXSWAIN', shouted('COXSWAIN', 'THE COXSWAIN TOLD US MORE.'))).toBeNull();
  });

  test.each([
    'Torval',
    'In other words',
    'FBI OFFICIAL',
    'SENIOR ADMINISTRATION OFFICIAL',
    'MS. MODERATOR',
    'CROWD',
    'HCLF',
    'GENERAL COMMAND',
    'THE PRESIDENT',
    'Mr. President',
    'REPORTER',
    'TWO OF THE MEN',
    'THE MINISTER FOR HARBOURS (Velmar)',
    'THE MINISTER FOR HARBOURS (Mr. President)',
  ])('is not read from "%s"', (label) => {
    expect(nameOf(label, turn(label))).toBeNull();
  });
});

describe('a surname that the text prints with a given name and no title', () => {
  test('in small letters', () => {
    expect(nameOf('MR. TORVAL', turn('MR. TORVAL', ['A call with Imre Torval on the harbour.']))?.named.name).toBe(
      'Imre Torval',
    );
    expect(nameOf('GOVERNOR TORVAL', turn('GOVERNOR TORVAL', ['A call with Imre Torval on the harbour.']))).toEqual({
      named: { id: null, name: 'Imre Torval' },
      known: 'printed',
    });
  });

  test('in capitals, where the first word is a given name', () => {
    expect(nameOf('TORVAL', shouted('TORVAL', 'THE STUDIO SPOKE WITH ANNA MIRA TORVAL LAST NIGHT.'))?.named.name).toBe(
      'Anna Mira Torval',
    );
    expect(nameOf('TORVAL', shouted('TORVAL', 'LAST NIGHT BEFORE TORVAL LEFT THE HARBOUR BURNED.'))?.named.name).toBe(
      'Torval',
    );
  });

  test('is somebody else under the own label, and nobody where two go by it', () => {
    expect(nameOf('MR. TORVAL', turn('MR. TORVAL', [], 'I miss my friend Imre Torval.'))?.named.name).toBe('Torval');
    expect(nameOf('MR. TORVAL', turn('MR. TORVAL', ['With Imre Torval and with Ada Torval.']))?.named.name).toBe(
      'Torval',
    );
  });
});

describe('a surname of one person in office on the day', () => {
  const page = (source: string | null, narrative: string[] = []): Item => ({ ...turn('MS. PELL', narrative), source });

  test('where the page is of that house, or the text of that state', () => {
    expect(nameOf('MS. PELL', page('house'))?.named).toEqual({ id: 'xenia-pell', name: 'Xenia Pell' });
    expect(nameOf('MS. PELL', page(null, ['The harbours of the United States are open.']))?.named.id).toBe(
      'xenia-pell',
    );
  });

  test('not elsewhere, and not on a day before', () => {
    expect(nameOf('MS. PELL', page(null))?.named).toEqual({ id: null, name: 'Pell' });
    expect(nameOf('MS. PELL', page('house'), { min: '2005-01-01', max: '2005-01-01' })?.named.id).toBeNull();
  });
});

describe('an office alone', () => {
  const room = (label: string, above: string[], said?: string) => turn(label, above, said);

  test('is whoever held it on the day, in the state whose room or page it is', () => {
    expect(nameOf('THE PRESIDENT', room('THE PRESIDENT', ['East Room']))?.named.id).toBe('wim-dale');
    expect(nameOf('THE VICE PRESIDENT', room('THE VICE PRESIDENT', ['Aboard Air Force Two']))?.named.id).toBe(
      'vera-lund',
    );
    expect(
      nameOf('PRESIDENT', { ...room('PRESIDENT', []), source: 'house' }, { min: '2004-05-01', max: '2004-05-01' })
        ?.named.id,
    ).toBe('tilda-marr');
  });

  test('without a day it is of the time of those whom the text calls by their offices', () => {
    expect(
      nameOf('THE PRESIDENT', room('THE PRESIDENT', ['East Room'], 'Vice President Lund and I agree.'), null)?.named.id,
    ).toBe('wim-dale');
    expect(
      nameOf('THE VICE PRESIDENT', room('THE VICE PRESIDENT', ['East Room'], 'President Marr and I agree.'), null)
        ?.named.id,
    ).toBe('una-foss');
  });

  test('is nobody where the state, the day or the time is open', () => {
    expect(nameOf('THE PRESIDENT', room('THE PRESIDENT', ['Harbour Hall']))).toBeNull();
    expect(nameOf('THE PRESIDENT', room('THE PRESIDENT', ['East Room']), null)).toBeNull();
    expect(
      nameOf('THE PRESIDENT', room('THE PRESIDENT', ['East Room'], 'President Marr and I disagree.'), null),
    ).toBeNull();
    expect(
      nameOf('THE PRESIDENT', room('THE PRESIDENT', ['East Room', 'The Kremlin sent a telegram.']), {
        min: '2000-01-01',
        max: '2020-01-01',
      }),
    ).toBeNull();
    expect(nameOf('THE HARBOUR MASTER', room('THE HARBOUR MASTER', ['East Room']))).toBeNull();
  });
});

describe('a label that other labels complete', () => {
  const of = (label: string, turns: [string, string][], paragraphs: string[] = []) => {
    const item = makeItem(paragraphs, { turns });
    const names = indexNames(world);
    return nameOfLabel(label, item, findItemMentions(item, names), world, names, null)?.named.name ?? null;
  };
  const talk: [string, string][] = [
    ['ADA KEEL, MINISTER OF PIERS', 'Good morning.'],
    ['CARL DENNE (Harbour Radio)', 'Is it open?'],
    ['MINISTER OF PIERS', 'It is.'],
    ['MR. DENNE', 'For all?'],
    ['KEEL', 'For all.'],
  ];
  test.each([
    ['ADA KEEL, MINISTER OF PIERS', 'Ada Keel'],
    ['CARL DENNE (Harbour Radio)', 'Carl Denne'],
    ['MINISTER OF PIERS', 'Ada Keel'],
    ['MR. DENNE', 'Carl Denne'],
    ['KEEL', 'Ada Keel'],
  ])('%s is %s', (label, name) => {
    expect(of(label, talk)).toBe(name);
  });

  test('has no name where two have the surname, or the office is nobody’s', () => {
    const two: [string, string][] = [
      ['ADA KEEL', 'Good morning.'],
      ['CARL KEEL', 'Is it open?'],
      ['MR. KEEL', 'It is.'],
      ['THE MINISTER OF LAW AND ORDER', 'It is not.'],
    ];
    expect([of('MR. KEEL', two), of('THE MINISTER OF LAW AND ORDER', two)]).toEqual(['Keel', null]);
  });

  test('is a name in another script, and the one that stands beside the office above the words', () => {
    expect(of('沈文海', [['沈文海', '好。']])).toBe('沈文海');
    expect(of('PM', [['PM', 'It is open.']], ['Doorstop with the Prime Minister, the Hon. Ada Keel, at Velmar'])).toBe(
      'Ada Keel',
    );
    expect(of('PM', [['PM', 'It is open.']], ['Doorstop with the Prime Minister at Velmar'])).toBeNull();
  });
});
