import { type LinearModel, reasonsOf } from '../../learned/linear.ts';

/** How a name is printed, in words that follow “it stands”. */
const FORMS: Readonly<Record<string, string>> = {
  rights: 'in a line that reserves rights',
  'rights-year': 'in a line that reserves rights, with a year',
  'rights-more': 'in a line that reserves rights',
  'itself-before': 'where a site speaks of itself',
  'itself-behind': 'where a site speaks of itself',
  label: 'behind a label for the source',
  'label-host': 'behind a label for the source',
  'title-last': 'at the end of the title',
  'title-first': 'at the beginning of the title',
  head: 'alone at the top',
  foot: 'alone at the foot',
  alone: 'alone on lines',
  'alone-media': 'alone on a line',
  again: 'again and again in short lines',
  host: 'as an address',
  mail: 'in an address for letters',
  'like-host': 'in words as an address has it in one',
  dateline: 'in the dateline',
  wrapping: 'in what the text is wrapped in',
  agency: 'where agencies put their mark',
  brackets: 'in brackets at the beginning',
  piece: 'between strokes at an edge',
  byline: 'in the author’s line',
  'end-mark': 'in brackets at the end',
  body: 'as a line of its own at an edge',
  'body-heading': 'in a heading',
  'body-lead': 'in the first sentence',
  'record-dateline': 'in the dateline',
  'record-wrapping': 'in what the text is wrapped in',
  'record-byline': 'in the author’s line',
  'record-title': 'at the end of the title',
  'record-line': 'alone beside the words',
  'record-signature': 'in the signature',
  'record-furniture': 'beside the words',
  'record-words': 'in the words',
};

/** Other features, as whole clauses. */
const CLAUSES: Readonly<Record<string, string>> = {
  media: 'it has a word that media call themselves by',
  body: 'it is the name of a body',
  kind: 'it is the name of a body',
  'host=own': 'an address on the page is called so',
  'host=near': 'an address on the page is nearly called so',
  'host=initials': 'its first letters are an address on the page',
  agency: 'it is the mark of an agency',
  acronym: 'it is short for a longer name',
  record: 'the archive knows it',
  most: 'no name stands in more lines',
  forms: 'it is printed in several ways',
  'spells-out': 'its first letters stand alone elsewhere',
  repeated: 'a line with it comes again and again',
  'only-body': 'no other body is named there',
  top: 'it stands near the top',
  foot: 'it stands near the foot',
};

/** What a feature of a name says to a reader; null: nothing that tells without the others. */
export function clauseOf(feature: string): string | null {
  const [own = ''] = feature.split('|');
  if (/^(?:f2?|only):/u.test(own)) {
    const where = FORMS[own.replace(/^[^:]*:|@end$/gu, '')];
    return where === undefined ? null : `it stands ${where}`;
  }
  return CLAUSES[own] ?? CLAUSES[own.split('=')[0]!] ?? null;
}

/**
 * What weighed most for a name, for a reader: at the most three clauses.
 *
 * @param model that of sources
 */
export function tellReasons(model: LinearModel, features: readonly string[]): string {
  const clauses = reasonsOf(model, features, features.length)
    .map(clauseOf)
    .filter((clause) => clause !== null);
  return [...new Set(clauses)].slice(0, 3).join(', ');
}
