import { describe, expect, test } from 'vitest';
import { findItemMentions } from '../../../src/ingest/people/item-mentions.ts';
import { indexNames } from '../../../src/ingest/people/name-index.ts';
import { prepare } from '../../../src/ingest/quotations/attribute.ts';
import { candidatesOf } from '../../../src/ingest/quotations/attribution-features.ts';
import { findQuotations } from '../../../src/ingest/quotations/find-quotations.ts';
import { makeVocabulary } from '../../../src/ingest/vocabulary.ts';
import { makeItem, world } from '../people/world.ts';

const index = indexNames(world);
const vocabulary = makeVocabulary(world);

/** A text as it stands before its quotations are given to anybody. */
function prepared(lang: string, paragraphs: readonly string[], main: readonly string[] = []) {
  const item = { ...makeItem([...paragraphs]), lang };
  return prepare(findQuotations(paragraphs, lang), item, findItemMentions(item, index), {
    speakers: main.map((name) => ({ id: null, name, role: null })),
    institution: null,
    vocabulary,
  });
}

const namesIn = (text: ReturnType<typeof prepared>) => text.figures.map(({ name }) => name);

describe('who is reported to speak', () => {
  const actsOf = (...paragraphs: string[]) => {
    const { acts, figures } = prepared('en', paragraphs);
    return acts.map(({ paragraph, figure }) => [paragraph, figures[figure]!.name]);
  };

  test('is whoever stands beside the verb, quoted or not', () => {
    expect(actsOf('Josepha Windle said that the lamp was lit.', '“It burns,” added Lucien Tournebois.')).toEqual([
      [0, 'Josepha Windle'],
      [1, 'Lucien Tournebois'],
    ]);
  });

  test('is whoever spoke last, where a pronoun stands there', () => {
    expect(actsOf('Josepha Windle said that the lamp was lit.', 'It is a good lamp, she told the pilots.')).toEqual([
      [0, 'Josepha Windle'],
      [1, 'Josepha Windle'],
    ]);
  });

  test('is nobody where the pronoun stands far below or nothing does', () => {
    expect(
      actsOf(
        'Josepha Windle said that the lamp was lit.',
        'The tide went out.',
        'The gulls came back.',
        'It is a good lamp, she told the pilots.',
      ),
    ).toEqual([[0, 'Josepha Windle']]);
    expect(actsOf('Josepha Windle said that the lamp was lit.', 'Fishermen told the pilots the same.')).toEqual([
      [0, 'Josepha Windle'],
    ]);
  });
});

describe('a quotation’s candidates know', () => {
  const featuresOf = (lang: string, paragraphs: readonly string[], name: string) => {
    const text = prepared(lang, paragraphs);
    const { figures, features } = candidatesOf(text, 0, []);
    return features[figures.findIndex((figure) => figure >= 0 && text.figures[figure]!.name === name)]!;
  };

  test('who was reported to speak before and after', () => {
    const features = featuresOf(
      'en',
      ['Josepha Windle said that the lamp was lit.', '“It burns well.”', 'Lucien Tournebois added that it smoked.'],
      'Josepha Windle',
    );
    expect(features).toContain('act-last:1');
    expect(features).not.toContain('act-next');
    expect(features).toContain('acts=1');
  });

  test.each([
    ['Josepha Windle', 'office-fits'],
    ['Lucien Tournebois', 'office-other'],
    ['Solveig Hartmoor', 'office-untold'],
  ])('whether an office is theirs: %s, %s', (name, feature) => {
    expect(
      featuresOf(
        'en',
        [
          'Harbour Minister Josepha Windle met Ambassador Lucien Tournebois and Solveig Hartmoor in the harbour.',
          '“The lamp burns well,” the minister said.',
        ],
        name,
      ),
    ).toContain(feature);
  });
});

describe('a state or a body that nothing else names', () => {
  test.each([
    ['pt', 'O Brasil afirmou que o farol é “uma luz para todos os navios”.', 'Brasil'],
    ['de', '„Der Leuchtturm ist eine Zumutung für alle Schiffe“, erklärte Frankreich.', 'Frankreich'],
    ['zh', '外交部表示：“灯塔仍然亮着，船只可以进港。”', '外交部'],
  ])('may speak where it stands beside a verb of speech: %s %s', (lang, text, name) => {
    expect(namesIn(prepared(lang, [text]))).toContain(name);
  });

  test.each([
    [
      'pt',
      'Os navios que chegaram ao Brasil no inverno passado trouxeram lâmpadas e cabos, e o farol é “novo”.',
      'Brasil',
    ],
    ['zh', '船只在外交部前面的码头停了很久很久，没有人知道它们什么时候能够离开“灯塔”。', '外交部'],
  ])('is a place elsewhere: %s %s', (lang, text, name) => {
    expect(namesIn(prepared(lang, [text]))).not.toContain(name);
  });
});

test('a body in somebody’s title does not speak itself', () => {
  const paragraphs = [
    '“The lamp burns,” said the spokesman of the Harbour Ministry, Lucien Tournebois.',
    'The Harbour Ministry said that “nobody lit it” again.',
  ];
  const { passages, figures } = prepared('en', paragraphs);
  const named = passages.map((passage) => passage!.namings.map(({ figure }) => figures[figure]!.name));
  expect(named).toEqual([['Lucien Tournebois'], ['Harbour Ministry']]);
  const [first, second] = passages.map((passage) => [...passage!.owned.values()].map((owner) => figures[owner]!.name));
  expect(first).toEqual(['Lucien Tournebois']);
  expect(second).toEqual([]);
});

describe('a main speaker', () => {
  test('is the figure whose name was read with more before it', () => {
    const text = prepared(
      'en',
      ['Harbour Pilot Lucien Anton Tournebois said that “the lamp burns”.'],
      ['Lucien Tournebois'],
    );
    expect(namesIn(text).filter((name) => name.includes('Tournebois'))).toHaveLength(1);
  });

  test('is nobody who shares only a surname', () => {
    const text = prepared('en', ['Ada Tournebois said that “the lamp burns”.'], ['Lucien Tournebois']);
    expect(namesIn(text).filter((name) => name.includes('Tournebois'))).toHaveLength(2);
  });
});
