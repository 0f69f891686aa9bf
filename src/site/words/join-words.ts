import type { InterfaceLanguage } from './languages.ts';

/** How each language joins the last two of several, and the others. Arabic writes "and" at the word itself. */
const JOINTS: Readonly<
  Record<InterfaceLanguage, { readonly and: string; readonly or: string; readonly comma: string }>
> = {
  en: { and: ' and ', or: ' or ', comma: ', ' },
  fr: { and: ' et ', or: ' ou ', comma: ', ' },
  ru: { and: ' и ', or: ' или ', comma: ', ' },
  es: { and: ' y ', or: ' o ', comma: ', ' },
  ar: { and: ' و', or: ' أو ', comma: '، ' },
};

/** `A`, `A and B`, `A, B and C`; the empty text for none. `comma` joins the last two as the others. */
export function joinWords(
  words: readonly string[],
  lang: InterfaceLanguage,
  join: 'and' | 'or' | 'comma' = 'and',
): string {
  const { comma, [join]: last } = JOINTS[lang];
  const final = words.at(-1) ?? '';
  return words.length < 2 ? final : `${words.slice(0, -1).join(comma)}${spanish(last, final, lang)}${final}`;
}

/** Spanish "y" is "e" before the sound i, and "o" is "u" before the sound o. */
function spanish(joint: string, next: string, lang: InterfaceLanguage): string {
  if (lang !== 'es') return joint;
  if (joint === ' y ' && /^(?:h?[ií])(?![aeou])/iu.test(next)) return ' e ';
  if (joint === ' o ' && /^(?:h?[oó]|8)/iu.test(next)) return ' u ';
  return joint;
}
