import type { Relation, Statement } from '../../statement/schema.ts';
import { saidStretches } from '../../statement/said.ts';
import { surnameKey, wordsOf } from '../../statement/words.ts';
import { type DaySpan, daysApart, daysOf } from './compatible-days.ts';
import { round } from './near-copies.ts';
import { findShingles, SHINGLE } from './shingles.ts';
import type { Unrelated } from './text.ts';

/** What was said on one occasion is reported within this many days. */
const DAYS = 3;
/** Of somebody's own words, a report is put out on the day or the next: what they say later than that they say again. */
const DAYS_OF_OWN = 1;
/** A text that is dated more widely than this may be of any occasion. */
const WIDEST = 7;
/**
 * So many runs of five words have to be shared, which is nine words in one stretch, or two quotations of seven. Measured on dated reports of two
 * years: of pairs with five, all were of one occasion; of pairs with fewer, many shared a name or a habit of speech.
 */
const FEWEST = 5;
/** Of texts of one day fewer do: seven words in one stretch. */
const FEWEST_ON_A_DAY = 3;
/** A run that more texts of earlier days have as well is a slogan or a name. */
const SLOGAN = 2;
/** No more holders of a run are kept. */
const MOST_HOLDERS = 60;
/** With how many others a text is said to share words: those with which it shares most. */
const MOST_RELATIONS = 12;
/** So many words of what both have are printed as evidence. */
const MOST_SHOWN = 14;

/**
 * Reports of the same words: texts of one language and of days that fit, which both give words of the same speaker, at least one of them
 * between quotation marks. What many texts of earlier days have too does not count.
 *
 * Runs of five words of all quotations are indexed; the runs of every text are then looked up in it, so that only pairs which share
 * something are held against each other.
 *
 * @param statements in the order in which they were put out: relations are kept with the later one
 * @param shinglesOf runs of a statement, by its index
 */
export function findSharedWords(
  statements: readonly Unrelated[],
  shinglesOf: (index: number) => Uint32Array,
): (readonly Relation[])[] {
  const spans = statements.map(daysOf);
  const holders = findHolders(statements, shinglesOf);
  const pairs = countShared(statements, spans, holders);
  const found: { relation: Relation; shared: number }[][] = statements.map(() => []);
  for (const [first, seconds] of pairs)
    for (const [second, runs] of seconds) {
      const fewest = daysApart(spans[first]!, spans[second]!) === 0 ? FEWEST_ON_A_DAY : FEWEST;
      const shared = runs.size < fewest ? null : sharedSaid(statements[first]!, statements[second]!, runs, fewest);
      if (shared === null) continue;
      const [earlier, later] = [Math.min(first, second), Math.max(first, second)];
      found[later]!.push({
        shared: shared.runs,
        relation: {
          type: 'sharesWords',
          statement: statements[earlier]!.id,
          rule: 'words/quoted',
          figure: round(shared.share),
          says: `Both give words of ${shared.speaker}: “${shared.words}”.`,
        },
      });
    }
  return found.map((own) =>
    own
      .toSorted((a, b) => b.shared - a.shared || (a.relation.statement < b.relation.statement ? -1 : 1))
      .slice(0, MOST_RELATIONS)
      .map(({ relation }) => relation),
  );
}

/** For each run of five words of a quotation the texts that hold it, anywhere. */
function findHolders(
  statements: readonly Unrelated[],
  shinglesOf: (index: number) => Uint32Array,
): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>();
  for (const { body, voices } of withQuotations(statements)) {
    const said = saidStretches({ ...NOBODY, ...voices, body }).filter(({ quoted }) => quoted);
    const texts = said.map(({ block, start, end }) => ({ ...body[block]!, text: body[block]!.text.slice(start, end) }));
    for (const shingle of findShingles(texts)) if (!holders.has(shingle)) holders.set(shingle, []);
  }
  if (holders.size === 0) return holders;
  for (const index of statements.keys())
    for (const shingle of shinglesOf(index)) {
      const list = holders.get(shingle);
      if (list !== undefined && list.length < MOST_HOLDERS) list.push(index);
    }
  return holders;
}

function* withQuotations(statements: readonly Unrelated[]) {
  for (const statement of statements) {
    const { voices } = statement;
    if (voices.quotations.length > 0) yield { voices, body: statement.body };
  }
}

/** Of a text of which only the quotations matter. */
const NOBODY: Pick<Statement, 'kind' | 'speakers' | 'institution'> = {
  kind: 'report',
  speakers: [],
  institution: null,
};

