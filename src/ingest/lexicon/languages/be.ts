import type { LanguageWords } from './language.ts';

/** Belarusian. */
export const be: LanguageWords = {
  roles: ['прэзідэнт міністр пасол прадстаўнік старшыня дэпутат кіраўнік'],
  modifiers: [],
  courtesy: ['спадар спадарыня'],
  nouns: ["выступленне заява інтэрв'ю"],
  by: [],
  pronouns: ['ён яна яны'],
  bodies: [],
  small: ['і а але што як у на з да па ад для гэта ён яна мы я'],
};
