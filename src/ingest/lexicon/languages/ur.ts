import type { LanguageWords } from './language.ts';

/** Urdu. */
export const ur: LanguageWords = {
  roles: ['وزیراعظم وزیر صدر سفیر ترجمان'],
  modifiers: ['خارجہ'],
  courtesy: ['جناب'],
  nouns: ['پیغام تقریر بیان خطاب'],
  by: ['کا کی کے'],
  pronouns: ['وہ'],
  bodies: [],
  small: ['میں سے کو کا کی کے نے اور ہے ہیں'],
};
