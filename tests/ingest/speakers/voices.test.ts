import { describe, expect, test } from 'vitest';
import { SHIPPED } from '../../../src/ingest/learned/models.ts';
import { findItemMentions } from '../../../src/ingest/people/item-mentions.ts';
import { prepare } from '../../../src/ingest/quotations/attribute.ts';
import { quotationsOf } from '../../../src/ingest/quotations/find-quotations.ts';
import { type Voice, voiceFeatures, voicesOf } from '../../../src/ingest/speakers/voices.ts';
import { makeVocabulary } from '../../../src/ingest/vocabulary.ts';
import { makeItem, world } from '../people/world.ts';

const vocabulary = makeVocabulary(world);

/** Voices by name. */
function hear(words: readonly string[]): ReadonlyMap<string, Voice> {
  const item = makeItem([...words]);
  const mentions = findItemMentions(item, vocabulary.names);
  const text = prepare(quotationsOf(item), item, mentions, { speakers: [], institution: null, vocabulary });
  const voices = voicesOf(text, SHIPPED.linear.quotation);
  return new Map([...voices].map(([figure, voice]) => [text.figures[figure]!.name, voice]));
}

describe('what a text gives somebody to say', () => {
  test('counts quotations and verbs of speech by whose they are', () => {
    const voices = hear([
      '“The lamp at the harbour mouth burns again tonight,” said Minister Lucio Marchevert on Monday.',
      'Anna Velde said the oil was paid for.',
    ]);
    expect(voices.get('Lucio Marchevert')).toMatchObject({ quotations: 1, acts: 1, first: 0 });
    expect(voices.get('Anna Velde')).toMatchObject({ quotations: 0, acts: 1, first: 1 });
  });

  test('knows nothing of somebody who is only talked about', () => {
    const voices = hear(['Lucio Marchevert said that the pilots would soon visit Anna Velde in the lamp house.']);
    expect([...voices.keys()]).toEqual(['Lucio Marchevert']);
  });
});

describe('how a voice stands to the others', () => {
  const voice = (over: Partial<Voice>): Voice => ({
    quotations: 0,
    signs: 0,
    sure: 0,
    acts: 0,
    according: 0,
    first: Infinity,
    ...over,
  });
  const voices = new Map([
    [0, voice({ quotations: 3, signs: 600, sure: 2.9, acts: 2, first: 0 })],
    [1, voice({ quotations: 1, signs: 40, sure: 0.6, first: 4 })],
    [2, voice({ according: 1, first: 5 })],
  ]);

  test('whoever has most of the quoted words, and first', () => {
    const features = voiceFeatures(0, voices);
    expect(features).toEqual(
      expect.arrayContaining(['quoted: rank 1', 'quoted: words >0.9', 'quoted: first', 'quoted and acts']),
    );
  });

  test('whoever has few of them', () => {
    expect(voiceFeatures(1, voices)).toEqual(
      expect.arrayContaining(['quoted: rank 2', 'quoted: words ≤0.1', 'quoted: sure ≤0.7', 'others act']),
    );
    expect(voiceFeatures(1, voices)).not.toContain('quoted: first');
  });

  test('whoever has none', () => {
    expect(voiceFeatures(2, voices)).toEqual(['others quoted: ≤2', 'others act', 'according to']);
    expect(voiceFeatures(-1, new Map())).toEqual(['nobody quoted', 'nobody acts']);
  });
});
