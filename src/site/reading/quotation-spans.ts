import type { Quotation } from '../../statement/schema.ts';

/** A stretch of a paragraph: inside a quotation or outside of any. */
export interface Segment {
  readonly text: string;
  readonly quotation: Quotation | null;
}

/**
 * Cut a paragraph at its quotations. The segments joined are the paragraph, character for character.
 *
 * Names and scare quotes (`term`) are nobody's speech and stay in the text around them. Of two quotations that
 * overlap, the one that begins first is kept: the other is speech inside it.
 */
export function splitQuotations(text: string, quotations: readonly Quotation[]): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  const speech = quotations.filter(({ kind, end }) => kind !== 'term' && end <= text.length);
  for (const quotation of speech.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (quotation.start < at) continue;
    if (quotation.start > at) segments.push({ text: text.slice(at, quotation.start), quotation: null });
    segments.push({ text: text.slice(quotation.start, quotation.end), quotation });
    at = quotation.end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), quotation: null });
  return segments;
}

/** True where nothing but marks and spaces stands outside full quotations. */
export function isQuotedWhole(segments: readonly Segment[]): boolean {
  const full = segments.some(({ quotation }) => quotation?.kind === 'full');
  return full && segments.every(({ text, quotation }) => quotation?.kind === 'full' || !/[\p{L}\p{N}]/u.test(text));
}
