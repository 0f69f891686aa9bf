import type { Item } from '../types.ts';

/** From this share of its turns on that end in a question, a label is somebody's who asks; where it has more than one turn. */
const ASKING = 0.4;

/**
 * The label under which questions are put: the one most of whose turns end in a question, where another label's hardly do. Null where
 * nobody asks more than others.
 */
export function findAsking({ turns, paragraphs }: Pick<Item, 'turns' | 'paragraphs'>): string | null {
  const labels = [...new Set(turns.map(({ label }) => label))];
  const shares = labels
    .map((label) => ({ label, share: shareOfQuestions(label) }))
    .toSorted((a, b) => b.share - a.share);
  const [most, ...others] = shares;
  return most && most.share >= ASKING && others.some(({ share }) => share <= most.share / 2) ? most.label : null;

  function shareOfQuestions(label: string): number {
    const own = turns.flatMap((turn, i) => (turn.label === label ? [i] : []));
    const asked = own.filter((turn) =>
      /[?？؟]["”»)\]]*$/u.test(paragraphs.findLast((paragraph) => paragraph.turn === turn)?.text ?? ''),
    );
    return own.length < 2 ? 0 : asked.length / own.length;
  }
}
