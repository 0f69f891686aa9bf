import { anchorBlocks } from '../../statement/anchors.ts';
import { type SaidStretch, saidStretches } from '../../statement/said.ts';
import type { Statement } from '../../statement/schema.ts';
import { wordsOf } from '../../statement/words.ts';
import { extendToQuotations } from './extend-passage.ts';
import { type Passage, type Piece, sharedPassages } from './passages.ts';

/** A paragraph with what stands above it. */
export interface PlacedParagraph {
  readonly anchor: string;
  /** Its number in the statement, from 1. */
  readonly number: number;
  /** The label of the turn that begins with it, or the subheading above it; null: neither. */
  readonly label: string | null;
}

/** A paragraph of the base text: which of its words others have as well. */
export interface BaseParagraph extends PlacedParagraph {
  readonly stretches: readonly { readonly text: string; readonly shared: boolean }[];
}

/** A stretch of another text: words that only surround what is shared, or a piece of that. */
export type SideStretch = { readonly kind: Piece['kind'] | 'around'; readonly text: string };

/** A paragraph of another text that has words of the base. */
export interface SideParagraph extends PlacedParagraph {
  /** Which of the other texts it is of. */
  readonly other: number;
  readonly stretches: readonly SideStretch[];
}

/** A paragraph that one text alone has, or from the first to the last of a run of them that is too long to be shown. */
export type LoneParagraph =
  (PlacedParagraph & { readonly text: string }) | { readonly from: PlacedParagraph; readonly to: PlacedParagraph };

/** What stands beside each other. */
export interface ComparisonRow {
  readonly base: BaseParagraph;
  /** The base has paragraphs here, from this one to `base`, that nobody else has, and that are too many to be shown. */
  readonly folded: BaseParagraph | null;
  readonly beside: readonly SideParagraph[];
}

/** What another text has of the base. */
export interface Coverage {
  /** Quotations of the base; where it has none, paragraphs of somebody's own words. */
  readonly of: number;
  readonly quotations: boolean;
  /** Printed word for word, or worded differently. */
  readonly whole: number;
  readonly altered: number;
  /** Stretches of the base that the other text prints, whole or in part. */
  readonly passages: number;
  /** Quotations, or paragraphs, that the other text has and the base has not. */
  readonly more: number;
}

export interface Comparison {
  readonly rows: readonly ComparisonRow[];
  /** Of each of the other texts, what has nothing of the base, in its order. */
  readonly alone: readonly (readonly LoneParagraph[])[];
  /** Of each of the other texts. */
  readonly coverage: readonly Coverage[];
}

/** Where all texts together have more paragraphs, runs that one text alone has are told instead of shown. */
const MOST_PARAGRAPHS = 80;
/** Runs of fewer are shown all the same. */
const FEWEST_FOLDED = 4;

/** A text beside others in its language that print the same words. Every paragraph of all texts stands in one place, or is told to. */
export function compareTexts(base: Statement, others: readonly Statement[]): Comparison {
  const own = readText(base);
  const texts = others.map(readText);
  const passages = texts.map((text) =>
    sharedPassages(base.body, text.statement.body).filter((passage) => isTelling(passage, own, text)),
  );
  const fold = [own, ...texts].reduce((sum, { placed }) => sum + placed.size, 0) > MOST_PARAGRAPHS;
  const beside = Map.groupBy(
    texts.flatMap((text, other) => placeBeside(other, text, own, passages[other]!)),
    ({ block }) => block,
  );
  const rows = [...own.placed].map(([block, placed]): ComparisonRow => {
    const shared = passages.flat().filter((passage) => passage.base.block === block);
    const stretches = cutShared(base.body[block]!.text, shared);
    const sides = (beside.get(block) ?? []).map(({ side }) => side);
    return { base: { ...placed, stretches }, folded: null, beside: sides };
  });
  return {
    rows: fold ? foldRows(rows) : rows,
    alone: texts.map((text, other) => leftAlone(text, passages[other]!, fold)),
    coverage: texts.map((text, other) => cover(own, text, passages[other]!)),
  };
}

interface ReadText {
  readonly statement: Statement;
  readonly said: readonly SaidStretch[];
  /** Paragraphs by their index in the body. */
  readonly placed: ReadonlyMap<number, PlacedParagraph>;
}

function readText(statement: Statement): ReadText {
  return { statement, said: saidStretches(statement), placed: placeParagraphs(statement) };
}

/** Each paragraph of a body, by its index, with its number and what stands above it. */
export function placeParagraphs({ body }: Pick<Statement, 'body'>): ReadonlyMap<number, PlacedParagraph> {
  const placed = new Map<number, PlacedParagraph>();
  let label: string | null = null;
  for (const [index, { block, anchor }] of anchorBlocks(body).entries()) {
    if (block.type !== 'paragraph') {
      label = block.text;
      continue;
    }
    placed.set(index, { anchor: anchor!, number: placed.size + 1, label });
    label = null;
  }
  return placed;
}

/** A run this long is shared in the words around quotations too; a shorter one may be there by chance. */
const LONG_RUN = 6;

/** What is shared is somebody's words between quotation marks in one of the texts, or long. */
function isTelling({ base, other, longest }: Passage, one: ReadText, text: ReadText): boolean {
  const isQuoted = ({ said }: ReadText, { block, start, end }: Passage['base']) =>
    said.some((stretch) => stretch.quoted && stretch.block === block && stretch.start < end && start < stretch.end);
  return longest >= LONG_RUN || isQuoted(one, base) || isQuoted(text, other);
}

