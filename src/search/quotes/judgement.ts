import type { Candidate } from './candidate.ts';
import type { Case } from './case.ts';
import { pieceOf } from './pieces.ts';
import type { Judgement, Piece, Place, Verdict } from './types.ts';

/** From how much of a quotation on a place is worth being shown as the nearest. */
const NEAREST = 0.3;

/** Verdicts that say that the words stand so. */
const WORD_FOR_WORD: ReadonlySet<Verdict> = new Set(['verbatim', 'shortened', 'punctuation']);

/** What was found, and how what is claimed stands to it. */
export interface Found {
  readonly verdict: Verdict;
  readonly pieces: readonly Piece[];
  readonly others?: readonly Place[];
  readonly statements: number | null;
}

/** A judgement from what was found: words that stand so and are claimed to be another’s are `somebody-else`. */
export async function judgementOf(
  { claim, check }: Case,
  { verdict, pieces, others = [], statements }: Found,
): Promise<Judgement> {
  const held = await Promise.all(pieces.map(({ place }) => check.hold(place)));
  const all = held.flatMap((one) => one.differs);
  const differs = all.filter(
    (one, index) =>
      all.findIndex((other) => other.what === one.what && other.found.join() === one.found.join()) === index,
  );
  const unchecked = [...new Set(held.flatMap((one) => one.unchecked))];
  const somebodyElse = WORD_FOR_WORD.has(verdict) && differs.some(({ what }) => what === 'speaker');
  return {
    claim,
    verdict: somebodyElse ? 'somebody-else' : verdict,
    pieces,
    others,
    statements,
    differs,
    unchecked,
  };
}

/** The judgement that the archive does not have it, with what is nearest if that is near. */
export async function absent(one: Case, nearest: Candidate | null): Promise<Judgement> {
  const shown = nearest !== null && nearest.share >= NEAREST ? [await pieceOf(one, nearest, nearest.steps)] : [];
  const none = { others: [], statements: 0, differs: [], unchecked: [] } as const;
  return { claim: one.claim, verdict: 'absent', pieces: shown, ...none };
}
