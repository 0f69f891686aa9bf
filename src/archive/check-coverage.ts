import type { FileReport } from '../statement/archive.ts';

/** First and last line, counted from 1, both inclusive. */
export type Stretch = readonly [first: number, last: number];

/**
 * The lines of a raw file that are neither in a statement nor among what was left out. Lines without a visible sign
 * count with what surrounds them.
 *
 * @param lines of the raw file, line 1 at index 0
 * @returns stretches in order; a blank line between two lost ones belongs to the stretch
 */
export function lostLines(
  { statements, leftOut }: Pick<FileReport, 'statements' | 'leftOut'>,
  lines: readonly string[],
): readonly Stretch[] {
  const covered = new Uint8Array(lines.length + 2);
  for (const {
    lines: [first, last],
  } of [...statements, ...leftOut.filter(({ part }) => part !== true)])
    covered.fill(1, first, Math.min(last, lines.length) + 1);
  const stretches: [number, number][] = [];
  let open = false;
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    if (covered[line] === 1) open = false;
    else if (isBlank(text)) continue;
    else if (open) stretches.at(-1)![1] = line;
    else {
      stretches.push([line, line]);
      open = true;
    }
  }
  return stretches;
}

/** True for a line that shows nothing: white space, control characters, signs without a shape. */
const isBlank = (text: string) => !/[^\s\p{Cc}\p{Cf}]/u.test(text);
