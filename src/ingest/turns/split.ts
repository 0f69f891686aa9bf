import { isQuestionLabel } from '../people/question-labels.ts';
import { joinLines, type Block } from '../segment/paragraphs.ts';
import type { Paragraph, PrintedTurn } from '../types.ts';
import { isAnswerLabel } from './answer-labels.ts';
import { END_MARK, findBracketedLabels, type BracketedLabel } from './bracketed.ts';
import type { Labels } from './find-labels.ts';
import { cuts } from './label-candidates.ts';
import { labelForm } from './label-form.ts';

/** A text cut into turns. Paragraphs before the first label belong to no turn. */
export interface SplitText {
  readonly paragraphs: readonly Paragraph[];
  readonly turns: readonly PrintedTurn[];
}

interface Piece {
  readonly text: string;
  readonly lines: readonly [number, number];
  readonly label: string | null;
  /** The printed mark that ended what was recorded, where the piece is what an editor tells after it. */
  readonly ended?: string;
}

/** Cut a text at its labels: at the start of a paragraph and, where words before lost their line end, inside it. */
export function splitTurns(blocks: readonly Block[], labels: Labels): SplitText {
  const texts = blocks.map(joinLines);
  const bracketed = findBracketedLabels(texts);
  const pieces = afterRecordings(
    blocks.flatMap((block, index) =>
      bracketed[index]!.length > 0 ? splitBrackets(block, bracketed[index]!) : splitBlock(block, labels),
    ),
  );
  const turns: PrintedTurn[] = [];
  const paragraphs: Paragraph[] = [];
  const asked = pieces.some(({ label }) => label !== null && isQuestionLabel(label));
  for (const { text, lines, label, ended } of pieces) {
    if (ended !== undefined) turns.push({ label: ended, line: lines[0], kind: 'narrative' });
    if (label !== null)
      turns.push({
        label,
        line: lines[0],
        kind: isQuestionLabel(label) ? 'question' : asked || isAnswerLabel(label) ? 'answer' : 'speech',
      });
    const told = turns.length === 0 || turns.at(-1)!.kind === 'narrative';
    if (text !== '')
      paragraphs.push({
        text,
        lines,
        zone: paragraphs.length === 0 ? 'lead' : 'body',
        turn: told ? null : turns.length - 1,
      });
  }
  return { paragraphs, turns };
}

const linesOf = (block: Block) => [block[0]!.number, block.at(-1)!.last ?? block.at(-1)!.number] as const;

function splitBlock(block: Block, labels: Labels): Piece[] {
  const text = joinLines(block);
  const { number } = block[0]!;
  const form = labels.opening.has(number) ? labelForm(text, block.length === 1) : null;
  return splitInside(
    { text: form ? text.slice(form.end) : text, lines: linesOf(block), label: form?.label ?? null },
    labels,
  );
}

function splitBrackets(block: Block, labels: readonly BracketedLabel[]): Piece[] {
  const text = joinLines(block);
  const lines = linesOf(block);
  const before = text.slice(0, labels[0]!.start).trimEnd();
  return [
    ...(before === '' ? [] : [{ text: before, lines, label: null }]),
    ...labels.map(({ label, end }, index): Piece => ({
      text: text.slice(end, labels[index + 1]?.start).trimEnd(),
      lines,
      label,
    })),
  ];
}

/** Takes the mark that ends a recording from the end of its last turn, where an editor goes on after it. */
function afterRecordings(pieces: readonly Piece[]): Piece[] {
  let open = false;
  return pieces.flatMap((piece, index): Piece[] => {
    open ||= piece.label !== null;
    const match = open ? END_MARK.exec(piece.text) : null;
    if (!match) return [piece];
    const before = { ...piece, text: piece.text.slice(0, match.index).trimEnd() };
    const after = piece.text.slice(match.index + match[0].length).trim();
    const next = pieces[index + 1];
    if (after === '' && (!next || next.label !== null)) return [piece];
    open = false;
    if (after === '') return [before, { text: '', lines: next!.lines, label: null, ended: match[0] }];
    return [before, { text: after, lines: piece.lines, label: null, ended: match[0] }];
  });
}

/** `… What will it be? Ilsabet Moravec: It will be …`: a page that lost its line ends. */
function splitInside(piece: Piece, labels: Labels): Piece[] {
  if (labels.opening.size === 0 && labels.inside === 0) return [piece];
  for (const at of cuts(piece.text)) {
    const form = labelForm(piece.text.slice(at), false);
    if (!form || form.end === piece.text.length - at || !labels.has(form)) continue;
    const rest: Piece = { text: piece.text.slice(at + form.end), lines: piece.lines, label: form.label };
    return [{ ...piece, text: piece.text.slice(0, at).trimEnd() }, ...splitInside(rest, labels)];
  }
  return [piece];
}
