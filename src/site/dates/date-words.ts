import type { Edtf } from '../../statement/edtf.ts';
import { lexiconOf } from '../words/catalogue.ts';
import { wordDate, type DateForm, type Width } from '../words/dates.ts';
import type { InterfaceLanguage } from '../words/languages.ts';

/**
 * An EDTF date in the words of a language, for what is no page: citations, files, pictures. A page has
 * `interfaceOf(Astro).date` and the component `DateText`.
 */
export function dateWords(
  edtf: Edtf | null,
  lang: InterfaceLanguage,
  width: Width = 'long',
  form: DateForm = 'plain',
): string {
  return wordDate(lexiconOf(lang), edtf, width, form);
}
