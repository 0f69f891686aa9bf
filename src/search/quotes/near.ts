import type { SearchReader } from '../reader.ts';
import { alignWith, byLikeness, type Candidate } from './candidate.ts';
import { gapsOf } from './case.ts';
import { SLACK } from './likeness.ts';
import { passagesBetween, printedWords } from './printed-words.ts';
import type { QuotedWord } from './read-quotation.ts';
import { type Seed, seedsOf } from './seeds.ts';
import { bestPlaces, CELL, type Voted, vote, type Votes } from './votes.ts';

/** How many places are read in a round. */
const READ = 5;
/** So much of a quotation in one place needs no further search. */
export const ENOUGH = 0.85;
/** Places with nearly as much evidence as the best one may be just as like, and are read with it. */
const ALIKE = 0.95;
/** How much more evidence than chance gives a place must have to be read: fewer than one of e² places of chance has it. */
const MARGIN = 2;
/** Of so few seeds none can be missed, and they prove little: the best places are read whatever they are worth. */
const FEW = 6;
/** Where no place has so much of a quotation, further seeds will hardly find one. */
const HARDLY = 0.2;
/** Between paragraphs lie free positions, which a long quotation of several does not have: for each word so many more are read. */
const DRIFT = { words: 60, more: 2 };
/** A statement is read as a whole for the sake of a gap only up to this many tokens. */
const WHOLE = 20_000;

/** What a search for places like a quotation has found so far. */
export interface Near {
  readonly words: readonly QuotedWord[];
  /** Null: no seed was looked up yet. */
  readonly votes: Votes | null;
  /** The seeds of the rounds to come. */
  readonly rounds: readonly (readonly Seed[])[];
  /** Places that were read, the one that is most like the quotation first, each once. */
  readonly candidates: readonly Candidate[];
  readonly read: readonly Voted[];
}

/**
 * Begin to look for the places that are most like a quotation: in each round some of its runs vote for where it would begin if each
 * stood where it stands in the quotation, and the places with most evidence are read and aligned.
 *
 * @param words of the quotation, or of a part of it; at least one
 */
export function beginNear(reader: SearchReader, words: readonly QuotedWord[]): Near {
  const rounds = seedsOf(reader, words).filter((seeds, round) => round === 0 || seeds.length > 0);
  return { words, votes: null, rounds, candidates: [], read: [] };
}

/**
 * The next round.
 *
 * @throws IndexError where a part of the index cannot be read
 */
export async function findNearer(reader: SearchReader, near: Near): Promise<Near> {
  const [seeds = [], ...rounds] = near.rounds;
  const votes = await vote(reader, seeds, near.words[0]!.token, near.votes);
  const isFirst = near.votes === null && rounds.length > 0;
  const least = !isFirst && votes.seeds.length < FEW ? 0 : votes.chance + MARGIN;
  return readBest(reader, { ...near, votes, rounds }, votes, least);
}

/** Whether another round may find what those before it did not. */
export function hasFurther({ votes, rounds, candidates }: Near): boolean {
  if (rounds.length === 0) return false;
  return votes === null || votes.seeds.length < FEW || (candidates[0]?.share ?? 0) >= HARDLY;
}

/** All rounds, until a place has enough of the quotation. */
export async function findNear(reader: SearchReader, words: readonly QuotedWord[]): Promise<Near> {
  let near = await findNearer(reader, beginNear(reader, words));
  while (hasFurther(near) && !hasEnough(near)) near = await findNearer(reader, near);
  return near;
}

const hasEnough = ({ candidates }: Near) => (candidates[0]?.share ?? 0) >= ENOUGH;

/** Reads the best places; those behind the very best only where it has not enough of the quotation. */
async function readBest(reader: SearchReader, near: Near, votes: Votes, least: number): Promise<Near> {
  const places = bestPlaces(votes, READ, least).filter(({ start }) => !isRead(near, start));
  const alike = places.filter(({ evidence }) => evidence >= ALIKE * places[0]!.evidence);
  const first = await readPlaces(reader, near, alike);
  return hasEnough(first) ? first : readPlaces(reader, first, places.slice(alike.length));
}

const isRead = ({ read }: Near, start: number) => read.some((one) => Math.abs(one.start - start) <= CELL);

/** Places read and aligned beside those that were read before. */
export async function readPlaces(reader: SearchReader, near: Near, places: readonly Voted[]): Promise<Near> {
  if (places.length === 0) return near;
  const found = await Promise.all(places.map((place) => readPlace(reader, near.words, place)));
  const seen = new Set<string>();
  const candidates = [...near.candidates, ...found.filter((one) => one !== null)]
    .toSorted(byLikeness)
    .filter(({ statement, printed, steps }) => {
      const first = steps.find((step) => step.type === 'same');
      const key = `${statement} ${first?.type === 'same' ? printed[first.printed]!.position : -1}`;
      return !seen.has(key) && seen.add(key);
    });
  return { ...near, candidates, read: [...near.read, ...places] };
}

async function readPlace(
  reader: SearchReader,
  words: readonly QuotedWord[],
  { start, position }: Voted,
): Promise<Candidate | null> {
  const gapBefore = gapsOf(words);
  const length = words.at(-1)!.token - words[0]!.token;
  const reach = SLACK + (length > DRIFT.words ? length * DRIFT.more : 0);
  const statement = reader.statementAt(position);
  const gaps = words.some((_, index) => gapBefore(index));
  const passages =
    gaps && reader.length(statement) <= WHOLE
      ? await reader.text(statement)
      : await passagesBetween(reader, statement, start - reach, start + 2 * CELL + length + reach);
  return alignWith(statement, words, printedWords(passages), gapBefore);
}
