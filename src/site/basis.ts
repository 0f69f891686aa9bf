import { BASES, TIERS, type Basis, type Field, type Statement, type Tier } from '../statement/schema.ts';

/**
 * How a field of a statement is known: by the least direct of its pieces of evidence, as a date is inferred
 * as soon as one step to it was. Null where there is no evidence.
 */
export function fieldBasis({ evidence }: Pick<Statement, 'evidence'>, field: Field): Basis | null {
  const bases = evidence.filter((piece) => piece.field === field).map(({ basis }) => BASES.indexOf(basis));
  return bases.length === 0 ? null : BASES[Math.max(...bases)]!;
}

/** The weakest tier among the evidence of a field; null where there is none. */
export function fieldTier({ evidence }: Pick<Statement, 'evidence'>, field: Field): Tier | null {
  const tiers = evidence.filter((piece) => piece.field === field).map(({ tier }) => TIERS.indexOf(tier));
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
  probable: 'right at least 95 times in 100',
  possible: 'not measured well enough to rely on',
};
