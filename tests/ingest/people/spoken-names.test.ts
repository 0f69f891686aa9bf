import { describe, expect, test } from 'vitest';
import { spokenNames } from '../../../src/ingest/people/spoken-names.ts';

describe('full names known by the surname that speaks', () => {
  test.each([
    ['Jon Keel saw it. “Ships came,” Keel told the crew.', 'Jon Keel'],
    ['Jon Keel saw it. “Ships came,” said Keel, who was there.', 'Jon Keel'],
    ['Jon Keel saw it. Keel also said so.', 'Jon Keel'],
    ['When Senator Ada O’Stone came, O’Stone said so.', 'Ada O’Stone'],
    ['Chief of Staff Jon Keel came. Keel said so.', 'Jon Keel'],
    ['Sudmark’s Jon Keel came. Keel said so.', 'Jon Keel'],
    ['Jean-Luc Orlan came. Orlan said so.', 'Jean-Luc Orlan'],
    ['Jon K. Keel came. Keel said so.', 'Jon K. Keel'],
  ])('%s', (text, name) => {
    expect(spokenNames(text.split('\n'))).toEqual([name]);
  });
});

test.each([
  'Ada Keel met Jon Keel. Keel said so.',
  'Republican Keel came. Keel said so.',
  'The Harbour Post wrote. Post said so.',
  'Downing Street was still. “No,” Street said.',
  'Hardly Keel came, and hardly anybody. Keel said so.',
  'Keel said so. Reported by Jon Keel.',
  'Jon Keel came. The keel said nothing.',
  'Jon Keel came. Ada Keel said so.',
])('nobody in: %s', (text) => {
  expect(spokenNames([text])).toEqual([]);
});

test('the last word of a headline and the first of the next line are nobody', () => {
  expect(spokenNames(['Gifts for Sefton', 'Keel came. Keel said so.'])).toEqual([]);
});
