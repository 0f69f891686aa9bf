import type { LeftOut } from '../../statement/archive.ts';
import type { Item } from '../types.ts';

/** What the notes around a text say of it: it began elsewhere, it goes on elsewhere, it is a translation. */
export interface TextNotes {
  readonly began: string | null;
  readonly goesOn: string | null;
  readonly translated: boolean;
}

const BEGAN = /continued from|^\(?начало\b|suite et fin|^\(?suite\b|fortsetzung von|continuación de/iu;

/**
 * The notes of a file that holds one text: on a page of several, a note may belong to any of them.
 *
 * @param leftOut what was left out of the file: a note that a text is a translation is none of its words
 */
export function textNotes(item: Item, leftOut: readonly Pick<LeftOut, 'rule'>[], alone: boolean): TextNotes {
  const notes = alone ? item.zones.filter(({ zone }) => zone === 'continuation').map(({ text }) => text) : [];
  return {
    began: notes.find((text) => BEGAN.test(text)) ?? null,
    goesOn: notes.find((text) => !BEGAN.test(text)) ?? null,
    translated: alone && leftOut.some(({ rule }) => rule === 'translation-note'),
  };
}
