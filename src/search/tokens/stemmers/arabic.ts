const PREFIXES = ['وال', 'بال', 'كال', 'فال', 'ال', 'لل'];
const SUFFIXES = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];

/**
 * An Arabic word without the article, what is written together with it, and common endings: the light stemmer “light10” (Larkey,
 * Ballesteros, Connell 2002), by which searching Arabic is usually measured.
 *
 * Unlike there, a و behind the article goes too, so that الوزير and وزير are forms of one word.
 *
 * @param word without vowel signs, letters in one form (`foldForms`)
 */
export function stemArabic(word: string): string {
  let stem = withoutAnd(word);
  const prefix = PREFIXES.find((start) => stem.startsWith(start) && stem.length - start.length >= 2);
  if (prefix !== undefined) stem = withoutAnd(stem.slice(prefix.length));
  for (const suffix of SUFFIXES)
    if (stem.endsWith(suffix) && stem.length - suffix.length >= 2) stem = stem.slice(0, -suffix.length);
  return stem;
}

/** Without the letter that is the word “and” where enough is left. */
function withoutAnd(word: string): string {
  return word.startsWith('و') && word.length > 3 ? word.slice(1) : word;
}
