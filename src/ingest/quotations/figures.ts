import { findCast } from '../names/cast.ts';
import { findWords } from '../people/words.ts';
import type { Item } from '../types.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Somebody or something that a text names and that may speak. */
export interface Figure {
  readonly name: string;
  /** Id of the record; null: none. */
  readonly record: string | null;
  readonly kind: 'person' | 'body';
  /** In the order of the page. */
  readonly mentions: readonly FigureMention[];
  /** Keys of the words of its titles. */
  readonly roles: ReadonlySet<string>;
}

/** One place where a figure is named. `paragraph` is below 0 outside the paragraphs. Offsets are UTF-16. */
export interface FigureMention {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly form: 'full' | 'surname' | 'given' | 'role' | 'body';
  readonly title: string | null;
}

/** Everybody and everything that the text of an item names. */
export const figuresOf = (item: Item, vocabulary: Vocabulary): readonly Figure[] =>
  findCast(item, vocabulary).figures.map(({ name, record, kind, mentions, roles }) => ({
    name,
    record: record?.id ?? null,
    kind,
    mentions,
    roles: new Set(roles.flatMap((role) => findWords(role).map(({ key }) => key))),
  }));
