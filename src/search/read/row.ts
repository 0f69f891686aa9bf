import { keyOf } from '../files/start.ts';
import type { Row, Stretches } from '../reader.ts';
import { BUCKET_BYTES, costOf, costOfTexts } from './cost.ts';
import { blocksOfAll, readBlocks } from './frequent-lists.ts';
import type { Index } from './index-files.ts';
import { listOf } from './phrase.ts';
import { meet, union } from './sorted.ts';
import { around } from './stretches.ts';
import { tokensIn } from './text.ts';

/**
 * A run of tokens from one column of a row to another, with where the row would begin; null: the run is frequent, and only its
 * statements are known.
 */
export interface Placed {
  readonly tokens: readonly string[];
  readonly starts: Uint32Array | null;
}

/** One token of a column, with its positions; null: it is frequent. */
interface Form {
  readonly token: string;
  readonly list: Uint32Array | null;
}

/** So few places are looked at in the text, which is about to be shown anyway. */
const FEW = 10;

/**
 * Where the runs of a row stand, those that occur.
 *
 * Columns whose tokens are not frequent are joined first. From the one with the fewest places on, the others are added to the left
 * and right: a frequent token by the list of the shortest run with what is there already that is not frequent, or by its
 * positions, or by the text, whatever takes the least to load.
 *
 * @throws IndexError where a file is missing or cut
 */
export async function placesOfRow(index: Index, row: Row): Promise<readonly Placed[]> {
  const columns = await Promise.all(row.map((tokens) => formsOf(index, tokens)));
  let starts: Uint32Array | null = null;
  for (const [at, column] of columns.entries())
    if (isRare(column)) starts = joined(starts, union(column.map(({ list }) => list!)), at);
  let [from, to] = seedOf(index, columns);
  let placed: readonly Placed[] = columns[from]!.map(({ token, list }): Placed => {
    if (list === null) return { tokens: [token], starts: null };
    return { tokens: [token], starts: starts === null ? joined(null, list, from) : joined(starts, list, from) };
  }).filter(isAnywhere);
  while ((from > 0 || to < columns.length) && placed.length > 0) {
    const all = placed.every((one) => one.starts !== null) ? union(placed.map((one) => one.starts!)) : null;
    const ways = [
      ...(from > 0 ? [wayTo(index, placed, columns, from, from - 1)] : []),
      ...(to < columns.length ? [wayTo(index, placed, columns, from, to)] : []),
    ];
    const way = ways.toSorted((a, b) => a.cost - b.cost)[0]!;
    if (all !== null && way.cost > 0) {
      const area = around(all, 0, row.length);
      const rest = [...columns.keys()].filter((at) => at < from || at >= to);
      const byText = all.length <= FEW ? 0 : costOfTexts(index, area);
      const inText = byText < way.cost && (await rowInText(index, row, all));
      if (inText) return inText;
      const lists = await listsFor(index, columns, rest, area);
      if (lists.cost < way.cost) return byLists(index, columns, placed, from, lists);
    }
    placed = await added(index, way, columns[way.at]!);
    if (way.at < from) from = way.at;
    else to = way.at + 1;
  }
  return placed;
}

const isRare = (column: readonly Form[]) => column.every(({ list }) => list !== null);
const isAnywhere = ({ starts }: Placed) => starts === null || starts.length > 0;

async function formsOf(index: Index, tokens: ReadonlySet<string>): Promise<readonly Form[]> {
  return Promise.all(
    [...tokens].map(async (token) => ({
      token,
      list: index.frequent.has(token) ? null : await listOf(index, [token]),
    })),
  );
}

/** The column to begin with, and the one behind it. */
function seedOf(index: Index, columns: readonly (readonly Form[])[]): [from: number, to: number] {
  const counts = columns.map((column) =>
    column.reduce(
      (sum, { token, list }) => sum + (list?.length ?? index.start.frequent[index.frequent.get(token)!]!.count),
      0,
    ),
  );
  const order = [...columns.keys()].toSorted(
    (a, b) => Number(isRare(columns[b]!)) - Number(isRare(columns[a]!)) || counts[a]! - counts[b]!,
  );
  return [order[0]!, order[0]! + 1];
}

