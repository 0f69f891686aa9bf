import { expect, it } from 'vitest';
import { sizeWords } from '../../../src/site/data/size-words.ts';

it.each([
  [0, 'en', '0 byte'],
  [999, 'en', '999 byte'],
  [1000, 'en', '1 kB'],
  [27_488, 'en', '27 kB'],
  [4_240_000, 'en', '4.2 MB'],
  [42_400_000, 'en', '42 MB'],
  [3_000_000_000, 'en', '3 GB'],
  [4_240_000, 'fr', '4,2 Mo'],
  [27_488, 'ru', '27 кБ'],
] as const)('%i bytes in %s', (bytes, lang, words) => {
  expect(sizeWords(bytes, lang).replaceAll(/[\u00A0\u202F]/gu, ' ')).toBe(words);
});
