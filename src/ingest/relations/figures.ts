import type { Block } from '../../statement/schema.ts';

const FIGURE = /\p{Nd}+(?:[.,:]\p{Nd}+)*/gu;
/** Of the figures of both texts, so many must be in both: an agency corrects one, a pattern is filled with others. */
const ENOUGH = 0.75;

/** Whether two texts print much the same figures (years, sums, numbers of resolutions); texts without any agree. */
export function figuresAgree(a: readonly Block[], b: readonly Block[]): boolean {
  const [some, others] = [figuresOf(a), figuresOf(b)];
  const shared = some.intersection(others).size;
  return shared >= ENOUGH * some.union(others).size;
}

function figuresOf(body: readonly Block[]): ReadonlySet<string> {
  return new Set(body.flatMap(({ text }) => text.match(FIGURE) ?? []));
}
