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
  return missing(one, other) > NAMES_MISSING || missing(other, one) > NAMES_MISSING;
}

interface Words {
  readonly figures: ReadonlySet<string>;
  /** Words with a capital, folded. */
  readonly names: ReadonlySet<string>;
  /** Every word, folded. */
  readonly all: ReadonlySet<string>;
}

function wordsOf(body: readonly Block[]): Words {
  const words = body.flatMap(({ text }) => text.match(WORD) ?? []);
  const isFigure = (word: string) => /^\p{Nd}/u.test(word);
  const fold = (list: readonly string[]) => new Set(list.map((word) => word.toLowerCase()));
  return { figures: new Set(words.filter(isFigure)), names: fold(words.filter((word) => NAME.test(word))), all: fold(words.filter((word) => !isFigure(word))) };
}

/** The share of the first text's names that the second has nowhere. */
const missing = ({ names }: Words, { all }: Words): number => (names.size === 0 ? 0 : names.difference(all).size / names.size);
