import { BASES, TIERS, type Basis, type Evidence, type Field, type Statement, type Tier } from '../statement/schema.ts';

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

/** Words in brackets where the text does not say them itself, as catalogues of archives have it. */
export function bracketed(words: string, basis: Basis | null): string {
  return basis === 'inferred' || basis === 'decided' ? `[${words}]` : words;
}

export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  stated: 'The text says it.',
  inferred: 'It follows from what the text says and from dated facts.',
  decided: 'An editor decided it and gave a reason.',
};

export const TIER_WORDS: Readonly<Record<Tier, string>> = {
  certain: 'right at least 99 times in 100',
  probable: 'right at least 93 times in 100',
  possible: 'not measured well enough to rely on',
};
