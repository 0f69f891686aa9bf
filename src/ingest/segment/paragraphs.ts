import { isQuestionLabel } from '../people/question-labels.ts';
import { bareQuestion, hasHonorific, isCapitals, isInitialled, openingLabel } from '../turns/labels.ts';
import { recordLabel } from '../turns/record-labels.ts';
import { type Labels, NO_LABELS } from '../turns/find-labels.ts';
import type { Line } from '../types.ts';

/** Lines that make one paragraph of print. */
export type Block = readonly Line[];

/**
 * Lines to paragraphs. Where a text is set to a fixed width, the lines between two empty ones are one
 * paragraph (and an indented line starts the next); elsewhere every line is its own.
 */
export function findBlocks(lines: readonly Line[], labels: Labels = NO_LABELS): readonly Block[] {
  const groups: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of lines) {
    if (line.text === '') open = null;
    else if (open) open.push(line);
    else groups.push((open = [line]));
  }
  return isHardWrapped(groups, labels)
    ? groups.flatMap((group) => splitAtIndents(group, labels))
    : groups.flatMap((group) => splitAtBrokenLabels(group, labels));
}

/** Each line by itself, but a label that its line is too short for goes on in the next. */
function splitAtBrokenLabels(group: Block, labels: Labels): readonly Block[] {
  const blocks: Line[][] = [];
  for (const line of group) {
    const above = blocks.at(-1);
    if (above?.length === 1 && labels.broken.has(above[0]!.number)) above.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

/** Columns by which the first line of a paragraph is set in. */
const INDENT = 2;

/** A label that says what it is, at the start of a line below the end of a sentence. */
function opensTurn(text: string): boolean {
  const label = openingLabel(text);
  return (
    bareQuestion(text) !== null ||
    recordLabel(text) !== null ||
    (label !== null &&
      (isQuestionLabel(label.name) || isInitialled(label.name) || (isCapitals(label.name) && hasHonorific(label.name))))
  );
}

/**
 * Where no empty line stands between paragraphs, the line that is set in further than the one above it begins the next; one that is set in as
 * far does so below the end of a sentence, where other lines are not set in at all. So does a turn.
 */
function splitAtIndents(group: Block, labels: Labels): readonly Block[] {
  const flush = group.some(({ indent = 0 }) => indent === 0);
  const blocks: Line[][] = [];
  for (const line of group) {
    const above = blocks.at(-1)?.at(-1);
    if (!above || labels.opening.has(line.number) || labels.alone.has(above.number) || begins(line, above, flush))
      blocks.push([line]);
    else blocks.at(-1)!.push(line);
  }
  return blocks;
}

function begins(line: Line, above: Line, flush: boolean): boolean {
  const [indent, indentAbove] = [line.indent ?? 0, above.indent ?? 0];
  if (indent >= indentAbove + INDENT) return true;
  if (!/[.?!…—–"”)]$/u.test(above.text)) return false;
  return opensTurn(line.text) || (flush && indent >= INDENT && indent === indentAbove);
}

/** Hard wrapping shows in runs of lines of much the same length that break off in mid-sentence; in a short text, in lines that go on in small letters. */
function isHardWrapped(groups: readonly (readonly Line[])[], labels: Labels): boolean {
  const inner = groups
    .flatMap((group) => group.slice(0, -1).map((line, index) => ({ line, next: group[index + 1]! })))
    .filter(
      ({ line, next }) => !labels.alone.has(line.number) && !labels.opening.has(next.number) && !opensTurn(next.text),
    );
  const full = inner.filter(({ line }) => line.text.length >= 45 && line.text.length <= 100);
  const broken = inner.filter(({ line }) => !/[.!?…:;"”»)\]]$/u.test(line.text));
  if (inner.length < 3)
    return (
      inner.length > 0 &&
      inner.every((pair) => full.includes(pair) && broken.includes(pair) && /^[\p{Ll}\d]/u.test(pair.next.text))
    );
  return full.length >= 0.7 * inner.length && broken.length >= 0.5 * inner.length;
}

/** The words of a block: its lines joined with single spaces, as a reader reads over a line's end. */
export function joinLines(block: Block): string {
  return block.map((line) => line.text).join(' ');
}
