import type { Quotation, Statement } from '../../statement/schema.ts';

/** Somebody who is quoted in a report, with the kind of line that stands under their words. */
export interface QuotedVoice {
  readonly name: string;
  /** 1 to 4; the fourth is that of everybody else. */
  readonly line: number;
}

const LINES = 4;

/** Whom a statement quotes, in the order in which they come; nobody twice. */
export function quotedVoices({ quotations }: Pick<Statement, 'quotations'>): readonly QuotedVoice[] {
  const names = new Set(
    quotations.flatMap(({ kind, speaker }) => (kind === 'term' || speaker === null ? [] : [speaker.name])),
  );
  return [...names].map((name, index) => ({ name, line: Math.min(index + 1, LINES) }));
}

/** The line under a quotation; 0: it is not known whose words they are. */
export function lineUnder({ speaker }: Pick<Quotation, 'speaker'>, voices: readonly QuotedVoice[]): number {
  return voices.find(({ name }) => name === speaker?.name)?.line ?? 0;
}
