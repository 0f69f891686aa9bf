import { alignWith, type Candidate, longestRun, shifted, weightOfAll } from './candidate.ts';
import { type Case, gapsOf } from './case.ts';
import type { Run } from './likeness.ts';
import { findNear } from './near.ts';
import { pieceOf } from './pieces.ts';
import type { Piece } from './types.ts';

/** A stretch of so many words that the best place does not have may be from somewhere else, where as many stand in a row. */
const PIECE = 6;
/** How much of such a stretch another place must have. */
const FILLED = 0.7;
/** How much of all words the pieces of a stitched quotation must have together: formulas are shared by many texts. */
const STITCHED = 0.85;
/** How many pieces one is taken apart into. */
const MOST_PIECES = 6;

/** The pieces of a quotation from several places, in its order; null: together they are not enough of it. */
export async function stitch(
  one: Case,
  best: Candidate,
  candidates: readonly Candidate[],
): Promise<readonly Piece[] | null> {
  const { words } = one.quotation;
  const pieces = [best];
  while (pieces.length < MOST_PIECES) {
    const hole = longestHole(
      pieces.flatMap(({ like }) => like.runs),
      words.length,
    );
    if (hole.to - hole.from < PIECE) break;
    const other = await fill(one, hole, candidates);
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

/** A place that has a stretch of the quotation: among those that were read, or by a search of its own. */
async function fill(
  { reader, quotation }: Case,
  { from, to }: Hole,
  candidates: readonly Candidate[],
): Promise<Candidate | null> {
  const words = quotation.words.slice(from, to);
  const gapBefore = gapsOf(words);
  const read = candidates.map(({ statement, printed }) => alignWith(statement, words, printed, gapBefore));
  const found =
    nearEnough(read) ??
    nearEnough(await findNear(reader, words, 'words')) ??
    nearEnough(await findNear(reader, words, 'runs'));
  return found && shifted(found, from);
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
