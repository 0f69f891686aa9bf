import type { Occurrences } from '../reader.ts';
import type { Case } from './case.ts';

/** Where a run of words stands. */
export interface Occurrence {
  readonly statement: number;
  /** Null: the run is so frequent that only its statements are kept. */
  readonly position: number | null;
}

/** The occurrences to show, one a statement, those that fit what is claimed first, then the oldest. */
export async function bestOccurrences(
  { reader, check, others }: Case,
  { statements, positions }: Occurrences,
): Promise<readonly Occurrence[]> {
  const all: readonly Occurrence[] = positions
    ? Array.from(positions, (position) => ({ statement: reader.statementAt(position), position }))
    : Array.from(statements, (statement) => ({ statement, position: null }));
  const fit = all.length > 1 ? await check.fit() : () => 0;
  const best = new Map<number, Occurrence & { readonly fits: number }>();
  for (const one of all) {
    const fits = fit(one.statement, one.position);
    if (fits > (best.get(one.statement)?.fits ?? -1)) best.set(one.statement, { ...one, fits });
  }
  const firstDay = (statement: number) => reader.spans(statement)[0]?.first ?? Infinity;
  return [...best.values()]
    .toSorted((a, b) => b.fits - a.fits || firstDay(a.statement) - firstDay(b.statement) || a.statement - b.statement)
    .slice(0, 1 + others);
}
