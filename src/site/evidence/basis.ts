import {
  BASES,
  TIERS,
  type Basis,
  type Evidence,
  type Field,
  type Statement,
  type Tier,
} from '../../statement/schema.ts';

/** The evidence that a field's value rests on: a decision where there is one, else everything that was found. */
export function restsOn({ evidence }: Pick<Statement, 'evidence'>, field: Field): readonly Evidence[] {
  const pieces = evidence.filter((piece) => piece.field === field);
  const decided = pieces.filter(({ basis }) => basis === 'decided');
  return decided.length > 0 ? decided : pieces;
}

/**
 * How a field of a statement is known: by the least direct of the pieces that it rests on, as a date is inferred
 * as soon as one step to it was. Null where there is no evidence.
 */
export function fieldBasis(statement: Pick<Statement, 'evidence'>, field: Field): Basis | null {
  const bases = restsOn(statement, field).map(({ basis }) => BASES.indexOf(basis));
  return bases.length === 0 ? null : BASES[Math.max(...bases)]!;
}

/** The weakest tier among the evidence that a field rests on; null where there is none. */
export function fieldTier(statement: Pick<Statement, 'evidence'>, field: Field): Tier | null {
  const tiers = restsOn(statement, field).map(({ tier }) => TIERS.indexOf(tier));
  return tiers.length === 0 ? null : TIERS[Math.max(...tiers)]!;
}

/** Whether the text does not say a value itself: catalogues of archives put such a value in brackets. */
export function isWorkedOut(statement: Pick<Statement, 'evidence'>, field: Field): boolean {
  const basis = fieldBasis(statement, field);
  return basis === 'inferred' || basis === 'decided';
}