/** Those of `starts` (null: all) that have one of `positions` so many tokens on. */
function joined(starts: Uint32Array | null, positions: Uint32Array, at: number): Uint32Array {
  if (starts !== null) return meet(starts, positions, at);
  return positions.filter((position) => position >= at).map((position) => position - at);
}

/** How a column is added to the runs beside it. */
interface Way {
  /** The column. */
  readonly at: number;
  readonly steps: readonly Step[];
  readonly cost: number;
}

/** A run with one more token, and what it is found by: the list of a run from a column on; null: it is frequent itself. */
interface Step {
  readonly before: Placed;
  readonly tokens: readonly string[];
  readonly by: { readonly run: readonly string[]; readonly at: number } | null;
}

function wayTo(
  index: Index,
  placed: readonly Placed[],
  columns: readonly (readonly Form[])[],
  from: number,
  at: number,
): Way {
  const isFrequent = (run: readonly string[]) => index.frequent.has(keyOf(run));
  const steps = placed.flatMap((before) =>
    columns[at]!.map(({ token }): Step => {
      const tokens = at < from ? [token, ...before.tokens] : [...before.tokens, token];
      if (before.starts === null && isFrequent(tokens)) return { before, tokens, by: null };
      // Frequent before, it has a list itself; else the shortest part with the new token that is not frequent has.
      let length = before.starts === null ? tokens.length : 1;
      const part = () => (at < from ? tokens.slice(0, length) : tokens.slice(-length));
      while (isFrequent(part())) length++;
      return { before, tokens, by: { run: part(), at: at < from ? at : at + 1 - length } };
    }),
  );
  const keys = new Set(steps.flatMap(({ by }) => (by && by.run.length > 1 ? [keyOf(by.run)] : [])));
  return { at, steps, cost: keys.size === 0 ? 0 : costOf(keys.size, keys.size * BUCKET_BYTES) };
}

async function added(index: Index, { steps }: Way, column: readonly Form[]): Promise<readonly Placed[]> {
  const placed = await Promise.all(
    steps.map(async ({ before, tokens, by }): Promise<Placed> => {
      if (by === null) return { tokens, starts: null };
      const [only] = by.run;
      const known = by.run.length === 1 ? column.find(({ token }) => token === only)!.list : null;
      return { tokens, starts: joined(before.starts, known ?? (await listOf(index, by.run)), by.at) };
    }),
  );
  return placed.filter(isAnywhere);
}

/** Those of some places at which the row stands in the text; null: this engine cuts the text there into other tokens. */
async function rowInText(index: Index, row: Row, places: Uint32Array): Promise<readonly Placed[] | null> {
  const tokens = await tokensIn(index, around(places, 0, row.length));
  if (tokens === null) return null;
  const found = places.filter((place) => row.every((forms, at) => forms.has(tokens.get(place + at) ?? '')));
  const printed = (place: number) => row.map((_, at) => tokens.get(place + at)!);
  return Array.from(Map.groupBy(found, (place) => keyOf(printed(place))).values(), (starts): Placed => ({
    tokens: printed(starts[0]!),
    starts: Uint32Array.from(starts),
  }));
}

/** The positions of all tokens of some columns near some places. */
async function listsFor(index: Index, columns: readonly (readonly Form[])[], at: readonly number[], area: Stretches) {
  const tokens = at.flatMap((column) => columns[column]!.filter(({ list }) => list === null).map(({ token }) => token));
  return { at, ...(await blocksOfAll(index, [...new Set(tokens)], area)) };
}

/** Adds all columns that are missing by the positions of their tokens. */
async function byLists(
  index: Index,
  columns: readonly (readonly Form[])[],
  placed: readonly Placed[],
  from: number,
  { at: missing, blocks }: Awaited<ReturnType<typeof listsFor>>,
): Promise<readonly Placed[]> {
  const lists = new Map(
    await Promise.all([...blocks].map(async ([token, files]) => [token, await readBlocks(index, files)] as const)),
  );
  let runs = placed;
  for (const at of [
    ...missing.filter((column) => column < from).toReversed(),
    ...missing.filter((column) => column > from),
  ])
    runs = runs
      .flatMap(({ tokens, starts }) =>
        columns[at]!.map(({ token, list }) => ({
          tokens: at < from ? [token, ...tokens] : [...tokens, token],
          starts: joined(starts, list ?? lists.get(token)!, at),
        })),
      )
      .filter(isAnywhere);
  return runs;
}
