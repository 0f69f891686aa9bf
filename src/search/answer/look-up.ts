import type { Words } from '../query/types.ts';
import type { Occurrences, SearchReader } from '../reader.ts';
import { isWord, tokenise } from '../tokens/tokenise.ts';
import { between, intersect, type List, lowerBound, NONE, union } from './lists.ts';
import { type Run, stretchesInTexts } from './runs.ts';

/** Words in a row, looked up in the index. */
export interface LookedUp {
  /** What they may look like. */
  readonly runs: readonly Run[];
  /** Where each of their forms stands, with how many tokens it has. */
  readonly groups: readonly Group[];
  /** Words that stand nowhere. */
  readonly unknown: readonly string[];
  /** A word that is too frequent for its places to be joined with others; null: there is none. */
  readonly refused: string | null;
}

export interface Group {
  readonly run: Run;
  readonly occurrences: Occurrences;
}

/** More texts are never read for a place in each: the question is refused instead. */
const MOST_TEXTS = 150;
/** What is loaded for a text, and for a place of a frequent word; of phrases the index keeps no places, but of each of their words. */
const TEXT_BYTES = 4000;
const PLACE_BYTES = 2;

/** True where reading texts loads less than the places of frequent words do, or they have no list of places. */
function readsTexts(texts: number, places: number): boolean {
  return texts <= MOST_TEXTS && texts * TEXT_BYTES <= places * PLACE_BYTES;
}

/** Look up words as they are asked for: exactly, or each in any of its forms. */
export async function lookUp(words: Words, reader: SearchReader): Promise<LookedUp> {
  const tokens = tokenise(words.text);
  const [only] = tokens;
  if (words.exact) return lookUpExactly(words.text, reader);
  if (tokens.length > 1) return lookUpForms(words.text, reader);
  const forms = only === undefined ? [] : await reader.forms(only.text);
  const groups = forms.map(({ form, occurrences }) => ({
    run: tokenise(form).map(({ text }) => new Set([text])),
    occurrences,
  }));
  const unknown = forms.length === 0 ? [words.text] : [];
  return { runs: groups.map(({ run }) => run), groups, unknown, refused: null };
}

async function lookUpExactly(text: string, reader: SearchReader): Promise<LookedUp> {
  const tokens = tokenise(text);
  const row = tokens.map((token) => token.text);
  const run = row.map((token) => new Set([token]));
  const occurrences = await reader.phrase(row);
  const unknown: string[] = [];
  if (occurrences.total === 0) {
    for (const token of tokens.filter(isWord)) {
      const alone = tokens.length === 1 ? occurrences : await reader.phrase([token.text]);
      if (alone.total === 0) unknown.push(text.slice(token.start, token.end));
    }
  }
  return { runs: [run], groups: [{ run, occurrences }], unknown: [...new Set(unknown)], refused: null };
}

/** A row of words, each in any of its forms; what stands between them as it is typed. */
async function lookUpForms(text: string, reader: SearchReader): Promise<LookedUp> {
  const tokens = tokenise(text);
  const columns = await Promise.all(
    tokens.map(async (token): Promise<readonly Form[]> => {
      if (!isWord(token)) return [{ form: token.text, occurrences: await reader.phrase([token.text]) }];
      // A name in another script may be several tokens; it stands for plain words, not inside a row.
      return (await reader.forms(token.text)).filter(({ form }) => tokenise(form).length === 1);
    }),
  );
  const run = columns.map((forms) => new Set(forms.map(({ form }) => form)));
  const unknown = tokens.filter((token, at) => isWord(token) && columns[at]!.length === 0);
  const none = { runs: [run], groups: [], unknown: unknown.map(({ start, end }) => text.slice(start, end)) };
  if (columns.some((forms) => forms.every(({ occurrences }) => occurrences.total === 0)))
    return { ...none, refused: null };
  const starts = await joinColumns(columns, run, reader);
  if (typeof starts === 'string') return { ...none, refused: starts };
  return { ...none, groups: [{ run, occurrences: occurrencesAt(starts, reader) }], refused: null };
}

type Form = { readonly form: string; readonly occurrences: Occurrences };

