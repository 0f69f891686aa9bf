import { describe, expect, test } from 'vitest';
import { findItemMentions } from '../../../src/ingest/people/item-mentions.ts';
import { mainSpeakers } from '../../../src/ingest/people/main-speakers.ts';
import { orPublisher } from '../../../src/ingest/people/publisher.ts';
import { indexNames } from '../../../src/ingest/people/name-index.ts';
import { OrganisationSchema, PersonSchema, type Authority } from '../../../src/statement/authority.ts';
import { makeItem, world } from './world.ts';

const reference = 'Invented for the tests';
const house = OrganisationSchema.parse({
  id: 'tide-house',
  name: 'Tide House',
  kind: 'government',
  parent: 'norland',
  reference,
});
const head = PersonSchema.parse({
  id: 'edda-holm',
  name: 'Edda Holm',
  sort: 'Holm, Edda',
  surname: 'Holm',
  reference,
  offices: [
    {
      role: 'president',
      organisation: 'norland',
      title: 'President of Norland',
      titles: ['President'],
      from: '2012-01-01',
      to: null,
      reference,
    },
  ],
});
const authority: Authority = {
  ...world,
  people: [...world.people.filter(({ id }) => id !== 'boris-orlan'), head],
  organisations: [...world.organisations, house],
};
const index = indexNames(authority);
const institution = (title: string, kind: 'statement' | 'report' = 'statement') => {
  const item = makeItem(['They met today.'], { title, kind });
  return mainSpeakers(item, findItemMentions(item, index), authority, index, { min: '2019-03-01', max: '2019-03-01' })
    .institution;
};

describe('joint statements', () => {
  test.each([
    ['Norland-Sudmark Joint Leaders’ Statement', 'Norland and Sudmark'],
    ['Norland and Sudmark Joint Declaration on the Harbour', 'Norland and Sudmark'],
    [
      'Joint Statement of the Leaders of Norland, Sudmark, and Westmark on trade',
      'Leaders of Norland, Sudmark, and Westmark',
    ],
    ['Joint communiqué by Norland and Sudmark', 'Norland and Sudmark'],
    ['Harbour Union Foreign Ministers’ Statement on the Strait', 'Harbour Union'],
  ])('"%s" is by %s', (title, name) => {
    expect(institution(title)).toMatchObject({ value: { id: null, name }, evidence: [{ rule: 'title/joint' }] });
  });

  test.each([
    'Joint Statement',
    'Joint Norland Press Release of the Ministry of Foreign Affairs of Sudmark',
    'A joint statement is expected',
    'Joint statement by Foreign Minister Anna Velde and Foreign Minister Carl Brandt',
  ])('"%s" names no parties, or names people', (title) => {
    expect(institution(title).value).toBeNull();
  });
});

describe('readouts', () => {
  test('are put out by the house of the head of state whose talk it was', () => {
    expect(institution('Readout of President Holm’s call with Foreign Minister Carl Brandt')).toMatchObject({
      value: { id: 'tide-house' },
      basis: 'inferred',
      evidence: [{ rule: 'title/readout', authority: 'organisations/tide-house' }],
    });
  });

  test.each(['Readout of a call', 'Readout of Jon Keel’s call', 'President Holm’s call'])(
    '"%s" does not say by whom',
    (title) => {
      expect(institution(title).value).toBeNull();
    },
  );
});

test('"the Foreign Ministry" of a text without a source is no known one, though one record goes by that name alone', () => {
  const one: Authority = {
    ...authority,
    organisations: authority.organisations.filter(({ id }) => id !== 'sudmark-mfa'),
  };
  const item = makeItem(['Ships will come, the Foreign Ministry said in a statement.']);
  expect(mainSpeakers(item, findItemMentions(item, index), one, index, null).institution.value).toEqual({
    id: null,
    name: 'Foreign Ministry',
  });
});

describe('a page of a body', () => {
  const publish = (...words: string[]) => {
    const item = makeItem(words, { kind: 'statement', source: 'embassy' });
    return orPublisher(mainSpeakers(item, findItemMentions(item, index), authority, index, null), item, authority)
      .institution.value;
  };

  test('gives the body its own statements', () => {
    expect(publish('We regret the raid.', 'In Article I the treaty says so.')).toEqual({
      id: 'norland-embassy',
      name: 'Embassy of Norland in Sudmark',
    });
  });

  test.each(['I regret the raid.', 'Я сожалею о налёте.'])('but not words of one person: %s', (text) => {
    expect(publish(text)).toBeNull();
  });
});
