import { describe, expect, test } from 'vitest';
import { findItemMentions } from '../../../src/ingest/people/item-mentions.ts';
import { indexNames } from '../../../src/ingest/people/name-index.ts';
import { attribute } from '../../../src/ingest/quotations/attribute.ts';
import { findQuotations } from '../../../src/ingest/quotations/find-quotations.ts';
import { makeVocabulary } from '../../../src/ingest/vocabulary.ts';
import { makeItem, world } from '../people/world.ts';

const index = indexNames(world);
const vocabulary = makeVocabulary(world);

/** Who says each quotation of a text, by what was learned. */
function voices(lang: string, ...paragraphs: string[]) {
  const item = { ...makeItem(paragraphs), lang };
  const spans = findQuotations(paragraphs);
  return attribute(spans, item, findItemMentions(item, index), { speakers: [], institution: null, vocabulary }).map(
    ({ speaker }) => speaker?.name ?? null,
  );
}

describe('a name beside a verb of speech, in languages that no rule knows', () => {
  test.each([
    [
      'it',
      '“Le navi arriveranno presto nel porto”, ha detto il ministro Marco Bellini ai giornalisti.',
      'Marco Bellini',
    ],
    ['pt', '“Os navios chegarão em breve ao porto”, disse o ministro João Figueira aos jornalistas.', 'João Figueira'],
    ['cs', '„Lodě brzy připlují do přístavu,“ řekl ministr Karel Dvorský novinářům.', 'Karel Dvorský'],
    ['es', '“Los barcos llegarán pronto al puerto”, expuso Pedro Almagro ante los diputados.', 'Pedro Almagro'],
  ])('%s: %s', (lang, text, name) => {
    expect(voices(lang, text)).toEqual([name]);
  });
});

describe('nobody', () => {
  test.each([
    ['en', '“Ships will come to the harbour soon,” the sign at the gate says.'],
    ['en', 'The banner over the quay reads “ships will come to the harbour soon”.'],
  ])('is named in %s: %s', (lang, text) => {
    expect(voices(lang, text)).toEqual([null]);
  });
});

test('a quotation over several paragraphs is one person’s', () => {
  expect(
    voices(
      'en',
      'Foreign Minister Anna Velde spoke in the harbour on Friday.',
      '“Ships will come to the harbour.',
      '“They will bring grain and oil.',
      '“Nobody will go hungry,” Velde said.',
    ),
  ).toEqual(['Anna Velde', 'Anna Velde', 'Anna Velde']);
});
