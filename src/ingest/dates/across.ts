import { isDay, toNumber, type Day } from '../../statement/edtf.ts';
import { rawLine } from '../line-number.ts';
import { inYear, yearOf } from './calendar.ts';
import { HALF_YEAR } from './constraints.ts';
import type { DateFact, DateInput, SolvedDates } from './input.ts';
import { findMentions, wordsAround, type Mention } from './mentions.ts';
import { assignRoles } from './roles.ts';
import { sharedWords, tellingWords } from './shared-words.ts';

/** So many events must be shared, so many telling words for each, and so many for all together. */
const EVENTS = 2;
const WORDS_EACH = 2;
const WORDS_TOGETHER = 5;

/** A text as far as others may be dated by it, or it by others: the days it tells of, each month and day once. */
export interface TellingText {
  readonly file: string;
  readonly lang: string;
  /** Its own day, where it alone gives one that is more than possible. */
  readonly day: Day | null;
  readonly events: readonly TellingMention[];
}

interface TellingMention extends Omit<Mention, 'finding'> {
  readonly telling: readonly string[];
}

/** An event that a text shares with a dated one. */
interface Shared {
  readonly own: TellingMention;
  readonly other: TellingMention;
  readonly y: number;
  readonly words: readonly string[];
}

/**
 * Finds what texts of an archive prove about each other's years: a text that names days without a year, and tells of them in the
 * words of a text whose day is known, tells of the days of that year.
 *
 * Two texts tell of an event in the same words when the sentences around one month and day share at least two words of five
 * letters or more, verbs of speech aside and endings of two letters ignored; a text is related to another when they share two such
 * events on different days, with five different words in all, and the events lie within half a year of each other and
 * on the same side of the dated text as it says. Both must be in one language. Where texts prove different years, none
 * is taken. A text that only others date proves nothing further.
 *
 * @returns the facts for each text, in the order of the texts; they do not depend on that order
 */
export function relateDates(texts: readonly TellingText[]): (readonly DateFact[])[] {
  const byDay = indexByDay(texts.filter(({ day }) => day !== null));
  return texts.map((text) => (text.day === null ? factsFor(text, byDay) : []));
}

/**
 * What a text tells of days. Little is kept, so that a large archive can be held in memory: of a text whose own day is open
 * only the days that it prints without a year.
 *
 * @param solved its dates as it gives them alone
 */
export function readTelling(input: DateInput, { date }: SolvedDates): TellingText {
  const { item } = input;
  const lang = item.lang.split('-')[0]!.toLowerCase();
  const day = date.tier !== 'possible' && isDay(date.value) ? date.value : null;
  const events = new Map<string, TellingMention>();
  for (const { finding, ...mention } of findMentions(assignRoles(input), item.lang)) {
    const telling = tellingWords(wordsAround(finding), item.lang);
    const key = keyOf(lang, mention);
    if (telling.length >= WORDS_EACH && !events.has(key)) events.set(key, { ...mention, telling });
  }
  const told = [...events.values()];
  return { file: item.file, lang, day, events: day === null ? told.filter(({ y }) => y === null) : told };
}

const keyOf = (lang: string, { m, d }: Pick<Mention, 'm' | 'd'>) => `${lang} ${m}-${d}`;

function indexByDay(texts: readonly TellingText[]): Map<string, TellingText[]> {
  const index = new Map<string, TellingText[]>();
  for (const text of texts) {
    for (const event of text.events) {
      const key = keyOf(text.lang, event);
      const list = index.get(key);
      if (list) list.push(text);
      else index.set(key, [text]);
    }
  }
  return index;
}

function factsFor(text: TellingText, byDay: ReadonlyMap<string, readonly TellingText[]>): DateFact[] {
  const own = text.events.filter(({ y }) => y === null);
  const count = new Map<TellingText, number>();
  for (const event of own)
    for (const other of byDay.get(keyOf(text.lang, event)) ?? []) count.set(other, (count.get(other) ?? 0) + 1);
  const facts = [...count].flatMap(([other, days]) =>
    days < EVENTS
      ? []
      : relate(own, other).map((shared) => ({ fact: toFact(shared, other), weight: shared.words.length })),
  );
  return own.flatMap(({ m, d }) => {
    const same = facts.filter(({ fact }) => fact.m === m && fact.d === d);
    if (new Set(same.map(({ fact }) => fact.y)).size !== 1) return [];
    const [best] = same.toSorted((a, b) => b.weight - a.weight || compare(a.fact, b.fact));
    return best ? [best.fact] : [];
  });
}

/** The events that a text shares with a dated one; empty where that is too little to go by. */
function relate(own: readonly TellingMention[], other: TellingText): Shared[] {
  const shared = own.flatMap((event) => {
    const match = other.events.find(({ m, d }) => m === event.m && d === event.d);
    const y = match ? yearIn(match, toNumber(other.day!)) : null;
    const words = match ? sharedWords(event.telling, match.telling) : [];
    return match && y !== null && words.length >= WORDS_EACH ? [{ own: event, other: match, y, words }] : [];
  });
  const days = shared.map(({ own: { m, d }, y }) => inYear(y, m, d)!);
  const together = new Set(shared.flatMap(({ words }) => words));
  const near = Math.max(...days) - Math.min(...days) <= HALF_YEAR;
  return shared.length >= EVENTS && together.size >= WORDS_TOGETHER && near ? shared : [];
}

/** The year that a dated text means: the one it prints or, by its verb, the last or the next such day, at most half a year away. */
function yearIn({ y, m, d, tense }: TellingMention, day: number): number | null {
  if (y !== null) return inYear(y, m, d) === null ? null : y;
  if (tense === null) return null;
  const year = yearOf(day);
  const meant = [year - 1, year, year + 1].find((candidate) => {
    const event = inYear(candidate, m, d);
    const distance = event === null ? -1 : tense === 'past' ? day - event : event - day;
    return distance >= 0 && distance <= HALF_YEAR;
  });
  return meant ?? null;
}

function toFact({ own, other, y }: Shared, { file, day }: TellingText): DateFact {
  const { m, d, line, quote } = own;
  return { y, m, d, line, quote, other: { file, line: rawLine(other.line), quote: other.quote, date: day! } };
}

/** Any fixed order will do, as long as it does not come from the order of the inputs. */
function compare(a: DateFact, b: DateFact): number {
  return a.other.file < b.other.file ? -1 : a.other.file > b.other.file ? 1 : a.other.line - b.other.line;
}