/** The runs that two texts of days that fit share, but for slogans. By the smaller index, then by the other. */
function countShared(
  statements: readonly Unrelated[],
  spans: readonly DaySpan[],
  holders: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, ReadonlyMap<number, ReadonlySet<number>>> {
  const pairs = new Map<number, Map<number, Set<number>>>();
  const isNarrow = (index: number) => spans[index]!.max - spans[index]!.min <= WIDEST;
  for (const [run, list] of holders) {
    if (list.length < 2 || list.length >= MOST_HOLDERS) continue;
    for (const [at, first] of list.entries()) {
      if (!isNarrow(first)) continue;
      // What is said again afterwards was new on its day.
      const before = list.filter((index) => spans[index]!.max < spans[first]!.min - DAYS);
      if (before.length > SLOGAN) continue;
      for (const second of list.slice(at + 1)) {
        if (!isNarrow(second) || daysApart(spans[first]!, spans[second]!) > DAYS) continue;
        if (statements[first]!.lang !== statements[second]!.lang) continue;
        const seconds = pairs.get(first) ?? pairs.set(first, new Map()).get(first)!;
        (seconds.get(second) ?? seconds.set(second, new Set()).get(second)!).add(run);
      }
    }
  }
  return pairs;
}

interface Shared {
  /** As the first text names the speaker. */
  readonly speaker: string;
  /** How many runs of five words both have, of those of the one that has fewer: 0 to 1. */
  readonly share: number;
  readonly runs: number;
  /** The longest stretch that both have, as the first prints it. */
  readonly words: string;
}

/** What two texts give of the same person's words; null where it is too little. Of several people, the one of whom most is shared. */
function sharedSaid(a: Unrelated, b: Unrelated, counted: ReadonlySet<number>, fewest: number): Shared | null {
  const areClose = daysApart(saidOn(a), saidOn(b)) <= DAYS_OF_OWN;
  const [ofA, ofB] = [runsBySpeaker(a), runsBySpeaker(b)];
  let best: Shared | null = null;
  for (const [key, one] of ofA) {
    const other = ofB.get(key);
    const isQuoted = other && (areClose ? one.quoted || other.quoted : one.quoted && other.quoted);
    if (!isQuoted || !agree(one.ids, other.ids)) continue;
    const shared = [...one.runs.keys()].filter((run) => other.runs.has(run) && counted.has(one.runs.get(run)!.hash));
    if (shared.length < fewest || shared.length <= (best?.runs ?? 0)) continue;
    best = {
      speaker: one.name,
      share: shared.length / Math.min(one.runs.size, other.runs.size),
      runs: shared.length,
      words: longestStretch(shared, one.runs),
    };
  }
  return best;
}

/** When words were said; where that is open, when they were put out. */
const saidOn = ({ date, published }: Unrelated) => daysOf({ date: null, published: date ?? published });

interface Run {
  readonly hash: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface SpeakerRuns {
  readonly name: string;
  readonly ids: Set<string>;
  quoted: boolean;
  /** By their words. */
  readonly runs: Map<string, Run>;
}

/** Two people with one surname are told apart where both have a record. */
const agree = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size === 0 || b.size === 0 || !a.isDisjointFrom(b);

function runsBySpeaker(statement: Unrelated): ReadonlyMap<string, SpeakerRuns> {
  const { body, voices } = statement;
  const speakers = new Map<string, SpeakerRuns>();
  for (const { block, start, end, speaker, quoted } of saidStretches({ ...statement, ...voices })) {
    const key = surnameKey(speaker.name);
    const own =
      speakers.get(key) ??
      speakers.set(key, { name: speaker.name, ids: new Set(), quoted: false, runs: new Map() }).get(key)!;
    if (speaker.id !== null) own.ids.add(speaker.id);
    own.quoted ||= quoted;
    const { text } = body[block]!;
    const words = wordsOf(text, start, end);
    for (let i = 0; i + SHINGLE <= words.length; i++) {
      const run = words.slice(i, i + SHINGLE);
      const span = { text, start: run[0]!.start, end: run.at(-1)!.end };
      const [hash] = findShingles([{ type: 'paragraph', text: text.slice(span.start, span.end) }]);
      own.runs.set(run.map(({ key: word }) => word).join(' '), { ...span, hash: hash! });
    }
  }
  return speakers;
}

/** Runs that follow each other, joined; the longest, cut where it is too long to be read in a sentence. */
function longestStretch(shared: readonly string[], runs: ReadonlyMap<string, Run>): string {
  let best = { text: '', start: 0, end: 0 };
  let open: typeof best | null = null;
  for (const run of shared.map((key) => runs.get(key)!)) {
    if (open !== null && open.text === run.text && run.start > open.start && run.start < open.end) open.end = run.end;
    else open = { text: run.text, start: run.start, end: run.end };
    if (open.end - open.start > best.end - best.start) best = { ...open };
  }
  const words = wordsOf(best.text, best.start, best.end);
  const last = words[MOST_SHOWN - 1];
  return last === undefined || words.length === MOST_SHOWN
    ? best.text.slice(best.start, best.end)
    : `${best.text.slice(best.start, last.end)} …`;
}
