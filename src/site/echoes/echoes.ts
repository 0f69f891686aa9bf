import { bounds, toNumber } from '../../statement/edtf.ts';
import type { Statement } from '../../statement/schema.ts';
import { surnameKey, type Word, wordsOf } from '../../statement/words.ts';
import { findCommonRuns } from './common-runs.ts';
import { isSaying } from './sayings.ts';
import { type Utterance, utterancesOf } from './utterances.ts';

/** Where words stand again: a stretch of a paragraph of another statement. */
export interface Echo {
  readonly statement: Statement;
  readonly anchor: string;
  /** As printed there. */
  readonly words: string;
}

/** What else the archive has of a paragraph's words, each list in time, each statement, or occasion, once. */
export interface ParagraphEchoes {
  /** The same person said them before. */
  readonly before: readonly Echo[];
  /** The same person said them again. */
  readonly after: readonly Echo[];
  /** Others quote them later. */
  readonly quoted: readonly Echo[];
}

/** The echoes of a statement's paragraphs, by their anchors. */
export type Echoes = ReadonlyMap<string, ParagraphEchoes>;

/** Words are the same again where a run of so many is. */
const RUN = 8;
/** A run that stands in more places is a form of words: a greeting, a slogan. */
const MOST_PLACES = 40;
/** So is one that more people than this say in their own name. */
const MOST_PEOPLE = 2;
/** What a report quotes within so many days was said once and put out later. */
const DAYS = 3;

/**
 * What is said again in an archive: near-identical words of one person on different days, and later quotations of them.
 * Texts that are related (copies, excerpts, reports of one occasion, translations) say a thing once. Only what is certainly earlier or
 * later counts: words of undated texts have no echo.
 *
 * @returns for each statement that has any
 */
export function findEchoes(statements: readonly Statement[]): ReadonlyMap<Statement, Echoes> {
  const days = new Map(statements.map((statement) => [statement, daysSaid(statement)]));
  const dated = statements.filter((statement) => days.get(statement) !== null);
  const kin = findKin(statements);
  const utterances = dated.flatMap(utterancesOf);
  const found = new Map<string, Match>();
  for (const places of findCommonRuns(utterances, RUN, MOST_PLACES)) {
    const own = new Set(
      places.flatMap(({ utterance }) => (utterances[utterance]!.quoted ? [] : [utterances[utterance]!.key])),
    );
    if (own.size > MOST_PEOPLE) continue;
    for (const first of places)
      for (const second of places) {
        const [earlier, later] = [utterances[first.utterance]!, utterances[second.utterance]!];
        const gap = days.get(later.statement)!.first - days.get(earlier.statement)!.last;
        if (gap <= 0 || kin.get(earlier.statement) === kin.get(later.statement)) continue;
        const way = wayOf(earlier, later, gap, own.size === 1);
        if (way === null) continue;
        const key = `${first.utterance} ${second.utterance}`;
        const match = found.get(key) ?? found.set(key, { earlier, later, way, runs: [] }).get(key)!;
        match.runs.push([first.word, second.word]);
      }
  }
  return collect([...found.values()].flatMap(verified), kin);
}

interface Match {
  readonly earlier: Utterance;
  readonly later: Utterance;
  readonly way: 'said' | 'quoted';
  /** Where runs begin, as words of either utterance. */
  readonly runs: (readonly [number, number])[];
}

/**
 * How later words stand to earlier ones: the same person says them again; they are quoted as theirs, in a text in which others speak; or they stand
 * between marks in what somebody else says, and nobody but this person has said them in their own voice. Else null.
 */
function wayOf(earlier: Utterance, later: Utterance, gap: number, isSole: boolean): Match['way'] | null {
  if (earlier.speaker === null) return null;
  const { id: who } = earlier.speaker;
  const speaks = later.statement.speakers.some(
    ({ id, name }) => (id !== null && id === who) || surnameKey(name) === earlier.key,
  );
  if (later.speaker === null) return isSole && !earlier.quoted && !speaks ? 'quoted' : null;
  if (later.key !== earlier.key || (who !== null && later.speaker.id !== null && who !== later.speaker.id)) return null;
  if (later.quoted && !speaks) return 'quoted';
  return (earlier.quoted || later.quoted) && gap <= DAYS ? null : 'said';
}

/** First and last day, as day numbers, on which words may have been said; null: not known from both sides. */
function daysSaid({ date, published }: Statement): { readonly first: number; readonly last: number } | null {
  const value = date ?? published;
  const { min, max } = value === null ? { min: null, max: null } : bounds(value);
  return min === null || max === null ? null : { first: toNumber(min), last: toNumber(max) };
}

