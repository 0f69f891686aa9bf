import { expect, test } from 'vitest';
import { anySlug, slug } from '../../src/statement/slug.ts';

test.each([
  ['Ephraim Gaunt', 'ephraim-gaunt'],
  ['Ségolène d’Ombre', 'segolene-d-ombre'],
  ['Илсабет Моравец', 'ilsabet-moravets'],
  ['إدريس الصواري', ''],
])('%s is %s in an address', (text, expected) => {
  expect(slug(text)).toBe(expected);
});

test.each([
  ['Илсабет Моравец', 'ilsabet-moravets'],
  ['إدريس الصواري', 'adrys-lswry'],
  ['何俊賢', 'he-jun-xian'],
  ['Νίκος Φάρος', 'nikos-faros'],
  ['Ada 何', 'ada-he'],
  ['…', ''],
])('%s of any script is %s', (text, expected) => {
  expect(anySlug(text)).toBe(expected);
});
