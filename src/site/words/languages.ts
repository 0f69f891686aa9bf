import type { InterfaceLanguage } from '../../statement/interface-languages.ts';

export { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../statement/interface-languages.ts';

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
