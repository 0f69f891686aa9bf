import { narration } from '../fields/reports-speech.ts';
import { saysIOrWe } from '../first-person.ts';
import type { Item } from '../types.ts';

/**
 * Whether a text tells of others' words in the third person: it has no turns, and no "I" or "we" outside quotations.
 * For texts whose form does not say what they are.
 */
export function readsAsReport(item: Item): boolean {
  return item.turns.length === 0 && !narration(item.paragraphs).some(saysIOrWe);
}
