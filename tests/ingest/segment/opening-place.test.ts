import { describe, expect, it } from 'vitest';
import { isTown } from '../../../src/ingest/lexicon/towns.ts';
import { findOpeningPlace } from '../../../src/ingest/segment/opening-place.ts';

describe('a place before the first words', () => {
  it.each([
    ['GENEVA — The minister said', 'GENEVA', null],
    ['NEW DELHI: The minister said', 'NEW DELHI', null],
    ['SKERRY, Norway – The pilots', 'SKERRY', null],
    ['Oslo, Norway — The pilots', 'Oslo', null],
    ['WASHINGTON, D.C. - “The pilots', 'WASHINGTON', null],
    ['WASHINGTON/MOSCOW — The pilots', 'WASHINGTON/MOSCOW', null],
    ['Vienna, 14 March 2009 – The Council', 'Vienna', '14 March 2009'],
    ['VIENNA (14 March 2009) – Experts', 'VIENNA', '14 March 2009'],
    ['Vienna, March 14, 2009 -- The Council', 'Vienna', 'March 14, 2009'],
  ])('is read in %s', (text, place, day) => {
    expect(findOpeningPlace(text)).toMatchObject({ place, day });
  });

  it.each([
    'NATO – The alliance',
    'INTRODUCTION – The talks',
    'QUESTION – What now',
    'VELMAR — The pilots',
    'MR. OKONRE -- The pilots',
    'Geneva – The talks',
    'Geneva: The city',
    'Geneva Accord, 14 March 2009 – The',
    'Released, 14 March 2009 – The',
    'GENEVA-based The',
    'SKERRY, Norway: The pilots',
    'GENEVA — the pilots',
  ])('is not read in %s', (text) => {
    expect(findOpeningPlace(text)).toBeNull();
  });

  it('knows towns whatever their letters, and no lands or islands that zones are named after', () => {
    expect(['Geneva', 'SAO PAULO', 'São Paulo', 'The Hague'].every(isTown)).toBe(true);
    expect(['Velmar', 'Easter', 'Center', 'Oslo/Velmar', 'Oslo/Paris/Rome'].some(isTown)).toBe(false);
  });
});
