import type { Near, Term } from '../query/types.ts';
import { around, holds } from '../read/stretches.ts';
import type { Occurrences, SearchReader, Stretches } from '../reader.ts';
import { intersect, type List, NONE, union } from './lists.ts';
import { type Group, type LookedUp, lookUp, occurrencesAt, placesOf, statementsOf } from './look-up.ts';
import type { Run } from './runs.ts';

/** Whose words count. */
export interface Own {
  /** The statements in which the chosen speakers speak. */
  readonly statements: List;
  /** Their turns. */
  readonly turns: Stretches;
}

/** Where a term stands. */
export interface Found {
  readonly statements: List;
  /** How often in each: exact where `positions` is there. */
  readonly times: ArrayLike<number>;
  /** What each weighs in ranking: of every form the least number of its class, and more for a title. */
  readonly weights: readonly number[];
  /** First positions, ascending; null: of a frequent word only the statements are known. */
  readonly positions: List | null;
  /** How often in all; null: not known. */
  readonly total: number | null;
  /** What is to be marked in a text. */
  readonly runs: readonly Run[];
  /** Words that stand nowhere, as typed. */
  readonly unknown: readonly string[];
}

/** So much more than elsewhere does a word weigh in a title. */
const TITLE_WEIGHT = 4;

/** Classes of how often a word stands in a statement; the index keeps no more of frequent ones. */
const CLASSES = [12, 4, 2, 1];
const classOf = (times: number): number => CLASSES.find((least) => times >= least) ?? 0;

/**
 * Find a term.
 *
 * @param own count only words that the chosen speakers say; null: all
 * @throws IndexError where the index is not whole
 */
export async function findTerm(term: Term, reader: SearchReader, own: Own | null): Promise<Found> {
  const parts = await Promise.all(
    (term.type === 'either' ? term.of : [term]).map(async (part) =>
      part.type === 'near' ? findNear(part, reader, own) : ownOf(await lookUp(part, reader), reader, own),
    ),
  );
  const runs = parts.flatMap((part) => part.runs);
  const unknown = [...new Set(parts.flatMap((part) => part.unknown))];
  return {
    ...together(
      parts.flatMap((part) => part.groups),
      reader,
    ),
    runs,
    unknown,
  };
}

/** Only those places that are in the chosen speakers’ words. */
async function ownOf(looked: LookedUp, reader: SearchReader, own: Own | null): Promise<LookedUp> {
  if (own === null) return looked;
  const groups = await Promise.all(
    looked.groups.map(async ({ run, occurrences }) => {
      const isThere = intersect(occurrences.statements, own.statements).length > 0;
      const positions = isThere ? await placesOf({ run, occurrences }, reader, own.turns) : NONE;
      const theirs = positions.filter((position) => holds(own.turns, position, position + run.length - 1));
      return { run, occurrences: occurrencesAt(theirs, reader) };
    }),
  );
  return { ...looked, groups };
}

/** The forms and alternatives of a term as one; what is named twice counts once. */
function together(all: readonly Group[], reader: SearchReader): Omit<Found, 'runs' | 'unknown'> {
  const groups = [...new Map(all.map((group) => [keyOf(group), group])).values()];
  const statements = union(groups.map(({ occurrences }) => occurrences.statements));
  const times = Array.from(statements, () => 0);
  const weights = Array.from(statements, () => 0);
  for (const { occurrences } of groups) {
    const titles = titlesOf(occurrences, reader);
    let at = 0;
    for (const [index, statement] of occurrences.statements.entries()) {
      while (statements[at]! < statement) at++;
      const often = occurrences.times[index]!;
      times[at]! += often;
      weights[at]! += classOf(often) + (titles.has(statement) ? TITLE_WEIGHT : 0);
    }
  }
  if (groups.every(({ occurrences }) => occurrences.positions !== null)) {
    const positions = union(groups.map(({ occurrences }) => occurrences.positions!));
    // Alternatives may share places: `near` with one of its words.
    const { times: exact, total } = occurrencesAt(positions, reader);
    return { statements, times: exact, weights, positions, total };
  }
  const lengths = new Set(groups.map(({ run }) => run.length));
  const mayShare = groups.length > 1 && (lengths.size > 1 || lengths.has(0));
  const total = groups.reduce((sum, { occurrences }) => sum + occurrences.total, 0);
  return { statements, times, weights, positions: null, total: mayShare ? null : total };
}

/** Equal for groups of the same tokens; places of `near` are like no other. */
const keyOf = ({ run, occurrences }: Group): unknown =>
  run.length === 0 ? occurrences : run.map((forms) => [...forms].toSorted().join(' ')).join('\n');

/** Statements in whose title a run stands. */
function titlesOf({ statements, positions, titles = NONE }: Occurrences, reader: SearchReader): ReadonlySet<number> {
  if (positions === null) return new Set(titles);
  let at = 0;
  return new Set(
    statements.filter((statement) => {
      const start = reader.startOf(statement);
      while (positions[at]! < start) at++;
      return positions[at]! < reader.titleEnd(statement);
    }),
  );
}