/** Statements that hang together by relations have one number. */
function findKin(statements: readonly Statement[]): ReadonlyMap<Statement, number> {
  const byId = new Map(statements.map((statement, index) => [statement.id, index]));
  const parent = statements.map((_, index) => index);
  const root = (index: number): number => {
    while (parent[index] !== index) index = parent[index] = parent[parent[index]!]!;
    return index;
  };
  for (const [index, { relations }] of statements.entries())
    for (const { statement } of relations) {
      const other = byId.get(statement);
      if (other !== undefined) parent[root(index)] = root(other);
    }
  return new Map(statements.map((statement, index) => [statement, root(index)]));
}

/** A match whose words are the same, with the longest stretch of either. */
interface Verified extends Match {
  readonly wordsBefore: string;
  readonly wordsAfter: string;
}

function verified(match: Match): readonly Verified[] {
  const [before, after] = [wordsIn(match.earlier), wordsIn(match.later)];
  const isRun = ([a, b]: readonly [number, number]) =>
    Array.from({ length: RUN }, (_, i) => i).every((i) => before[a + i]?.key === after[b + i]?.key);
  const runs = match.runs.filter(isRun).toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  if (runs.length === 0) return [];
  const first = stretch(match.earlier, before, longest(runs.map(([a]) => a)));
  const second = stretch(match.later, after, longest(runs.map(([, b]) => b).toSorted((a, b) => a - b)));
  // Whoever says a sentence again may put something in front of it: "I say it again: …". Of words that nobody is named for, both have to be one:
  // proverbs and old lines are quoted out of many sentences.
  const both = first.isSaying && second.isSaying;
  const found = match.later.speaker === null ? both : first.isSaying || second.isSaying;
  return found ? [{ ...match, wordsBefore: first.words, wordsAfter: second.words }] : [];
}

const wordsIn = ({ text, start, end }: Utterance) => wordsOf(text, start, end);

/** The stretch from the first run to the last as it is printed, and whether it says something of its own. */
function stretch(
  { text, start, end }: Utterance,
  words: readonly Word[],
  [first, last]: readonly [number, number],
): { readonly words: string; readonly isSaying: boolean } {
  const [from, to] = [words[first]!.start, words[last + RUN - 1]!.end];
  return { words: text.slice(from, to), isSaying: isSaying(text, start, end, from, to) };
}

/** Of runs that begin at these words, the first and last of the most that follow one another. */
function longest(starts: readonly number[]): readonly [number, number] {
  let best: readonly [number, number] = [starts[0]!, starts[0]!];
  let [from, last] = best;
  for (const start of starts.slice(1)) {
    if (start > last + 1) from = start;
    last = start;
    if (last - from > best[1] - best[0]) best = [from, last];
  }
  return best;
}

/**
 * The matches by statement and paragraph. Of one occasion that several texts report, what is said is told once: from a text that has it in the
 * speaker's own voice, if there is one. Who quotes it later is told of each.
 */
function collect(matches: readonly Verified[], kin: ReadonlyMap<Statement, number>): ReadonlyMap<Statement, Echoes> {
  const all = new Map<Statement, Map<string, { before: Echo[]; after: Echo[]; quoted: Echo[] }>>();
  const quotations = new Set<Echo>();
  const at = ({ statement, anchor }: Utterance) => {
    const own = all.get(statement) ?? all.set(statement, new Map()).get(statement)!;
    return own.get(anchor) ?? own.set(anchor, { before: [], after: [], quoted: [] }).get(anchor)!;
  };
  const add = (
    list: Echo[],
    { statement, anchor, quoted }: Utterance,
    words: string,
    isOne: (other: Echo) => boolean,
  ) => {
    const echo = { statement, anchor, words };
    if (quoted) quotations.add(echo);
    const known = list.findIndex(isOne);
    if (known === -1) list.push(echo);
    else if (rank(echo) > rank(list[known]!)) list[known] = echo;
  };
  const rank = (echo: Echo) => (quotations.has(echo) ? 0 : 1_000_000) + echo.words.length;
  for (const { earlier, later, way, wordsBefore, wordsAfter } of matches) {
    const ofOccasion = (statement: Statement) => (other: Echo) => kin.get(other.statement) === kin.get(statement);
    add(at(later).before, earlier, wordsBefore, ofOccasion(earlier.statement));
    if (way === 'said') add(at(earlier).after, later, wordsAfter, ofOccasion(later.statement));
    else add(at(earlier).quoted, later, wordsAfter, (other) => other.statement === later.statement);
  }
  const inTime = (list: readonly Echo[]) => list.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  return new Map(
    [...all].map(([statement, own]) => [
      statement,
      new Map(
        [...own].map(([anchor, { before, after, quoted }]) => [
          anchor,
          { before: inTime(before), after: inTime(after), quoted: inTime(quoted) },
        ]),
      ),
    ]),
  );
}

const sortKey = ({ statement: { date, published, id } }: Echo) => `${bounds(date ?? published ?? '').min ?? ''} ${id}`;
