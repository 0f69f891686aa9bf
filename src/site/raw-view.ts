import type { FileReport } from '../statement/archive.ts';

/** A raw file as text, with what became of each of its lines. */
export interface RawText extends FileReport {
  /** Its lines as decoded, without line ends. */
  readonly text: readonly string[];
}

/** A run of lines of one fate: in a statement, left out for a reason, or neither (blank lines between). */
export interface RawRun {
  readonly statement: string | null;
  readonly leftOut: string | null;
  readonly lines: readonly { readonly number: number; readonly text: string }[];
}

/** The lines of a raw file as runs, in the order of the file. Every line is in exactly one run. */
export function rawRuns({ text, statements, leftOut }: Pick<RawText, 'text' | 'statements' | 'leftOut'>): readonly RawRun[] {
  const runs: { statement: string | null; leftOut: string | null; lines: { number: number; text: string }[] }[] = [];
  const owners = ownersOf(text.length, statements);
  const reasons = reasonsOf(text.length, leftOut);
  text.forEach((line, index) => {
    // A line can be left out in the middle of a statement: a page's counter between two paragraphs.
    const reason = reasons[index] ?? null;
    const statement = reason === null ? (owners[index] ?? null) : null;
    const run = runs.at(-1);
    if (run && run.statement === statement && run.leftOut === reason) run.lines.push({ number: index + 1, text: line });
    else runs.push({ statement, leftOut: reason, lines: [{ number: index + 1, text: line }] });
  });
  return runs;
}

function ownersOf(length: number, statements: FileReport['statements']): readonly (string | undefined)[] {
  const owners = new Array<string | undefined>(length);
  for (const { id, lines } of statements) owners.fill(id, lines[0] - 1, lines[1]);
  return owners;
}

function reasonsOf(length: number, leftOut: FileReport['leftOut']): readonly (string | undefined)[] {
  const reasons = new Array<string | undefined>(length);
  for (const { lines, says } of leftOut) reasons.fill(says, lines[0] - 1, lines[1]);
  return reasons;
}

/** `Line 7` or `Lines 7–9`. */
export function linesWords([first, last]: readonly [number, number]): string {
  return first === last ? `Line ${first}` : `Lines ${first}–${last}`;
}
