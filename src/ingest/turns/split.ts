import { isQuestionLabel } from '../people/question-labels.ts';
import { joinLines, type Block } from '../segment/paragraphs.ts';
import type { Paragraph, PrintedTurn } from '../types.ts';
import { isAnswerLabel } from './answer-labels.ts';
import { END_MARK, findBracketedLabels, type BracketedLabel } from './bracketed.ts';
import { mayHaveRecordLabel, recordLabel } from './record-labels.ts';
import {
  bareQuestion,
  hasHonorific,
  isCapitals,
  isInitialled,
  openingLabel,
  opensWithOffice,
  stoppedLabel,
} from './labels.ts';

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

type IsName = (words: string) => boolean;

/** Words before a colon that introduce a remark, however often. */
const REMARKS = new Set([
  'note',
  'source',
  'update',
  'correction',
  'example',
  'remark',
  'photo',
  'video',
  'related',
  'background',
  'примечание',
  'справка',
  'источник',
  'фото',
  'видео',
  'remarque',
  'hinweis',
  'quelle',
  'nota',
  'fuente',
]);

/** Labels of who calls out from the floor. Elsewhere they introduce a remark, or are told of: they count only where questions are labelled too. */
const CALLS = new Set([
  'remark',
  'voice',
  'voices',
  'interjection',
  'exclamation',
  'голос',
  'голоса',
  'возглас',
  'вигук',
  'voix',
  'voz',
  'zuruf',
  'zwischenruf',
]);

/** How often a label that is closed otherwise than by a colon must come for a text to be set so. */
const AT_LEAST = 2;

/** Where so many labels are sure, one that comes once is a speaker's as well. */
const DIALOGUE = 3;
/** Words that head a chapter ("Peace And Security:"), not a turn. */
const HEADS = /\b(?:and|of|the|for|on|to)\b|\p{Ll}(?:tion|ment|ity|ness|ance|ence|ism|ics)(?!\p{L})/iu;

/**
 * The labels of a text, without stage directions: those that say what they are (`Question`), names that the authority knows, forms of
 * address and offices, an office and a name that comes back without it, whatever looks like a name and comes back, and, between
 * questions, a single capitalised word that comes back. A name-like opening that comes once and
 * that nobody knows is prose ("In other words:", "Velmar:").
 *
 * @param isName whether the authority has somebody under exactly these words
 */
