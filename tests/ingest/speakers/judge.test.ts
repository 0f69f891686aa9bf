import { describe, expect, test } from 'vitest';
import { SHIPPED } from '../../../src/ingest/learned/models.ts';
import { findItemMentions } from '../../../src/ingest/people/item-mentions.ts';
import { NOBODY_SPEAKS } from '../../../src/ingest/people/whose-words.ts';
import { judgeSpeakers } from '../../../src/ingest/speakers/judge.ts';
import { type WeighedSpeakers, weighSpeakers } from '../../../src/ingest/speakers/weigh.ts';
import type { Item } from '../../../src/ingest/types.ts';
import { makeVocabulary } from '../../../src/ingest/vocabulary.ts';
import { makeItem, world } from '../people/world.ts';

const vocabulary = makeVocabulary(world);
const judge = (item: Item) => {
  const mentions = findItemMentions(item, vocabulary.names);
  const weighed = weighSpeakers({ item, page: [] }, mentions, world, vocabulary, null);
  return judgeSpeakers(weighed, item, mentions, vocabulary.names, SHIPPED.linear.speaker, null);
};
const names = (item: Item) => judge(item).speakers.value.map(({ name }) => name);
const inLanguage = (lang: string, words: readonly string[], title: string): Item => ({
  ...makeItem([...words], { title }),
  lang,
});

describe('the main speaker of a report in any language', () => {
  test.each([
    [
      'fr',
      'Lucien Tournebois promet de payer la lampe',
      [
        '« La lampe sera payée », a déclaré mardi le ministre Lucien Tournebois.',
        '« Et le pétrole aussi », a ajouté M. Tournebois.',
      ],
      'Lucien Tournebois',
    ],
    [
      'de',
      'Die Lampe brennt wieder',
      ['„Die Lampe brennt“, sagte Ministerin Solveig Hartmoor am Montag.', '„Sie brennt hell“, betonte Hartmoor.'],
      'Solveig Hartmoor',
    ],
  ])('%s: %s', (lang, title, words, name) => {
    expect(names(inLanguage(lang, words, title))).toEqual([name]);
  });

  test('is nobody where nobody says anything', () => {
    const words = ['Anna Velde reiste am Montag nach Halm.', 'Dort traf sie Boris Orlan.'];
    expect(names(inLanguage('de', words, 'Anna Velde in Halm'))).toEqual([]);
  });
});

test('the evidence tells what decided', () => {
  const { speakers } = judge(
    inLanguage(
      'it',
      [
        '«La lampada è accesa», ha detto lunedì il ministro Lucio Marchevert.',
        '«È molto accesa», ha aggiunto Marchevert.',
      ],
      'La lampada è accesa',
    ),
  );
  expect(speakers.tier).toBe('possible');
  expect(speakers.evidence).toMatchObject([{ rule: 'speaker/judged+proposed', line: 3 }]);
  expect(speakers.evidence[0]!.says).toMatch(/^Taken for the one who speaks: .*the text gives/u);
});

test('a rule keeps its own evidence', () => {
  const { speakers } = judge(
    makeItem(['The words themselves.'], { title: 'Remarks by Foreign Minister Anna Velde', kind: 'speech' }),
  );
  expect(speakers.evidence).toMatchObject([{ rule: 'title/by' }]);
});

describe('a candidate of a report', () => {
  const weighed = (features: readonly string[], body: string | null = null): WeighedSpeakers => ({
    ruled: NOBODY_SPEAKS,
    candidates: [
      { named: { id: null, name: 'Lucio Marchevert' }, figure: null, features, line: 3, quote: 'x', role: null },
    ],
    body: body === null ? null : { named: { id: null, name: body }, rule: 'body/lead', line: 3, quote: body },
  });
  const item = makeItem(['The lamp burns.']);
  const mentions = findItemMentions(item, vocabulary.names);
  /** Who is taken where a single feature says how probable it is. */
  const taken = (one: WeighedSpeakers, share: number) =>
    judgeSpeakers(
      one,
      item,
      mentions,
      vocabulary.names,
      { weights: new Map([['sign', Math.log(share / (1 - share))]]) },
      null,
    ).speakers.value.length;

  test('is taken where it is more probable than not', () => {
    expect(taken(weighed(['sign', 'own']), 0.6)).toBe(1);
    expect(taken(weighed(['sign', 'own']), 0.4)).toBe(0);
  });
  test('needs more where the report tells one sentence of it', () => {
    expect(taken(weighed(['sign', 'report', 'heard: told once / report']), 0.6)).toBe(0);
    expect(taken(weighed(['sign', 'report', 'heard: told once / report']), 0.85)).toBe(1);
  });
});
