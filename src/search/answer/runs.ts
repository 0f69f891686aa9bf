import { tokenise } from '../tokens/tokenise.ts';

/** Tokens in a row, each one of several: a phrase, or a word in its forms. */
export type Run = readonly ReadonlySet<string>[];

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
