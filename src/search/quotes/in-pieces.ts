import type { Occurrences, Passage } from '../reader.ts';
import { alignWith, type Candidate, sharedWords, shifted } from './candidate.ts';
import { type Case, gapsOf } from './case.ts';
import { judgementOf } from './judgement.ts';
import { bestOccurrences, type Occurrence } from './occurrences.ts';
import { byVoice, isWhole, pieceOf } from './pieces.ts';
import { voicesOf } from './places.ts';
import { passagesBetween, printedWords } from './printed-words.ts';
import type { Judgement, Piece } from './types.ts';

/** How many statements that have all pieces are read for their order. */
const MOST_READ = 8;
/** A piece of so many words tells where it is from: a word or two between gaps stand somewhere in every archive. */
const TELLING = 3;

/** Where all pieces of a quotation that marks its gaps stand so, in one statement or in several; null: not all of them do. */
export async function inPieces(one: Case): Promise<Judgement | null> {
  const { pieces } = one.quotation;
  if (pieces.length < 2) return null;
  const found = await Promise.all(pieces.map((tokens) => one.reader.phrase(tokens)));
  if (found.some(({ total }) => total === 0)) return null;
  const { read, all } = await inOneStatement(one, found);
  const oneVoice = read.filter((candidate) => voicesOf(sharedWords(candidate)).length <= 1);
  if (oneVoice.length > 0) {
    const [first, ...rest] = await Promise.all(oneVoice.map((candidate) => pieceOf(one, candidate, candidate.steps)));
    return judgementOf(one, {
      verdict: 'shortened',
      pieces: [first!],
      others: rest.slice(0, one.others).map(({ place }) => place),
      statements: all > MOST_READ ? null : oneVoice.length,
    });
  }
  if (read.length > 0)
    return judgementOf(one, { verdict: 'stitched', pieces: await byVoice(one, read[0]!), statements: 0 });
  const stitched = await inSeveral(one, found);
  return stitched && judgementOf(one, { verdict: 'stitched', pieces: stitched, statements: 0 });
}

/** The statements that have all pieces in their order, of the first that have them all, and how many have them all. */
async function inOneStatement(
  one: Case,
  found: readonly Occurrences[],
): Promise<{ readonly read: readonly Candidate[]; readonly all: number }> {
  const { check, quotation } = one;
  const [rarest, ...more] = found.map(({ statements }) => new Set(statements)).toSorted((a, b) => a.size - b.size);
  const all = [...rarest!].filter((statement) => more.every((set) => set.has(statement)));
  const fit = await check.fit();
  const ranked = all.toSorted((a, b) => fit(b, null) - fit(a, null) || a - b);
  const read: Candidate[] = [];
  for (const statement of ranked.slice(0, MOST_READ)) {
    const printed = printedWords(await passagesOf(one, found, statement));
    const candidate = alignWith(statement, quotation.words, printed, gapsOf(quotation.words));
    if (candidate && isWhole(one, candidate, 'same-marks')) read.push(candidate);
  }
  return { read, all: all.length };
}

/** The part of a statement in which its pieces stand; all of it where that is not known. */
async function passagesOf(
  { reader, quotation }: Case,
  found: readonly Occurrences[],
  statement: number,
): Promise<readonly Passage[]> {
  const [start, end] = [reader.startOf(statement), reader.startOf(statement + 1)];
  const places = found.map(({ positions }) => positions?.filter((position) => position >= start && position < end));
  const known = places.filter((list) => list !== undefined);
  if (known.length < places.length) return reader.text(statement);
  const longest = Math.max(...quotation.pieces.map((tokens) => tokens.length));
  const [first, last] = [Math.min(...known.map((list) => list[0]!)), Math.max(...known.map((list) => list.at(-1)!))];
  return passagesBetween(reader, statement, first, last + longest);
}

/** Each piece where it stands; null: they are too short to prove anything. */
async function inSeveral(one: Case, found: readonly Occurrences[]): Promise<readonly Piece[] | null> {
  const ranges = pieceRanges(one);
  if (ranges.filter(({ from, to }) => to - from >= TELLING).length < 2) return null;
  const stitched: Piece[] = [];
  const common = commonest(found);
  for (const [index, range] of ranges.entries()) {
    const [occurrence] = await bestOccurrences(one, within(one, found[index]!, common));
    const piece = occurrence && (await readPiece(one, occurrence, range));
    if (piece) stitched.push(piece);
  }
  return stitched.length < 2 ? null : stitched;
}

/** The statement that has most of the pieces. */
function commonest(found: readonly Occurrences[]): number {
  const counts = new Map<number, number>();
  for (const { statements } of found)
    for (const statement of statements) counts.set(statement, (counts.get(statement) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** Those occurrences that are in a statement, if there are any: else all. */
function within({ reader }: Case, found: Occurrences, statement: number): Occurrences {
  if (!found.statements.includes(statement)) return found;
  const [start, end] = [reader.startOf(statement), reader.startOf(statement + 1)];
  const positions = found.positions?.filter((position) => position >= start && position < end) ?? null;
  return { ...found, statements: Uint32Array.of(statement), positions };
}

/** Words of a quotation, from one up to, not including, another. */
interface Range {
  readonly from: number;
  readonly to: number;
}

const pieceRanges = ({ quotation: { pieces, words } }: Case): readonly Range[] =>
  pieces.map((_, index) => ({
    from: words.findIndex(({ piece }) => piece === index),
    to: words.findLastIndex(({ piece }) => piece === index) + 1,
  }));

async function readPiece(one: Case, { statement, position }: Occurrence, { from, to }: Range): Promise<Piece | null> {
  const words = one.quotation.words.slice(from, to);
  const tokens = words.at(-1)!.token - words[0]!.token + 1;
  const passages =
    position === null
      ? await one.reader.text(statement)
      : await passagesBetween(one.reader, statement, position, position + tokens);
  const candidate = alignWith(statement, words, printedWords(passages), () => false);
  const moved = candidate && shifted(candidate, from);
  return moved && pieceOf(one, moved, moved.steps);
}
