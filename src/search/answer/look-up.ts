import type { Words } from '../query/types.ts';
import type { Occurrences, SearchReader, Stretches } from '../reader.ts';
import { isWord, tokenise } from '../tokens/tokenise.ts';
import { between, type List, union } from './lists.ts';
import type { Run } from './runs.ts';

/** Words in a row, looked up in the index. */
export interface LookedUp {
  /** What they may look like. */
  readonly runs: readonly Run[];
  /** Where each of their forms stands, with how many tokens it has. */
  readonly groups: readonly Group[];
  /** Words that stand nowhere. */
  readonly unknown: readonly string[];
}

export interface Group {
  /** One token at each place; empty for places of `near`. */
  readonly run: Run;
  readonly occurrences: Occurrences;
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
  return { runs: groups.map(({ run }) => run), groups, unknown };
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
  return { runs: [run], groups: [{ run, occurrences }], unknown: [...new Set(unknown)] };
}

/** A row of words, each in any of its forms; what stands between them as it is typed. */
async function lookUpForms(text: string, reader: SearchReader): Promise<LookedUp> {
  const tokens = tokenise(text);
  const columns = await Promise.all(
    tokens.map(async (token): Promise<readonly string[]> => {
      if (!isWord(token)) return [token.text];
      // A name in another script may be several tokens; it stands for plain words, not inside a row.
      return (await reader.forms(token.text)).map(({ form }) => form).filter((form) => tokenise(form).length === 1);
    }),
  );
  const run = columns.map((forms) => new Set(forms));
  const unknown = tokens
    .filter((token, at) => isWord(token) && columns[at]!.length === 0)
    .map(({ start, end }) => text.slice(start, end));
  const found = unknown.length > 0 ? [] : await reader.row(run);
  const groups = found.map((one) => ({
    run: one.tokens.map((token) => new Set([token])),
    occurrences: one.occurrences,
  }));
  return { runs: [run], groups, unknown };
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
 * The places of a group, where the index keeps only its statements too.
 *
 * @param within the places in these are enough; null: all
 */
export async function placesOf(
  { run, occurrences }: Group,
  reader: Pick<SearchReader, 'positions'>,
  within: Stretches | null,
): Promise<List> {
  if (occurrences.positions !== null) return occurrences.positions;
  const tokens = run.flatMap((forms) => [...forms]);
  return reader.positions(tokens, within);
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
