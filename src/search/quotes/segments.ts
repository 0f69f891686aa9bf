import type { Step } from './align.ts';
import { between } from './places.ts';
import type { PrintedWord } from './printed-words.ts';
import type { Gap, QuotedWord } from './read-quotation.ts';
import type { Segment } from './types.ts';

/** What a quotation is compared with: its text and words, and the words that are printed. */
export interface Compared {
  readonly text: string;
  readonly quoted: readonly QuotedWord[];
  readonly gaps: readonly Gap[];
  readonly printed: readonly PrintedWord[];
}

/**
 * An alignment as stretches to show. Where a paragraph ends in what is printed, a line ends.
 *
 * @param steps of an alignment, or a part of one, in order
 */
export function segmentsOf(steps: readonly Step[], compared: Compared): readonly Segment[] {
  const { quoted, gaps } = compared;
  const segments: Segment[] = [];
  const put = (type: Segment['type'], quotedText: string, printedText: string) => {
    const last = segments.at(-1);
    if (last?.type === 'same' && type === 'same')
      segments[segments.length - 1] = { type, quoted: last.quoted + quotedText, printed: last.printed + printedText };
    else if (type === 'same') segments.push({ type, quoted: quotedText, printed: printedText });
    else putOther(type, quotedText, printedText);
  };
  /** Marks and spaces that both have at an end of what differs are the same. */
  const putOther = (type: Segment['type'], quotedText: string, printedText: string) => {
    const head = sharedMarks(quotedText, printedText);
    const [quotedRest, printedRest] = [quotedText.slice(head), printedText.slice(head)];
    const tail = sharedMarks(reversed(quotedRest), reversed(printedRest));
    if (head > 0) put('same', quotedText.slice(0, head), printedText.slice(0, head));
    const [quotedOwn, printedOwn] = [quotedRest, printedRest].map((text) => text.slice(0, text.length - tail));
    if (quotedOwn !== '' || printedOwn !== '') segments.push({ type, quoted: quotedOwn!, printed: printedOwn! });
    if (tail > 0) put('same', quotedRest.slice(-tail), printedRest.slice(-tail));
  };
  let at = 0;
  let before: Pair | null = null;
  while (at < steps.length) {
    const step = steps[at]!;
    if (step.type === 'same') {
      if (before) putSeam(before, step, compared, put);
      const [word, print] = wordsAt(compared, step);
      put('same', word, print);
      before = step;
      at++;
      continue;
    }
    const end = nextSame(steps, at);
    const next = steps[end];
    const other = steps.slice(at, end);
    const words = other.flatMap((one) => (one.type === 'dropped' ? [] : [one.quoted]));
    const prints = other.flatMap((one) => (one.type === 'added' ? [] : [one.printed]));
    const left: Pair | null = before;
    const right: Pair | null = next?.type === 'same' ? next : null;
    const quotedText = span(words, left?.quoted, right?.quoted, (a, b) => quotedSpan(compared, a, b));
    const printedText = span(prints, left?.printed, right?.printed, (a, b) => printedSpan(compared, a, b));
    const gap = right && left ? gapBetween(quoted, gaps, left.quoted, right.quoted) : null;
    if (gap && words.length === 0) put(gap, quotedText, printedText);
    else if (words.length === 0) put('dropped', quotedText, printedText);
    else if (prints.length === 0) put('added', quotedText, printedText);
    else put('changed', quotedText, printedText);
    if (right) {
      const [word, print] = wordsAt(compared, right);
      put('same', word, print);
      before = right;
      at = end + 1;
    } else at = end;
  }
  return segments;
}

/** How many signs two texts begin with alike that are no part of a word. */
function sharedMarks(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length] && /[^\p{L}\p{M}\p{N}\p{Cs}]/u.test(a[length]!)) length++;
  return length;
}

const reversed = (text: string) => [...Array(text.length).keys()].map((at) => text[text.length - 1 - at]).join('');

type Put = (type: Segment['type'], quoted: string, printed: string) => void;
type Pair = { readonly quoted: number; readonly printed: number };

/** What stands between two words that follow each other in both. */
function putSeam(before: Pair, next: Pair, compared: Compared, put: Put): void {
  const quotedText = compared.text.slice(compared.quoted[before.quoted]!.end, compared.quoted[next.quoted]!.start);
  const printedText = between(compared.printed[before.printed]!, compared.printed[next.printed]!);
  const gap = gapBetween(compared.quoted, compared.gaps, before.quoted, next.quoted);
  if (gap) put(gap, quotedText, printedText);
  else put(sameSeam(compared, next) ? 'same' : 'marks', quotedText, printedText);
}

/** True where the same marks stand before a word in the quotation and in print; how they are written does not count. */
export function sameSeam({ quoted, printed }: Compared, next: Pair): boolean {
  return quoted[next.quoted]!.before === printed[next.printed]!.before;
}

/** How a quotation marks what it leaves out or puts in between two of its words; null: not at all. */
function gapBetween(quoted: readonly QuotedWord[], gaps: readonly Gap[], from: number, to: number): Gap | null {
  const [a, b] = [quoted[from]!.piece, quoted[to]!.piece];
  return a === b ? null : gaps[b - 1]!;
}

function wordsAt({ text, quoted, printed }: Compared, pair: Pair): readonly [string, string] {
  const [word, print] = [quoted[pair.quoted]!, printed[pair.printed]!];
  return [text.slice(word.start, word.end), print.passage.text.slice(print.start, print.end)];
}

function nextSame(steps: readonly Step[], from: number): number {
  const found = steps.findIndex((step, index) => index > from && step.type === 'same');
  return found === -1 ? steps.length : found;
}

/** The text from behind one word to before another; at an end of the quotation from its first other word or to its last. */
function span(
  others: readonly number[],
  left: number | undefined,
  right: number | undefined,
  text: (from: readonly [number, boolean], to: readonly [number, boolean]) => string,
): string {
  const [first, last] = [others[0], others.at(-1)];
  if (left === undefined && first === undefined) return '';
  if (right === undefined && last === undefined) return '';
  return text(
    left === undefined ? [first!, false] : [left, true],
    right === undefined ? [last!, true] : [right, false],
  );
}

/** An end is a word, and whether it is meant behind it or before it. */
function quotedSpan(
  { text, quoted }: Compared,
  from: readonly [number, boolean],
  to: readonly [number, boolean],
): string {
  const side = ([word, behind]: readonly [number, boolean]) => (behind ? quoted[word]!.end : quoted[word]!.start);
  return text.slice(side(from), side(to));
}

function printedSpan({ printed }: Compared, from: readonly [number, boolean], to: readonly [number, boolean]): string {
  let found = '';
  const own = (index: number) => printed[index]!.passage.text.slice(printed[index]!.start, printed[index]!.end);
  if (!from[1]) found += own(from[0]);
  for (let index = from[0] + 1; index <= to[0]; index++) {
    found += between(printed[index - 1]!, printed[index]!);
    if (index < to[0] || to[1]) found += own(index);
  }
  return found;
}
