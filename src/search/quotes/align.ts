/** One step of an alignment: a word that both have, one in place of another, one that only the quotation or only the text has. */
export type Step =
  | { readonly type: 'same' | 'changed'; readonly quoted: number; readonly printed: number }
  | { readonly type: 'added'; readonly quoted: number }
  | { readonly type: 'dropped'; readonly printed: number };

export interface Alignment {
  /** From the first word of the quotation to its last, and what they stand beside. */
  readonly steps: readonly Step[];
  readonly score: number;
}

/**
 * Points by which alignments are weighed against each other; what counts is only which is larger. A word that both have is worth
 * more than any that differs costs, and more still where the words before it are the same too: so small words do not scatter. One
 * word for another costs less than one put in and one left out. To leave out many words in a row costs hardly more than to leave
 * out one, because that is how people shorten; where the quotation says that it left something out, it costs next to nothing, so
 * that of two ways the shorter is taken.
 */
const SAME = 2;
const SAME_AGAIN = 3;
const CHANGED = -0.9;
const ADDED = -1;
const DROPPED = -1;
const DROPPED_AGAIN = -0.05;
const MARKED_GAP = -0.001;

const ENTERED = 1;
const OVER = 2;
const PUT_IN = 3;
const LEFT_OUT = 4;

/**
 * Align a quotation with a text: all of its words, anywhere in the text (Sellers 1980, with gaps of two prices after Gotoh 1982).
 *
 * @param quoted words as they are compared
 * @param printed words of the text; time and memory grow with the product of both
 * @param gapBefore true where the quotation says that something is left out or replaced before that word
 */
export function align(
  quoted: readonly string[],
  printed: readonly string[],
  gapBefore: (word: number) => boolean,
): Alignment {
  const width = printed.length + 1;
  const from = new Uint8Array((quoted.length + 1) * width);
  // Where the best way to a cell that leaves out a word came from: 1 where it left out the word before too.
  const goesOn = new Uint8Array((quoted.length + 1) * width);
  let above = new Float64Array(width);
  for (let i = 1; i <= quoted.length; i++) {
    const row = new Float64Array(width);
    row[0] = above[0]! + ADDED;
    from[i * width] = PUT_IN;
    const marked = i < quoted.length && gapBefore(i);
    const [open, extend] = marked ? [MARKED_GAP, MARKED_GAP] : [DROPPED, DROPPED_AGAIN];
    let skipping = -Infinity;
    const runs = i > 1 && !gapBefore(i - 1);
    for (let j = 1; j < width; j++) {
      const at = i * width + j;
      const same = quoted[i - 1] === printed[j - 1];
      const again = same && runs && j > 1 && quoted[i - 2] === printed[j - 2];
      let best = above[j - 1]! + (same ? (again ? SAME_AGAIN : SAME) : CHANGED);
      let way = same ? ENTERED : OVER;
      const added = above[j]! + ADDED;
      if (added > best) [best, way] = [added, PUT_IN];
      const opened = row[j - 1]! + open;
      const extended = skipping + extend;
      if (extended > opened) goesOn[at] = 1;
      skipping = Math.max(opened, extended);
      // Behind its last word a quotation leaves nothing out.
      if (i < quoted.length && skipping > best) [best, way] = [skipping, LEFT_OUT];
      row[j] = best;
      from[at] = way;
    }
    above = row;
  }
  let end = 0;
  for (let j = 1; j < width; j++) if (above[j]! > above[end]!) end = j;
  return { steps: trace(from, goesOn, quoted.length, end, width), score: above[end]! };
}

function trace(from: Uint8Array, goesOn: Uint8Array, length: number, end: number, width: number): readonly Step[] {
  const steps: Step[] = [];
  let [i, j] = [length, end];
  while (i > 0) {
    let at = i * width + j;
    const way = from[at]!;
    if (way === LEFT_OUT) {
      // The way into a row of words left out was found by their own prices, not by the best of each cell.
      for (let more = 1; more === 1; at = i * width + j) {
        more = goesOn[at]!;
        steps.push({ type: 'dropped', printed: --j });
      }
    } else if (way === PUT_IN) steps.push({ type: 'added', quoted: --i });
    else steps.push({ type: way === ENTERED ? 'same' : 'changed', quoted: --i, printed: --j });
  }
  return steps.toReversed();
}
