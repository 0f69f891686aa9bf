import type { Relation } from '../../statement/schema.ts';
import { daysApart, daysOf } from './compatible-days.ts';
import { isFormFilledIn } from './filled-in.ts';
import { findLikely } from './min-hash.ts';
import { percent } from './percent.ts';
import { countShared } from './shingles.ts';
import type { Sketch } from './sketch.ts';
import type { Unrelated } from './text.ts';

/** Measured: a text with one word in sixteen changed keeps a little over half of its runs; two reports of one event share far fewer. */
const ALIKE = 0.5;
/** Of two copies the shorter has more than this share of the longer one's runs; a shorter text is an excerpt. */
export const AS_LONG = 0.7;
/** The same text is put out again within a week, or it is a form of words that is used again. */
const DAYS = 7;

/**
 * Texts printed twice, a little differently: the share of their five-word runs that both have (Jaccard) is at least a half,
 * they are of much the same length and in one language, their days do not contradict that, and they are not one form filled in
 * twice.
 *
 * @param statements in the order in which they were put out: each is held against those before it
 * @param sketches of each statement
 * @param shinglesOf runs of a statement, by its index
 * @returns for each statement the first one that it is a copy of, or null
 */
export function findNearCopies(
  statements: readonly Unrelated[],
  sketches: readonly Sketch[],
  shinglesOf: (index: number) => Uint32Array,
): (Relation | null)[] {
  const signatures = sketches.map(({ signature }) => signature);
  const found: (Relation | null)[] = statements.map(() => null);
  for (const [first, second] of findLikely(signatures)) {
    const [earlier, later] = [statements[first]!, statements[second]!];
    if (found[second] !== null || earlier.lang !== later.lang || daysApart(daysOf(earlier), daysOf(later)) > DAYS)
      continue;
    const shared =
      agreement(signatures[first]!, signatures[second]!) < ALIKE - MARGIN
        ? 0
        : jaccard(shinglesOf(first), shinglesOf(second));
    if (shared < ALIKE || isFormFilledIn(earlier.body, later.body)) continue;
    found[second] = {
      type: 'sameAs',
      statement: earlier.id,
      rule: 'words/near-copy',
      figure: round(shared),
      says: `${percent(shared)} the runs of five words are the same in both texts.`,
    };
  }
  return found;
}

/** An estimate from 128 places of a sample is seldom further off than this. */
const MARGIN = 0.25;

function agreement(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) same++;
  return same / a.length;
}

function jaccard(a: Uint32Array, b: Uint32Array): number {
  if (Math.min(a.length, b.length) <= AS_LONG * Math.max(a.length, b.length)) return 0;
  const shared = countShared(a, b);
  return shared / (a.length + b.length - shared);
}

/** Two decimals: what a reader is told. */
export const round = (share: number): number => Math.floor(share * 100) / 100;
