import type { Word } from '../../statement/words.ts';

/** A run of words that two texts have in common: `length` words from `a` of the one and from `b` of the other, counted from 0. */
export interface CommonRun {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Longer texts are aligned by their first words alone: the table below grows with the product of both. */
const MOST_WORDS = 1500;

/**
 * What two texts have in common in one order: a longest common subsequence of their words (Wagner and Fischer 1974), as runs.
 * Single small words that happen to stand in both are no part of what is shared: a run of fewer than `fewest` words counts only
 * where it stands next to another run, with at most `near` words of either text between them.
 */
export function alignWords(a: readonly Word[], b: readonly Word[], fewest = 3, near = 4): readonly CommonRun[] {
  return dropStrays(commonRuns(a.slice(0, MOST_WORDS), b.slice(0, MOST_WORDS)), fewest, near);
}

function commonRuns(a: readonly Word[], b: readonly Word[]): readonly CommonRun[] {
  const width = b.length + 1;
  // Of each pair of ends, the words that the rests share, each worth the more the longer the run it stands in.
  const best = new Uint32Array((a.length + 1) * width);
  const run = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      if (a[i]!.key === b[j]!.key) run[at] = run[at + width + 1]! + 1;
      const skip = Math.max(best[at + width]!, best[at + 1]!);
      // A word that goes on a run is worth a little more than one alone.
      const take = a[i]!.key !== b[j]!.key ? 0 : best[at + width + 1]! + (run[at]! > 1 ? 5 : 4);
      best[at] = Math.max(skip, take);
    }
  const runs: CommonRun[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const at = i * width + j;
    if (best[at] === best[at + width]) i++;
    else if (best[at] === best[at + 1]) j++;
    else {
      const last = runs.at(-1);
      if (last && last.a + last.length === i && last.b + last.length === j)
        runs[runs.length - 1] = { ...last, length: last.length + 1 };
      else runs.push({ a: i, b: j, length: 1 });
      i++;
      j++;
    }
  }
  return runs;
}

/** Runs of enough words, and shorter ones that lie close to what was kept before or after them. */
function dropStrays(runs: readonly CommonRun[], fewest: number, near: number): readonly CommonRun[] {
  const kept = runs.map(({ length }) => length >= fewest);
  const close = (one: CommonRun, next: CommonRun) =>
    next.a - (one.a + one.length) <= near && next.b - (one.b + one.length) <= near;
  for (let i = 1; i < runs.length; i++) kept[i] ||= kept[i - 1]! && close(runs[i - 1]!, runs[i]!);
  for (let i = runs.length - 2; i >= 0; i--) kept[i] ||= kept[i + 1]! && close(runs[i]!, runs[i + 1]!);
  return runs.filter((_, index) => kept[index]);
}

/** Runs without the short ones at either end: what is shared begins and ends with words that stand together in both texts. */
export function trimRuns(runs: readonly CommonRun[], fewest: number): readonly CommonRun[] {
  const first = runs.findIndex(({ length }) => length >= fewest);
  const last = runs.findLastIndex(({ length }) => length >= fewest);
  return first === -1 ? [] : runs.slice(first, last + 1);
}
