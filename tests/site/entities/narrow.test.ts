import { expect, test } from 'vitest';
import { fitsTyped, nameWords } from '../../../src/site/entities/narrow.ts';

test.each([
  ['Moravec, Ilsabet', 'mor', true],
  ['Moravec, Ilsabet', 'ils mor', true],
  ['Marfai, Yusra al-', 'al marf', true],
  ['Élodie d’Ombre', 'elo omb', true],
  ['Илсабет Моравец', 'мор', true],
  ['Moravec, Ilsabet', '', true],
  ['Moravec, Ilsabet', '  ', true],
  ['Moravec, Ilsabet', 'avec', false],
  ['Moravec, Ilsabet', 'mor teo', false],
])('%s where "%s" was typed: %s', (name, typed, fits) => {
  expect(fitsTyped(nameWords(name), typed)).toBe(fits);
});
