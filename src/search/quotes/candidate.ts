import { foldForms } from '../tokens/fold.ts';
import { align, type Step } from './align.ts';
import { type Likeness, likeness } from './likeness.ts';
import type { PrintedWord } from './printed-words.ts';
import type { QuotedWord } from './read-quotation.ts';

/** Words of a quotation beside a place of a statement. */
export interface Candidate {
  readonly statement: number;
  readonly printed: readonly PrintedWord[];
  readonly steps: readonly Step[];
  readonly score: number;
  readonly like: Likeness;
  /** How much of the quotation is alike there, 0 to 1; long words count more than short ones. */
  readonly share: number;
}

/**
 * Words of a quotation aligned with words of a statement; null where there are none. Words that differ in accents or vowel signs
 * alone are alike, and changed.
 */
export function alignWith(
  statement: number,
  words: readonly QuotedWord[],
  printed: readonly PrintedWord[],
  gapBefore: (word: number) => boolean,
): Candidate | null {
  if (printed.length === 0) return null;
  const forms = (list: readonly { readonly key: string }[]) => list.map(({ key }) => foldForms(key));
  const { steps, score } = align(forms(words), forms(printed), gapBefore);
  const { runs, steps: alike } = likeness(steps, gapBefore);
  const exact = (step: Step): Step =>
    step.type === 'same' && words[step.quoted]!.key !== printed[step.printed]!.key
      ? { ...step, type: 'changed' }
      : step;
  const shared = runs.flatMap(({ quoted, length }) => words.slice(quoted, quoted + length));
  return {
    statement,
    printed,
    steps: steps.map(exact),
    score,
    like: { runs, steps: alike.map(exact) },
    share: weightOfAll(shared) / weightOfAll(words),
  };
}

/**
 * A word counts as much as it tells: up to three letters once, up to six twice, longer ones three times. A syllable of Hangul is
 * two or three letters.
 */
const weightOf = ({ key }: { readonly key: string }): number => {
  const letters = /\p{Script=Hangul}/u.test(key) ? key.length * 2.5 : key.length;
  return Math.min(3, Math.ceil(letters / 3));
};

/** What words count together. */
export const weightOfAll = (words: readonly QuotedWord[]): number =>
  words.reduce((total, word) => total + weightOf(word), 0);

/** The more alike before the less. */
export const byLikeness = (a: Candidate, b: Candidate): number => b.share - a.share || b.score - a.score;

/** How many words in a row are the same there, at most. */
export const longestRun = ({ like }: Candidate): number => Math.max(0, ...like.runs.map(({ length }) => length));

/** The printed words that the quotation has. */
export const sharedWords = ({ steps, printed }: Candidate): readonly PrintedWord[] =>
  steps.flatMap((step) => (step.type === 'same' ? [printed[step.printed]!] : []));

/** A candidate of a part of a quotation, with its words numbered as those of the whole. */
export function shifted(candidate: Candidate, by: number): Candidate {
  const move = (steps: readonly Step[]) =>
    steps.map((step) => (step.type === 'dropped' ? step : { ...step, quoted: step.quoted + by }));
  const { runs, steps } = candidate.like;
  return {
    ...candidate,
    steps: move(candidate.steps),
    like: { runs: runs.map((run) => ({ ...run, quoted: run.quoted + by })), steps: move(steps) },
  };
}
