import { sameWords } from '../statement/anchors.ts';
import type { Statement } from '../statement/schema.ts';
import { alignWords, type Worded } from './align-words.ts';
import { anchorWordsOf, type History, type Revision, wordsInFull } from './history.ts';

/**
 * What took the place of each anchor that a statement had when it was last shown and that its words no longer give.
 *
 * Words that still stand under another number (the same words said twice, and one of them gone) are their own successors.
 * Paragraphs are aligned with paragraphs, turns with turns.
 *
 * @param history with the words that were replaced
 * @param body the words as they stand
 * @returns in the order in which the anchors stood
 */
export function reviseAnchors(
  { states, words }: Pick<History, 'states' | 'words'>,
  body: Statement['body'],
): Revision['gone'] {
  const standing = anchorWordsOf(body);
  const known = new Map([...words, ...standing]);
  const before = (states.at(-1)?.anchors ?? []).map((anchor) => ({ anchor, words: wordsInFull(anchor, known) }));
  const after = [...standing.keys()].map((anchor) => ({ anchor, words: wordsInFull(anchor, standing) }));
  const twins = Map.groupBy(standing.keys(), sameWords);
  const aligned = new Map(
    ['p', 't'].flatMap((kind) => {
      const ofKind = ({ anchor }: Worded) => anchor.startsWith(`${kind}-`);
      return [...alignWords(before.filter(ofKind), after.filter(ofKind))];
    }),
  );
  return before
    .filter(({ anchor }) => !standing.has(anchor))
    .map(({ anchor }) => {
      const twin = twins.get(sameWords(anchor))?.at(-1);
      return { anchor, now: twin === undefined ? [...(aligned.get(anchor) ?? [])] : [twin] };
    });
}
