import type { Block } from '../../statement/schema.ts';
import { type Word, wordsOf } from '../../statement/words.ts';
import { alignWords, type CommonRun, trimRuns } from './align-words.ts';

/** A stretch of the other text beside the base text: words of both, of the other alone, or of the base alone. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'left-out';
  /** As printed: of the other text; where it leaves words out, of the base. */
  readonly text: string;
}

/** A stretch of a paragraph: its index in the body and UTF-16 offsets into its words. */
export interface Stretch {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Words that two texts print, each in its own way. */
export interface Passage {
  readonly base: Stretch;
  readonly other: Stretch;
  /** The passage as the other text has it, with what differs from the base. */
  readonly pieces: readonly Piece[];
  /** Words that both have. */
  readonly same: number;
  /** The most of them that stand together. */
  readonly longest: number;
}

/** Paragraphs are held against each other where they share a run of so many words. */
const SEED = 4;
/** In a stretch of so many words that one of the texts has alone, a passage ends. */
const GAP = 12;
/** What is shared must hold a run of so many words: shorter ones are shared by chance. */
const LONGEST = 4;
/** A passage begins and ends with a run of so many words. */
const FEWEST = 3;

/**
 * The passages that two texts of one language share, in the order of the other text: for each paragraph of it, those of
 * the base paragraph that shares the most, and what further ones have beside that.
 */
export function sharedPassages(base: readonly Block[], other: readonly Block[]): readonly Passage[] {
  const baseWords = base.map(paragraphWords);
  const holders = indexRuns(baseWords);
  return other.flatMap((block, index) => {
    const words = paragraphWords(block);
    const candidates = [...countHits(words, holders)].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 6);
    const found = candidates.flatMap(([at]) => align(base[at]!, at, baseWords[at]!, block, index, words));
    return withoutOverlaps(found).toSorted((a, b) => a.other.start - b.other.start);
  });
}

const paragraphWords = ({ type, text }: Block): readonly Word[] => (type === 'paragraph' ? wordsOf(text) : []);

/** For each run of words the paragraphs that hold it. */
function indexRuns(paragraphs: readonly (readonly Word[])[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [index, words] of paragraphs.entries())
    for (const run of runsOf(words)) (holders.get(run) ?? holders.set(run, []).get(run)!).push(index);
  return holders;
}

function runsOf(words: readonly Word[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let i = 0; i + SEED <= words.length; i++)
    runs.add(
      words
        .slice(i, i + SEED)
        .map(({ key }) => key)
        .join(' '),
    );
  return runs;
}

function countHits(
  words: readonly Word[],
  holders: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<number, number> {
  const hits = new Map<number, number>();
  for (const run of runsOf(words)) for (const at of holders.get(run) ?? []) hits.set(at, (hits.get(at) ?? 0) + 1);
  return hits;
}

function align(
  { text: baseText }: Block,
  baseBlock: number,
  baseWords: readonly Word[],
  { text: otherText }: Block,
  otherBlock: number,
  otherWords: readonly Word[],
): readonly Passage[] {
  return cutAtGaps(alignWords(baseWords, otherWords)).flatMap((group): readonly Passage[] => {
    const runs = trimRuns(group, FEWEST);
    const longest = Math.max(0, ...runs.map(({ length }) => length));
    if (longest < LONGEST) return [];
    const [first, last] = [runs[0]!, runs.at(-1)!];
    const base = { start: baseWords[first.a]!.start, end: baseWords[last.a + last.length - 1]!.end };
    const other = { start: otherWords[first.b]!.start, end: otherWords[last.b + last.length - 1]!.end };
    return [
      {
        base: { block: baseBlock, ...base },
        other: { block: otherBlock, ...other },
        pieces: toPieces(runs, baseText, baseWords, otherText, otherWords),
        same: runs.reduce((sum, { length }) => sum + length, 0),
        longest,
      },
    ];
  });
}

/** Runs that hang together, in groups. */
function cutAtGaps(runs: readonly CommonRun[]): readonly (readonly CommonRun[])[] {
  const groups: CommonRun[][] = [];
  for (const run of runs) {
    const last = groups.at(-1)?.at(-1);
    const isNear = last && run.a - (last.a + last.length) <= GAP && run.b - (last.b + last.length) <= GAP;
    if (isNear) groups.at(-1)!.push(run);
    else groups.push([run]);
  }
  return groups;
}

/** The other text's words from the first run to the last, and between them what the base has instead. Marks go with the word before them. */
function toPieces(
  runs: readonly CommonRun[],
  baseText: string,
  baseWords: readonly Word[],
  otherText: string,
  otherWords: readonly Word[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  const textOf = (text: string, words: readonly Word[], from: number, to: number) =>
    text.slice(words[from]!.start, to < words.length ? words[to]!.start : words[to - 1]!.end);
  for (const [index, { a, b, length }] of runs.entries()) {
    const before = runs[index - 1];
    if (before) {
      const [fromA, fromB] = [before.a + before.length, before.b + before.length];
      if (fromA < a)
        pieces.push({ kind: 'left-out', text: `${withBrackets(baseText, baseWords[fromA]!, baseWords[a - 1]!)} ` });
      if (fromB < b) pieces.push({ kind: 'added', text: textOf(otherText, otherWords, fromB, b) });
    }
    const end = index === runs.length - 1 ? otherWords[b + length - 1]!.end : otherWords[b + length]!.start;
    pieces.push({ kind: 'same', text: otherText.slice(otherWords[b]!.start, end) });
  }
  return pieces;
}

/** From one word to another, with the brackets and quotation marks right before and behind them. */
function withBrackets(text: string, first: Word, last: Word): string {
  const before = /[([{«“„‘"]*$/u.exec(text.slice(0, first.start))![0];
  const behind = /^[)\]}»”’"]*/u.exec(text.slice(last.end))![0];
  return text.slice(first.start - before.length, last.end + behind.length);
}

/** The passages with the most words first; what lies in one of them already is left out. */
function withoutOverlaps(passages: readonly Passage[]): readonly Passage[] {
  const kept: Passage[] = [];
  for (const passage of passages.toSorted((a, b) => b.same - a.same)) {
    const { start, end } = passage.other;
    if (kept.every(({ other }) => end <= other.start || other.end <= start)) kept.push(passage);
  }
  return kept;
}
