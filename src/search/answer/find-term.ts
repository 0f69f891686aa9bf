import type { Near, Term } from '../query/types.ts';
import type { Occurrences, SearchReader } from '../reader.ts';
import { intersect, type List, NONE, union } from './lists.ts';
import { type Group, type LookedUp, lookUp, occurrencesAt, placesOf, statementsOf } from './look-up.ts';
import type { Run, Stretch } from './runs.ts';

/** Whose words count, and in which statements these are. */
export interface Own {
  readonly statements: List;
  readonly isTheirs: (position: number) => boolean;
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
  /** A word that is too frequent to be looked up place by place; null: there is none. */
  readonly refused: string | null;
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
  const refused = parts.find((part) => part.refused !== null)?.refused ?? null;
  const groups = refused === null ? parts.flatMap((part) => part.groups) : [];
  return { ...together(groups, reader), runs, unknown, refused };
}

/** Only those places that are in the chosen speakers’ words. */
async function ownOf(looked: LookedUp, reader: SearchReader, own: Own | null): Promise<LookedUp> {
  if (own === null) return looked;
  const groups: Group[] = [];
  for (const group of looked.groups) {
    const positions = await placesOf(group, reader, own.statements);
    if (typeof positions === 'string') return { ...looked, groups: [], refused: positions };
    groups.push({ run: group.run, occurrences: occurrencesAt(positions.filter(own.isTheirs), reader) });
  }
  return { ...looked, groups };
}

/** The forms and alternatives of a term as one; what is named twice counts once. */
function together(all: readonly Group[], reader: SearchReader): Omit<Found, 'runs' | 'unknown' | 'refused'> {
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
  const mayShare = groups.length > 1 && groups.some(({ run }) => run.length !== 1);
  const total = groups.reduce((sum, { occurrences }) => sum + occurrences.total, 0);
  return { statements, times, weights, positions: null, total: mayShare ? null : total };
}

/** Equal for groups of the same tokens; places of `near` are like no other. */
const keyOf = ({ run, occurrences }: Group): unknown =>
  run.length === 0 ? occurrences : run.map((forms) => [...forms].toSorted().join(' ')).join('\n');

/** Statements in whose title a run stands. */
function titlesOf({ positions, titles = NONE }: Occurrences, reader: SearchReader): ReadonlySet<number> {
  const found = new Set<number>(titles);
  for (const position of positions ?? NONE) {
    const statement = reader.statementAt(position);
    if (position < reader.titleEnd(statement)) found.add(statement);
  }
  return found;
}

/** Places of the left side that have one of the right near them. */
async function findNear({ left, right, within }: Near, reader: SearchReader, own: Own | null): Promise<LookedUp> {
  const [a, b] = await Promise.all([lookUp(left, reader), lookUp(right, reader)]);
  const known = {
    runs: [...a.runs, ...b.runs],
    groups: [],
    unknown: [...new Set([...a.unknown, ...b.unknown])],
    refused: a.refused ?? b.refused,
  };
  const both = intersect(statementsOf(a), statementsOf(b));
  const statements = own === null ? both : intersect(both, own.statements);
  if (known.refused !== null || statements.length === 0) return known;
  const sides: (readonly Stretch[])[] = [];
  for (const { groups } of [a, b]) {
    const stretches = await stretchesOf(groups, reader, statements);
    if (typeof stretches === 'string') return { ...known, refused: stretches };
    sides.push(own === null ? stretches : stretches.filter(({ first }) => own.isTheirs(first)));
  }
  const positions = Uint32Array.from(nearEachOther(sides[0]!, sides[1]!, within));
  return { ...known, groups: [{ run: [], occurrences: occurrencesAt(positions, reader) }] };
}

async function stretchesOf(
  groups: readonly Group[],
  reader: SearchReader,
  statements: List,
): Promise<readonly Stretch[] | string> {
  const all: Stretch[] = [];
  for (const group of groups) {
    const positions = await placesOf(group, reader, statements);
    if (typeof positions === 'string') return positions;
    for (const first of positions) all.push({ first, last: first + group.run.length - 1 });
  }
  return all.toSorted((one, other) => one.first - other.first || one.last - other.last);
}

/** First positions of those of `left` that end, or begin, at most `within` tokens from one of `right`. */
function nearEachOther(left: readonly Stretch[], right: readonly Stretch[], within: number): readonly number[] {
  const longest = right.reduce((most, { first, last }) => Math.max(most, last - first), 0);
  const found = new Set<number>();
  let begin = 0;
  for (const { first, last } of left) {
    while (begin < right.length && right[begin]!.first + longest + within < first) begin++;
    for (let at = begin; at < right.length && right[at]!.first <= last + within; at++) {
      const other = right[at]!;
      const steps = other.first > last ? other.first - last : first - other.last;
      if (steps > 0 && steps <= within) found.add(first);
    }
  }
  return [...found].toSorted((a, b) => a - b);
}
