import type { Relation, Statement } from '../../statement/schema.ts';
import type { Catalogue } from '../catalogue.ts';

/** A statement that another one is related to. */
export interface Related {
  readonly statement: Statement;
  readonly relation: Relation;
  /** True where the relation is kept with this other one and points back. */
  readonly points: boolean;
}

/**
 * The statements that stand to one in one of several ways, whichever of the two the relation is kept with; each once, in time. What
 * the archive does not have any more is left out.
 */
export function relatedBy(
  { id, relations }: Pick<Statement, 'id' | 'relations'>,
  types: readonly Relation['type'][],
  { statement: byId, referring, statements }: Pick<Catalogue, 'statement' | 'referring' | 'statements'>,
): readonly Related[] {
  const found = new Map<Statement, Related>();
  for (const relation of relations) {
    const statement = byId.get(relation.statement);
    if (statement && types.includes(relation.type)) found.set(statement, { statement, relation, points: false });
  }
  for (const statement of referring.get(id) ?? [])
    for (const relation of statement.relations)
      if (relation.statement === id && types.includes(relation.type) && !found.has(statement))
        found.set(statement, { statement, relation, points: true });
  return found.size < 2 ? [...found.values()] : statements.flatMap((statement) => found.get(statement) ?? []);
}

/** Reports of the same words, and other printings of the text. */
export const reportsOf = (statement: Statement, catalogue: Parameters<typeof relatedBy>[2]): readonly Related[] =>
  relatedBy(statement, ['sharesWords', 'sameAs'], catalogue);

/** A text in another language. */
export interface Twin extends Related {
  /** What the other text is to this one. */
  readonly is: 'original' | 'translation' | 'parallel';
}

/** The same text in other languages. */
export function twinsOf(statement: Statement, catalogue: Parameters<typeof relatedBy>[2]): readonly Twin[] {
  return relatedBy(statement, ['translationOf', 'parallelTo'], catalogue).map((related) => {
    if (related.relation.type === 'parallelTo') return { ...related, is: 'parallel' };
    return { ...related, is: related.points ? 'translation' : 'original' };
  });
}
