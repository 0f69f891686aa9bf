import type { Passage, SearchReader } from '../reader.ts';
import { tokenise } from '../tokens/tokenise.ts';

/** Tokens in a row, each one of several: a phrase, or a word in its forms. */
export type Run = readonly ReadonlySet<string>[];

/** Where a run stands: the positions of its first and last token. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Where one of the runs stands in passages of one statement, ascending. */
export function stretchesIn(passages: readonly Passage[], runs: readonly Run[]): readonly Stretch[] {
  const tokens = tokensByPosition(passages);
  return [...tokens.keys()].flatMap((first) =>
    runs
      .filter((run) => run.every((forms, at) => forms.has(tokens.get(first + at) ?? '')))
      .map((run) => ({ first, last: first + run.length - 1 })),
  );
}

/** A paragraph may lie in several passages; its tokens are counted through. */
function tokensByPosition(passages: readonly Passage[]): ReadonlyMap<number, string> {
  return new Map(
    passages.flatMap(({ text, first }) => tokenise(text).map((token, at) => [first + at, token.text] as const)),
  );
}

/** Runs read from the texts of statements, in their order. */
export async function stretchesInTexts(
  reader: Pick<SearchReader, 'text'>,
  statements: Iterable<number>,
  runs: readonly Run[],
): Promise<readonly Stretch[]> {
  const texts = await Promise.all([...statements].map((statement) => reader.text(statement)));
  return texts.flatMap((passages) => stretchesIn(passages, runs));
}

/** A part of a text: UTF-16 offsets, `end` behind the last unit. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** A part of a text: UTF-16 offsets, `end` behind the last unit. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** The parts of a text that are to be marked, apart and ascending. */
export function marksIn(text: string, runs: readonly Run[]): readonly Mark[] {
  const tokens = tokenise(text);
  const marks: { start: number; end: number }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    for (const run of runs) {
      if (!run.every((forms, index) => forms.has(tokens[at + index]?.text ?? ''))) continue;
      const { start } = tokens[at]!;
      const { end } = tokens[at + run.length - 1]!;
      const last = marks.at(-1);
      if (last && start < last.end) last.end = Math.max(last.end, end);
      else marks.push({ start, end });
    }
  }
  return marks;
}
