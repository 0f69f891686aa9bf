import { describe, expect, test } from 'vitest';
import { SHIPPED } from '../../../src/ingest/learned/models.ts';
import { findItemMentions } from '../../../src/ingest/people/item-mentions.ts';
import { prepare } from '../../../src/ingest/quotations/attribute.ts';
import { quotationsOf } from '../../../src/ingest/quotations/find-quotations.ts';
import { hear } from '../../../src/ingest/speakers/heard.ts';
import { makeVocabulary } from '../../../src/ingest/vocabulary.ts';
import { makeItem, world } from '../people/world.ts';

const vocabulary = makeVocabulary(world);

/** Name, quotations, sentences and first paragraph of everybody who is heard. */
function heard(words: readonly string[], lang = 'en') {
  const item = { ...makeItem([...words]), lang };
  const mentions = findItemMentions(item, vocabulary.names);
  const text = prepare(quotationsOf(item), item, mentions, { speakers: [], institution: null, vocabulary });
  return [...hear(text, SHIPPED.linear.quotation)].map(([figure, { quotations, sentences, first }]) => [
    text.figures[figure]!.name,
    quotations,
    sentences,
    first,
  ]);
}

describe('a sentence is heard from', () => {
  test.each([
    ['the name before its verb', 'Anna Velde said that the tide was out.', 'en'],
    ['the name behind it', 'The tide is out, said Anna Velde.', 'en'],
    ['the name behind it and an office', 'The tide is out, said Foreign Minister Anna Velde.', 'en'],
    ['a name with an office behind', 'Anna Velde, the minister for tides, said it was out.', 'en'],
    [
      'the name that it begins with',
      'Anna Velde, who came back from a long walk over the ice, told everybody so.',
      'en',
    ],
    ['a name in French', 'La mer est basse, a déclaré Anna Velde.', 'fr'],
    ['a name according to which', 'The tide is out, according to Anna Velde.', 'en'],
  ])('%s', (_, text, lang) => {
    expect(heard([text], lang)).toEqual([['Anna Velde', 0, 1, 0]]);
  });

  test('whoever was named last, where a pronoun stands beside the verb', () => {
    expect(heard(['Anna Velde came to Halm.', 'She said that the tide was out.'])).toEqual([['Anna Velde', 0, 1, 1]]);
  });

  test('the only one with the office', () => {
    expect(heard(['Harbour Minister Anna Velde came to Halm.', 'The tide is out, the minister said.'])).toEqual([
      ['Anna Velde', 0, 1, 1],
    ]);
  });

  test.each([
    ['whoever is only talked about', 'The pilots said that they would soon visit Anna Velde in the lamp house.'],
    ['a name in the sentence before', 'The talks were held with Anna Velde. Nothing happened.'],
    ['a name before “according to”', 'Anna Velde came on Monday, according to the papers.'],
  ])('not from %s', (_, text) => {
    expect(heard([text])).toEqual([]);
  });
});

test('quotations count beside the sentences that introduce them', () => {
  expect(
    heard(['The tide is out.', '“The lamp at the harbour mouth burns again,” said Minister Lucio Marchevert.']),
  ).toEqual([['Lucio Marchevert', 1, 1, 1]]);
});
