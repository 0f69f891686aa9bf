import type { InterfaceLanguage } from './languages.ts';

/** How each language joins the last two of several, and the others. Arabic writes "and" at the word itself. */
const JOINTS = {
  en: { and: ' and ', or: ' or ', comma: ', ', semicolon: '; ', dot: ' · ' },
  fr: { and: ' et ', or: ' ou ', comma: ', ', semicolon: '\u202f; ', dot: ' · ' },
  ru: { and: ' и ', or: ' или ', comma: ', ', semicolon: '; ', dot: ' · ' },
  es: { and: ' y ', or: ' o ', comma: ', ', semicolon: '; ', dot: ' · ' },
  ar: { and: ' و', or: ' أو ', comma: '، ', semicolon: '؛ ', dot: ' · ' },
} as const satisfies Readonly<Record<InterfaceLanguage, Readonly<Record<string, string>>>>;

/** What stands between the last two of several; `comma`, `semicolon` and `dot` stand between all. */
export type Join = keyof (typeof JOINTS)['en'];

/** `A`, `A and B`, `A, B and C`; the empty text for none. */
export function joinWords(words: readonly string[], lang: InterfaceLanguage, join: Join = 'and'): string {
  const { comma, [join]: last } = JOINTS[lang];
  const final = words.at(-1) ?? '';
  if (words.length < 2) return final;
  // Arabic says "and" and "or" before each of them.
  const between = (join === 'and' || join === 'or') && lang !== 'ar' ? comma : last;
  return `${words.slice(0, -1).join(between)}${beforeVowel(last, final, lang)}${final}`;
}

/** Spanish "y" is "e" before the sound i, and "o" is "u" before the sound o, also of a numeral: 8, 80, 11. */
function beforeVowel(joint: string, next: string, lang: InterfaceLanguage): string {
  if (lang !== 'es') return joint;
  if (joint === ' y ' && /^h?[ií](?![aeou])/iu.test(next)) return ' e ';
  if (joint === ' o ' && /^(?:h?[oó]|8|11(?!\d))/iu.test(next)) return ' u ';
  return joint;
}
