import { GAP } from '../files/positions.ts';
import type { Passage, SearchReader } from '../reader.ts';
import { tokenise } from '../tokens/tokenise.ts';
import type { Answered } from './answer.ts';
import { type Mark, marksIn } from './runs.ts';
import type { Hit } from './types.ts';

/** What a result shows of its statement. */
export interface Shown {
  readonly passage: Passage;
  /** The words that were asked for; empty: it is shown without one. */
  readonly marks: readonly Mark[];
  /** Those that stand in the title. */
  readonly titleMarks: readonly Mark[];
  /** Whether the words stand in other passages too, the title apart. */
  readonly more: boolean;
}

/**
 * The passage that a result shows, with what is to be marked in it: where the words are together, those of the chosen speaker and
 * the text before those of the title and the record. Frequent words are looked up in the text. Without words that were asked
 * for, it is the first of the text.
 *
 * @throws IndexError where the index is not whole
 */
export async function showHit(
  reader: SearchReader,
  { runs, isTheirs, standElsewhere }: Pick<Answered, 'runs' | 'isTheirs' | 'standElsewhere'>,
  { statement, position }: Pick<Hit, 'statement' | 'position'>,
): Promise<Shown> {
  // The card last: it lies beside each passage of its statement, and need not be loaded.
  const shown = async (passage: Passage): Promise<Shown> => ({
    passage,
    marks: marksIn(passage.text, runs),
    titleMarks: marksIn((await reader.card(statement)).title, runs),
    more: standElsewhere(statement, passage.first, passage.first + tokenise(passage.text).length),
  });
  if (position !== null) {
    const [passage] = await reader.passagesAt(position);
    return shown(passage!);
  }
  let best: Passage | null = null;
  for await (const passage of passagesOf(reader, statement)) {
    const isMarked = runs.length === 0 || marksIn(passage.text, runs).length > 0;
    if (!isMarked) continue;
    if (isTheirs === null || hasTheirs(passage, runs, isTheirs)) return shown(passage);
    best ??= passage;
  }
  const [title] = await reader.passagesAt(reader.startOf(statement));
  return shown(best ?? title!);
}

/** Whether a chosen speaker says the words that were asked for; without any, how a passage begins. */
function hasTheirs({ first, text }: Passage, runs: Answered['runs'], isTheirs: (position: number) => boolean): boolean {
  if (runs.length === 0) return isTheirs(first);
  const starts = new Set(marksIn(text, runs).map(({ start }) => start));
  return tokenise(text).some(({ start }, at) => starts.has(start) && isTheirs(first + at));
}

/** The passages of a statement behind its title, in order, each loaded when it is asked for. */
async function* passagesOf(reader: SearchReader, statement: number): AsyncGenerator<Passage> {
  const end = reader.startOf(statement) + reader.length(statement);
  let at = reader.titleEnd(statement);
  while (at < end) {
    const [passage] = await reader.passagesAt(at);
    if (passage === undefined || passage.first !== at) return;
    yield passage;
    const behind = at + tokenise(passage.text).length;
    // The next part of a long paragraph follows at once, another paragraph behind a gap.
    const [rest] = behind < end ? await reader.passagesAt(behind) : [];
    at = rest?.first === behind && behind > at ? behind : behind + GAP;
  }
}
