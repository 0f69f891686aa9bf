import { ar } from './ar.ts';
import { CALENDARS } from './calendars.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ko } from './ko.ts';
import type { Language } from './language.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';
import { zh } from './zh.ts';

/** The languages whose dates are read, by primary BCP 47 subtag. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  ...CALENDARS,
  ar,
  de,
  en,
  es,
  fr,
  ko,
  ru,
  uk,
  zh,
};
