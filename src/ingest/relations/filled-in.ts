import type { Block } from '../../statement/schema.ts';

const WORD = /\p{Lu}?[\p{L}\p{M}]+|\p{Nd}+(?:[.,:]\p{Nd}+)*/gu;
const YEAR = /^(?:1[5-9]|2[01])\d{2}$/;
const NAME = /^\p{Lu}\p{L}{2}/u;

/** Of the figures of either text, at most so many may be missing from the other: an agency corrects one, a form is filled in with others. */
const FIGURES_MISSING = 0.2;
/** Of the names of either text, at most so many may be missing from the other. A line more, in one of the two, does not count. */
const NAMES_MISSING = 0.04;

/**
 * Whether two texts of much the same words are one form, filled in twice: notices, letters and condolences are written so year
 * after year. They differ in their names, years and figures, in both directions; a copy that was edited
 * differs in other words, or has a line more.
 */
export function isFormFilledIn(a: readonly Block[], b: readonly Block[]): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const [figures, others] = [one.figures, other.figures];
  const years = (some: ReadonlySet<string>, rest: ReadonlySet<string>) =>
    some
      .difference(rest)
      .values()
      .some((figure) => YEAR.test(figure));
  if (years(figures, others) && years(others, figures)) return true;
  if (missing(figures, others) > FIGURES_MISSING && missing(others, figures) > FIGURES_MISSING) return true;
  // Each tells again and again of somebody or some place that the other never names.
  if (one.subjects.difference(other.all).size > 0 && other.subjects.difference(one.all).size > 0) return true;
  return missing(one.names, other.all) > NAMES_MISSING && missing(other.names, one.all) > NAMES_MISSING;
}

/** Where more of the words have a capital, capitals say nothing. */
const CAPITALS = 0.6;

interface Words {
  readonly figures: ReadonlySet<string>;
  /** Words with a capital, folded. */
  readonly names: ReadonlySet<string>;
  /** Names that come more than once. */
  readonly subjects: ReadonlySet<string>;
  /** Every word, folded. */
  readonly all: ReadonlySet<string>;
}

function wordsOf(body: readonly Block[]): Words {
  const words = body.flatMap(({ text }) => text.match(WORD) ?? []);
  const [figures, letters] = [
    words.filter((word) => /^\p{Nd}/u.test(word)),
    words.filter((word) => !/^\p{Nd}/u.test(word)),
  ];
  const capital = letters.filter((word) => NAME.test(word)).map((word) => word.toLowerCase());
  const names = capital.length > CAPITALS * letters.length ? [] : capital;
  const again = Map.groupBy(names, (name) => name)
    .entries()
    .filter(([, times]) => times.length > 1)
    .map(([name]) => name);
  return {
    figures: new Set(figures),
    names: new Set(names),
    subjects: new Set(again),
    all: new Set(letters.map((word) => word.toLowerCase())),
  };
}

/** The share of the first set that the second lacks. */
const missing = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  some.size === 0 ? 0 : some.difference(others).size / some.size;