/** The paragraphs of another text that share words, each with the block of the base that it shares the most with. */
function placeBeside(
  other: number,
  { statement: { body }, placed, said }: ReadText,
  own: ReadText,
  passages: readonly Passage[],
): readonly { readonly block: number; readonly side: SideParagraph }[] {
  return [...placed].flatMap(([block, paragraph]) => {
    const found = passages.filter((passage) => passage.other.block === block);
    const best = found.toSorted((a, b) => b.same - a.same)[0];
    if (best === undefined) return [];
    const extended = found.map((passage) => extendToQuotations(passage, own.statement.body, own.said, body, said));
    return [{ block: best.base.block, side: { other, ...paragraph, stretches: cutSide(body[block]!.text, extended) } }];
  });
}

/** The paragraphs of another text that share nothing. */
function leftAlone(
  { statement: { body }, placed }: ReadText,
  passages: readonly Passage[],
  fold: boolean,
): readonly LoneParagraph[] {
  const matched = new Set(passages.map(({ other }) => other.block));
  return runsOf([...placed], ([block]) => !matched.has(block))
    .filter(([first]) => !matched.has(first![0]))
    .flatMap((run): readonly LoneParagraph[] => {
      const paragraphs = run.map(([block, paragraph]) => ({ ...paragraph, text: body[block]!.text }));
      const isLong = fold && run.length >= FEWEST_FOLDED;
      return isLong ? [{ from: paragraphs[0]!, to: paragraphs.at(-1)! }] : paragraphs;
    });
}

function cutSide(text: string, passages: readonly Passage[]): readonly SideStretch[] {
  const stretches: SideStretch[] = [];
  let at = 0;
  for (const { other, pieces } of passages) {
    if (other.start > at) stretches.push({ kind: 'around', text: text.slice(at, other.start) });
    stretches.push(...pieces);
    at = other.end;
  }
  if (at < text.length) stretches.push({ kind: 'around', text: text.slice(at) });
  return stretches;
}

/** The base paragraph, cut where others begin and end to have its words. */
function cutShared(text: string, passages: readonly Passage[]): BaseParagraph['stretches'] {
  const stretches: { text: string; shared: boolean }[] = [];
  let at = 0;
  for (const { base } of passages.toSorted((a, b) => a.base.start - b.base.start)) {
    if (base.end <= at) continue;
    const start = Math.max(at, base.start);
    if (start > at) stretches.push({ text: text.slice(at, start), shared: false });
    stretches.push({ text: text.slice(start, base.end), shared: true });
    at = base.end;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), shared: false });
  return stretches;
}

function foldRows(rows: readonly ComparisonRow[]): readonly ComparisonRow[] {
  return runsOf(rows, ({ beside }) => beside.length === 0).flatMap((run) => {
    if (run.length < FEWEST_FOLDED || run[0]!.beside.length > 0) return run;
    return [{ ...run.at(-1)!, folded: run[0]!.base }];
  });
}

/** Items in groups: each run of those for which `belongs` holds is one group, every other item one of its own. */
function runsOf<T>(items: readonly T[], belongs: (item: T) => boolean): readonly (readonly T[])[] {
  const groups: T[][] = [];
  let open = false;
  for (const item of items) {
    const inside = belongs(item);
    if (inside && open) groups.at(-1)!.push(item);
    else groups.push([item]);
    open = inside;
  }
  return groups;
}

/** Of a stretch this share of the words must be shared, or the other text leaves it out. */
const COVERED = 0.5;

function cover(own: ReadText, text: ReadText, passages: readonly Passage[]): Coverage {
  const stretches = unitsOf(own);
  const states = stretches.map((stretch) => stateOf(stretch, own.statement, passages, 'base'));
  return {
    of: stretches.length,
    quotations: own.said.some(({ quoted }) => quoted),
    whole: states.filter((state) => state === 'whole').length,
    altered: states.filter((state) => state === 'altered').length,
    passages: passages.length,
    more: unitsOf(text).filter((stretch) => stateOf(stretch, text.statement, passages, 'other') === 'absent').length,
  };
}

type Unit = Pick<SaidStretch, 'block' | 'start' | 'end'>;

/** What a text gives of somebody's words: its quotations, or the paragraphs that are somebody's own. */
function unitsOf({ said }: ReadText): readonly Unit[] {
  const quoted = said.filter((stretch) => stretch.quoted);
  return quoted.length > 0 ? quoted : said;
}

function stateOf(
  { block, start, end }: Unit,
  { body }: Statement,
  passages: readonly Passage[],
  side: 'base' | 'other',
): 'whole' | 'altered' | 'absent' {
  const within = passages.filter(({ [side]: one }) => one.block === block && one.start < end && start < one.end);
  const words = wordsOf(body[block]!.text, start, end);
  const has = words.filter((word) => within.some(({ [side]: one }) => one.start <= word.start && word.end <= one.end));
  if (has.length < COVERED * words.length || words.length === 0) return 'absent';
  const isExact = within.every(({ pieces }) => pieces.every(({ kind }) => kind === 'same'));
  return isExact && has.length === words.length ? 'whole' : 'altered';
}