/** Where one form of each column stands after one of the column before; a word that is too frequent, where it comes to that. */
async function joinColumns(
  columns: readonly (readonly Form[])[],
  run: Run,
  reader: SearchReader,
): Promise<List | string> {
  const isRare = (forms: readonly Form[]) => forms.every(({ occurrences }) => occurrences.positions !== null);
  let starts: List | null = null;
  for (const [at, forms] of columns.entries())
    if (isRare(forms)) starts = joined(starts, union(forms.map(({ occurrences }) => occurrences.positions!)), at);
  if (columns.every(isRare)) return starts ?? NONE;
  const statements =
    starts === null
      ? columns
          .map((forms) => union(forms.map(({ occurrences }) => occurrences.statements)))
          .reduce((a, b) => intersect(a, b))
      : occurrencesAt(starts, reader).statements;
  const frequent = columns.flatMap((forms) => forms.filter(({ occurrences }) => occurrences.positions === null));
  const places = frequent.reduce((sum, { occurrences }) => sum + occurrences.total, 0);
  if (readsTexts(statements.length, places)) return readStarts(run, statements, reader);
  /** Without a list, such as the comma: what the others leave is read. */
  let without: string | null = null;
  for (const [at, forms] of columns.entries()) {
    if (isRare(forms)) continue;
    const lists = await Promise.all(
      forms.map(async ({ form, occurrences }) => occurrences.positions ?? (await reader.positionsOf(form))),
    );
    const known = lists.filter((list) => list !== null);
    if (known.length === lists.length) starts = joined(starts, union(known), at);
    else without = forms[lists.indexOf(null)]!.form;
  }
  if (without === null) return starts ?? NONE;
  const left = starts === null ? statements : occurrencesAt(starts, reader).statements;
  return left.length > MOST_TEXTS ? without : readStarts(run, left, reader);
}

/** Where a run begins in the texts of some statements. */
async function readStarts(run: Run, statements: List, reader: SearchReader): Promise<List> {
  const stretches = await stretchesInTexts(reader, statements, [run]);
  return Uint32Array.from(stretches, ({ first }) => first);
}

/** Those of `starts` (null: all) that have one of `positions` so many tokens on. */
function joined(starts: List | null, positions: List, at: number): List {
  if (starts !== null) return intersect(starts, positions, at);
  return positions.subarray(lowerBound(positions, at)).map((position) => position - at);
}

/** The statements in which any of the forms stands. */
export const statementsOf = ({ groups }: Pick<LookedUp, 'groups'>): List =>
  union(groups.map(({ occurrences }) => occurrences.statements));

/** Positions, ascending, counted by statement. */
export function occurrencesAt(
  positions: List,
  { statementAt, startOf, size }: Pick<SearchReader, 'statementAt' | 'startOf' | 'size'>,
): Occurrences & { readonly positions: List } {
  const statements: number[] = [];
  const times: number[] = [];
  let next = 0;
  for (const position of positions) {
    if (position >= next || times.length === 0) {
      const statement = statementAt(position);
      statements.push(statement);
      times.push(0);
      next = statement + 1 < size ? startOf(statement + 1) : Number.POSITIVE_INFINITY;
    }
    times[times.length - 1]! += 1;
  }
  return {
    statements: Uint32Array.from(statements),
    times: Uint32Array.from(times),
    positions,
    total: positions.length,
  };
}

/**
 * All places of a group, where the index keeps only its statements too.
 *
 * @param statements the places in these are enough
 * @returns ascending; a word, where that is too frequent
 */
export async function placesOf(
  { run, occurrences }: Group,
  reader: SearchReader,
  statements: List | null,
): Promise<List | string> {
  if (occurrences.positions !== null) return occurrences.positions;
  const wanted = statements === null ? occurrences.statements : intersect(occurrences.statements, statements);
  const places = run.length === 1 ? occurrences.total : Number.POSITIVE_INFINITY;
  if (readsTexts(wanted.length, places)) return readStarts(run, wanted, reader);
  let starts: List | null = null;
  let without: string | null = null;
  for (const [at, forms] of run.entries()) {
    const [word] = forms;
    const positions = await reader.positionsOf(word!);
    if (positions === null) without = word!;
    else starts = joined(starts, positions, at);
  }
  if (without === null) return starts ?? NONE;
  const left = starts === null ? wanted : intersect(wanted, occurrencesAt(starts, reader).statements);
  return left.length > MOST_TEXTS ? without : readStarts(run, left, reader);
}

/** Those of positions that lie in one statement. */
export function placesIn(
  positions: List,
  statement: number,
  { startOf, size }: Pick<SearchReader, 'startOf' | 'size'>,
): List {
  return between(
    positions,
    startOf(statement),
    statement + 1 < size ? startOf(statement + 1) : Number.POSITIVE_INFINITY,
  );
}
