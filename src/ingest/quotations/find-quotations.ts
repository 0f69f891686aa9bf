import { once } from '../once.ts';
import type { Paragraph } from '../types.ts';
import type { MarkPair } from './marks.ts';
import { kindOf } from './quotation-kind.ts';
import { goesOn, leadingSpace, scanMarks } from './scan-marks.ts';
import { findSentences } from './sentences.ts';

/** Words between quotation marks. Offsets are UTF-16 into the paragraph; the marks are outside. */
export interface QuotedSpan {
  /** Index of the paragraph. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly kind: 'full' | 'partial' | 'term';
  /** The quotation went on from the paragraph before. */
  readonly continues: boolean;
}

const MASK = '\uFFFC';

/**
 * Every quotation in a run of paragraphs, in order, without overlaps.
 *
 * A quotation inside a quotation is part of the outer one. A quotation that a paragraph leaves open goes on in the
 * next one, when that opens with a mark again or closes one that it never opened.
 */
export function findQuotations(paragraphs: readonly string[]): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let openMark: MarkPair | null = null;
  for (const [paragraph, text] of paragraphs.entries()) {
    const { marked, left } = scanMarks(text, openMark);
    const continues = openMark !== null && marked.length > 0 && marked[0]!.open <= leadingSpace(text);
    const masked = maskQuotations(text, marked);
    const sentences = marked.length === 0 ? [] : findSentences(masked);
    const kinds = marked.map((span, i) => kindOf(text, masked, sentences, span, marked[i - 1], continues && i === 0));
    for (const [i, { start, end }] of marked.entries())
      spans.push({ paragraph, start, end, kind: kinds[i]!, continues: continues && i === 0 });
    openMark = left;
    // An open quotation that nothing takes up again ends with its paragraph.
    if (openMark !== null && !goesOn(paragraphs[paragraph + 1], openMark)) openMark = null;
  }
  return spans;
}

/** The quotations of an item's paragraphs. */
export const quotationsOf = once((paragraphs: readonly Pick<Paragraph, 'text'>[]): readonly QuotedSpan[] =>
  findQuotations(paragraphs.map(({ text }) => text)),
);

/** An item's paragraphs with everything that is quoted blanked out. */
export const outsideQuotations = once((paragraphs: readonly Pick<Paragraph, 'text'>[]): readonly string[] => {
  const spans = Map.groupBy(quotationsOf(paragraphs), ({ paragraph }) => paragraph);
  return paragraphs.map(({ text }, index) => maskQuotations(text, spans.get(index) ?? []));
});

/**
 * The text with everything that is quoted blanked out, so that words inside quotations do not count. Same length. The
 * full stop that ends a quotation stays: it may end the sentence around it.
 */
export function maskQuotations(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): string {
  let out = '';
  let at = 0;
  for (const { start, end } of spans) {
    const stop = /[.…。]$/u.test(text.slice(start, end));
    out += text.slice(at, start) + MASK.repeat(end - start - (stop ? 1 : 0)) + (stop ? '.' : '');
    at = end;
  }
  return out + text.slice(at);
}
