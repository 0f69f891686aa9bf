import type { Waiting } from '../../../src/archive/review/waiting.ts';
import { shownRaw } from '../../../src/archive/raw-files.ts';
import { count } from '../tell-ingest.ts';
import { answers } from './commands.ts';

/** How much evidence is shown of one question. */
const MAX_SIGHTS = 4;

/** A question with its number, as it is told. */
export interface Numbered {
  readonly number: number;
  readonly waiting: Waiting;
}

/** Questions for a person at a terminal, each with what the raw files say and what to type. */
export function tellWaiting(shown: readonly Numbered[], total: number, archive: string | null): string {
  if (total === 0) return 'Nothing waits for an editor.\n';
  const more = total - shown.length;
  const items = shown.map(({ number, waiting }) => {
    const { asks, statements, evidence } = waiting;
    const rest = evidence.length - MAX_SIGHTS;
    return [
      `${number}. ${asks}`,
      ...(statements.length === 1
        ? [`   in ${statements[0]!.id}`]
        : [`   settles ${count(statements.length, 'statement')}`]),
      ...evidence
        .slice(0, MAX_SIGHTS)
        .map(({ file, line, words }) => `   ${shownRaw(file)}${line === null ? '' : `:${line}`}  ${words}`),
      ...(rest > 0 ? [`   … and ${rest} more`] : []),
      ...answers(waiting, number, archive).map((command) => `   $ ${command}`),
    ].join('\n');
  });
  return `${items.join('\n\n')}\n\n${total === 1 ? 'One question waits' : `${total} questions wait`} for an editor${more > 0 ? `; ${more} of them are not shown (--all)` : ''}.\n`;
}

/** A question as a program reads it. */
export function toJson({ number, waiting }: Numbered, archive: string | null): string {
  return JSON.stringify({ number, ...waiting, answers: answers(waiting, number, archive) });
}
