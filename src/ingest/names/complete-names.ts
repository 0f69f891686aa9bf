import { TAG, type Tagger, tagsOf } from '../lexicon/tags.ts';
import { findWords, type Word } from '../people/words.ts';
import type { WordsOfText } from './features.ts';
import type { Naming } from './join-names.ts';
import { isUpper } from './runs.ts';

/** A text of an item with its words. */
export type WordedText = Pick<Naming, 'paragraph' | 'order' | 'text'> & { readonly words: readonly Word[] };

/** Words that are no given names, whatever stands behind them. */
const NO_GIVEN_NAME = TAG.role | TAG.modifier | TAG.courtesy | TAG.calendar | TAG.body | TAG.small | TAG.noun;

/**
 * What one place of a text shows of a name holds for the others: a name that was found in full is found wherever it
 * stands, so is its surname alone; a surname that was found alone makes a name of the word before it.
 */
export function completeNames(
  texts: readonly WordedText[],
  namings: readonly Naming[],
  tag: Tagger,
  of: WordsOfText,
): readonly Naming[] {
  const people = namings.filter(({ kind, text }) => kind === 'person' && isUpperText(text));
  const names = people.map((naming) => ({ naming, keys: findWords(naming.text).map(({ key }) => key) }));
  const surnames = new Set(names.map(({ keys }) => keys.at(-1)!).filter((key) => key.length > 2));
  if (surnames.size === 0) return namings;
  const fulls = Map.groupBy(
    names.filter(({ naming: { full }, keys }) => full && keys.length > 1).map(({ keys }) => keys),
    ([first]) => first!,
  );
  const taken = Map.groupBy(namings, ({ order }) => order);
  return texts.flatMap((one): readonly Naming[] => {
    let here: readonly Naming[] = taken.get(one.order) ?? [];
    const { words } = one;
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      if (!isUpper(word)) continue;
      const keys = fulls.get(word.key)?.find((name) => name.every((key, i) => words[at + i]?.key === key));
      if (keys !== undefined) {
        here = put(one, here, at, at + keys.length - 1, true);
        at += keys.length - 1;
      } else if (surnames.has(word.key) && !here.some((other) => other.full && overlaps(other, word.start, word.end))) {
        const first = givenNameBefore(one, at, tag, of) ? at - 1 : at;
        if (first < at || !isInsideOther(one, at, tag)) here = put(one, here, first, at, first < at);
      }
    }
    return here;
  });
}

const isUpperText = (text: string) => text.toLowerCase() !== text;

/** Put a name in the place of the shorter ones of people that stand there. */
function put(
  { paragraph, order, text, words }: WordedText,
  here: readonly Naming[],
  first: number,
  last: number,
  full: boolean,
): readonly Naming[] {
  const start = words[first]!.start;
  const end = words[last]!.end;
  const others = here.filter((other) => overlaps(other, start, end));
  const longer = (other: Naming) => other.end - other.start >= end - start;
  if (others.some((other) => longer(other) || other.people.length > 0)) return here;
  const title = others.find((other) => other.title !== null)?.title ?? null;
  const naming: Naming = {
    paragraph,
    order,
    start,
    end,
    text: text.slice(start, end),
    kind: 'person',
    title,
    full,
    people: [],
  };
  return [...here.filter((other) => !others.includes(other)), naming];
}

const overlaps = (naming: Naming, start: number, end: number) => naming.start < end && start < naming.end;

/** Whether the word before a surname is a given name, as far as nothing speaks against it. */
function givenNameBefore({ text, words }: WordedText, at: number, tag: Tagger, of: WordsOfText): boolean {
  const before = words[at - 1];
  if (before === undefined || !isUpper(before) || text.slice(before.end, words[at]!.start) !== ' ') return false;
  if (before.text.length < 3 || before.text === before.text.toUpperCase() || of.small.has(before.key)) return false;
  const further = words[at - 2];
  if (further && isUpper(further) && text.slice(further.end, before.start) === ' ') return false;
  const tags = tagsOf(before, tag);
  return (tags & NO_GIVEN_NAME) === 0 && ((tags & TAG.place) === 0 || (tags & TAG.given) !== 0);
}

/** "Velde Street": another capitalised word that no list has makes another name of it. */
function isInsideOther({ text, words }: WordedText, at: number, tag: Tagger): boolean {
  const beside = (left: number, right: number) => {
    const [a, b] = [words[left], words[right]];
    if (a === undefined || b === undefined || text.slice(a.end, b.start) !== ' ') return false;
    const other = left === at ? b : a;
    const tags = tagsOf(other, tag);
    return isUpper(other) && (tags === 0 || (left === at && (tags & TAG.body) !== 0));
  };
  return beside(at, at + 1) || beside(at - 1, at);
}
