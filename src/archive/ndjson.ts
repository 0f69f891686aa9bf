import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { type ProblemCode, problem } from '../statement/problems.ts';
import { describeIssues } from './describe-issue.ts';

/**
 * Read newline-delimited JSON, a record a line. A line that does not fit is left out and told with its number.
 */
export function parseNdjson<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
  code: ProblemCode,
): { records: readonly T[]; messages: readonly VFileMessage[] } {
  const records: T[] = [];
  const messages: VFileMessage[] = [];
  const lines = text.split('\n');
  // What follows the last line end is no line.
  if (lines.at(-1) === '') lines.pop();
  lines.forEach((line, index) => {
    const tell = (reason: string) => messages.push(problem(code, { file, line: index + 1 }, reason));
    let input: unknown;
    try {
      input = JSON.parse(line);
    } catch {
      tell(`Expected one JSON object, found ${JSON.stringify(line.slice(0, 60))}`);
      return;
    }
    const parsed = schema.safeParse(input);
    if (parsed.success) records.push(parsed.data);
    else for (const { reason } of describeIssues(parsed.error, input)) tell(reason);
  });
  return { records, messages };
}

/** Records as newline-delimited JSON; the empty text for no records. */
export function toNdjson(records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
