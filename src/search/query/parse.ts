import type { TypedDateContext } from '../../statement/typed-date/read.ts';
import type { Facet } from '../reader.ts';
import type { Bounds } from './dates.ts';
import { type Piece, scan } from './scan.ts';
import type { DayRange, Near, OpenName, Query, QueryDoubt, Term, Words } from './types.ts';

/** What a query is read with. */
export interface QueryContext extends TypedDateContext {
  /** Words count only as they are typed, not in their other forms. */
  readonly exactWords?: boolean;
  /** The words of phrases count in all their forms. */
  readonly phraseForms?: boolean;
}

/** The farthest that two words can be told to be apart: paragraphs lie just farther from each other. */
export const FARTHEST = 31;

/** More parts than anybody asks for. */
const MOST_TERMS = 40;

/**
 * What a reader means by a typed query:
 *
 * - words; `"a phrase"` in any usual quotation marks, `~"a phrase"` in any forms of its words
 * - `-word`, `-"phrase"`, `-speaker:…`: without; also `NOT`
 * - `speaker:`, `source:`, `kind:`, `lang:`, `organisation:`, `place:` with a value, several with commas between, or a quoted value
 * - `from:`, `to:`, `date:` with a date in any usual form, `date:undated`, `2019..2021`, `2019-05..`
 * - `near/5` between two words or phrases; `OR` between words
 *
 * Names of fields and operators are known in the languages of the interface. Nothing is refused: what cannot be understood
 * is taken as words or passed over, and told in `doubts`.
 */
export function parseQuery(typed: string, context: QueryContext): Query {
  const { pieces, doubts: scanned } = scan(typed, context);
  const doubts: QueryDoubt[] = [...scanned];
  // Whoever types nothing but "OR" looks for the word.
  const isBare = pieces.every(({ is }) => is === 'operator' || is === 'near');
  const nodes = isBare ? pieces.map((piece) => asWord(piece, context)) : nodesOf(pieces, context);
  const terms = withEither(withNear(nodes.flat(), doubts), doubts);
  if (terms.length > MOST_TERMS) doubts.push({ kind: 'too-long', part: textOf(terms[MOST_TERMS]!) });
  const openNames = openNamesOf(pieces, nodes, terms.slice(0, MOST_TERMS));
  return {
    terms: terms.slice(0, MOST_TERMS),
    filters: valuesOf(pieces, false),
    without: valuesOf(pieces, true),
    ...rangeOf(pieces, doubts),
    doubts,
    ...(openNames.length > 0 && { openNames }),
  };
}

/** The longest name of somebody has so many words behind the first. */
const NAME_WORDS = 7;

/** Values that may go on: names, with the plain words right behind that nothing else has a claim to. */
function openNamesOf(
  pieces: readonly Piece[],
  nodes: readonly (readonly Node[])[],
  terms: readonly Term[],
): readonly OpenName[] {
  return pieces.flatMap((piece, index): readonly OpenName[] => {
    if (piece.is !== 'field' || !piece.open || piece.field === 'kind' || piece.field === 'lang') return [];
    const words: Words[] = [];
    for (const [node] of nodes.slice(index + 1, index + 1 + NAME_WORDS)) {
      // A word of `near` or `OR` is no term of its own any more.
      const isFree = node?.is === 'term' && node.term.type === 'word' && !node.term.not && terms.includes(node.term);
      if (!isFree) break;
      words.push(node.term as Words);
    }
    const value = piece.values.at(-1);
    if (words.length === 0 || value === undefined) return [];
    return [{ facet: piece.field, not: isNegative(pieces, index), value, words }];
  });
}

type Node =
  | { readonly is: 'term'; readonly term: Term }
  | { readonly is: 'near'; readonly within: number; readonly typed: string; readonly not: boolean }
  | { readonly is: 'or' }
  /** A filter or a date: it parts words from each other. */
  | { readonly is: 'filter' };

function asWord(piece: Piece, { exactWords = false }: QueryContext): readonly Node[] {
  if (piece.is !== 'operator' && piece.is !== 'near') return [];
  return [{ is: 'term', term: { type: 'word', text: piece.typed, exact: exactWords, not: false } }];
}

/** Of each piece what it is, with signs and `NOT` put to what they belong to. */
function nodesOf(
  pieces: readonly Piece[],
  { exactWords = false, phraseForms = false }: QueryContext,
): readonly (readonly Node[])[] {
  return pieces.map((piece, index): readonly Node[] => {
    switch (piece.is) {
      case 'words': {
        const { type, text, loose } = piece;
        const exact = type === 'word' ? exactWords : !phraseForms && !loose;
        return [{ is: 'term', term: { type, text, exact, not: isNegative(pieces, index) } }];
      }
      case 'near':
        return [{ ...piece, not: isNegative(pieces, index) }];
      case 'operator':
        return piece.operator === 'or' ? [{ is: 'or' }] : [];
      default:
        return [{ is: 'filter' }];
    }
  });
}

function isNegative(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  const before = pieces[index - 1];
  return (
    (piece !== undefined && 'not' in piece && piece.not) || (before?.is === 'operator' && before.operator === 'not')
  );
}

const isWords = (term: Term): term is Words & { readonly not: boolean } =>
  term.type === 'word' || term.type === 'phrase';

function wordsOf({ type, text, exact }: Words): Words {
  return { type, text, exact };
}

