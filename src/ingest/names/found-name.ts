/** A name as found at one place of a text. Offsets are UTF-16 into that text. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly kind: 'person' | 'body';
  /** Title printed beside it; null: none. */
  readonly title: string | null;
  /** True where it is a whole name, not a surname or given name alone, as far as its own form shows. */
  readonly full: boolean;
}