/** Places of the left side that have one of the right near them. */
async function findNear({ left, right, within }: Near, reader: SearchReader, own: Own | null): Promise<LookedUp> {
  const sides = await Promise.all([lookUp(left, reader), lookUp(right, reader)]);
  const known = {
    runs: sides.flatMap(({ runs }) => runs),
    groups: [],
    unknown: [...new Set(sides.flatMap(({ unknown }) => unknown))],
  };
  const [a, b] = sides as [LookedUp, LookedUp];
  const both = intersect(statementsOf(a), statementsOf(b));
  const statements = own === null ? both : intersect(both, own.statements);
  if (statements.length === 0) return known;
  if (within === 1 && own === null && toLookUp(a) + toLookUp(b) > 0) {
    const positions = await besideEachOther(a, b, reader);
    if (positions !== null) return { ...known, groups: [{ run: [], occurrences: occurrencesAt(positions, reader) }] };
  }
  // Of the side that has more to be looked up only what is near the other.
  const [few, many] = toLookUp(a) <= toLookUp(b) ? [a, b] : [b, a];
  const area = own?.turns ?? stretchesOf(statements, reader);
  const first = await placesOfAll(few, reader, area, own);
  const reach = within + longest(few) + longest(many);
  const starts = union(first.map(({ positions: some }) => some)).filter(isIn(statements, reader));
  const second = await placesOfAll(many, reader, around(starts, reach, reach), own);
  const positions = few === a ? nearEachOther(first, second, within) : nearEachOther(second, first, within);
  return { ...known, groups: [{ run: [], occurrences: occurrencesAt(positions, reader) }] };
}

/**
 * First positions of single words of the left that stand right beside one of the right, by the lists of both together; null: not
 * all of these are single words, or two of them stand together so often that only their statements are known.
 */
async function besideEachOther(left: LookedUp, right: LookedUp, reader: SearchReader): Promise<List | null> {
  if (longest(left) > 1 || longest(right) > 1) return null;
  const wordsOf = ({ groups }: LookedUp) => new Set(groups.flatMap(({ run }) => [...run[0]!]));
  const [a, b] = [wordsOf(left), wordsOf(right)];
  const [before, behind] = await Promise.all([reader.row([a, b]), reader.row([b, a])]);
  const places = [
    ...before.map(({ occurrences }) => occurrences.positions),
    ...behind.map(({ occurrences }) => occurrences.positions?.map((position) => position + 1) ?? null),
  ];
  return places.includes(null) ? null : union(places.map((list) => list!));
}

/** How many places are not known yet. */
const toLookUp = ({ groups }: LookedUp): number =>
  groups.reduce((sum, { occurrences }) => sum + (occurrences.positions === null ? occurrences.total : 0), 0);

const longest = ({ groups }: LookedUp): number => groups.reduce((most, { run }) => Math.max(most, run.length), 0);

/** Whole statements; null: they are so many that nothing is gained by passing over the others. */
function stretchesOf(statements: List, { startOf, length, size }: SearchReader): Stretches | null {
  if (statements.length * 2 > size) return null;
  const bounds: number[] = [];
  for (const statement of statements) {
    const [start, end] = [startOf(statement), startOf(statement) + length(statement)];
    if (bounds.at(-1) === start) bounds[bounds.length - 1] = end;
    else bounds.push(start, end);
  }
  return bounds;
}

/** Whether a position lies in one of some statements; to be asked of ascending ones. */
function isIn(statements: List, { startOf, length }: SearchReader): (position: number) => boolean {
  let at = 0;
  const end = (statement: number) => startOf(statement) + length(statement);
  return (position) => {
    while (at < statements.length && end(statements[at]!) <= position) at++;
    return at < statements.length && startOf(statements[at]!) <= position;
  };
}

/** Where a form stands, and how many tokens it has. */
interface Side {
  readonly positions: List;
  readonly length: number;
}

async function placesOfAll(
  { groups }: LookedUp,
  reader: SearchReader,
  area: Stretches | null,
  own: Own | null,
): Promise<readonly Side[]> {
  return Promise.all(
    groups.map(async (group) => {
      const { length } = group.run;
      const positions = await placesOf(group, reader, area);
      const theirs =
        own === null ? positions : positions.filter((position) => holds(own.turns, position, position + length - 1));
      return { positions: theirs, length };
    }),
  );
}

/** First positions of those of `left` that end, or begin, at most `within` tokens from one of `right`. */
function nearEachOther(left: readonly Side[], right: readonly Side[], within: number): List {
  return union(
    left.map(({ positions, length }) => {
      const isNear = new Uint8Array(positions.length);
      for (const other of right) {
        markNear(isNear, positions, other.positions, length, length + within - 1);
        markNear(isNear, positions, other.positions, 1 - other.length - within, -other.length);
      }
      return positions.filter((_, at) => isNear[at] === 1);
    }),
  );
}

/** Marks those of `positions` that have one of `others` from so many tokens on to so many. */
function markNear(isNear: Uint8Array, positions: List, others: List, from: number, to: number): void {
  let next = 0;
  for (let at = 0; at < positions.length; at++) {
    const position = positions[at]!;
    while (next < others.length && others[next]! < position + from) next++;
    if (next < others.length && others[next]! <= position + to) isNear[at] = 1;
  }
}
