import { type Counts, type Measure, MEASURES } from '../../../src/statement/accuracy.ts';
import type { DocumentScore, Score } from './score-document.ts';

/** What another reading of a document changed in one measure. */
export interface Difference {
  readonly file: string;
  readonly measure: Measure;
  readonly was: string;
  readonly is: string;
  readonly truth: string;
  /** `other`: neither better nor worse, as where one wrong value takes the place of another. */
  readonly outcome: 'better' | 'worse' | 'other';
}

/**
 * What got better and worse from one reading of a set to another, document by document in the order of the set.
 *
 * @param before scores of the earlier reading, of the same documents
 */
export function differences(before: readonly DocumentScore[], after: readonly DocumentScore[]): readonly Difference[] {
  const earlier = new Map(before.map((document) => [document.file, document]));
  return after.flatMap(({ file, scores }) =>
    MEASURES.flatMap((measure) => {
      const was = find(earlier.get(file)?.scores, measure);
      const is = find(scores, measure);
      if (was === undefined && is === undefined) return [];
      const gain = faults(was) - faults(is);
      if (gain === 0 && was?.is === is?.is) return [];
      const outcome = gain > 0 ? 'better' : gain < 0 ? 'worse' : 'other';
      return [{ file, measure, was: was?.is ?? '—', is: is?.is ?? '—', truth: (is ?? was)!.truth, outcome } as const];
    }),
  );
}

const find = (scores: readonly Score[] | undefined, measure: Measure) =>
  scores?.find((score) => score.measure === measure);

/** A value left out is one fault, a wrong one in its place two. */
function faults(score: { readonly counts: Counts } | undefined): number {
  return score === undefined ? 0 : score.counts.wrong + score.counts.missed;
}
