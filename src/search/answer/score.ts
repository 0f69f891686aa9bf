import type { SearchReader } from '../reader.ts';
import type { Found } from './find-term.ts';

/** The usual constants of Okapi BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009). */
const K1 = 1.2;
const B = 0.75;
/** Scores are compared to so many places, so that the order in which they were added up does not show. */
const PRECISION = 1e6;

/**
 * How well statements match the terms: Okapi BM25, with the class of how often (1, 2, 4, 12) for how often, and four times more
 * for a title.
 */
export function scoresOf(
  found: readonly Found[],
  { size, length, startOf }: Pick<SearchReader, 'size' | 'length' | 'startOf'>,
): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  if (size === 0) return scores;
  const average = (startOf(size - 1) + length(size - 1)) / size;
  for (const { statements, weights } of found) {
    const rarity = Math.log(1 + (size - statements.length + 0.5) / (statements.length + 0.5));
    for (const [index, statement] of statements.entries()) {
      const weight = weights[index]!;
      const share = weight + K1 * (1 - B + (B * length(statement)) / average);
      scores.set(statement, (scores.get(statement) ?? 0) + (rarity * weight * (K1 + 1)) / share);
    }
  }
  for (const [statement, score] of scores) scores.set(statement, Math.round(score * PRECISION));
  return scores;
}
