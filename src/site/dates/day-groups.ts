import type { Statement } from '../../statement/schema.ts';

/** Part of what was said on a day. */
export interface DayGroup {
  /** What its statements share; null: what shares nothing with others, or the whole day. */
  readonly by: 'place' | 'source' | 'kind' | null;
  /** Of the place or source, or the kind of text. */
  readonly name: string | null;
  /** In the order of the day. */
  readonly statements: readonly Statement[];
}

/** So many statements are read as one list. */
const ONE_LIST = 4;

/**
 * What was said on a day, by the places where it was said; by the sources that print it where places do not divide it;
 * by the kinds of texts where sources do not; as one list where there is little or nothing divides it. The largest group comes first, what stands alone last.
 *
 * @param sourceName the name of a statement's source, null where it is not known
 */
export function dayGroups(
  statements: readonly Statement[],
  sourceName: (statement: Statement) => string | null,
): readonly DayGroup[] {
  if (statements.length > ONE_LIST)
    for (const [by, nameOf] of [
      ['place', ({ place }: Statement) => place],
      ['source', sourceName],
      ['kind', ({ kind }: Statement) => kind],
    ] as const) {
      const groups = divide(statements, by, nameOf);
      if (groups) return groups;
    }
  return [{ by: null, name: null, statements }];
}

/** Groups of at least two, and the rest as one; null where fewer than two groups hold at least half of the day. */
function divide(
  statements: readonly Statement[],
  by: 'place' | 'source' | 'kind',
  nameOf: (statement: Statement) => string | null,
): readonly DayGroup[] | null {
  const named = [...Map.groupBy(statements, nameOf)].filter(([name, list]) => name !== null && list.length > 1);
  const held = named.reduce((sum, [, list]) => sum + list.length, 0);
  if (named.length < 2 || held * 2 < statements.length) return null;
  const placed = new Set(named.flatMap(([, list]) => list));
  const rest = statements.filter((statement) => !placed.has(statement));
  const groups = named
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([name, list]): DayGroup => ({ by, name, statements: list }));
  return rest.length === 0 ? groups : [...groups, { by: null, name: null, statements: rest }];
}
