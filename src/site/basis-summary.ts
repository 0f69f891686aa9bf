import { BASES, type Field, type Statement } from '../statement/schema.ts';
import { fieldBasis } from './basis.ts';
import { listWords } from './list-words.ts';

/** Fields that a reader of the docket asks about, and what they are called in a sentence. */
const NAMES: readonly (readonly [Field, string])[] = [
  ['date', 'date'],
  ['speakers', 'speaker'],
  ['institution', 'institution'],
  ['source', 'source'],
  ['place', 'place'],
];

/** How the main facts are known, in one sentence: `Date inferred; speaker and source stated.` */
export function basisSummary(statement: Pick<Statement, 'evidence'>): string {
  const known = NAMES.map(([field, name]) => ({ name, basis: fieldBasis(statement, field) }));
  // What was worked out comes first: that is what a reader may doubt.
  const phrases = BASES.toReversed().flatMap((basis) => {
    const names = known.filter((fact) => fact.basis === basis).map(({ name }) => name);
    return names.length === 0 ? [] : [`${listWords(names)} ${basis}`];
  });
  const sentence = phrases.join('; ');
  return sentence === '' ? 'Not recorded.' : `${sentence[0]!.toUpperCase()}${sentence.slice(1)}.`;
}
