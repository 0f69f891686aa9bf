import { expect, test } from 'vitest';
import { findBodies } from '../../../src/ingest/lexicon/find-bodies.ts';

const bodiesIn = (text: string) => findBodies(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['The pilots asked WHO for lamps.', ['WHO']],
  ['Those who Lamps Harbour bought went home.', []],
  ['Pour un Phare nouveau.', []],
])('an abbreviation in small letters is another word: %s', (text, bodies) => {
  expect(bodiesIn(text)).toEqual(bodies);
});
