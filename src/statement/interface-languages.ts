/** The languages in which the interface can speak, by their BCP 47 tags; of texts there may be any. */
export const INTERFACE_LANGUAGES = ['en', 'fr', 'ru', 'es', 'ar'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];
