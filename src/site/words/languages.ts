/** The languages in which the interface can speak, by their BCP 47 tags; of texts there may be any. */
export const INTERFACE_LANGUAGES = ['en', 'fr', 'ru', 'es', 'ar'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** The plural categories of each language for cardinal numbers, as Unicode's CLDR has them. */
export interface PluralCategories {
  en: 'one' | 'other';
  fr: 'one' | 'many' | 'other';
  ru: 'one' | 'few' | 'many' | 'other';
  es: 'one' | 'many' | 'other';
  ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
}

/** The tag by which numbers are written: Arabic with Latin digits, as the dates and line numbers beside them. */
export const numberLocale = (lang: InterfaceLanguage): string => (lang === 'ar' ? 'ar-u-nu-latn' : lang);

/** The direction in which the interface runs. */
export const directionOf = (lang: InterfaceLanguage): 'ltr' | 'rtl' => (lang === 'ar' ? 'rtl' : 'ltr');
