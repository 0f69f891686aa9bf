import type { Line } from './types.ts';

/** The language of a tag as pages and feeds write it, `en-GB`, `fr_FR`; null where the words are no tag. */
export function languageTag(told: Line | null): string | null {
  return (
    /^(?<language>[a-z]{2})(?:[-_][a-z]{2,8})*$/iu.exec(told?.text.trim() ?? '')?.groups?.['language']?.toLowerCase() ??
    null
  );
}
