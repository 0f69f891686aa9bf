/**
 * Where tokens have their positions: through all statements, one number a token, with numbers left free in between, so that
 * runs of tokens and words near each other never cross paragraphs.
 */

/** Statements begin at multiples of this; so does what follows a title, so that titles are told by few numbers. */
export const STEP = 64;
/** So many positions at least are free behind each paragraph. */
export const GAP = 32;

const roundUp = (position: number) => Math.ceil(position / STEP) * STEP;

/** Where a paragraph’s tokens begin, and where the next statement would. */
export interface Layout {
  readonly firsts: readonly number[];
  readonly next: number;
}

/**
 * Positions of a statement’s paragraphs.
 *
 * @param start a multiple of `STEP`
 * @param lengths how many tokens each paragraph has; the first is the title
 */
export function layOut(start: number, lengths: readonly number[]): Layout {
  const firsts: number[] = [];
  let at = start;
  for (const [index, length] of lengths.entries()) {
    firsts.push(at);
    at += length + GAP;
    if (index === 0) at = roundUp(at);
  }
  return { firsts, next: Math.max(roundUp(at), start + STEP) };
}
