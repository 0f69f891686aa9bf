import { describe, expect, it } from 'vitest';
import { givenNames, matchesRole, matchName, readName } from '../../../src/search/quotes/name-match.ts';

const names = ['Ilsabet Moravec', 'Teodor Moravec', 'Idris al-Sawari', 'Jago Fenn', 'Wen Daoming'];
const given = givenNames(names.map(readName));
const match = (claimed: string, name: string) => matchName(readName(claimed), readName(name), given);

describe('a claimed name', () => {
  it.each([
    ['Moravec', 'Ilsabet Moravec', 'same'],
    ['ILSABET MORAVEC', 'Ilsabet Moravec', 'same'],
    ['I. Moravec', 'Ilsabet Moravec', 'same'],
    ['Ils Moravec', 'Ilsabet Moravec', 'same'],
    ['Foreign Minister Moravec of Tarn', 'Ilsabet Moravec', 'same'],
    ['Ms Ilsabet Moravec', 'Moravec', 'same'],
    ['Unheard Moravec', 'Ilsabet Moravec', 'other'],
    ['Tarnish Foreign Minister Moravec', 'Ilsabet Moravec', 'same'],
    ['Teodor Moravec', 'Ilsabet Moravec', 'other'],
    ['T. Moravec', 'Ilsabet Moravec', 'other'],
    ['Ilsabet R. Moravec', 'Ils Moravec', 'same'],
    ['Idris al-Sawari', 'Idris al-Sawari', 'same'],
    ['Sawari', 'Idris al-Sawari', 'same'],
    ['Wen', 'Wen Daoming', 'same'],
    ['Wen Wutong', 'Wen Daoming', 'other'],
    ['Jago Brem', 'Jago Fenn', 'other'],
    ['Jagó Fenn', 'Jago Fenn', 'same'],
    ['Brem', 'Jago Fenn', 'other'],
    ['Ilsabet Fenn', 'Jago Fenn', 'other'],
    ['the foreign minister', 'Jago Fenn', 'unclear'],
    ['', 'Jago Fenn', 'unclear'],
    // An office alone names nobody, whoever it is of.
    ['Tarnish foreign minister', 'Jago Fenn', 'unclear'],
    ['Foreign Minister of Tarn', 'Jago Fenn', 'unclear'],
    ['Jago Brem, Foreign Minister of Tarn', 'Jago Fenn', 'other'],
    ['Minister Brem', 'Jago Fenn', 'other'],
    // Another transcription, or another script of which nobody says how it is written in this one.
    ['Dobrasch', 'Stanimir Dobrash', 'unclear'],
    ['Ilsabet Moravek', 'Ilsabet Moravec', 'unclear'],
    ['Zdenka Paluk', 'Zdenka Palyuk', 'unclear'],
    ['Zdenka Pollard', 'Zdenka Palyuk', 'other'],
    ['Ilsabet Moroveke', 'Ilsabet Moravec', 'other'],
    ['Фенн', 'Jago Fenn', 'unclear'],
    ['فين', 'Jago Fenn', 'unclear'],
    ['Jago Fenn', '', 'unclear'],
  ])('%s, of %s: %s', (claimed, name, expected) => {
    expect(match(claimed, name)).toBe(expected);
  });
});

describe('a claimed office', () => {
  it.each([
    ['Tarnish foreign minister', 'Minister of Foreign Affairs of Tarn', false],
    ['foreign minister of Tarn', 'Foreign Minister of Tarn', true],
    ['Foreign Minister', 'Minister of Foreign Affairs', true],
    ['harbour minister', 'Foreign Minister of Tarn', false],
    ['', 'Foreign Minister of Tarn', false],
  ])('%s, of %s: %s', (claimed, role, expected) => {
    expect(matchesRole(claimed, role)).toBe(expected);
  });
});
