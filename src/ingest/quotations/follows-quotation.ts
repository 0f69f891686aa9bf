import type { Word } from '../people/words.ts';

const QUOTATION_END = /\uFFFC\.?\s?(?:["”»“’'」]|'')[\s,–—-]*$/u;

/** `», a déclaré`: what French sets between a quotation and the participle of its verb. */
const AUXILIARY = /(?<=^|[\s,–—-])(?:a|ont|avait|avaient)\s$/u;
/** English verbs have none of these ends: "“…,” a noted pilot said" is no such participle. */
const PARTICIPLE = /(?:é|i|u|dit)$/u;

/** Whether a quotation, blanked out in `masked`, ends right before the verb: `…,” said`, `…», a déclaré`. */
export function followsQuotation(masked: string, verb: Pick<Word, 'start' | 'text'>): boolean {
  const before = masked.slice(0, verb.start);
  return QUOTATION_END.test(PARTICIPLE.test(verb.text) ? before.replace(AUXILIARY, '') : before);
}
