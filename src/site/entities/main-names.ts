import type { Statement } from '../../statement/schema.ts';

/** The main speakers, or else the institution. */
export function mainNames({ speakers, institution }: Pick<Statement, 'speakers' | 'institution'>): readonly string[] {
  if (speakers.length > 0) return speakers.map(({ name }) => name);
  return institution ? [institution.name] : [];
}
