import type { Source } from './authority.ts';
import type { Statement } from './schema.ts';

/** Who published a text: the id of a record, or the name as the text prints it where the authority has none. */
export type Publisher = NonNullable<Statement['source']>;

/** The id of a source's record; null where the authority has none. */
export function recordOf(source: Publisher | null): string | null {
  return typeof source === 'string' ? source : null;
}

/**
 * The name of a source: its record's, or the one that the text prints. Null where nothing says who published it.
 *
 * @param find the record with an id
 */
export function sourceName(
  source: Publisher | null,
  find: (id: string) => Pick<Source, 'name'> | undefined,
): string | null {
  if (source === null) return null;
  return typeof source === 'string' ? (find(source)?.name ?? source) : source.name;
}
