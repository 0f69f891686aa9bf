import type { Relation } from '../../statement/schema.ts';
import { daysApart, daysOf } from './compatible-days.ts';
import { AS_LONG, round } from './near-copies.ts';
import { percent } from './percent.ts';
import { countShared } from './shingles.ts';
import type { Sketch } from './sketch.ts';
import type { Unrelated } from './text.ts';

/** A longer text that has fewer of the sample does not hold the excerpt. */
const SAMPLE_SHARE = 0.5;
/** Share of the excerpt's runs that must stand in the longer text: a cut in the middle or a few edited words cost the rest. */
const CONTAINED = 0.8;
/** A run that stands in more texts than this is a form of words. */
const COMMON = 200;
/** A teaser and its text are put out in one week; a passage that comes again later is a speaker's habit. */
const DAYS = 7;

/**
 * Teasers and excerpts: texts whose five-word runs stand, nearly all, in a longer text. What counts is the share of the
 * shorter one (containment): a teaser of thirty words has next to nothing in common with its address by Jaccard.
 *
 * @param sketches of each statement
 * @param shinglesOf runs of a statement, by its index
 * @returns for each statement the text that it was taken from, or null: of several, the one that holds most of it, then the
 * earliest
 */
export function findExcerpts(
  statements: readonly Unrelated[],
  sketches: readonly Sketch[],
  shinglesOf: (index: number) => Uint32Array,
): (Relation | null)[] {
  const samples = sketches.map(({ sample }) => sample);
  const holders = indexByShingle(samples);
  const found: { relation: Relation; share: number }[] = [];
  for (const [long, statement] of statements.entries()) {
    const shingles = shinglesOf(long);
    for (const [short, hits] of countHits(shingles, holders)) {
      const excerpt = statements[short]!;
      if (
        short === long ||
        hits < SAMPLE_SHARE * samples[short]!.length ||
        excerpt.lang !== statement.lang ||
        daysApart(daysOf(excerpt), daysOf(statement)) > DAYS
      )
        continue;
      const own = shinglesOf(short);
      if (own.length > AS_LONG * shingles.length) continue;
      const share = countShared(own, shingles) / own.length;
      if (share < CONTAINED || share <= (found[short]?.share ?? 0)) continue;
      const says = `${percent(share)} the excerpt’s runs of five words stand in the full text.`;
      found[short] = {
        share,
        relation: { type: 'excerptOf', statement: statement.id, rule: 'words/contained', figure: round(share), says },
      };
    }
  }
  return statements.map((_, index) => found[index]?.relation ?? null);
}

function indexByShingle(samples: readonly (Uint32Array | null)[]): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>();
  for (const [index, sample] of samples.entries()) {
    for (const shingle of sample ?? []) {
      const list = holders.get(shingle);
      if (list === undefined) holders.set(shingle, [index]);
      else if (list.length < COMMON) list.push(index);
    }
  }
  return holders;
}

/** How many runs of each sample stand in a text. */
function countHits(
  shingles: Uint32Array,
  holders: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, number> {
  const hits = new Map<number, number>();
  for (const shingle of shingles)
    for (const index of holders.get(shingle) ?? []) hits.set(index, (hits.get(index) ?? 0) + 1);
  return hits;
}
