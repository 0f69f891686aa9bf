import { expect, test } from 'vitest';
import { courtesyNames } from '../../../src/ingest/people/courtesy-names.ts';

test('a name without a title is known by the form of address that the surname has elsewhere', () => {
  expect(
    courtesyNames([
      'Jon Keel also agreed with his counterpart.',
      'Mr Keel had only expressed regret. Mrs. van Dorp did not.',
      'Ada van Dorp was there.',
    ]),
  ).toEqual(['Jon Keel', 'Ada van Dorp']);
});

test.each([
  ['Jon Keel and Ada Keel agreed. Mr Keel spoke.'],
  ['Mr Keel spoke in Port Halm.'],
  ['The Russian Minister spoke: “Mr. Minister, welcome.”'],
  ['Jon Keel agreed. Keel spoke.'],
])('no name in "%s"', (text) => {
  expect(courtesyNames([text])).toEqual([]);
});

test('the last word of a headline and the first of the next line are no name', () => {
  expect(courtesyNames(['Gifts for Sefton', 'Keel spoke in Port Halm.', 'Mr Keel came back.'])).toEqual([]);
});
