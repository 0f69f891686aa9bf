import type { Person } from '../../statement/authority.ts';

/** One place where a figure is named. Offsets are UTF-16 into the text of the paragraph. */
export interface Mention {
  /** Index into `Item.paragraphs`; `TITLE`, `STANDFIRST`, `LABELS` or `AROUND` and below for what stands beside them. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly form: 'full' | 'surname' | 'given' | 'role' | 'body';
  /** Role printed beside the name; null: none. */
  readonly title: string | null;
}

/** Somebody, or a body, that a text names. */
export interface Figure {
  /** The fullest printed form, in the nominative where that is known. */
  readonly name: string;
  readonly record: Person | null;
  readonly kind: 'person' | 'body';
  /** In the order of the page. */
  readonly mentions: readonly Mention[];
  /** Roles printed beside the name, each once, in the order of the page. */
  readonly roles: readonly string[];
}

/** Everybody whom a text names. */
export interface Cast {
  /** In the order in which they are first named. */
  readonly figures: readonly Figure[];
  /** Who is named in a paragraph, in order; `TITLE` and `STANDFIRST` are asked like one. */
  readonly at: (paragraph: number) => readonly { readonly figure: Figure; readonly mention: Mention }[];
}
