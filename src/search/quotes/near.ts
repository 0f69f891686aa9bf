import type { SearchReader } from '../reader.ts';
import { align, type Step } from './align.ts';
import { passagesBetween, type PrintedWord, printedWords } from './printed-words.ts';
import { type QuotedWord, tokensOf } from './read-quotation.ts';

/** Words of a quotation beside a place of a statement. */
export interface Candidate {
  readonly statement: number;
  readonly printed: readonly PrintedWord[];
  readonly steps: readonly Step[];
  readonly score: number;
  readonly like: Likeness;
  /** How much of the quotation is alike there, 0 to 1; long words count more than short ones. */
  readonly share: number;
}

/** How many words vote for a place at first. Each costs a file of some 8 kB. */
const SEEDS = 8;
/** And how many runs of three words, where those words found nothing. */
const RUNS = 12;
/** Places this many positions apart are one: words that were put in or left out move the rest. */
const CELL = 24;
/** How many places are read. */
const READ = 5;
/** How many words a quotation may leave out without a mark for the rest still to be read in one go. */
const SLACK = 48;
/** A statement is read as a whole for the sake of a gap only up to this many tokens. */
const WHOLE = 20_000;

/**
 * The places that are most like a quotation, the best first: some of its words vote for where it would begin if each stood where
 * it stands in the quotation, a rare word with more weight than a common one, and the places with most votes are read and aligned.
 *
 * @param words of the quotation, or of a part of it
 * @param gapBefore true where something is left out before that word
 * @param seeds `words`: the longest words; `runs`: runs of three words, rarer and so more telling, but more costly to look up
 */
export async function findNear(
  reader: SearchReader,
  words: readonly QuotedWord[],
  gapBefore: (word: number) => boolean,
  seeds: 'words' | 'runs',
): Promise<readonly Candidate[]> {
  const votes = new Map<number, Votes>();
  const origin = words[0]!.token;
  const chosen = seeds === 'words' ? seedWords(words) : seedRuns(words);
  const found = await Promise.all(chosen.map(({ tokens }) => reader.phrase(tokens)));
  for (const [index, { positions }] of found.entries()) {
    if (!positions) continue;
    const weight = 1 / (1 + Math.log2(1 + positions.length / 50));
    const offset = chosen[index]!.token - origin;
    // A word that stands often near a place votes for it once.
    let [last, before] = [-Infinity, -Infinity];
    for (const position of positions) {
      const cell = Math.floor((position - offset) / CELL);
      for (const one of [cell, cell + 1]) {
        if (one === last || one === before) continue;
        const votesOf = votes.get(one);
        if (votesOf) votesOf.weight += weight;
        else votes.set(one, { weight, position });
      }
      [last, before] = [cell, cell + 1];
    }
  }
  const candidates = await Promise.all(
    bestCells(votes).map((cell) => readPlace(reader, cell * CELL, votes.get(cell)!.position, words, gapBefore)),
  );
  const seen = new Set<string>();
  return candidates
    .filter((one) => one !== null)
    .toSorted((a, b) => b.share - a.share || b.score - a.score)
    .filter(({ statement, printed, steps }) => {
      const first = steps.find((step) => step.type === 'same');
      const key = `${statement} ${first?.type === 'same' ? printed[first.printed]!.position : -1}`;
      return !seen.has(key) && seen.add(key);
    });
}

interface Votes {
  weight: number;
  /** Of the first word that voted, which says which statement the place is in. */
  readonly position: number;
}

interface Seed {
  readonly tokens: readonly string[];
  readonly token: number;
}

/** The longest words, at most `SEEDS`, spread over the quotation: half of it may be somebody else’s. */
function seedWords(words: readonly QuotedWord[]): readonly Seed[] {
  const parts = 4;
  const seeds: Seed[] = [];
  for (let part = 0; part < parts; part++) {
    const own = words.slice(Math.floor((part * words.length) / parts), Math.floor(((part + 1) * words.length) / parts));
    const longest = own.toSorted((a, b) => b.key.length - a.key.length).slice(0, SEEDS / parts);
    seeds.push(...longest.map(({ key, token }) => ({ tokens: [key], token })));
  }
  return seeds;
}

/** Runs of three words that follow each other without a gap, those with the most letters first. */
function seedRuns(words: readonly QuotedWord[]): readonly Seed[] {
  const runs = words.slice(2).flatMap((last, index) => {
    const run = [words[index]!, words[index + 1]!, last];
    if (run[0]!.piece !== last.piece) return [];
    const letters = run.reduce((sum, { key }) => sum + key.length, 0);
    return [{ tokens: tokensOf(run), token: run[0]!.token, letters }];
  });
  return runs.toSorted((a, b) => b.letters - a.letters).slice(0, RUNS);
}

