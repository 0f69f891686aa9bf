import { expect, test } from 'vitest';
import { TAG, tagger } from '../../../src/ingest/lexicon/tags.ts';
import { toKey } from '../../../src/ingest/people/words.ts';

const is = (lang: string, word: string, tag: keyof typeof TAG) => (tagger(lang)(toKey(word)) & TAG[tag]) !== 0;

test.each([
  ['en', 'James', 'given'],
  ['en', 'WILSON', 'surname'],
  ['de', 'Außenminister', 'role'],
  ['de', 'minister', 'role'],
  ['ru', 'Сергеем', 'given'],
  ['ru', 'заявила', 'strong'],
  ['fr', 'Président', 'role'],
  ['fr', 'discours', 'noun'],
  ['tr', 'sözcüsü', 'role'],
  ['ar', 'وزير', 'role'],
  ['en', 'bin', 'particle'],
  ['en', 'Paris', 'place'],
  ['pl', 'Niemcy', 'place'],
  ['es', 'enero', 'calendar'],
  ['hr', 'predsednik', 'role'],
] as const)('%s: %s may be a %s', (lang, word, tag) => {
  expect(is(lang, word, tag)).toBe(true);
});

test.each([
  ['en', 'lantern', 'given'],
  ['en', 'außenminister', 'role'],
  ['fr', 'заявил', 'strong'],
  ['xx', 'predsednik', 'role'],
] as const)('%s: %s is no %s', (lang, word, tag) => {
  expect(is(lang, word, tag)).toBe(false);
});
