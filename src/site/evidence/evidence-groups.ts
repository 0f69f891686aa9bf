import type { Basis, Evidence, Field, Statement } from '../../statement/schema.ts';
import { fieldBasis, restsOn } from './basis.ts';

/** All that is known of one field: its pieces of evidence in the order of the lines they stand on. */
export interface EvidenceGroup {
  readonly field: Field;
  readonly basis: Basis;
  readonly pieces: readonly Evidence[];
  /** What the text gives where an editor decided otherwise. */
  readonly overruled: readonly Evidence[];
}

/** In the order in which a reader asks: when, who, from whom, where, then the rest. */
const FIELDS_ASKED: readonly Field[] = [
  'date',
  'published',
  'captured',
  'speakers',
  'institution',
  'source',
  'place',
  'title',
  'kind',
  'lang',
];

/** The evidence of a statement by field. Fields without evidence are not listed. */
export function evidenceGroups(statement: Pick<Statement, 'evidence'>): readonly EvidenceGroup[] {
  const byField = Map.groupBy(statement.evidence, ({ field }) => field);
  return FIELDS_ASKED.flatMap((field) => {
    const pieces = byField.get(field);
    if (!pieces) return [];
    const counts = restsOn(statement, field);
    const inOrder = (some: readonly Evidence[]) =>
      some.toSorted((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity) || 0);
    return [
      {
        field,
        basis: fieldBasis(statement, field)!,
        pieces: inOrder(counts),
        overruled: inOrder(pieces.filter((piece) => !counts.includes(piece))),
      },
    ];
  });
}