function bestCells(votes: ReadonlyMap<number, Votes>): readonly number[] {
  const best: number[] = [];
  for (const [cell] of [...votes].toSorted(([a, one], [b, other]) => other.weight - one.weight || a - b)) {
    if (best.some((other) => Math.abs(other - cell) <= 1)) continue;
    best.push(cell);
    if (best.length === READ) break;
  }
  return best;
}

async function readPlace(
  reader: SearchReader,
  start: number,
  voted: number,
  words: readonly QuotedWord[],
  gapBefore: (word: number) => boolean,
): Promise<Candidate | null> {
  const length = words.at(-1)!.token - words[0]!.token;
  const statement = reader.statementAt(voted);
  const gaps = words.some((_, index) => index > 0 && gapBefore(index));
  const passages =
    gaps && reader.length(statement) <= WHOLE
      ? await reader.text(statement)
      : await passagesBetween(reader, statement, start - SLACK, start + 2 * CELL + length + SLACK);
  return alignWith(statement, words, printedWords(passages), gapBefore);
}

/** Words of a quotation aligned with words of a statement; null where there are none. */
export function alignWith(
  statement: number,
  words: readonly QuotedWord[],
  printed: readonly PrintedWord[],
  gapBefore: (word: number) => boolean,
): Candidate | null {
  if (printed.length === 0) return null;
  const keys = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key);
  const { steps, score } = align(keys(words), keys(printed), gapBefore);
  const like = likeness(steps, gapBefore);
  const sum = (list: readonly QuotedWord[]) => list.reduce((total, word) => total + weightOf(word), 0);
  const alike = like.runs.flatMap(({ quoted, length }) => words.slice(quoted, quoted + length));
  return { statement, printed, steps, score, like, share: sum(alike) / sum(words) };
}

/** A word counts as much as it tells: up to three letters once, up to six twice, longer ones three times. */
export const weightOf = ({ key }: { readonly key: string }): number => Math.min(3, Math.ceil(key.length / 3));

/** Words in a row that a quotation and a text have alike, by their first word in each. */
export interface Run {
  readonly quoted: number;
  readonly printed: number;
  readonly length: number;
}

/** The part of an alignment in which both are alike. */
export interface Likeness {
  readonly runs: readonly Run[];
  /** From the first of those runs to the last. */
  readonly steps: readonly Step[];
}

/** Two runs this many words apart are one likeness, in the quotation and in the text. */
const CLOSE = 5;
/** Runs that are longer may be farther apart in the text: so people leave out a part of a sentence without a mark. */
const LONG = 4;

/**
 * Where an alignment shows a likeness: around its longest run of equal words, as far as further runs of two or more are close.
 * Small words that happen to stand in the right order farther away are none.
 */
export function likeness(steps: readonly Step[], gapBefore: (word: number) => boolean): Likeness {
  const runs = runsOf(steps);
  const telling = runs.filter(({ length }) => length >= 2);
  if (telling.length === 0) return { runs: [], steps: [] };
  const longest = telling.reduce((best, { length }, index) => (length > telling[best]!.length ? index : best), 0);
  const near = (a: Run, b: Run) => {
    const [inQuotation, inText] = [b.quoted - a.quoted - a.length, b.printed - a.printed - a.length];
    if (inQuotation > CLOSE) return false;
    const marked = Array.from({ length: inQuotation + 1 }, (_, index) => a.quoted + a.length + index).some(gapBefore);
    return marked || inText <= (Math.min(a.length, b.length) >= LONG ? SLACK : CLOSE);
  };
  let [first, last] = [longest, longest];
  while (first > 0 && near(telling[first - 1]!, telling[first]!)) first--;
  while (last < telling.length - 1 && near(telling[last]!, telling[last + 1]!)) last++;
  const [from, to] = [telling[first]!, telling[last]!];
  const at = (word: number) => steps.findIndex((step) => step.type === 'same' && step.quoted === word);
  return {
    runs: runs.filter(({ quoted }) => quoted >= from.quoted && quoted <= to.quoted),
    steps: steps.slice(at(from.quoted), at(to.quoted + to.length - 1) + 1),
  };
}

function runsOf(steps: readonly Step[]): readonly Run[] {
  const runs: { quoted: number; printed: number; length: number }[] = [];
  let open = false;
  for (const step of steps) {
    if (step.type !== 'same') open = false;
    else if (open) runs[runs.length - 1]!.length++;
    else {
      runs.push({ quoted: step.quoted, printed: step.printed, length: 1 });
      open = true;
    }
  }
  return runs;
}
