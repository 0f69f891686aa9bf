import { BASES, type Field, type Statement } from '../../statement/schema.ts';
import { fieldBasis } from './basis.ts';
import type { Said } from '../words/say.ts';

/** Fields that a reader of the docket asks about. */
const ASKED = ['date', 'speakers', 'institution', 'source', 'place'] as const satisfies readonly Field[];

/** How the main facts are known, in one sentence: `Date inferred; speaker and source stated.` */
export function basisSummary(statement: Pick<Statement, 'evidence'>): Said {
  const known = ASKED.map((field) => ({ field, basis: fieldBasis(statement, field) }));
  // What was worked out comes first: that is what a reader may doubt.
  const phrases = BASES.toReversed().flatMap((basis): Said[] => {
    const list = known.filter((fact) => fact.basis === basis).map(({ field }): Said => ({ k: `fact.${field}` }));
    return list.length === 0 ? [] : [{ k: `known.${basis}`, with: { fields: { list } } }];
  });
  return phrases.length === 0
    ? { k: 'known.notRecorded' }
    : { k: 'known.all', with: { facts: { list: phrases, join: 'semicolon' } }, capital: true };
}
