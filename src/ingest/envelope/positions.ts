import type { Line } from '../types.ts';

/** Lines as one text, and which of them each place of it lies on. */
export interface Joined {
  readonly text: string;
  /** The line that an offset lies on. Asked for offsets that rise. */
  readonly lineAt: (offset: number) => Line;
}

/** Join lines for a reader of whole texts. White space before the words of a line is put back. */
export function join(lines: readonly Line[]): Joined {
  const starts: number[] = [];
  let length = 0;
  const pieces = lines.map(({ text, indent = 0 }) => {
    starts.push(length);
    const piece = indent === 0 ? text : ' '.repeat(indent) + text;
    length += piece.length + 1;
    return piece;
  });
  let at = 0;
  return {
    text: pieces.join('\n'),
    lineAt: (offset) => {
      if (offset < starts[at]!) at = 0;
      while (at + 1 < starts.length && starts[at + 1]! <= offset) at++;
      return lines[at]!;
    },
  };
}
