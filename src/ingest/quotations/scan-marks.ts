import { APOSTROPHES, MARKS, type MarkPair } from './marks.ts';

/** A span and its marks, before its kind is known. */
export interface Marked {
  readonly open: number;
  readonly start: number;
  readonly end: number;
  readonly close: number;
  readonly closed: boolean;
}

/** Apostrophes abound: beyond this many characters one is not taken for the end of what another opened. */
const LONGEST_SINGLE = 2000;

/** The quoted spans of a paragraph, and the pair that it leaves open. */
export function scanMarks(text: string, openBefore: MarkPair | null): { marked: Marked[]; left: MarkPair | null } {
  const marked: Marked[] = [];
  let at = 0;
  let left: MarkPair | null = null;
  if (openBefore !== null && openingAt(text, leadingSpace(text)) === null) {
    // The paragraph goes on without a mark of its own.
    const close = closingFrom(text, leadingSpace(text), openBefore);
    if (close !== null) {
      push(marked, text, leadingSpace(text), leadingSpace(text), close.at, close.at + close.length, true);
      at = close.at + close.length;
    }
  }
  const nextSign = openingSigns(text);
  for (at = nextSign(at); at !== -1; at = nextSign(at)) {
    const pair = openingAt(text, at);
    if (pair === null) {
      at++;
      continue;
    }
    const start = at + pair.open.length;
    const close = closingFrom(text, start, pair);
    if (close !== null) {
      push(marked, text, at, start, close.at, close.at + close.length, true);
      at = close.at + close.length;
      continue;
    }
    if (APOSTROPHES.has(pair.open) || pair.open === '‘') {
      at = start;
      continue;
    }
    push(marked, text, at, start, text.length, text.length, false);
    left = pair;
    break;
  }
  return { marked, left };
}

function push(
  marked: Marked[],
  text: string,
  open: number,
  from: number,
  to: number,
  close: number,
  closed: boolean,
): void {
  let [start, end] = [from, to];
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) marked.push({ open, start, end, close, closed });
}

/** Finds where the next sign stands that may open a quotation; -1: nowhere. */
function openingSigns(text: string): (from: number) => number {
  const signs = /[`“„«「『‹"”‘']/g;
  return (from) => {
    signs.lastIndex = from;
    return signs.exec(text)?.index ?? -1;
  };
}

/** The pair whose opening mark stands at `at`, judged by its neighbours; null: none opens there. */
function openingAt(text: string, at: number): MarkPair | null {
  const pair = MARKS.find(({ open }) => text.startsWith(open, at));
  if (pair === undefined) return null;
  const [before, after] = [text[at - 1] ?? ' ', text[at + pair.open.length] ?? ' '];
  if (pair.open === "'" && text[at + 1] === "'") return null;
  if (pair.open === '"' && (inUnspaced(text, at) || isGlued(text, at))) return pair;
  const straight = pair.open === '"' || pair.open === "'" || pair.open === '”';
  const room = /[\s([{—–\-:/"“«‘]/u.test(before) || (pair.open === '"' && before === ',');
  if (straight) return room && /[\p{L}\p{N}[($€£…'‘.-]/u.test(after) && !/\s/u.test(after) ? pair : null;
  if (pair.open === '‘') return /[\s([{—–\-:/"“«]/u.test(before) && /[\p{L}\p{N}[(]/u.test(after) ? pair : null;
  return pair;
}

/** Scripts without spaces set straight marks anywhere: where none is open, one before a word opens. */
const inUnspaced = (text: string, at: number) => UNSPACED_AFTER.test(text.slice(at, at + 4));
const UNSPACED_AFTER = /^"\s?[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}《]/u;

/** A mark glued to the sentence before opens the next one when the straight marks from it on come in pairs. */
const isGlued = (text: string, at: number) =>
  /[.!?;,”»]/u.test(text[at - 1] ?? '') &&
  /\p{Lu}/u.test(text[at + 1] ?? '') &&
  text.slice(at).split('"').length % 2 === 1;

/** Where the mark that closes the pair stands, nested pairs passed over; null: nowhere in the text. */
function closingFrom(text: string, from: number, pair: MarkPair): { at: number; length: number } | null {
  return (
    closing(text, from, pair, true) ??
    (pair.open === '"' || pair.open === '“' ? closing(text, from, pair, false) : null)
  );
}

function closing(text: string, from: number, pair: MarkPair, nesting: boolean): { at: number; length: number } | null {
  let depth = 0;
  const single = pair.open === '‘' || APOSTROPHES.has(pair.open);
  const end = single ? Math.min(text.length, from + LONGEST_SINGLE) : text.length;
  for (let at = from; at < end; at++) {
    if (nesting && at > from && text.startsWith(pair.open, at) && opensInside(text, at, pair)) {
      depth++;
      continue;
    }
    const mark = pair.close.find((close) => text.startsWith(close, at));
    if (mark === undefined) continue;
    if (single && !closesSingle(text, at)) continue;
    if (pair.open === '"' && mark === '"' && /\s/u.test(text[at - 1] ?? ' ') && /\p{L}/u.test(text[at + 1] ?? ' '))
      continue;
    if (depth > 0) {
      depth--;
      continue;
    }
    return { at, length: mark.length };
  }
  return null;
}

/** Whether the same mark opens once more inside: by its form, or by its neighbours where it has one form only. */
function opensInside(text: string, at: number, pair: MarkPair): boolean {
  if (pair.close.includes(pair.open))
    return pair.open === '"' && /[\s(]/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '');
  return true;
}

/** An apostrophe is no closing mark, nor is the one of "the states’ rights" while a later one can close. */
function closesSingle(text: string, at: number): boolean {
  if (/[\p{L}\p{N}]/u.test(text[at + 1] ?? '') || /\s/u.test(text[at - 1] ?? ' ')) return false;
  if (text[at - 1] !== 's' || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return true;
  return !/[^\s]['’](?![\p{L}\p{N}])/u.test(text.slice(at + 1, at + 300).split(/[.!?]\s/u)[0]!);
}

/** Whether the next paragraph takes an open quotation up: it opens with a mark, or closes one before opening any. */
export function goesOn(next: string | undefined, pair: MarkPair): boolean {
  if (next === undefined) return false;
  const from = leadingSpace(next);
  if (openingAt(next, from) !== null) return true;
  const close = closingFrom(next, from, pair);
  if (close === null) return false;
  for (let at = from; at < close.at; at++) if (openingAt(next, at) !== null) return false;
  return true;
}

/** How many characters of white space the text begins with. */
export const leadingSpace = (text: string) => /^\s*/u.exec(text)![0].length;
