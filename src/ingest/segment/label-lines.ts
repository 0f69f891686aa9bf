import { bestPath, emissionsOfFeatures, type Feature, type Labeller, sharesOf } from '../learned/labeller.ts';
import { type Labels, NO_LABELS } from '../turns/find-labels.ts';
import { boundByTurns } from './bound-by-turns.ts';
import { isDateLine } from './date-line.ts';
import { furniture } from './furniture.ts';
import { describeLines, shapeOfUnit } from './line-features.ts';
import { isSiteLine } from './site-words.ts';
import type { Line } from '../types.ts';
import type { Unit } from './units.ts';

/** What a line of a page may be. */
export const LINE_LABELS = ['title', 'standfirst', 'byline', 'words', 'furniture'] as const;
export type LineLabel = (typeof LINE_LABELS)[number];

/** How probable each label of a unit is. */
export type Chances = Readonly<Record<LineLabel, number>>;

/** The units of a page, sorted by what they are. */
export interface SortedUnits {
  readonly labels: readonly LineLabel[];
  /** How probable each label of each unit is by the labeller; empty where there is none. */
  readonly chances: readonly Chances[];
  /** Index of the unit with the first label of a transcript: no headline stands below it. Infinity where there is none. */
  readonly firstTurn: number;
}

/**
 * What each unit of a page is, as far as lines that look and stand so were on the pages that the labeller learned from.
 *
 * @param turns labels of turns, found before: what they bind is words
 */
export function sortUnits(units: readonly Unit[], labeller: Labeller, turns: Labels = NO_LABELS): SortedUnits {
  const { bound, firstTurn } = boundByTurns(units, turns);
  const all = (labels: readonly LineLabel[], chances: readonly Chances[] = []): SortedUnits => ({
    labels,
    chances,
    firstTurn,
  });
  if (labeller.labels.length === 0) return all(units.map(() => 'words'));
  const features = describeLines(units);
  const emissions = emissionsOfFeatures(labeller, features);
  const known = new Map([...bound].map((at) => [at, 'words']));
  const chances = sharesOf(labeller, emissions, known).map(
    (own) => Object.fromEntries(labeller.labels.map((label, at) => [label, own[at]!])) as Record<LineLabel, number>,
  );
  const plain = plainWords(units);
  if (plain !== null) {
    const isOutside = (at: number) => (at < plain.first || at > plain.last) && !bound.has(at);
    return all(
      units.map((_, at) => (isOutside(at) ? 'furniture' : 'words')),
      chances,
    );
  }
  const labels = bestPath(labeller, emissions, known).map((label) => labeller.labels[label]! as LineLabel);
  const isDoubtful = (at: number) => chances[at]!.words > KEPT && shapeOfUnit(units[at]!).ends === 'stop';
  const kept = labels.map((label, at) => {
    if (label !== 'furniture' || saysOfPage(features[at]!)) return label;
    const isWords = (isTorn(at, labels) && isProse(units[at]!)) || (isNear(at, labels) && isLong(units[at]!));
    return isWords || isDoubtful(at) ? 'words' : label;
  });
  return all(kept, chances);
}

/** A sentence is kept that is words with more than this chance: what is left out is surely none. */
const KEPT = 0.3;

/** So near above and below stand the words that a paragraph was torn out of, in units. */
const TORN = 10;
/** A paragraph has so many words. */
const PARAGRAPH = 15;

/** Whether words stand on both sides of a unit. */
const isTorn = (at: number, labels: readonly LineLabel[]) =>
  labels.slice(Math.max(0, at - TORN), at).includes('words') && labels.slice(at + 1, at + 1 + TORN).includes('words');

/** So near above or below stand words to which a long paragraph belongs, in units. */
const NEAR = 3;
/** A paragraph of so many words is long: what a page says of itself is shorter. */
const LONG = 60;

/** Whether words stand right above or below a unit. */
const isNear = (at: number, labels: readonly LineLabel[]) =>
  labels.slice(Math.max(0, at - NEAR), at + 1 + NEAR).includes('words');

/** A paragraph of sentences. */
const isProse = (unit: Unit) => shapeOfUnit(unit).prose && shapeOfUnit(unit).words >= PARAGRAPH;
const isLong = (unit: Unit) => shapeOfUnit(unit).prose && shapeOfUnit(unit).words >= LONG;

/** It has words with which pages speak of themselves, of offers or of pictures. */
const saysOfPage = (features: readonly Feature[]) => features.some(({ name }) => name.startsWith('says:'));

/** Texts of so few units that none of them need be a page's. */
const FEW = 12;

/** The first and the last unit of the words of a text. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * Where the words stand in a short text as somebody typed or copied it: all of it is words but the names, addresses and
 * days that it opens with, and what a page ends with. Null where the text is long, or has lines that only pages have.
 */
export function plainWords(units: readonly Unit[]): Stretch | null {
  if (units.length > 2 * FEW) return null;
  const isBeside = ({ text, lines: [line] }: Unit) => isOfPage(line!) || isDateLine(text);
  const first = units.findIndex((unit) => !isBeside(unit));
  const last = units.findLastIndex(({ lines: [line] }) => !isOfPage(line!));
  const words = units.slice(first, last + 1);
  const plain = words.length > 0 && words.length <= FEW && words.every(({ lines: [line] }) => !isOfPage(line!));
  return first !== -1 && plain && first <= HEAD ? { first, last } : null;
}

/** So many lines stand above the headline of a short text at the most. */
const HEAD = 4;

/** What typists set around words as well: hours, end marks, notes on the delivery. */
const TYPED: ReadonlySet<string> = new Set([
  'time-of-day',
  'end-mark',
  'page-number',
  'delivery-note',
  'continuation',
  'translation-note',
]);

/** True for a line that only pages have. */
const isOfPage = (line: Line) => isSiteLine(line) && !TYPED.has(furniture(line)?.id ?? '');
