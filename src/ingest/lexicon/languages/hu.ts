import type { LanguageWords } from './language.ts';

/** Hungarian. */
export const hu: LanguageWords = {
  roles: [
    'elnök miniszterelnök miniszter külügyminiszter nagykövet szóvivő képviselő főtitkár államtitkár igazgató',
    'király tábornok pápa biztos professzor polgármester',
  ],
  modifiers: [],
  courtesy: ['úr asszony dr'],
  nouns: ['beszéd beszéde nyilatkozat interjú'],
  by: [],
  pronouns: ['ő ők én mi'],
  bodies: [],
  small: ['a az egy és de vagy hogy aki ami ahol amikor ha nem is csak így ő ők mi én ez ezek van volt'],
};
