import type { VFileMessage } from 'vfile-message';
import { problem } from '../../statement/problems.ts';
import type { Witnesses } from './roles.ts';

/** A message for every date that no calendar has, once a line. */
export function notDays({ all }: Witnesses, file: string): VFileMessage[] {
  const seen = new Set<string>();
  return all.flatMap(({ finding: { expression, passage }, line }) => {
    const key = `${line} ${expression.exact}`;
    if (!expression.problem || seen.has(key)) return [];
    seen.add(key);
    const column = passage.paragraph === null ? { column: passage.text.indexOf(expression.exact) + 1 } : {};
    return [
      problem(
        expression.problem,
        { file, line, ...column },
        `“${expression.exact}” is printed as a date, but the calendar has no such day`,
      ),
    ];
  });
}
