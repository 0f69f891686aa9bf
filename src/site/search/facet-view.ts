import type { FacetCount } from '../../search/answer/types.ts';

/** A value of a filter as it is shown. */
export interface FacetValue extends FacetCount {
  readonly chosen: boolean;
}

export interface FacetView {
  /** Chosen ones first, then most first. */
  readonly shown: readonly FacetValue[];
  /** Behind "more". */
  readonly rest: readonly FacetValue[];
}

/** How many values stand there before "more". */
const SHOWN = 7;

/**
 * The values of a filter: what is chosen always, what finds something, and the most frequent ones without being asked for
 * more. A single one more is shown itself.
 *
 * @param counts most first
 * @param chosen keys
 */
export function facetView(counts: readonly FacetCount[], chosen: readonly string[]): FacetView {
  const keys = new Set(chosen);
  const known = new Map(counts.map((one) => [one.key, one]));
  const mine = chosen.map((key) => ({ ...(known.get(key) ?? { key, name: key, count: 0 }), chosen: true }));
  const others = counts
    .filter(({ key, count }) => !keys.has(key) && count > 0)
    .map((one) => ({ ...one, chosen: false }));
  const room = Math.max(0, SHOWN - mine.length);
  const cut = others.length <= room + 1 ? others.length : room;
  return { shown: [...mine, ...others.slice(0, cut)], rest: others.slice(cut) };
}

/**
 * The keys that values of an address mean. An address from before there were ids has names: those are all who bear them. What
 * the archive does not have stays as it is, and finds nothing.
 */
export function keysOf(
  values: readonly string[],
  known: readonly { readonly key: string; readonly name: string }[],
): readonly string[] {
  return [
    ...new Set(
      values.flatMap((value) => {
        if (known.some(({ key }) => key === value)) return [value];
        const named = known.filter(({ name }) => name === value).map(({ key }) => key);
        return named.length > 0 ? named : [value];
      }),
    ),
  ];
}
