import type { Decision } from '../statement/archive.ts';
import type { Evidence, Field, Statement } from '../statement/schema.ts';

/** The part of a statement that decisions may change, with its evidence. */
export type Decidable = Pick<Statement, Field> & { readonly titleBasis: Statement['titleBasis']; readonly evidence: readonly Evidence[] };

/**
 * Lay an editor's decisions over what the text gave: the value is the decided one, the decision comes first
 * among the field's evidence, and what the text says stays below it.
 *
 * @param decisions those that are meant for this statement; of two on one field the later in the list counts
 */
export function applyDecisions<T extends Decidable>(statement: T, decisions: readonly Decision[]): T {
  return decisions.reduce<T>((decided, decision) => {
    const evidence: Evidence = {
      field: decision.field,
      basis: 'decided',
      tier: 'certain',
      rule: 'decision',
      line: null,
      quote: null,
      says: `Decided by ${decision.by} on ${decision.on}: ${decision.reason}`,
    };
    return {
      ...decided,
      [decision.field]: decision.value,
      ...(decision.field === 'title' ? { titleBasis: 'derived' as const } : {}),
      evidence: [evidence, ...decided.evidence.filter(({ field, basis }) => field !== decision.field || basis !== 'decided')],
    };
  }, statement);
}

/**
 * Decisions meant for a statement: those on its raw file that name it, and those that name none where the file
 * holds only one.
 */
export function decisionsFor(decisions: readonly Decision[], file: string, id: string | null, alone: boolean): readonly Decision[] {
  return decisions.filter((decision) => decision.raw === file && (decision.statement === undefined ? alone : decision.statement === id));
}
