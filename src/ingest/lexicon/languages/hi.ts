import type { LanguageWords } from './language.ts';

/** Hindi. */
export const hi: LanguageWords = {
  roles: ['राष्ट्रपति प्रधानमंत्री मंत्री राजदूत प्रवक्ता सचिव मुख्यमंत्री अध्यक्ष'],
  modifiers: ['विदेश'],
  courtesy: ['श्री श्रीमती डॉ डॉ.'],
  nouns: ['भाषण संबोधन वक्तव्य'],
  by: ['का'],
  pronouns: ['वह'],
  bodies: [],
  small: ['में से को का की के ने और है हैं कि'],
};