export function findLabels(blocks: readonly Block[], isName: IsName): ReadonlySet<string> {
  const texts = blocks.map(joinLines);
  const openings = texts.flatMap((text) => openingLabel(text)?.name ?? []);
  const counts = countEach(openings);
  const asked = [...counts.keys()].some((label) => isQuestionLabel(label) && !CALLS.has(label.toLowerCase()));
  const later = (label: string) =>
    opensWithOffice(label) && openings.some((other) => other.includes(' ') && label.endsWith(` ${other}`));
  const sure = (label: string) =>
    (isQuestionLabel(label) && (asked || !CALLS.has(label.toLowerCase()))) ||
    isAnswerLabel(label) ||
    isName(label) ||
    hasHonorific(label) ||
    later(label);
  const anySure = [...counts.keys()].some(sure);
  const surname = (label: string, count: number) =>
    asked && count > 1 && /^\p{Lu}\p{Ll}[\p{L}'’-]+$/u.test(label) && !REMARKS.has(label.toLowerCase());
  const dialogue = openings.filter(sure).length >= DIALOGUE;
  const likely = (label: string, count: number) =>
    (count > 1 || (anySure && (dialogue || !HEADS.test(label)))) &&
    (isCapitals(label) || isInitialled(label) || label.includes(' '));
  const found = new Set(
    [...counts]
      .filter(([label, count]) => sure(label) || likely(label, count) || surname(label, count))
      .map(([label]) => label),
  );
  for (const [label, count] of countEach(texts.flatMap(inlineLabels)))
    if (count >= AT_LEAST || found.has(label) || (isInitialled(label) && isName(label))) found.add(label);
  for (const label of initialledInline(texts)) found.add(label);
  const bare = texts.filter(bareQuestion).length;
  if (bare >= AT_LEAST || (bare > 0 && found.size > 0)) found.add('Q');
  return found;
}

const countEach = (labels: readonly string[]) =>
  labels.reduce((counts, label) => counts.set(label, (counts.get(label) ?? 0) + 1), new Map<string, number>());

/** Labels in capitals inside a paragraph, after the end of a sentence: a transcript that lost its line ends. */
function inlineLabels(text: string): string[] {
  if (!text.includes(':')) return [];
  return [...text.matchAll(SENTENCE_END)].flatMap((match) => {
    const inner = openingLabel(text.slice(match.index + match[0].length));
    return inner &&
      (isCapitals(inner.name) || isInitialled(inner.name)) &&
      (isQuestionLabel(inner.name) || hasHonorific(inner.name) || isInitialled(inner.name))
      ? [inner.name]
      : [];
  });
}

const INITIALLED = /(?<=^|\s)(?<label>(?:\p{Lu}\.[ -]?){1,3}\p{Lu}\p{Ll}[\p{L}-]*):\s+(?=[\p{Lu}(])/gu;

const initialled = (text: string) => (text.includes(':') ? [...text.matchAll(INITIALLED)] : []);

/** `И.Моравец: …` anywhere in a page that came as one line, where at least three such stand: in prose a quotation mark follows the colon. */
function initialledInline(texts: readonly string[]): readonly string[] {
  const labels = texts.flatMap((text) => initialled(text).map(({ groups }) => groups!['label']!));
  return labels.length >= 3 ? labels : [];
}

/**
 * Cut the text at its labels, at the start of a paragraph and, for a label that is sure, after the end of a sentence.
 *
 */
export function splitTurns(blocks: readonly Block[], isName: IsName): SplitText {
  const labels = findLabels(blocks, isName);
  const texts = blocks.map(joinLines);
  const stopped = texts.filter((text) => stoppedLabel(text)?.name === 'Q').length >= AT_LEAST;
  const bracketed = findBracketedLabels(texts);
  const pieces = afterRecordings(
    blocks.flatMap((block, index) =>
      bracketed[index]!.length > 0
        ? splitBrackets(block, bracketed[index]!)
        : splitBlock(block, labels, stopped, isName),
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

function splitBlock(block: Block, labels: ReadonlySet<string>, stopped: boolean, isName: IsName): Piece[] {
  const text = joinLines(block);
  const record = recordLabel(text);
  if (record)
    return splitInline({ text: text.slice(record.end), lines: linesOf(block), label: record.label }, labels, isName);
  const opening =
    openingLabel(text) ?? (labels.has('Q') ? bareQuestion(text) : null) ?? (stopped ? stoppedLabel(text) : null);
  const label = opening && (labels.has(opening.name) || stopped) ? opening.label : null;
  const words = label === null ? text : text.slice(opening!.end);
  return splitInline({ text: words, lines: linesOf(block), label }, labels, isName);
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

const SENTENCE_END = /[.?!…]["”»’']?\s+(?=[\p{Lu}\p{Lo}])/gu;

/** `… What will it be? Ilsabet Moravec: It will be …`: a teaser that lost its line ends. */
function splitInline(piece: Piece, labels: ReadonlySet<string>, isName: IsName): Piece[] {
  for (const at of cuts(piece.text)) {
    const record = recordLabel(piece.text.slice(at));
    const inner = record ?? openingLabel(piece.text.slice(at));
    if (!inner || inner.end === piece.text.length - at) continue;
    if (!record && !labels.has(inner.name) && !(inner.name.includes(' ') && isName(inner.name))) continue;
    const rest: Piece = { text: piece.text.slice(at + inner.end), lines: piece.lines, label: inner.label };
    return [{ ...piece, text: piece.text.slice(0, at).trimEnd() }, ...splitInline(rest, labels, isName)];
  }
  return [piece];
}

/** Where a label may begin inside a paragraph: after the end of a sentence; initials and a surname anywhere. */
function cuts(text: string): readonly number[] {
  if (!text.includes(':') && !mayHaveRecordLabel(text)) return [];
  const ends = [...text.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
  const initials = initialled(text)
    .map(({ index }) => index)
    .filter((index) => index > 0);
  return [...new Set([...ends, ...initials])].toSorted((a, b) => a - b);
}
