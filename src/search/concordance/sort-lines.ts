import { foldForms } from '../tokens/fold.ts';
import type { Line, LineSort } from './types.ts';

/** More lines than these are not sorted by their neighbours: all of them must be read first. */
export const MOST_SORTED = 2000;

/**
 * Lines by the words beside them, the nearest word first and without regard to accents; among equals as they came, which is in time.
 *
 * @param by `date`: as they came
 */
export function sortLines(lines: readonly Line[], by: LineSort): readonly Line[] {
  if (by === 'date') return lines;
  const keys = new Map(lines.map((line) => [line, line[by].map(foldForms).join('\u0000')]));
  const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
  return lines.toSorted((a, b) => compare(keys.get(a)!, keys.get(b)!));
}
