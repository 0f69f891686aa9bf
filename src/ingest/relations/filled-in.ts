import type { Block } from '../../statement/schema.ts';

const WORD = /\p{Lu}?[\p{L}\p{M}]+|\p{Nd}+(?:[.,:]\p{Nd}+)*/gu;
const YEAR = /^(?:1[5-9]|2[01])\d{2}$/;
const NAME = /^\p{Lu}\p{L}{2}/u;

/** Of the figures of both texts, so many must be in both: an agency corrects one, a form is filled in with others. */
const FIGURES = 0.75;
/** Of the names of one text, at most so many may be missing from the other. */
const NAMES_MISSING = 0.1;

/**
 * Whether two texts of much the same words are one form, filled in twice: notices, letters and condolences are written so year
 * after year. They differ in their names, years and figures, in both directions; a copy that was edited
 * differs in other words, or has a line more.
 */
export function isFormFilledIn(a: readonly Block[], b: readonly Block[]): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const [figures, others] = [one.figures, other.figures];
  const years = (some: ReadonlySet<string>, rest: ReadonlySet<string>) => some.difference(rest).values().some((figure) => YEAR.test(figure));
  if (years(figures, others) && years(others, figures)) return true;
  if (figures.intersection(others).size < FIGURES * figures.union(others).size) return true;
  // Each tells again and again of somebody or some place that the other never names.
  if (one.subjects.difference(other.all).size > 0 && other.subjects.difference(one.all).size > 0) return true;
  return missing(one, other) > NAMES_MISSING || missing(other, one) > NAMES_MISSING;
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
  const [figures, letters] = [words.filter((word) => /^\p{Nd}/u.test(word)), words.filter((word) => !/^\p{Nd}/u.test(word))];
  const capital = letters.filter((word) => NAME.test(word)).map((word) => word.toLowerCase());
  const names = capital.length > CAPITALS * letters.length ? [] : capital;
  const again = Map.groupBy(names, (name) => name).entries().filter(([, times]) => times.length > 1).map(([name]) => name);
  return { figures: new Set(figures), names: new Set(names), subjects: new Set(again), all: new Set(letters.map((word) => word.toLowerCase())) };
}

/** The share of the first text's names that the second has nowhere. */
const missing = ({ names }: Words, { all }: Words): number => (names.size === 0 ? 0 : names.difference(all).size / names.size);
