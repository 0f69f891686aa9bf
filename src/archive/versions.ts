import type { Statement } from '../statement/schema.ts';
import type { Former, Versions } from '../statement/versions.ts';
import { addressesIn, type History } from './history.ts';

/**
 * What a statement was before, for its readers.
 *
 * @param statement as it stands
 * @returns null where neither words nor addresses changed since the ledger knows them
 */
export function versionsOf(
  { states, revisions, words }: Pick<History, 'states' | 'revisions' | 'words'>,
  statement: Pick<Statement, 'body' | 'quotations'>,
): Versions | null {
  const standing = addressesIn(statement);
  const anchors = new Set(standing.anchors);
  const gone: Record<string, Former> = {};
  // The last line that says so counts: an anchor may come back and go again.
  for (const { on, gone: list } of revisions) {
    for (const { anchor, now } of list) {
      if (anchors.has(anchor)) continue;
      const known = words.get(anchor);
      gone[anchor] = {
        on,
        words: known && 'words' in known ? known.words : null,
        ...(known && 'of' in known
          ? {
              turn: {
                label: known.label,
                paragraphs: known.of.flatMap((part) => ('paragraph' in part ? [part.paragraph] : [])),
              },
            }
          : {}),
        now,
      };
    }
  }
  const marked = new Set(standing.quotations.map(([anchor]) => anchor));
  const quotations = Object.fromEntries(
    states
      .flatMap((state) => state.quotations)
      .filter(([anchor]) => !marked.has(anchor))
      .map(([anchor, ...place]) => [anchor, place] as const),
  );
  const distinct = states.filter(
    (state, index) => index === 0 || state.anchors.join() !== states[index - 1]!.anchors.join(),
  );
  if (distinct.length < 2 && Object.keys(quotations).length === 0) return null;
  return { states: distinct.map(({ on, anchors: list }) => ({ on, anchors: [...list] })), gone, quotations };
}
