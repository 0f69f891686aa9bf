import { describe, expect, test } from 'vitest';
import { capitalNames } from '../../../src/ingest/people/capital-names.ts';
import { isInCapitals } from '../../../src/ingest/people/capitals.ts';

describe('names without a title in capitals', () => {
  test.each([
    ['JUAN KEEL TOLD HNA THAT ALL IS WELL.', 'Juan Keel'],
    ['AT NOON JUAN PEDRO KEEL ALSO SAID SO TO THE CROWD.', 'Juan Pedro Keel'],
    ['JUAN KEEL MARLO, WHO CAME BY SEA, WAS TIRED.', 'Juan Keel Marlo'],
    ['JUAN KEEL, SUPERIOR OF THE ABBEY, TODAY SAID THAT ALL IS WELL.', 'Juan Keel'],
  ])('%s', (text, name) => {
    expect(capitalNames([text])).toEqual([name]);
  });

  test.each([
    'THE JUAN KEEL PATRIOTIC FRONT SAID THAT ALL IS WELL.',
    'SAN JUAN PORT OFFICE SAID THAT ALL IS WELL.',
    'JUAN KEEL WALKED TO THE PIER IN THE RAIN.',
    'ADA BORIS KEEL MET THE CREW AND NOBODY SAID A WORD.',
    'Juan Keel told HNA that all is well.',
    'JUAN KEEL SAID SO. PEDRO KEEL SAID NOTHING OF THE KIND.',
  ])('none in %s', (text) => {
    expect(capitalNames([text])).toEqual([]);
  });
});

test.each([
  ['THE SHIPS CAME TO PORT HALM.', true],
  ['THE SHIPS CAME TO PORT HALM AND THE CREW OF THE McKEEL WENT HOME.', true],
  ['The ships came to PORT HALM.', false],
  ['USA', false],
])('capitals: %s', (text, expected) => {
  expect(isInCapitals(text)).toBe(expected);
});
