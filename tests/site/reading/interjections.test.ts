import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitInterjections } from '../../../src/site/reading/interjections.ts';

const put = (words: string) => splitInterjections(words).flatMap(({ text, put: isPut }) => (isPut ? [text] : []));

test.each([
  ['We do not wish to buy it (the anchor - TPB). We wish to read it.', '(the anchor - TPB)'],
  ['Мы не торопимся (с подписанием – ТПБ), торопится прилив', '(с подписанием – ТПБ)'],
  ['He (the keeper – Ed.) is asleep.', '(the keeper – Ed.)'],
  ['Буй (имеется в виду девятый – прим. ред.) на месте', '(имеется в виду девятый – прим. ред.)'],
  ['So it is (laughter), and so it stays.', '(laughter)'],
  ['I brought six pens. (Applause.)', '(Applause.)'],
  ['They took [the lamp] away', '[the lamp]'],
])('in “%s” the house put in %s', (words, note) => {
  expect(put(words)).toEqual([note]);
});

test.each([
  'It has two ends (one here, one there).',
  'The Conference (NC) will meet.',
  'The rock (a small one - but ours) has a goat.',
  'She laughed (or so it is told) and left.',
])('in “%s” nothing is put in', (words) => {
  expect(put(words)).toEqual([]);
});

test('the stretches joined are the words', () => {
  const piece = fc.constantFrom('(a - TPB)', '[b]', '(laughter)', '(', ')', '[', ']', ' - ', 'words ', 'TPB', '–');
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      const words = pieces.join('');
      const stretches = splitInterjections(words);
      expect(stretches.map(({ text }) => text).join('')).toBe(words);
      expect(stretches.every(({ text }) => text !== '')).toBe(true);
    }),
  );
});
