import type { Basis, Evidence, Field, Statement } from '../statement/schema.ts';
import { fieldBasis, restsOn } from './basis.ts';

/** All that is known of one field: its pieces of evidence in the order of the lines they stand on. */
export interface EvidenceGroup {
  readonly field: Field;
  /** `Date`, `Speaker` … */
  readonly label: string;
  readonly basis: Basis;
  readonly pieces: readonly Evidence[];
  /** What the text gives where an editor decided otherwise. */
  readonly overruled: readonly Evidence[];
}

/** In the order in which a reader asks: when, who, from whom, where, then the rest. */
export const FIELD_LABELS: Readonly<Record<Field, string>> = {
  date: 'Date',
  published: 'Published',
  captured: 'Saved',
  speakers: 'Speaker',
  institution: 'Institution',
  source: 'Source',
  place: 'Place',
  title: 'Title',
  kind: 'Kind',
  lang: 'Language',
};

/** The evidence of a statement by field. Fields without evidence are not listed. */
export function evidenceGroups(statement: Pick<Statement, 'evidence'>): readonly EvidenceGroup[] {
  const byField = Map.groupBy(statement.evidence, ({ field }) => field);
  return (Object.keys(FIELD_LABELS) as Field[]).flatMap((field) => {
    const pieces = byField.get(field);
    if (!pieces) return [];
    const counts = restsOn(statement, field);
    const inOrder = (some: readonly Evidence[]) =>
      some.toSorted((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity) || 0);
    return [
      {
        field,
        label: FIELD_LABELS[field],
        basis: fieldBasis(statement, field)!,
        pieces: inOrder(counts),
        overruled: inOrder(pieces.filter((piece) => !counts.includes(piece))),
      },
    ];
  });
}
