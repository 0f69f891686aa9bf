import type { SearchReader } from '../reader.ts';
import { type List, union } from './lists.ts';
import { placesIn } from './look-up.ts';

/** Words so near each other surely stand in one paragraph: the next one lies farther away. */
const WINDOW = 31;

/**
 * The place of a statement that is shown of it: what the chosen speaker says before all else, words before the title, then
 * where most of the terms stand together, then the first. (What the record says comes behind the words.)
 *
 * @param places of each term
 * @param isTheirs whether a chosen speaker speaks at a position; null: none is chosen
 * @returns null where no place is known
 */
export function bestPlace(
  places: readonly List[],
  statement: number,
  reader: Pick<SearchReader, 'startOf' | 'titleEnd' | 'size'>,
  isTheirs: ((position: number) => boolean) | null,
): number | null {
  const here = places.map((positions) => placesIn(positions, statement, reader));
  const words = reader.titleEnd(statement);
  const next = here.map(() => 0);
  let best: number | null = null;
  let bestRank = -1;
  for (const position of union(here)) {
    let together = 0;
    for (const [term, positions] of here.entries()) {
      while (positions[next[term]!]! < position) next[term]!++;
      if (positions[next[term]!]! <= position + WINDOW) together++;
    }
    const rank = (isTheirs?.(position) ? 2000 : 0) + (position >= words ? 1000 : 0) + together;
    if (rank > bestRank) [best, bestRank] = [position, rank];
  }
  return best;
}
