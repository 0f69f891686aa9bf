const RTL = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);
const RTL_SCRIPTS = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** The direction in which a language (BCP 47 tag) is written. A script in the tag decides before the language. */
export function textDirection(lang: string): 'ltr' | 'rtl' {
  const [language = '', ...subtags] = lang.split('-');
  const script = subtags.find((subtag) => /^[A-Za-z]{4}$/.test(subtag));
  const rtl =
    script === undefined
      ? RTL.has(language.toLowerCase())
      : RTL_SCRIPTS.has(`${script[0]!.toUpperCase()}${script.slice(1).toLowerCase()}`);
  return rtl ? 'rtl' : 'ltr';
}

/**
 * The language of a name or an office that stands beside words in a language: theirs, unless it is in Latin letters
 * and theirs is not written so. Such names come from the authority, which is in English.
 */
export function nameLanguage(name: string, lang: string): string {
  const latin = new Intl.Locale(lang).maximize().script === 'Latn';
  return !latin && /\p{Script=Latin}/u.test(name) ? 'en' : lang;
}

/**
 * Attributes of an element that holds words in a language. A page that exists once may be shown in any language of the
 * interface, so that there every foreign word has its own.
 *
 * @param page the language of the page, and whether the page exists once
 */
export function languageAttributes(
  lang: string,
  page: { readonly lang: string; readonly once: boolean },
): { lang?: string; dir?: 'ltr' | 'rtl' } {
  const dir = textDirection(lang);
  if (page.once) return { lang, dir };
  if (lang === page.lang) return {};
  return { lang, ...(dir !== textDirection(page.lang) && { dir }) };
}
