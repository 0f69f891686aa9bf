import { cueStrength, isNounToo } from './cue-verbs.ts';
import { APOSTROPHES, MARKS, type MarkPair } from './marks.ts';
import { findSentences, type Sentence } from './sentences.ts';
import { isNameLike, introducesName, REPORTING_NOUNS } from './terms.ts';

/** Words between quotation marks. Offsets are UTF-16 into the paragraph; the marks are outside. */
export interface QuotedSpan {
  /** Index of the paragraph. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly kind: 'full' | 'partial' | 'term';
  /** The quotation went on from the paragraph before. */
  readonly continues: boolean;
}

/** A span and its marks, before its kind is known. */
interface Marked {
  readonly open: number;
  readonly start: number;
  readonly end: number;
  readonly close: number;
  readonly closed: boolean;
}

/** Apostrophes abound: beyond this many characters one is not taken for the end of what another opened. */
const LONGEST_SINGLE = 2000;
const MASK = '\uFFFC';

/**
 * Every quotation in a run of paragraphs, in order, without overlaps.
 *
 * A quotation inside a quotation is part of the outer one. A quotation that a paragraph leaves open goes on in the
 * next one, when that opens with a mark again or closes one that it never opened.
 */
export function findQuotations(paragraphs: readonly string[]): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let openMark: MarkPair | null = null;
  for (const [paragraph, text] of paragraphs.entries()) {
    const { marked, left } = scan(text, openMark);
    const continues = openMark !== null && marked.length > 0 && marked[0]!.open <= leadingSpace(text);
    const masked = maskQuotations(text, marked);
    const sentences = marked.length === 0 ? [] : findSentences(masked);
    const kinds = marked.map((span, i) => kindOf(text, masked, sentences, span, marked[i - 1], continues && i === 0));
    for (const [i, { start, end }] of marked.entries()) spans.push({ paragraph, start, end, kind: kinds[i]!, continues: continues && i === 0 });
    openMark = left;
    // An open quotation that nothing takes up again ends with its paragraph.
    if (openMark !== null && !goesOn(paragraphs[paragraph + 1], openMark)) openMark = null;
  }
  return spans;
}

/**
 * The text with everything that is quoted blanked out, so that words inside quotations do not count. Same length. The
 * full stop that ends a quotation stays: it may end the sentence around it.
 */
export function maskQuotations(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of spans) {
    const stop = /[.…。]$/u.test(text.slice(start, end));
    out += text.slice(at, start) + MASK.repeat(end - start - (stop ? 1 : 0)) + (stop ? '.' : '');
    at = end;
  }
  return out + text.slice(at);
}

function scan(text: string, openBefore: MarkPair | null): { marked: Marked[]; left: MarkPair | null } {
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

function push(marked: Marked[], text: string, open: number, from: number, to: number, close: number, closed: boolean): void {
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
  const straight = pair.open === '"' || pair.open === "'" || pair.open === '”';
  const room = /[\s([{—–\-:/"“«‘]/u.test(before) || (pair.open === '"' && before === ',');
  if (straight) return room && /[\p{L}\p{N}[($€£…'‘.-]/u.test(after) && !/\s/u.test(after) ? pair : null;
  if (pair.open === '‘') return /[\s([{—–\-:/"“«]/u.test(before) && /[\p{L}\p{N}[(]/u.test(after) ? pair : null;
  return pair;
}

/** Where the mark that closes the pair stands, nested pairs passed over; null: nowhere in the text. */
function closingFrom(text: string, from: number, pair: MarkPair): { at: number; length: number } | null {
  return closing(text, from, pair, true) ?? (pair.open === '"' || pair.open === '“' ? closing(text, from, pair, false) : null);
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
    if (pair.open === '"' && mark === '"' && /\s/u.test(text[at - 1] ?? ' ') && /\p{L}/u.test(text[at + 1] ?? ' ')) continue;
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
  if (pair.close.includes(pair.open)) return pair.open === '"' && /[\s(]/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '');
  return true;
}

/** An apostrophe is no closing mark, nor is the one of "the states’ rights" while a later one can close. */
function closesSingle(text: string, at: number): boolean {
  if (/[\p{L}\p{N}]/u.test(text[at + 1] ?? '') || /\s/u.test(text[at - 1] ?? ' ')) return false;
  if (text[at - 1] !== 's' || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return true;
  return !/[^\s]['’](?![\p{L}\p{N}])/u.test(text.slice(at + 1, at + 300).split(/[.!?]\s/u)[0]!);
}

/** Whether the next paragraph takes an open quotation up: it opens with a mark, or closes one before opening any. */
function goesOn(next: string | undefined, pair: MarkPair): boolean {
  if (next === undefined) return false;
  const from = leadingSpace(next);
  if (openingAt(next, from) !== null) return true;
  const close = closingFrom(next, from, pair);
  if (close === null) return false;
  for (let at = from; at < close.at; at++) if (openingAt(next, at) !== null) return false;
  return true;
}

const leadingSpace = (text: string) => /^\s*/u.exec(text)![0].length;

/** What a quotation is. `before` is the one before it in the paragraph: names come in pairs. */
function kindOf(text: string, masked: string, sentences: readonly Sentence[], span: Marked, before: Marked | undefined, continues: boolean): QuotedSpan['kind'] {
  if (continues || !span.closed) return 'full';
  const inner = text.slice(span.start, span.end);
  const lead = text.slice(0, span.open);
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu) ?? [];
  const short = words.length <= 4 || (words.length <= 6 && isNameLike(inner));
  if (short && !opensSpeech(lead, inner)) {
    if (introducesName(lead) || isNameLike(inner.replace(/\.$/u, ''))) return 'term';
    if (before !== undefined && /^\W*(?:,|and|or|und|et|y|и|та)?\s*$/iu.test(text.slice(before.close, span.open)) && introducesName(text.slice(0, before.open))) return 'term';
    const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? { start: 0, end: masked.length };
    const outside = masked.slice(sentence.start, sentence.end).match(/\p{L}[\p{L}\p{M}-]*/gu) ?? [];
    if (!outside.some((word) => (cueStrength(word) !== null && !isNounToo(word)) || REPORTING_NOUNS.has(word.toLowerCase()))) return 'term';
  }
  const whole = /^[[(…\s]*[\p{Lu}\p{Lo}\p{N}]/u.test(inner) && words.length >= 3 && (/[.!?…,;:]$/u.test(inner) || /(?:^|[:,.!?]\s*)$/u.test(lead));
  return whole ? 'full' : 'partial';
}

/** However short, this is speech: `“No,” she said`, `She said: “No.”` */
const opensSpeech = (lead: string, inner: string) => /^\p{Lu}/u.test(inner) && ((lead.trim() === '' && /[.!?,]$/u.test(inner)) || /:\s*$/u.test(lead) || (/[.!?]["”»’]*\s+$/u.test(lead) && /\s.*[.!?]$/u.test(inner) && !isNameLike(inner.slice(0, -1))));
