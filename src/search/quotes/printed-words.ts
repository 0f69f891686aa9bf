import type { Passage, SearchReader } from '../reader.ts';
import { foldSeparator } from '../tokens/fold.ts';
import { GAP } from '../files/positions.ts';
import { isWord, tokenise } from '../tokens/tokenise.ts';

/** A word as it is printed. */
export interface PrintedWord {
  /** As it is compared. */
  readonly key: string;
  readonly passage: Passage;
  /** As the reader counts tokens. */
  readonly position: number;
  /** UTF-16 offsets into the text of its passage. */
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one, folded; empty: space. */
  readonly before: string;
}

/** Zones whose words are printed in the text; the others say something of it. */
const PRINTED: ReadonlySet<string> = new Set(['title', 'standfirst', 'subheading', 'words']);

/**
 * The words of passages, in their order. The end of a paragraph parts two words like the marks that stand there.
 *
 * @param every also what the record says of the statement: names, offices, labels
 */
export function printedWords(passages: readonly Passage[], every = false): readonly PrintedWord[] {
  const words: PrintedWord[] = [];
  let tail = '';
  for (const passage of passages) {
    if (!every && !PRINTED.has(passage.zone)) continue;
    let last = 0;
    // What stands behind the last word of a paragraph and before the first of the next.
    let before: string | null = null;
    for (const [index, token] of tokenise(passage.text).entries()) {
      if (isWord(token)) {
        before ??= foldSeparator(`${tail} ${passage.text.slice(0, token.start)}`).trim();
        words.push({
          key: token.text,
          passage,
          position: passage.first + index,
          start: token.start,
          end: token.end,
          before,
        });
        before = '';
        last = token.end;
      } else before = token.text.trim();
    }
    tail = passage.text.slice(last);
  }
  return words;
}

/** The passages of a statement between two positions, in order. */
export async function passagesBetween(
  reader: SearchReader,
  statement: number,
  from: number,
  to: number,
): Promise<readonly Passage[]> {
  const found = new Map<number, Passage>();
  let at = Math.max(from, reader.startOf(statement));
  while (at <= to && reader.statementAt(at) === statement) {
    const passages = await reader.passagesAt(at);
    for (const passage of passages) found.set(passage.first, passage);
    const last = passages.at(-1)!;
    // The next part of a long paragraph follows at once, the next paragraph behind the free positions.
    const end = last.first + tokenise(last.text).length;
    at = end > at ? end : Math.max(at + 1, end + GAP);
  }
  return [...found.values()].toSorted((a, b) => a.first - b.first);
}
