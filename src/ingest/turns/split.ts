import { isQuestionLabel } from '../people/question-labels.ts';
import { joinLines, type Block } from '../segment/paragraphs.ts';
import type { Paragraph, PrintedTurn } from '../types.ts';
import { isAnswerLabel } from './answer-labels.ts';
import { hasHonorific, isCapitals, isInitialled, openingLabel } from './labels.ts';

/** A text cut into turns. Paragraphs before the first label belong to no turn. */
export interface SplitText {
  readonly paragraphs: readonly Paragraph[];
  readonly turns: readonly PrintedTurn[];
}

interface Piece {
  readonly text: string;
  readonly lines: readonly [number, number];
  readonly label: string | null;
}

/**
 * The labels of a text, without stage directions: those that say what they are (`Question`), names that the authority knows, forms of
 * address and offices, and whatever looks like a name and comes back. A name-like opening that comes once and
 * that nobody knows is prose ("In other words:", "Velmar:").
 *
 * @param isName whether the authority has somebody under exactly these words
 */
export function findLabels(blocks: readonly Block[], isName: (words: string) => boolean): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const label = openingLabel(joinLines(block))?.name;
    if (label) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const sure = (label: string) => isQuestionLabel(label) || isAnswerLabel(label) || isName(label) || hasHonorific(label);
  const anySure = [...counts.keys()].some(sure);
  const likely = (label: string, count: number) => (count > 1 || anySure) && (isCapitals(label) || isInitialled(label) || label.includes(' '));
  return new Set([...counts].filter(([label, count]) => sure(label) || likely(label, count)).map(([label]) => label));
}

/** Cut the text at its labels, at the start of a paragraph and, for a label that is sure, after the end of a sentence. */
export function splitTurns(blocks: readonly Block[], isName: (words: string) => boolean): SplitText {
  const labels = findLabels(blocks, isName);
  const pieces = blocks.flatMap((block) => splitBlock(block, labels, isName));
  const turns: PrintedTurn[] = [];
  const paragraphs: Paragraph[] = [];
  const asked = [...labels].some(isQuestionLabel);
  for (const { text, lines, label } of pieces) {
    if (label !== null) turns.push({ label, line: lines[0], kind: isQuestionLabel(label) ? 'question' : asked || isAnswerLabel(label) ? 'answer' : 'speech' });
    if (text !== '') paragraphs.push({ text, lines, zone: paragraphs.length === 0 ? 'lead' : 'body', turn: turns.length === 0 ? null : turns.length - 1 });
  }
  return { paragraphs, turns };
}

function splitBlock(block: Block, labels: ReadonlySet<string>, isName: (words: string) => boolean): Piece[] {
  const text = joinLines(block);
  const lines = [block[0]!.number, block.at(-1)!.number] as const;
  const opening = openingLabel(text);
  const label = opening && labels.has(opening.name) ? opening.label : null;
  const words = label === null ? text : text.slice(opening!.end);
  return splitInline({ text: words, lines, label }, labels, isName);
}

const SENTENCE_END = /[.?!…]["”»’']?\s+(?=[\p{Lu}\p{Lo}])/gu;

/** `… What will it be? Ilsabet Moravec: It will be …`: a teaser that lost its line ends. */
function splitInline(piece: Piece, labels: ReadonlySet<string>, isName: (words: string) => boolean): Piece[] {
  for (const match of piece.text.matchAll(SENTENCE_END)) {
    const at = match.index + match[0].length;
    const inner = openingLabel(piece.text.slice(at));
    if (!inner || inner.end === piece.text.length - at) continue;
    if (!labels.has(inner.name) && !(inner.name.includes(' ') && isName(inner.name))) continue;
    const rest: Piece = { text: piece.text.slice(at + inner.end), lines: piece.lines, label: inner.label };
    return [{ ...piece, text: piece.text.slice(0, at).trimEnd() }, ...splitInline(rest, labels, isName)];
  }
  return [piece];
}
