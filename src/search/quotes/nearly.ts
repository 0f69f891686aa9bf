import { type Candidate, longestRun, sharedWords } from './candidate.ts';
import type { Case } from './case.ts';
import { absent, judgementOf } from './judgement.ts';
import { beginNear, ENOUGH, findNearer, hasFurther, type Near } from './near.ts';
import { byVoice, isWhole, pieceOf } from './pieces.ts';
import { voicesOf } from './places.ts';
import { hasHole, stitch } from './stitch.ts';
import type { Judgement } from './types.ts';

/** How much of a quotation must stand in one place for it to be an altered form of that: three fifths of what its words tell. */
const ALTERED = 0.6;
/** A short quotation shares so much with formulas of other texts by chance: more must agree. */
const SHORT = { words: 10, altered: 0.75 };
/** And how many of its words in a row, or in all, so that small words that stand everywhere do not make a likeness. */
const ROW = 3;
const ROWS = 4;
/** What is most like a quotation, judged by what both have in common. */
export async function nearly(one: Case): Promise<Judgement> {
  const { reader, quotation } = one;
  if (quotation.words.length === 0) return absent(one, null);
  for (let near = beginNear(reader, quotation.words); ;) {
    near = await findNearer(reader, near);
    const isLast = !hasFurther(near);
    const found = await judgeNear(one, near, isLast);
    if (found) return found;
    if (isLast) return absent(one, near.candidates[0] ?? null);
  }
}

/**
 * The judgement by the places that were read; null: nothing is like enough.
 *
 * @param isLast false: also null where further places may be more like it
 */
async function judgeNear(one: Case, near: Near, isLast: boolean): Promise<Judgement | null> {
  const best = await bestFitting(one, near.candidates);
  if (!best) return null;
  const { words, pieces } = one.quotation;
  if (isWhole(one, best, 'any-marks')) {
    if (voicesOf(sharedWords(best)).length > 1)
      return judgementOf(one, { verdict: 'stitched', pieces: await byVoice(one, best), statements: 0 });
    const exact = isWhole(one, best, 'same-marks') ? 'verbatim' : 'punctuation';
    const verdict = pieces.length > 1 ? 'shortened' : exact;
    return judgementOf(one, { verdict, pieces: [await pieceOf(one, best, best.steps)], statements: null });
  }
  const stitched = await stitch(one, best, near, isLast);
  if (stitched) return judgementOf(one, { verdict: 'stitched', pieces: stitched, statements: 0 });
  if (!isLike(best, words.length)) return null;
  // Where a stretch is missing it may be another’s words, which further seeds may find.
  if (!isLast && best.share < ENOUGH && hasHole(one, best)) return null;
  return judgementOf(one, {
    verdict: 'altered',
    pieces: [await pieceOf(one, best, best.steps)],
    statements: null,
  });
}

/** True where so much of a quotation of so many words stands there that it is an altered form of that. */
function isLike(candidate: Candidate, words: number): boolean {
  const { share, like } = candidate;
  if (share < (words < SHORT.words ? SHORT.altered : ALTERED)) return false;
  const shared = like.runs.reduce((sum, { length }) => sum + length, 0);
  return longestRun(candidate) >= Math.min(ROW, words) || (share >= SHORT.altered && shared >= ROWS);
}

/** Of places that are as like as the best, the one that fits what is claimed. */
async function bestFitting({ check }: Case, candidates: readonly Candidate[]): Promise<Candidate | null> {
  const [first] = candidates;
  if (!first) return null;
  const alike = candidates.filter(({ share, score }) => share === first.share && score === first.score);
  const fit = await check.fit();
  return alike.toSorted((a, b) => fit(b.statement, null) - fit(a.statement, null))[0]!;
}
