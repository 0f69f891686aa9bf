import type { FileReport } from '../../statement/archive.ts';
import type { Said } from '../words/say.ts';

/** A run of lines of one fate: in a statement, left out for a reason, or neither (blank lines between). */
export interface RawRun {
  readonly statement: string | null;
  readonly leftOut: string | null;
  readonly lines: readonly { readonly number: number; readonly text: string }[];
}

/**
 * The lines of a raw file as runs, in the order of the file. Every line is in exactly one run.
 *
 * @param text its lines as decoded, without line ends
 */
export function rawRuns(
  { statements, leftOut }: Pick<FileReport, 'statements' | 'leftOut'>,
  text: readonly string[],
): readonly RawRun[] {
  const runs: { statement: string | null; leftOut: string | null; lines: { number: number; text: string }[] }[] = [];
  const owners = byLine(statements.map(({ id, lines }) => ({ lines, value: id })));
  const isPart = ({ part }: FileReport['leftOut'][number]) => part === true;
  const reasonsOf = (of: FileReport['leftOut']) => byLine(of.map(({ says, lines }) => ({ lines, value: says })));
  const reasons = reasonsOf(leftOut.filter((one) => !isPart(one)));
  const parts = reasonsOf(leftOut.filter(isPart));
  for (const [index, line] of text.entries()) {
    const number = index + 1;
    // A line can be left out in the middle of a statement: a page's counter between two paragraphs.
    const whole = reasons.get(number) ?? null;
    const statement = whole === null ? (owners.get(number) ?? null) : null;
    const reason = whole ?? (statement === null ? (parts.get(number) ?? null) : null);
    const run = runs.at(-1);
    if (run && run.statement === statement && run.leftOut === reason)
      run.lines.push({ number, text: withControls(line) });
    else runs.push({ statement, leftOut: reason, lines: [{ number, text: withControls(line) }] });
  }
  return runs;
}

/** Control characters as the signs that Unicode has to show them: HTML cannot carry them as they are. */
const withControls = (line: string) =>
  line.replace(/[\0-\u0008\u000B-\u001F]/g, (sign) => String.fromCharCode(0x2400 + sign.charCodeAt(0)));

function byLine(
  spans: readonly { readonly lines: readonly [number, number]; readonly value: string }[],
): ReadonlyMap<number, string> {
  const values = new Map<number, string>();
  for (const { lines, value } of spans) for (let line = lines[0]; line <= lines[1]; line++) values.set(line, value);
  return values;
}

/** `Line 7` or `Lines 7–9`. Numbers of lines are written as they stand in addresses. */
export function linesWords([first, last]: readonly [number, number]): Said {
  return first === last
    ? { k: 'lines.line', with: { line: String(first) } }
    : { k: 'lines.lines', with: { first: String(first), last: String(last) } };
}
