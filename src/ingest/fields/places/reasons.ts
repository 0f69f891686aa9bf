import { type LinearModel, reasonsOf } from '../../learned/linear.ts';

const ZONES: Readonly<Record<string, string>> = {
  title: 'in the title',
  top: 'near the top',
  head: 'above the words',
  opening: 'in the first words',
  lead: 'before a later paragraph',
  end: 'at the end',
};

const CLAUSES: Readonly<Record<string, string>> = {
  begins: 'a line begins with it',
  alone: 'it stands alone on a line',
  ends: 'a line ends with it',
  'day-behind': 'a day stands behind it',
  'day-before': 'a day stands before it',
  'mark-behind': 'the mark of an agency stands behind it',
  'stroke-behind': 'a stroke parts it from the words behind it',
  'stroke-before': 'a stroke or comma stands before it',
  before: 'a word for “in” or “at” stands before it',
  'state-behind': 'its state stands behind it',
  few: 'its line has few words',
  dated: 'its line has a date',
  capitals: 'it is printed in capitals',
  venue: 'a house in it is named',
  first: 'no town is named before it',
  only: 'no other town is named',
  again: 'it comes again',
};

/** What a feature of a town says to a reader; null: nothing that tells without the others. */
export function clauseOf(feature: string): string | null {
  const [own = '', zone = ''] = feature.split('|');
  if (own.startsWith('z:')) return `it stands ${ZONES[own.slice(2)]!}`;
  const clause = CLAUSES[own.split('=')[0]!];
  return clause === undefined ? null : zone in ZONES ? `${clause}, ${ZONES[zone]!}` : clause;
}

/**
 * What weighed most for a town, for a reader: at the most three clauses.
 *
 * @param model that of places
 */
export function tellReasons(model: LinearModel, features: readonly string[]): string {
  const clauses = reasonsOf(model, features, features.length)
    .map(clauseOf)
    .filter((clause) => clause !== null);
  return [...new Set(clauses)].slice(0, 3).join('; ');
}
