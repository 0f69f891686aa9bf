import type { Statement } from '../../statement/schema.ts';

/** Names of speakers and institutions that no authority record stands behind, each once, in order. */
export function unknownSpeakers(statements: readonly Pick<Statement, 'speakers' | 'institution'>[]): readonly string[] {
  const named = statements.flatMap(({ speakers, institution }) => [...speakers, ...(institution ? [institution] : [])]);
  return [...new Set(named.filter(({ id }) => id === null).map(({ name }) => name))].toSorted((a, b) =>
    a.localeCompare(b, 'en'),
  );
}
