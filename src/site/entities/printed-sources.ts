import type { Statement } from '../../statement/schema.ts';

/** Sources that texts name and that have no record, each with how many statements come from it; by name. */
export function printedSources(
  statements: readonly Pick<Statement, 'source'>[],
): readonly (readonly [name: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { source } of statements)
    if (source !== null && typeof source !== 'string') counts.set(source.name, (counts.get(source.name) ?? 0) + 1);
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
