/** What an answer says of a year: how many statements are certainly from it, and how many possibly, the certain ones included. */
export interface YearCount {
  readonly year: number;
  readonly certain: number;
  readonly possible: number;
}

/** A year of the histogram. Heights are shares of the highest bar, 0 to 1. */
export interface YearBar extends YearCount {
  readonly certainHeight: number;
  readonly possibleHeight: number;
  /** The axis names it. */
  readonly named: boolean;
}

/** How many years the axis names at most. */
const MOST_NAMES = 7;
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500];
/** What is there is seen, however small its share. */
const LEAST = 0.035;

/**
 * The histogram of an answer over the years of the archive, each of them once, whatever the answer holds: so bars stay where
 * they are while a search changes.
 *
 * @param first year of the archive, and its last
 */
export function yearBars(counts: readonly YearCount[], first: number, last: number): readonly YearBar[] {
  const known = new Map(counts.map((count) => [count.year, count]));
  const highest = Math.max(1, ...counts.map(({ possible }) => possible));
  const height = (count: number) => (count === 0 ? 0 : Math.max(LEAST, count / highest));
  const length = last - first + 1;
  const step = STEPS.find((one) => length / one <= MOST_NAMES) ?? 1000;
  return Array.from({ length }, (_, index) => {
    const year = first + index;
    const { certain, possible } = known.get(year) ?? { certain: 0, possible: 0 };
    const [certainHeight, possibleHeight] = [height(certain), height(possible)];
    return { year, certain, possible, certainHeight, possibleHeight, named: year % step === 0 };
  });
}

/** The years from a limit to another, as the histogram shows them chosen; null: none are. */
export function chosenYears(from: string | null, to: string | null): readonly [first: number, last: number] | null {
  if (from === null && to === null) return null;
  return [from === null ? -Infinity : Number(from.slice(0, 4)), to === null ? Infinity : Number(to.slice(0, 4))];
}
