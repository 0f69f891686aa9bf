import { type Decision, DecisionSchema } from '../../statement/archive.ts';
import { FIELDS, type Field, type Statement } from '../../statement/schema.ts';
import { describeIssues } from '../describe-issue.ts';
import { shownRaw } from '../raw-files.ts';

/** Who decides, when and why. */
export interface Signature {
  readonly by: string;
  readonly on: string;
  readonly reason: string;
}

/**
 * The decision that a field of a statement has a value. It names the statement only where its raw file holds several: an id
 * that is not published yet may still change.
 *
 * @param value as a decision holds it
 * @param statements all statements as ingest reads them at this moment
 * @throws Error in words for whoever typed the value, where it does not fit the field
 */
export function makeDecision(
  statement: Statement,
  field: Field,
  value: unknown,
  { by, on, reason }: Signature,
  statements: readonly Statement[],
): Decision {
  const alone = statements.filter(({ raw }) => raw.file === statement.raw.file).length === 1;
  const decision = {
    raw: statement.raw.file,
    ...(alone ? {} : { statement: statement.id }),
    field,
    value,
    reason,
    by,
    on,
  };
  const parsed = DecisionSchema.safeParse(decision);
  if (parsed.success) return parsed.data;
  throw new Error(
    describeIssues(parsed.error, decision)
      .map(({ reason: misfit }) => `${misfit[0]!.toUpperCase()}${misfit.slice(1)}.`)
      .join('\n'),
  );
}

/**
 * The statement that an editor means: by its id, or by its raw file where that holds one.
 *
 * @param target an id, or a path below `raw/`, with or without `raw/` in front
 * @throws Error that names the statements to choose from
 */
export function findTarget(target: string, statements: readonly Statement[]): Statement {
  const named = statements.find(({ id }) => id === target);
  if (named) return named;
  const file = target.replace(/^raw\//u, '');
  const [first, ...others] = statements.filter(({ raw }) => raw.file === file);
  if (!first)
    throw new Error(
      `Expected the id of a statement or the path of a raw file that holds one, found ${JSON.stringify(target)}.`,
    );
  if (others.length > 0)
    throw new Error(
      `${shownRaw(file)} holds ${others.length + 1} statements. Expected the id of one of them: ${[first, ...others].map(({ id }) => id).join(', ')}.`,
    );
  return first;
}

/** The field of a name that was typed. Throws an Error that names them all. */
export function findField(name: string | undefined): Field {
  const field = FIELDS.find((known) => known === name);
  if (field === undefined)
    throw new Error(
      `Expected a field (${FIELDS.join(', ')}), found ${name === undefined ? 'none' : JSON.stringify(name)}.`,
    );
  return field;
}
