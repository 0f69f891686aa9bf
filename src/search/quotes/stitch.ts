import { alignWith, type Candidate, longestRun, shifted, weightOfAll } from './candidate.ts';
import { type Case, gapsOf } from './case.ts';
import type { Run } from './likeness.ts';
import { findNear, type Near, readPlaces } from './near.ts';
import { pieceOf } from './pieces.ts';
import type { Seed } from './seeds.ts';
import type { Piece } from './types.ts';
import { bestPlaces } from './votes.ts';

/** A stretch of so many words that the best place does not have may be from somewhere else, where as many stand in a row. */
const PIECE = 6;
/** How much of such a stretch another place must have. */
const FILLED = 0.7;
/** How much of all words the pieces of a stitched quotation must have together: formulas are shared by many texts. */
const STITCHED = 0.85;
/** How many places are read for a stretch. */
const MOST_FILLING = 2;
/** So many seeds of a stretch have told where it may be from: no others are looked up. */
const KNOWN = 4;
/** How many pieces one is taken apart into. */
const MOST_PIECES = 6;

/** True where a stretch of the quotation is not at a place that may be from somewhere else. */
export const hasHole = ({ quotation: { words } }: Case, { like }: Candidate): boolean => {
  const { from, to } = longestHole(like.runs, words.length);
  return to - from >= PIECE;
};

/**
 * The pieces of a quotation from several places, in its order; null: together they are not enough of it.
 *
 * @param further also looks up seeds that have not voted yet
 */
export async function stitch(
  one: Case,
  best: Candidate,
  near: Near,
  further: boolean,
): Promise<readonly Piece[] | null> {
  const { words } = one.quotation;
  const pieces = [best];
  while (pieces.length < MOST_PIECES) {
    const hole = longestHole(
      pieces.flatMap(({ like }) => like.runs),
      words.length,
    );
    if (hole.to - hole.from < PIECE) break;
    const other = await fill(one, hole, near, further);
    if (!other) return null;
    pieces.push(other);
  }
  if (pieces.length < 2) return null;
  const runs = pieces.flatMap(({ like }) => like.runs);
  const there = words.filter((_, index) =>
    runs.some(({ quoted, length }) => index >= quoted && index < quoted + length),
  );
  if (weightOfAll(there) / weightOfAll(words) < STITCHED) return null;
  const ordered = pieces.toSorted((a, b) => a.like.runs[0]!.quoted - b.like.runs[0]!.quoted);
  return Promise.all(ordered.map((piece) => pieceOf(one, piece, piece.like.steps)));
}

/** A stretch of words, from one up to, not including, another. */
interface Hole {
  readonly from: number;
  readonly to: number;
}

/** A place that has a stretch of the quotation: among those that were read, those that have votes of its words, or by a search of its own. */
async function fill(
  { reader, quotation }: Case,
  { from, to }: Hole,
  near: Near,
  further: boolean,
): Promise<Candidate | null> {
  const words = quotation.words.slice(from, to);
  const [first, last] = [words[0]!.token, words.at(-1)!.token];
  const inHole = ({ token }: Seed) => token >= first && token <= last;
  const align = ({ candidates }: Near) =>
    nearEnough(candidates.map(({ statement, printed }) => alignWith(statement, words, printed, gapsOf(words))));
  const known = align(near);
  if (known) return shifted(known, from);
  const places =
    near.votes === null ? [] : bestPlaces(near.votes, MOST_FILLING, further ? 0 : near.votes.chance, inHole);
  const voted = align(await readPlaces(reader, { ...near, candidates: [] }, places));
  if (voted) return shifted(voted, from);
  if (!further || (near.votes?.seeds.filter(inHole).length ?? 0) >= KNOWN) return null;
  const own = align(await findNear(reader, words));
  return own && shifted(own, from);
}

function nearEnough(candidates: readonly (Candidate | null)[]): Candidate | null {
  const enough = candidates.filter((one) => one !== null && one.share >= FILLED && longestRun(one) >= PIECE);
  return enough.toSorted((a, b) => b!.share - a!.share)[0] ?? null;
}

/** The longest stretch of `length` words that no run covers. */
function longestHole(runs: readonly Run[], length: number): Hole {
  let [best, from] = [{ from: 0, to: 0 }, 0];
  for (const run of [...runs.toSorted((a, b) => a.quoted - b.quoted), { quoted: length, length: 0 }]) {
    if (run.quoted - from > best.to - best.from) best = { from, to: run.quoted };
    from = Math.max(from, run.quoted + run.length);
  }
  return best;
}
