import { byLikeness, type Candidate, longestRun, sharedWords } from './candidate.ts';
import type { Case } from './case.ts';
import { absent, judgementOf } from './judgement.ts';
import { findNear } from './near.ts';
import { byVoice, isWhole, pieceOf } from './pieces.ts';
import { voicesOf } from './places.ts';
import { stitch } from './stitch.ts';
import type { Judgement } from './types.ts';

/** How much of a quotation must stand in one place for it to be an altered form of that: three fifths of what its words tell. */
const ALTERED = 0.6;
/** A short quotation shares so much with formulas of other texts by chance: more must agree. */
const SHORT = { words: 10, altered: 0.75 };
/** And how many of its words in a row, so that small words that stand everywhere do not make a likeness. */
const ROW = 3;
/** So much of a quotation at the first places that are read needs no further search. */
const ENOUGH = 0.85;

/** What is most like a quotation, judged by what both have in common. */
export async function nearly(one: Case): Promise<Judgement> {
  const { reader, quotation } = one;
  if (quotation.words.length === 0) return absent(one, null);
  let candidates = await findNear(reader, quotation.words, 'words');
  // Half of it at the best place may be another’s words, or the place where all of it stands was not among those that were read.
  if (!candidates[0] || candidates[0].share < ENOUGH)
    candidates = [...candidates, ...(await findNear(reader, quotation.words, 'runs'))].toSorted(byLikeness);
  return (await judgeNear(one, candidates)) ?? absent(one, candidates[0] ?? null);
}

/** Null: nothing is like enough. */
async function judgeNear(one: Case, candidates: readonly Candidate[]): Promise<Judgement | null> {
  const best = await bestFitting(one, candidates);
  if (!best) return null;
  const { words, pieces } = one.quotation;
  if (isWhole(one, best, 'any-marks')) {
    if (voicesOf(sharedWords(best)).length > 1)
      return judgementOf(one, { verdict: 'stitched', pieces: await byVoice(one, best), statements: 0 });
    const exact = isWhole(one, best, 'same-marks') ? 'verbatim' : 'punctuation';
    const verdict = pieces.length > 1 ? 'shortened' : exact;
    return judgementOf(one, { verdict, pieces: [await pieceOf(one, best, best.steps)], statements: null });
  }
  const stitched = await stitch(one, best, candidates);
  if (stitched) return judgementOf(one, { verdict: 'stitched', pieces: stitched, statements: 0 });
  const enough = words.length < SHORT.words ? SHORT.altered : ALTERED;
  if (best.share < enough || longestRun(best) < Math.min(ROW, words.length)) return null;
  return judgementOf(one, {
    verdict: 'altered',
    pieces: [await pieceOf(one, best, best.steps)],
    statements: null,
  });
}

/** Of places that are as like as the best, the one that fits what is claimed. */
async function bestFitting({ check }: Case, candidates: readonly Candidate[]): Promise<Candidate | null> {
  const [first] = candidates;
  if (!first) return null;
  const alike = candidates.filter(({ share, score }) => share === first.share && score === first.score);
  const fit = await check.fit();
  return alike.toSorted((a, b) => fit(b.statement, null) - fit(a.statement, null))[0]!;
}
