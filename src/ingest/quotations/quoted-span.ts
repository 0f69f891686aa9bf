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
