import type { Item } from '../types.ts';

/** What the notes around a text say of it: it began elsewhere, or it goes on elsewhere. */
export interface ContinuationNotes {
  readonly began: string | null;
  readonly goesOn: string | null;
}

const BEGAN = /continued from|^\(?начало\b|suite et fin|^\(?suite\b|fortsetzung von|continuación de/iu;

/** The notes of a file that holds one text: on a page of several, a note may belong to any of them. */
export function continuationNotes(item: Item, alone: boolean): ContinuationNotes {
  const notes = alone ? item.zones.filter(({ zone }) => zone === 'continuation').map(({ text }) => text) : [];
  return {
    began: notes.find((text) => BEGAN.test(text)) ?? null,
    goesOn: notes.find((text) => !BEGAN.test(text)) ?? null,
  };
}
