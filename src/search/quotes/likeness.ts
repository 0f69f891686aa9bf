import type { Step } from './align.ts';

/** Words in a row that a quotation and a text have alike, by their first word in each. */
export interface Run {
  readonly quoted: number;
  readonly printed: number;
  readonly length: number;
}

/** The part of an alignment in which both are alike. */
export interface Likeness {
  readonly runs: readonly Run[];
  /** From the first of those runs to the last. */
  readonly steps: readonly Step[];
}

/** Two runs this many words apart are one likeness, in the quotation and in the text. */
const CLOSE = 5;
/** Runs that are longer may be farther apart in the text: so people leave out a part of a sentence without a mark. */
const LONG = 4;
/** How many words a quotation may leave out there. */
export const SLACK = 48;

/**
 * Where an alignment shows a likeness: around its longest run of equal words, as far as further runs of two or more are close.
 * Small words that happen to stand in the right order farther away are none.
 *
 * @param gapBefore true where the quotation says that something is left out before that word
 */
export function likeness(steps: readonly Step[], gapBefore: (word: number) => boolean): Likeness {
  const runs = runsOf(steps);
  const telling = runs.filter(({ length }) => length >= 2);
  if (telling.length === 0) return { runs: [], steps: [] };
  const longest = telling.reduce((best, { length }, index) => (length > telling[best]!.length ? index : best), 0);
  const near = (a: Run, b: Run) => {
    const [inQuotation, inText] = [b.quoted - a.quoted - a.length, b.printed - a.printed - a.length];
    if (inQuotation > CLOSE) return false;
    const marked = Array.from({ length: inQuotation + 1 }, (_, index) => a.quoted + a.length + index).some(gapBefore);
    return marked || inText <= (Math.min(a.length, b.length) >= LONG ? SLACK : CLOSE);
  };
  let [first, last] = [longest, longest];
  while (first > 0 && near(telling[first - 1]!, telling[first]!)) first--;
  while (last < telling.length - 1 && near(telling[last]!, telling[last + 1]!)) last++;
  const [from, to] = [telling[first]!, telling[last]!];
  const at = (word: number) => steps.findIndex((step) => step.type === 'same' && step.quoted === word);
  return {
    runs: runs.filter(({ quoted }) => quoted >= from.quoted && quoted <= to.quoted),
    steps: steps.slice(at(from.quoted), at(to.quoted + to.length - 1) + 1),
  };
}

/** The words in a row that are the same, in their order. */
function runsOf(steps: readonly Step[]): readonly Run[] {
  const runs: { quoted: number; printed: number; length: number }[] = [];
  let open = false;
  for (const step of steps) {
    if (step.type !== 'same') open = false;
    else if (open) runs[runs.length - 1]!.length++;
    else {
      runs.push({ quoted: step.quoted, printed: step.printed, length: 1 });
      open = true;
    }
  }
  return runs;
}
