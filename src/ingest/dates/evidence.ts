import type { Basis, Evidence, Field, Tier } from '../../statement/schema.ts';
import type { Witness } from './roles.ts';

/** Makes a piece of evidence about one of the three dates. */
export function evidence(
  field: Extract<Field, 'date' | 'published' | 'captured'>,
  basis: Basis,
  tier: Tier,
  piece: Pick<Evidence, 'rule' | 'line' | 'quote' | 'says'> & Pick<Partial<Evidence>, 'authority'>,
): Evidence {
  const { rule, line, quote, says, authority } = piece;
  return { field, basis, tier, rule, line, quote, says, ...(authority !== undefined && { authority }) };
}

/** Line and words of a witness. */
export function place(witness: Witness): { readonly line: number; readonly quote: string } {
  return { line: witness.line, quote: witness.finding.expression.exact };
}
