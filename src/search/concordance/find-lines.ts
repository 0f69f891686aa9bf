import type { Occurrences, Passage, SearchReader } from '../reader.ts';
import { continues } from '../quotes/places.ts';
import { passagesBetween } from '../quotes/printed-words.ts';
import { isWord, type Token, tokenise } from '../tokens/tokenise.ts';
import type { Concordance, Line } from './types.ts';

/** How many signs a line has on either side of its words. */
const AROUND = 80;
/** How many words on either side it is sorted by. */
const NEIGHBOURS = 4;

/**
 * Every occurrence of a word or phrase.
 *
 * A word alone is found in all its forms unless `exact`; a phrase means these words in this order. Of what is so frequent that the
 * index keeps only its statements, the lines are read from the texts of those.
 *
 * @param text as typed; quotation marks around it make a word exact
 * @returns null where there is no word in it
 */
export async function findLines(reader: SearchReader, text: string, exact: boolean): Promise<Concordance | null> {
  const tokens = tokenise(text).map((token) => token.text);
  if (tokens.length === 0) return null;
  const single = tokens.length === 1 && !exact && !/^\s*["“”„«»]/u.test(text);
  const found = single
    ? (await reader.forms(tokens[0]!)).map(({ form, occurrences }) => ({ run: [form], occurrences }))
    : [{ run: tokens, occurrences: await reader.phrase(tokens) }];
  const there = found.filter(({ occurrences }) => occurrences.total > 0);
  const statements = new Set(there.flatMap(({ occurrences }) => [...occurrences.statements]));
  return {
    forms: there
      .map(({ run, occurrences }) => ({ form: run.join(' '), count: occurrences.total }))
      .toSorted((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1)),
    total: there.reduce((sum, { occurrences }) => sum + occurrences.total, 0),
    statements: statements.size,
    lines: () => readLines(reader, there, inTime(reader, [...statements])),
  };
}

interface Found {
  readonly run: readonly string[];
  readonly occurrences: Occurrences;
}

/** Oldest first, by their first day and then their last; what has no date comes last. */
export function inTime(reader: SearchReader, statements: readonly number[]): readonly number[] {
  const edge = (statement: number, side: 'first' | 'last') => {
    const spans = reader.spans(statement);
    if (spans.length === 0) return Infinity;
    return side === 'first' ? (spans[0]!.first ?? -Infinity) : (spans.at(-1)!.last ?? Infinity);
  };
  const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
  return statements.toSorted(
    (a, b) => compare(edge(a, 'first'), edge(b, 'first')) || compare(edge(a, 'last'), edge(b, 'last')) || a - b,
  );
}

async function* readLines(
  reader: SearchReader,
  found: readonly Found[],
  statements: readonly number[],
): AsyncGenerator<Line, void> {
  const known = new Map<number, { position: number; length: number }[]>();
  for (const { run, occurrences } of found)
    for (const position of occurrences.positions ?? []) {
      const statement = reader.statementAt(position);
      (known.get(statement) ?? known.set(statement, []).get(statement)!).push({ position, length: run.length });
    }
  const frequent = found.filter(({ occurrences }) => occurrences.positions === null);
  const inStatement = frequent.map(({ occurrences }) => new Set(occurrences.statements));
  for (const statement of statements) {
    const runs = frequent.filter((_, index) => inStatement[index]!.has(statement)).map(({ run }) => run);
    const read = runs.length === 0 ? [] : await findInText(reader, statement, runs);
    const places = [...(known.get(statement) ?? []), ...read].toSorted((a, b) => a.position - b.position);
    for (const { position, length } of places) yield await lineAt(reader, statement, position, length);
  }
}

/** Where runs stand in the text of a statement. */
async function findInText(reader: SearchReader, statement: number, runs: readonly (readonly string[])[]) {
  const passages = await reader.text(statement);
  return passages.flatMap(({ text, first }) => {
    const tokens = tokenise(text);
    return tokens.flatMap((_, at) =>
      runs
        .filter((run) => run.every((token, offset) => tokens[at + offset]?.text === token))
        .map((run) => ({ position: first + at, length: run.length })),
    );
  });
}

/** The line of `length` tokens from a position on. */
async function lineAt(reader: SearchReader, statement: number, position: number, length: number): Promise<Line> {
  // Enough of them for the words around it, should its paragraph be cut there.
  const passages = await passagesBetween(
    reader,
    statement,
    position - 2 * NEIGHBOURS,
    position + length + 2 * NEIGHBOURS,
  );
  const parts = paragraphAt(passages, position);
  const own = parts[0]!;
  const begin = own.offset;
  const text = parts.reduce((before, { offset, text: part }) => before.padEnd(offset - begin) + part, '');
  const tokens = tokenise(text);
  // The parts of a paragraph follow each other, so its tokens count on from the first of them.
  const at = position - own.first;
  const [first, last] = [tokens[at]!, tokens[at + length - 1]!];
  const words = (list: readonly Token[]) => list.filter(isWord).map((token) => token.text);
  return {
    statement,
    position,
    zone: own.zone,
    anchor: own.anchor,
    voice: own.voice,
    before: cutBefore(text.slice(0, first.start), begin > 0),
    match: text.slice(first.start, last.end),
    after: cutAfter(text.slice(last.end)),
    start: begin + first.start,
    end: begin + last.end,
    left: words(tokens.slice(0, at)).slice(-NEIGHBOURS).toReversed(),
    right: words(tokens.slice(at + length)).slice(0, NEIGHBOURS),
  };
}

/** The parts of the paragraph that a position stands in, as far as they were read. */
function paragraphAt(passages: readonly Passage[], position: number): readonly Passage[] {
  const own = passages.findLastIndex(({ first }) => first <= position);
  let [from, to] = [own, own + 1];
  while (from > 0 && continues(passages[from - 1]!, passages[from]!)) from--;
  while (to < passages.length && continues(passages[to - 1]!, passages[to]!)) to++;
  return passages.slice(from, to);
}

/** The end of a text, from the beginning of a word. */
function cutBefore(text: string, more: boolean): string {
  if (text.length <= AROUND) return `${more ? '… ' : ''}${text}`;
  const from = text.length - AROUND;
  const space = text.indexOf(' ', from);
  return `… ${text.slice(space === -1 ? from : space + 1)}`;
}

/** The beginning of a text, to the end of a word. */
function cutAfter(text: string): string {
  if (text.length <= AROUND) return text;
  const space = text.lastIndexOf(' ', AROUND);
  return `${text.slice(0, space <= 0 ? AROUND : space)} …`;
}
