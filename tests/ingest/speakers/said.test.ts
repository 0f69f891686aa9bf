import { describe, expect, test } from 'vitest';
import { findCast } from '../../../src/ingest/names/cast.ts';
import { whoSays } from '../../../src/ingest/speakers/said.ts';
import { makeVocabulary } from '../../../src/ingest/vocabulary.ts';
import { makeItem, world } from '../people/world.ts';

const vocabulary = makeVocabulary(world);
const said = (words: readonly string[], lang = 'en') => {
  const item = { ...makeItem([...words]), lang };
  return [...whoSays(item, findCast(item, vocabulary))].map(([{ name }, { times, byPronoun }]) => [
    name,
    times,
    byPronoun,
  ]);
};

describe('a verb of speech belongs to', () => {
  test.each([
    ['the name before it', 'Anna Velde said that the tide was out.', 'en'],
    ['the name behind it', 'The tide is out, said Anna Velde.', 'en'],
    ['the name behind it and an office', 'The tide is out, said Foreign Minister Anna Velde.', 'en'],
    ['a name between commas', 'The foreign minister, Anna Velde, said that the tide was out.', 'en'],
    ['a name with an office behind', 'Anna Velde, the islands’ minister for tides, said it was out.', 'en'],
    ['a name with where it is from', 'Anna Velde of the Tide Party said that it was out.', 'en'],
    ['a name in French', 'La mer est basse, a déclaré Anna Velde.', 'fr'],
    ['a name in Russian', 'Море отступило, заявила Анна Вельде.', 'ru'],
  ])('%s', (_, text, lang) => {
    expect(said([text], lang)).toEqual(
      [['Anna Velde', 1, 0]].map((row) => (lang === 'ru' ? ['Анна Вельде', 1, 0] : row)),
    );
  });

  test('whoever was named last, where a pronoun stands beside it', () => {
    expect(said(['Anna Velde came to Halm.', 'She said that the tide was out.'])).toEqual([['Anna Velde', 0, 1]]);
  });

  test('the only one with the office', () => {
    expect(said(['Harbour Minister Anna Velde came to Halm.', 'The tide is out, the minister said.'])).toEqual([
      ['Anna Velde', 0, 1],
    ]);
  });

  test.each([
    ['a name in the sentence before', 'The talks were held with Anna Velde. Said the papers, nothing happened.'],
    ['a name behind another clause', 'The paper said on Monday, before the tide, that it liked Anna Velde.'],
  ])('not to %s', (_, text) => {
    expect(said([text])).toEqual([]);
  });
});
