import type { VFileMessage } from 'vfile-message';
import type { Plan } from '../../src/archive/index.ts';

/**
 * One line on what a run of ingest changed: `3 statements written (2 new), 21 unchanged, 1 kept as edited by hand`.
 *
 * @param added raw files that were copied in
 * @param dryRun true where nothing was written
 */
export function ingestSummary(
  plan: Pick<Plan, 'added' | 'revised' | 'unchanged' | 'edited'>,
  added: readonly string[],
  dryRun: boolean,
): string {
  const written = plan.added.length + plan.revised.length;
  const parts = [
    ...(added.length > 0 ? [`${count(added.length, 'raw file')} added`] : []),
    `${count(written, 'statement')} ${dryRun ? 'would be written' : 'written'}${plan.added.length > 0 && plan.revised.length > 0 ? ` (${plan.added.length} new)` : ''}`,
    `${plan.unchanged} unchanged`,
    ...(plan.edited.length > 0 ? [`${plan.edited.length} kept as edited by hand`] : []),
  ];
  return `${parts.join(', ')}.`;
}

/** Exit code for what was told: 1 where something was set aside, or where strictness makes warnings count; else 0. */
export function exitCode(messages: readonly VFileMessage[], strict: boolean): 0 | 1 {
  return messages.some(({ fatal }) => fatal === true || (strict && fatal === false)) ? 1 : 0;
}

/** `1 statement`, `2 statements`. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
