import type { VFileMessage } from 'vfile-message';
import type { Written } from '../../src/archive/index.ts';

/**
 * One line on what a run of ingest changed: `3 statements written (2 new), 21 unchanged, 1 kept as edited by hand`.
 *
 * @param added raw files that were copied in
 * @param dryRun true where nothing was written
 */
export function ingestSummary(
  result: Pick<Written, 'added' | 'revised' | 'takenBack' | 'unchanged' | 'edited' | 'setAside'>,
  added: readonly string[],
  dryRun: boolean,
): string {
  const { added: fresh, revised, takenBack, unchanged, edited, setAside } = result;
  const written = fresh.length + revised.length;
  const parts = [
    ...(added.length > 0 ? [`${count(added.length, 'raw file')} added`] : []),
    `${count(written, 'statement')} ${dryRun ? 'would be written' : 'written'}${fresh.length > 0 && revised.length > 0 ? ` (${fresh.length} new)` : ''}`,
    `${unchanged} unchanged`,
    ...(takenBack.length > 0 ? [`${takenBack.length} ${dryRun ? 'would be taken back' : 'taken back'}`] : []),
    ...(edited.length > 0 ? [`${edited.length} kept as edited by hand`] : []),
    ...(setAside.length > 0 ? [`${setAside.length} set aside`] : []),
  ];
  return `${parts.join(', ')}.`;
}

/** Exit code for what was told: 1 where something was set aside, or where strictness makes warnings count; else 0. */
export function exitCode(messages: readonly VFileMessage[], strict: boolean): 0 | 1 {
  return messages.some(({ fatal }) => fatal === true || (strict && fatal === false)) ? 1 : 0;
}

/** `1 statement`, `2 statements`. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** How many ids a line names before it only counts. */
const MOST_NAMED = 10;

/** ` Set aside, and not on the site: a, b and 12 more.`; empty where nothing is. */
export function tellSetAside(ids: readonly string[]): string {
  if (ids.length === 0) return '';
  const more = ids.length - MOST_NAMED;
  return ` Set aside, and not on the site: ${ids.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}
