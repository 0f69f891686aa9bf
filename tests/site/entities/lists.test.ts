import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/site/catalogue.ts';
import { byYear } from '../../../src/site/entities/by-year.ts';
import { countEach } from '../../../src/site/entities/group.ts';
import { identifierLink } from '../../../src/site/entities/identifier.ts';
import { organisationTrees, type Tree } from '../../../src/site/entities/organisations.ts';
import { dated, evidence, organisation, SETTINGS, statement } from '../holdings.ts';

const days = (year: string, count: number) =>
  Array.from({ length: count }, (_, index) => dated(`${year}-01-${String(index + 1).padStart(2, '0')}`));

describe('a list', () => {
  it('is one while it is short, and goes by years where it is long, what has no year last', () => {
    const self = (one: ReturnType<typeof statement>) => one;
    expect(byYear([], self)).toEqual([]);
    expect(byYear(days('2015', 3), self).map(({ year, items }) => [year, items.length])).toEqual([[null, 3]]);
    const long = [...days('2016', 20), statement({ id: 'open' }), ...days('2015', 9), dated('2014/2015')];
    expect(byYear(long, self).map(({ year, items }) => [year, items.length])).toEqual([
      ['2016', 20],
      ['2015', 9],
      [null, 2],
    ]);
  });

  it('counts what comes more than once', () => {
    expect(countEach(['b', 'a', 'c', 'a'])).toEqual([
      ['a', 2],
      ['b', 1],
      ['c', 1],
    ]);
  });
});

describe('an identifier', () => {
  it.each([
    ['wikidata', 'Q42', 'Wikidata', 'https://www.wikidata.org/wiki/Q42'],
    ['VIAF', '113 230', 'VIAF', 'https://viaf.org/viaf/113230/'],
    ['gnd', '1"><b>', 'GND', 'https://d-nb.info/gnd/1%22%3E%3Cb%3E'],
    ['harbour-roll', '7', 'harbour-roll', null],
  ])('of %s is a link where it can be looked up', (scheme, identifier, name, href) => {
    expect(identifierLink({ scheme, identifier })).toEqual({ scheme: name, identifier, href });
  });
});

const holdings = { settings: SETTINGS, people: [], sources: [], rawFiles: [], gone: [], days: [] };

describe('organisations', () => {
  const tree = ({ entry, parts }: Tree): unknown => [entry.organisation.id, parts.map(tree)];
  const { organisations } = buildCatalogue({
    ...holdings,
    statements: [
      dated('2020-01-01', { institution: { id: 'lights', name: 'x' } }),
      dated('2021-01-01', { institution: { id: 'pilots', name: 'x' } }),
    ],
    organisations: [
      organisation('isles', 'The Isles'),
      organisation('custom', 'Custom House', { parent: 'isles' }),
      organisation('pilots', 'Pilots', { parent: 'custom' }),
      organisation('lights', 'Lights', { parent: 'custom' }),
      organisation('goats', 'Goats', { parent: 'custom' }),
    ],
  });

  it('stand as trees, without what has nothing to do with a statement', () => {
    expect(organisationTrees(organisations).map(tree)).toEqual([
      [
        'isles',
        [
          [
            'custom',
            [
              ['lights', []],
              ['pilots', []],
            ],
          ],
        ],
      ],
    ]);
  });

  it('that are part of each other do not go round for ever, nor get lost', () => {
    const round = buildCatalogue({
      ...holdings,
      statements: [dated('2020-01-01', { institution: { id: 'a', name: 'x' } })],
      organisations: [organisation('a', 'A', { parent: 'b' }), organisation('b', 'B', { parent: 'a' })],
    });
    expect(organisationTrees(round.organisations).map(tree)).toEqual([['a', [['b', []]]]]);
  });
});

describe('places and events', () => {
  const counting = dated('2020-01-05', {
    place: 'Ras Lawza',
    evidence: [evidence({ field: 'date', authority: 'events/cable', quote: 'since the cable' })],
  });
  const same = dated('2015-03-09', { place: 'Ras Lawza', lang: 'fr' });
  const month = dated('2015-03', { place: 'Рас-Лавза' });
  const catalogue = buildCatalogue({
    ...holdings,
    statements: [counting, month, same],
    organisations: [],
    events: [
      {
        id: 'cable',
        name: 'The cutting of the cable',
        date: '2015-03-09',
        phrases: ['the cable'],
        reference: 'invented',
      },
      { id: 'other', name: 'Another', date: '1990', phrases: ['other'], reference: 'invented' },
    ],
  });

  it('have the texts that print the name alike, in time, with their languages', () => {
    expect(
      [...catalogue.places.values()].map(({ id, name, langs, statements }) => [id, name, langs, statements.length]),
    ).toEqual([
      ['ras-lawza', 'Ras Lawza', ['fr', 'en'], 2],
      ['ras-lavza', 'Рас-Лавза', ['en'], 1],
    ]);
  });

  it('have what counts from them and what was surely said on their day', () => {
    expect([...catalogue.events.keys()]).toEqual(['cable']);
    const { counting: texts, onDay } = catalogue.events.get('cable')!;
    expect(texts.map(({ statement: { id }, evidence: pieces }) => [id, pieces.map(({ quote }) => quote)])).toEqual([
      ['2020-01-05', ['since the cable']],
    ]);
    expect(onDay).toEqual([same]);
  });
});
