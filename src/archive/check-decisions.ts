import type { VFileMessage } from 'vfile-message';
import type { Decision } from '../statement/archive.ts';
import { problem } from '../statement/problems.ts';
import type { Statement } from '../statement/schema.ts';
import { recordOf } from '../statement/source.ts';
import { type Finding, idsOf, type KnownIds, reference } from './check-statement.ts';
import type { Archive } from './open-archive.ts';
import { shownRaw } from './raw-files.ts';

/** What decisions are held against. */
export interface Decided {
  readonly decisions: Archive['decisions'];
  readonly authority: Archive['authority'];
  readonly statements: readonly Pick<Statement, 'id' | 'raw'>[];
}

/**
 * Decisions that change nothing, because the raw file or the statement they name is not there or because they do not say
 * which of several statements they mean; and decisions for somebody whom the authority does not have.
 *
 * @param files paths of the raw files below `raw/`
 */
export function checkDecisions(
  { decisions, statements, authority }: Decided,
  files: { has(file: string): boolean },
): readonly VFileMessage[] {
  const known = idsOf(authority);
  const byFile = Map.groupBy(statements, ({ raw }) => raw.file);
  return decisions.flatMap(({ decision, file, line }) => {
    const astray = files.has(decision.raw)
      ? missesStatement(
          decision,
          (byFile.get(decision.raw) ?? []).map(({ id }) => id),
        )
      : `Expected a raw file ${shownRaw(decision.raw)}, found none that can be read`;
    return [
      ...(astray === null ? [] : [problem('decision-nowhere', { file, line }, astray)]),
      ...checkDecisionReferences(decision, known).map(({ code, reason }) => problem(code, { file, line }, reason)),
    ];
  });
}

/** Why a decision finds no statement among those made from its raw file; null where it finds one. */
function missesStatement({ raw, statement }: Decision, ids: readonly string[]): string | null {
  if (statement !== undefined)
    return ids.includes(statement)
      ? null
      : `Expected a statement "${statement}" made from ${shownRaw(raw)}, found none`;
  if (ids.length === 1) return null;
  return ids.length === 0
    ? `Expected a statement made from ${shownRaw(raw)}, found none`
    : `Expected the name of one of the ${ids.length} statements made from ${shownRaw(raw)} (statement: ${ids[0]} …), found none`;
}

/** Everyone and everything that a decision names by an id which the authority does not have. */
export function checkDecisionReferences({ field, value }: Decision, known: KnownIds): readonly Finding[] {
  if (field === 'speakers')
    return value.flatMap(({ id }, index) => reference('people', id, ['value', index, 'id'], known));
  if (field === 'institution') return reference('organisations', value?.id, ['value', 'id'], known);
  if (field === 'source') return reference('sources', recordOf(value), ['value'], known);
  return [];
}
