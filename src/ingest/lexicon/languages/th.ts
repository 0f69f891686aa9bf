import type { LanguageWords } from './language.ts';

/** Thai. */
export const th: LanguageWords = {
  roles: ['ประธานาธิบดี นายกรัฐมนตรี รัฐมนตรี เอกอัครราชทูต โฆษก'],
  modifiers: [],
  courtesy: ['นาย นาง นางสาว พลเอก ดร.'],
  nouns: ['คำกล่าว สุนทรพจน์'],
  by: [],
  pronouns: ['เขา'],
  bodies: [],
  small: [],
};
