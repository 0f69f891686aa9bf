import type { VFileMessage } from 'vfile-message';
import type { Decision } from '../statement/archive.ts';
import type { ProblemCode } from '../statement/problems.ts';
import type { Evidence, Field, Statement } from '../statement/schema.ts';

/** The part of a statement that decisions may change, with its evidence. */
export type Decidable = Pick<Statement, Field> & {
  readonly titleBasis: Statement['titleBasis'];
  readonly evidence: readonly Evidence[];
  readonly access?: Statement['access'];
};

/**
 * Lay an editor's decisions over what the text gave: the value is the decided one, the decision comes first
 * among the field's evidence, and what the text says stays below it.
 *
 * @param decisions those that are meant for this statement; of two on one field the later in the list counts
 */
export function applyDecisions<T extends Decidable>(statement: T, decisions: readonly Decision[]): T {
  const last = new Map(decisions.map((decision) => [decision.field, decision]));
  const access = last.get('access');
  const values = Object.fromEntries([...last].map(([field, { value }]) => [field, value]));
  const decided = [...last.values()].flatMap(({ field, ...decision }): Evidence[] =>
    field === 'access'
      ? []
      : [
          {
            field,
            basis: 'decided',
            tier: 'certain',
            rule: 'decision',
            line: null,
            quote: null,
            says: wordsOf(decision),
          },
        ],
  );
  return {
    ...statement,
    ...values,
    ...(access?.field === 'access' ? { access: { allows: access.value, says: wordsOf(access) } } : {}),
    ...(last.has('title') ? { titleBasis: 'derived' as const } : {}),
    evidence: [...decided, ...statement.evidence],
  };
}

const wordsOf = ({ by, on, reason }: Pick<Decision, 'by' | 'on' | 'reason'>) => `Decided by ${by} on ${on}: ${reason}`;

/**
 * Decisions meant for a statement: those on its raw file that name it, and those that name none where the file
 * holds only one.
 */
export function decisionsFor(
  decisions: readonly Decision[],
  file: string,
  id: string | null,
  alone: boolean,
): readonly Decision[] {
  return decisions.filter(
    (decision) => decision.raw === file && (decision.statement === undefined ? alone : decision.statement === id),
  );
}

/** Problems that a decision on the field answers. */
const ANSWERS: Partial<Record<Decision['field'], readonly ProblemCode[]>> = {
  date: ['date-open', 'date-conflict', 'date-weekday', 'date-not-a-day'],
  speakers: ['speaker-unknown', 'speaker-ambiguous', 'speaker-office', 'turns-without-speaker', 'words-of-nobody'],
  institution: ['speaker-unknown', 'speaker-ambiguous', 'words-of-nobody'],
  source: ['source-unknown'],
};

/** The messages that are left when decisions have answered theirs. */
export function unanswered(messages: readonly VFileMessage[], decisions: readonly Decision[]): readonly VFileMessage[] {
  const answered = new Set<string>(decisions.flatMap(({ field }) => ANSWERS[field] ?? []));
  return messages.filter(({ ruleId }) => !answered.has(ruleId ?? ''));
}
