import { rawLine } from '../line-number.ts';
import { isQuestionLabel } from '../people/question-labels.ts';
import { hasHonorific, isCapitals, isInitialled, openingLabel } from '../turns/labels.ts';
import type { Line } from '../types.ts';
import { furniture } from './furniture.ts';
import { findBlocks, joinLines } from './paragraphs.ts';

/** Lines that are read together, and how far they read as somebody's words. */
export interface Passage {
  readonly lines: readonly Line[];
  readonly text: string;
  /** `words`: sentences; `weak`: one so short that a menu may have it ("Don’t have an account?"); `entry`: anything else. */
  readonly reads: 'words' | 'weak' | 'entry';
}

/** Ends of sentences in the scripts of the world. */
const ENDS = /[.!?…。！？।۔؟]["”»’')\]]*$/u;
const INNER_END = /(?:[.!?…]["”»’')\]]*\s+["“«„'‘(]?[\p{Lu}\p{Lo}\d]|[。！？।۔؟])/u;
/** A sentence of fewer letters may stand in a menu, a paragraph of so many is no entry of one. */
const SENTENCE = 70;
const PARAGRAPH = 180;
/** The share of words in small letters, from which on a line without a full stop is one of running text. */
const RUNNING = 0.4;
/** A line set to a width has at least so many letters. */
const FULL = 45;

/** Letters, where one of a script that writes syllables or words counts for more. */
export function lengthOf(text: string): number {
  return text.length + 1.5 * (text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu)?.length ?? 0);
}

/** The label of a turn, with its words. */
export function opensTurn(text: string): boolean {
  const label = openingLabel(text);
  return (
    label !== null &&
    label.end < text.length &&
    (isQuestionLabel(label.name) || isInitialled(label.name) || hasHonorific(label.name) || isCapitals(label.name))
  );
}

/** The lines of a page as passages: paragraphs set to a width are joined, whatever stands around them. */
export function findPassages(lines: readonly Line[]): readonly Passage[] {
  const joined: Line[][] = [];
  for (const block of findBlocks(lines)) {
    const above = joined.at(-1)?.at(-1);
    if (above && goesOn(above, block[0]!)) joined.at(-1)!.push(...block);
    else joined.push([...block]);
  }
  return joined.map((block) => {
    const text = joinLines(block);
    return { lines: block, text, reads: readsAs(text, block) };
  });
}

const goesOn = (above: Line, line: Line) =>
  rawLine(line.number) <= rawLine(above.number) + 1 &&
  above.text.length >= FULL &&
  !ENDS.test(above.text) &&
  /^\p{Ll}/u.test(line.text) &&
  furniture(line) === null;

function readsAs(text: string, block: readonly Line[]): Passage['reads'] {
  if (block.length === 1 && furniture(block[0]!) !== null) return 'entry';
  if (opensTurn(text)) return 'words';
  const length = lengthOf(text);
  if (length >= SENTENCE && (ENDS.test(text) || INNER_END.test(text) || (length >= PARAGRAPH && isRunning(text))))
    return 'words';
  return ENDS.test(text) && /\s|\p{Lo}/u.test(text) ? 'weak' : 'entry';
}

/** Whether words that no full stop ends run on in small letters: entries of a menu on one line begin with capitals. */
function isRunning(text: string): boolean {
  const cased = text.match(/(?<![\p{L}\p{N}])[\p{Lu}\p{Ll}]/gu) ?? [];
  return cased.length < 8 || cased.filter((letter) => /\p{Ll}/u.test(letter)).length >= RUNNING * cased.length;
}

/** What an entry takes from the sum, and the most that one paragraph gives. */
const ENTRY = 0.5;
const MOST = 6;
const HUNDRED = 100;

/**
 * The stretch of passages in which the words of a page are: the one with the greatest sum, where paragraphs give and entries take (maximum subsequence
 * segmentation, Pasternack and Roth 2009). It begins and ends with words. Null where there are none.
 */
export function densest(
  passages: readonly Passage[],
): { readonly first: number; readonly last: number; readonly weight: number } | null {
  let best: { sum: number; first: number; last: number } | null = null;
  let open = { sum: 0, first: 0 };
  passages.forEach((passage, index) => {
    if (open.sum <= 0) open = { sum: 0, first: index };
    open.sum +=
      passage.reads === 'words'
        ? Math.min(MOST, lengthOf(passage.text) / HUNDRED)
        : passage.reads === 'weak'
          ? 0
          : -ENTRY;
    if (passage.reads === 'words' && open.sum > (best?.sum ?? 0))
      best = { sum: open.sum, first: open.first, last: index };
  });
  if (best === null) return null;
  const { first, last, sum } = best as { sum: number; first: number; last: number };
  return { first: passages.findIndex(({ reads }, index) => index >= first && reads === 'words'), last, weight: sum };
}
