import type { SearchReader } from '../reader.ts';
import { alignWith, byLikeness, type Candidate } from './candidate.ts';
import { gapsOf } from './case.ts';
import { SLACK } from './likeness.ts';
import { passagesBetween, printedWords } from './printed-words.ts';
import { type QuotedWord, tokensOf } from './read-quotation.ts';

/** How many words vote for a place at first. Each costs a file of some 8 kB. */
const SEEDS = 8;
/** And how many runs of three words, where those words found nothing. */
const RUNS = 12;
/** Places this many positions apart are one: words that were put in or left out move the rest. */
const CELL = 24;
/** How many places are read. */
const READ = 5;
/** A statement is read as a whole for the sake of a gap only up to this many tokens. */
const WHOLE = 20_000;

/**
 * The places that are most like a quotation, the best first: some of its words vote for where it would begin if each stood where
 * it stands in the quotation, a rare word with more weight than a common one, and the places with most votes are read and aligned.
 *
 * @param words of the quotation, or of a part of it
 * @param seeds `words`: the longest words; `runs`: runs of three words, rarer and so more telling, but more costly to look up
 */
export async function findNear(
  reader: SearchReader,
  words: readonly QuotedWord[],
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
    bestCells(votes).map((cell) => readPlace(reader, cell * CELL, votes.get(cell)!.position, words)),
  );
  const seen = new Set<string>();
  return candidates
    .filter((one) => one !== null)
    .toSorted(byLikeness)
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
): Promise<Candidate | null> {
  const gapBefore = gapsOf(words);
  const length = words.at(-1)!.token - words[0]!.token;
  const statement = reader.statementAt(voted);
  const gaps = words.some((_, index) => index > 0 && gapBefore(index));
  const passages =
    gaps && reader.length(statement) <= WHOLE
      ? await reader.text(statement)
      : await passagesBetween(reader, statement, start - SLACK, start + 2 * CELL + length + SLACK);
  return alignWith(statement, words, printedWords(passages), gapBefore);
}
