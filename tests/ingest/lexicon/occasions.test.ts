import { expect, test } from 'vitest';
import { namesAnOccasion } from '../../../src/ingest/lexicon/occasions.ts';

test.each([
  ['Statement made before the Harbour Council on ', true],
  ['Audition du capitaine du port, le ', true],
  ['Выступление начальника порта ', true],
  ['港长谈话 ', true],
  ['The pilots took the lantern down on ', false],
  ['Le pilote a quitté le port le ', false],
  // Words that merely hold the letters of one.
  ['They restated their claim, undelivered since ', false],
])('%s: whether it names an occasion on which something was said', (words, names) => {
  expect(namesAnOccasion(words)).toBe(names);
});