/** `near` joined with the words on both sides; in a row of several, the words between belong to both. */
function withNear(nodes: readonly Node[], doubts: QueryDoubt[]): readonly Node[] {
  const joined: Node[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    if (node.is !== 'near') {
      joined.push(node);
      continue;
    }
    const before = joined.at(-1);
    const after = nodes[index + 1];
    const left = before?.is === 'term' ? before.term : null;
    const right = after?.is === 'term' && isWords(after.term) && !after.term.not ? after.term : null;
    if (left === null || right === null || left.type === 'either') {
      doubts.push({ kind: 'lonely-near', part: node.typed });
      continue;
    }
    if (node.within > FARTHEST) doubts.push({ kind: 'near-too-far', part: node.typed });
    const within = Math.max(1, Math.min(FARTHEST, node.within));
    const first = left.type === 'near' ? left.right : wordsOf(left);
    const term: Term = { type: 'near', left: first, right: wordsOf(right), within, not: left.not || node.not };
    // "a NOT near/5 b" asks for a, but not near b.
    if (isWords(left) && !node.not) joined.pop();
    joined.push({ is: 'term', term });
    index += 1;
  }
  return joined;
}

/** `OR` joined with what stands on both sides. */
function withEither(nodes: readonly Node[], doubts: QueryDoubt[]): readonly Term[] {
  const terms: Term[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    if (node.is === 'term') terms.push(node.term);
    if (node.is !== 'or') continue;
    const before = nodes[index - 1];
    const after = nodes[index + 1];
    const left = before?.is === 'term' ? terms.at(-1) : undefined;
    const right = after?.is === 'term' ? after.term : undefined;
    if (left && right && !left.not && !right.not && right.type !== 'either') {
      const of = left.type === 'either' ? left.of : [partOf(left)];
      terms.splice(-1, 1, { type: 'either', of: [...of, partOf(right)], not: false });
      index += 1;
    } else if (before && after && (left !== undefined || right !== undefined)) {
      doubts.push({ kind: 'lonely-or', part: 'OR' });
    }
  }
  return terms;
}

/** A term without its sign. */
function partOf(term: Exclude<Term, { type: 'either' }>): Words | Near {
  if (isWords(term)) return wordsOf(term);
  const { type, left, right, within } = term;
  return { type, left, right, within };
}

/** The words that a term begins with. */
function textOf(term: Term | Words | Near): string {
  if (term.type === 'near') return term.left.text;
  return term.type === 'either' ? textOf(term.of[0]!) : term.text;
}

function valuesOf(pieces: readonly Piece[], not: boolean): Query['filters'] {
  const values: Partial<Record<Facet, readonly string[]>> = {};
  for (const [index, piece] of pieces.entries()) {
    if (piece.is !== 'field' || isNegative(pieces, index) !== not) continue;
    values[piece.field] = [...new Set([...(values[piece.field] ?? []), ...piece.values])];
  }
  return values;
}

interface Asked extends Bounds {
  readonly typed: string;
}

/** All dates of a query in one: each narrows the others. */
function rangeOf(pieces: readonly Piece[], doubts: QueryDoubt[]): Pick<Query, 'range' | 'undated'> {
  let undated = false;
  const asked: Asked[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece.is !== 'dates') continue;
    const { bounds, typed, field } = piece;
    if (isNegative(pieces, index)) doubts.push({ kind: 'no-minus-date', part: typed });
    else if (bounds === 'undated') undated = true;
    else asked.push({ ...sideOf(bounds, field), typed });
    if (bounds !== 'undated' && bounds.unsure) doubts.push({ kind: 'unsure-date', part: typed });
  }
  let range: DayRange | null = null;
  for (const one of pairOpen(asked)) {
    const days = daysOf(one, doubts);
    const both: DayRange = { from: later(range?.from ?? null, days.from), to: earlier(range?.to ?? null, days.to) };
    const isPossible = both.from === null || both.to === null || both.from <= both.to;
    if (!isPossible) doubts.push({ kind: 'two-dates', part: one.typed });
    range = isPossible ? both : days;
  }
  return { range, undated };
}

/** `from:2019` has no end, `to:2019` no beginning; two dates in either are what they say. */
function sideOf(bounds: Bounds, field: 'from' | 'to' | 'date'): Bounds {
  if (bounds.from !== bounds.to || field === 'date') return bounds;
  return field === 'from' ? { ...bounds, to: null } : { ...bounds, from: null };
}

/** A beginning and an end that were typed apart belong together. */
function pairOpen(asked: readonly Asked[]): readonly Asked[] {
  const begin = asked.findLast(({ to }) => to === null);
  const end = asked.findLast(({ from }) => from === null);
  if (begin === undefined || end === undefined) return asked;
  const pair: Asked = { ...begin, to: end.to, typed: `${begin.typed} ${end.typed}` };
  return [...asked.filter((one) => one !== begin && one !== end), pair];
}

function daysOf({ from, to, typed }: Asked, doubts: QueryDoubt[]): DayRange {
  const isTurned = from !== null && to !== null && from.min > to.max;
  if (isTurned) doubts.push({ kind: 'turned-round', part: typed });
  const [begin, end] = isTurned ? [to, from] : [from, to];
  return { from: begin?.min ?? null, to: end?.max ?? null };
}

const later = (a: string | null, b: string | null) => (a === null || b === null ? (a ?? b) : a > b ? a : b);
const earlier = (a: string | null, b: string | null) => (a === null || b === null ? (a ?? b) : a < b ? a : b);
