import type { SaidStretch } from '../../statement/said.ts';
import type { Block } from '../../statement/schema.ts';
import { wordsOf } from '../../statement/words.ts';
import type { Passage, Piece, Stretch } from './passages.ts';

/** So few words between what is shared and the end of a quotation still belong to what was worded differently. */
const REST = 6;

/**
 * A passage up to the ends of the quotations that it stands in: what one of the texts has there and the other has not is part of
 * the difference, `… read it aloud together` beside `… read it aloud together once more`.
 */
export function extendToQuotations(
  passage: Passage,
  baseBody: readonly Block[],
  baseSaid: readonly SaidStretch[],
  otherBody: readonly Block[],
  otherSaid: readonly SaidStretch[],
): Passage {
  const base = restsOf(passage.base, baseBody, baseSaid);
  const other = restsOf(passage.other, otherBody, otherSaid);
  const piece = (kind: Piece['kind'], text: string): readonly Piece[] => (text === '' ? [] : [{ kind, text }]);
  return {
    ...passage,
    base: { ...passage.base, start: base.from, end: base.to },
    other: { ...passage.other, start: other.from, end: other.to },
    pieces: [
      ...piece('left-out', base.before),
      ...piece('added', other.before),
      ...passage.pieces,
      ...piece('left-out', base.after),
      ...piece('added', other.after),
    ],
  };
}

/** What stands in the quotation before and after a stretch of it, where that is little; and the ends with it. */
function restsOf({ block, start, end }: Stretch, body: readonly Block[], said: readonly SaidStretch[]) {
  const none = { before: '', after: '', from: start, to: end };
  const quotation = said.find((one) => one.quoted && one.block === block && one.start <= start && end <= one.end);
  if (!quotation) return none;
  const { text } = body[block]!;
  const [before, after] = [text.slice(quotation.start, start), text.slice(end, quotation.end)];
  const few = (words: string) => {
    const { length } = wordsOf(words);
    return length > 0 && length <= REST;
  };
  return {
    before: few(before) ? before : '',
    after: few(after) ? after : '',
    from: few(before) ? quotation.start : start,
    to: few(after) ? quotation.end : end,
  };
}
