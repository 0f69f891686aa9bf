import { foldForms } from './fold.ts';
import { stemArabic } from './stemmers/arabic.ts';
import { stemEnglish } from './stemmers/english.ts';
import { stemFrench } from './stemmers/french.ts';
import { stemKorean } from './stemmers/korean.ts';
import { stemCyrillic, verbStemOf } from './stemmers/russian.ts';
import { stemSpanish } from './stemmers/spanish.ts';

/** Part of the index’s version: with other stems in the browser than in the build, forms would be missed in silence. */
export const STEMS_VERSION = 2;

/** The stem that a word has beside that of `stemOf` if it is a verb’s, which its ending does not tell; null: it has none. */
export const otherStemOf = (word: string): string | null => (isCyrillic(word) ? verbStemOf(foldForms(word)) : null);

const isCyrillic = (word: string) => word.charCodeAt(0) >= 0x400 && word.charCodeAt(0) < CYRILLIC_END;
const CYRILLIC_END = 0x530;

const LATIN: Readonly<Record<string, (word: string) => string>> = {
  en: stemEnglish,
  fr: stemFrench,
  es: stemSpanish,
};

/** Languages in Latin letters whose endings are known. */
export const LATIN_STEMS: readonly string[] = Object.keys(LATIN);

/** Where Latin letters end in Unicode, once their accents are gone. */
const LATIN_END = 0x250;

/** True for a word that is cut by the rules of a language in Latin letters. */
export const isLatin = (word: string): boolean => foldForms(word).charCodeAt(0) < LATIN_END;

/**
 * What the forms of a word have in common: words with the same stem are forms of one another. It follows from the word alone,
 * whatever text it stands in, because an index must know from the word where its forms lie: words in Latin letters are cut by
 * the rules of one language, Cyrillic ones by those of Russian, Arabic and Korean ones by their own; of other scripts the whole
 * word is the stem.
 *
 * @param word folded, as a token has it
 * @param languages BCP 47 tags; the first whose endings are known (`LATIN_STEMS`) cuts the words in Latin letters; none: they stay whole
 */
export function stemOf(word: string, languages: readonly string[]): string {
  const plain = foldForms(word);
  const first = plain.codePointAt(0) ?? 0;
  if (first < LATIN_END) {
    if (/\P{L}/u.test(plain)) return plain;
    for (const language of languages) {
      const stem = LATIN[language.split('-')[0]!.toLowerCase()];
      if (stem) return stem(plain);
    }
    return plain;
  }
  if (first >= 0x400 && first < CYRILLIC_END) return stemCyrillic(plain);
  if (first >= 0x620 && first < 0x700) return stemArabic(plain);
  if (first >= 0xac00 && first < 0xd7a4) return stemKorean(plain);
  return plain;
}
