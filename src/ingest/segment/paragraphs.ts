import type { Line } from '../types.ts';

/** Lines that make one paragraph of print. */
export type Block = readonly Line[];

/**
 * Lines to paragraphs. Where a text is set to a fixed width, the lines between two empty ones are one
 * paragraph (and an indented or bulleted line starts the next); elsewhere every line is its own.
 */
export function findBlocks(lines: readonly Line[]): readonly Block[] {
  const groups: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of lines) {
    if (line.text === '') open = null;
    else if (open) open.push(line);
    else groups.push((open = [line]));
  }
  return isHardWrapped(groups) ? groups : groups.flat().map((line) => [line]);
}

/** Hard wrapping shows in runs of lines of much the same length that break off in mid-sentence. */
function isHardWrapped(groups: readonly (readonly Line[])[]): boolean {
  const inner = groups.flatMap((group) => group.slice(0, -1));
  if (inner.length < 3) return false;
  const full = inner.filter((line) => line.text.length >= 45 && line.text.length <= 100);
  const broken = inner.filter((line) => !/[.!?…:;"”»)\]]$/u.test(line.text));
  return full.length >= 0.7 * inner.length && broken.length >= 0.5 * inner.length;
}

/** The words of a block: its lines joined with single spaces, as a reader reads over a line's end. */
export function joinLines(block: Block): string {
  return block.map((line) => line.text).join(' ');
}
