import type { LanguageWords } from './language.ts';

/** Vietnamese. */
export const vi: LanguageWords = {
  roles: ['tổng thống thủ tướng bộ trưởng chủ tịch đại sứ phát ngôn'],
  modifiers: ['ngoại giao'],
  courtesy: ['ông bà ngài'],
  nouns: ['bài phát biểu tuyên bố'],
  by: ['của'],
  pronouns: ['ông bà'],
  bodies: [],
  small: ['và của là có trong cho với các những này đó được'],
};
