import type { Answered } from '../../search/answer/answer.ts';
import { showHit } from '../../search/answer/show.ts';
import type { Hit } from '../../search/answer/types.ts';
import type { Passage, SearchReader } from '../../search/reader.ts';
import { type PlaceView, type ResultView, viewPlaces, viewResult } from './result-view.ts';

/** A found statement, and whether more of it can be shown. */
export interface Found {
  readonly result: ResultView;
  /** All places where the words stand; null: there is nothing else. */
  readonly all: (() => Promise<readonly PlaceView[]>) | null;
  /** The passage that the result shows, whole, and the words in it that were asked for, as printed. */
  readonly passage: Passage;
  readonly words: readonly string[];
}

/** Load what a result shows: its card, and the passage at its place. */
export async function loadFound(hit: Hit, answered: Answered, reader: SearchReader): Promise<Found> {
  const { statement } = hit;
  const { runs } = answered;
  // The file that has the passage has the card, too.
  const shown = await showHit(reader, answered, hit);
  const card = await reader.card(statement);
  const all = async () => viewPlaces(card.id, await reader.text(statement), runs);
  return {
    result: viewResult(card, shown, runs, hit.possibly),
    all: shown.more ? all : null,
    passage: shown.passage,
    words: [...new Set(shown.marks.map(({ start, end }) => shown.passage.text.slice(start, end)))],
  };
}
