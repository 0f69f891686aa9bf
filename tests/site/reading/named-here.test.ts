import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/site/catalogue.ts';
import { namedHere } from '../../../src/site/reading/named-here.ts';
import type { Statement } from '../../../src/statement/schema.ts';
import { dated, organisation, paragraph, person, SETTINGS, statement } from '../holdings.ts';

const windle = person('josepha-windle', 'Josepha Windle', {
  offices: [
    {
      role: 'harbour-minister',
      organisation: 'harbour-ministry',
      title: 'Harbour Minister of the Skerries',
      titles: ['Harbour Minister'],
      from: '2012-12-01',
      to: null,
      reference: 'invented',
    },
  ],
  names: [
    { name: 'Джозефа Уиндл', lang: 'ru', use: 'full' },
    { name: 'WINDLE', use: 'label' },
  ],
});
const ministry = organisation('harbour-ministry', 'Harbour Ministry of the Skerries', {
  names: ['Harbour Ministry', 'HMS', 'Harbours'].map((name) => ({ name, use: 'full' })),
});
const cable = {
  id: 'lawza-cable',
  name: 'The cutting of the Lawza cable',
  date: '2015-03-09',
  phrases: ['the Lawza cable was cut'],
  reference: 'invented',
};

function named(...texts: readonly string[]): readonly string[] {
  const body = texts.map(paragraph);
  const other = (given: Partial<Statement>) => dated('2015-03-09', { id: 'other', ...given });
  const statements = [
    statement({ id: 'text', body }),
    other({
      speakers: [{ id: windle.id, name: windle.name, role: null }],
      institution: { id: ministry.id, name: ministry.name },
      place: 'Ternholm',
    }),
    other({ id: 'another', place: 'Hob' }),
  ];
  const catalogue = buildCatalogue({
    settings: SETTINGS,
    statements,
    people: [windle, person('jago-fenn', 'Jago Fenn')],
    organisations: [ministry],
    sources: [],
    events: [cable],
    rawFiles: [],
    gone: [],
    days: [],
  });
  return namedHere(statements[0]!, catalogue).map(({ area, id, first }) => `${area}/${id} in ${first.number}`);
}

test('people, bodies, places and events are found by their full names, each where it comes first', () => {
  expect(
    named('It rained at Ternholm.', 'Ternholm heard Josepha Windle, whom the HARBOUR MINISTRY OF THE SKERRIES sent.'),
  ).toEqual(['places/ternholm in 1', 'speakers/josepha-windle in 2', 'organisations/harbour-ministry in 2']);
  expect(named('Since the Lawza cable was cut nobody calls.')).toEqual(['events/lawza-cable in 1']);
});

test('an office is found by a title that says whose it is', () => {
  expect(named('The Harbour Minister of the Skerries has six pens.')).toEqual([
    'offices/harbour-minister-at-harbour-ministry in 1',
  ]);
  expect(named('The Harbour Minister has six pens.')).toEqual([]);
});

test('other names of a record are found as well, and acronyms as they are written', () => {
  expect(named('Джозефа Уиндл сказала.', 'The HMS is late.')).toEqual([
    'speakers/josepha-windle in 1',
    'organisations/harbour-ministry in 2',
  ]);
});

test.each([
  ['a surname alone', 'Windle said so, and WINDLE: so did she.'],
  ['somebody who has no page', 'Jago Fenn was not asked.'],
  ['a word that is also a name', 'The harbours of ternholm, and hms.'],
  ['a place of few letters', 'The goat of Hob is well.'],
  ['a part of another word', 'The Ternholmers came.'],
])('%s names nobody', (_, text) => {
  expect(named(text)).toEqual([]);
});
