import { isState, mayBeginState } from '../lexicon/states.ts';
import { findBodies } from '../lexicon/find-bodies.ts';
import { speechClassIn, speechOf, speechPatternIn, type SpeechTeller } from '../lexicon/tell-speech.ts';
import { INSIDE_WORDS } from '../lexicon/speech-verbs.ts';
import { isInCapitals } from '../people/capitals.ts';
import { findWords, type Word } from '../people/words.ts';
import type { Item } from '../types.ts';
import type { Figure, FigureMention } from './figures.ts';

/** A state's name has at most so many words. */
const LONGEST = 3;
/** How many words a state or a body may stand away from a verb of speech. */
const REACH = 5;

/**
 * Bodies and states that stand beside a verb of speech and that no name of the text takes in: "Norland condemned the “…”",
 * "外交部表示". Elsewhere a state is where something happens.
 */
export function bodiesThatSpeak(item: Item, known: readonly Figure[]): readonly Figure[] {
  const speech = speechClassIn(item.lang);
  const unspaced = INSIDE_WORDS.has(item.lang);
  const taken = Map.groupBy(
    known.flatMap(({ mentions }) => mentions),
    ({ paragraph }) => paragraph,
  );
  const found = item.paragraphs.flatMap(({ text, turn }, paragraph): FigureMention[] => {
    // In capitals everything looks like a name.
    if (turn !== null || isInCapitals(text)) return [];
    const named = taken.get(paragraph) ?? [];
    return (unspaced ? besideSigns(text, item.lang) : besideVerbs(text, speech))
      .filter(({ start, end }) => !named.some((name) => name.start < end && start < name.end))
      .map(({ start, end }) => ({
        paragraph,
        start,
        end,
        text: text.slice(start, end),
        form: 'body',
        title: null,
      }));
  });
  return [...Map.groupBy(found, ({ text }) => text.toLowerCase()).values()].map((mentions) => ({
    name: mentions[0]!.text,
    record: null,
    kind: 'body',
    mentions,
    roles: new Set(),
  }));
}

type Stretch = Pick<Word, 'start' | 'end'>;

function besideVerbs(text: string, speech: SpeechTeller): readonly Stretch[] {
  const words = findWords(text);
  const verbs = words.flatMap((word, at) => (speechOf(word, speech) === null ? [] : [at]));
  if (verbs.length === 0) return [];
  const isBeside = (first: number, last: number) => verbs.some((at) => at >= first - REACH && at <= last + REACH);
  const bodies = findBodies(text).filter(({ start, end }) => {
    const first = words.findIndex((word) => word.end > start);
    const last = words.findLastIndex((word) => word.start < end);
    return first !== -1 && isBeside(first, last);
  });
  const states: Stretch[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!words[at]!.capital || !mayBeginState(words[at]!) || !isBeside(at, at)) continue;
    const state = stateAt(text, words, at);
    if (state === null || bodies.some(({ start, end }) => start < state.end && state.start < end)) continue;
    states.push(state);
    at = words.findLastIndex((word) => word.start < state.end);
  }
  return [...bodies, ...states];
}

/** The longest name of a state that begins with a word. */
function stateAt(text: string, words: readonly Word[], first: number): Stretch | null {
  for (let count = LONGEST; count > 0; count--) {
    const last = words[first + count - 1];
    if (last !== undefined && isState(text.slice(words[first]!.start, last.end)))
      return { start: words[first]!.start, end: last.end };
  }
  return null;
}

/** In scripts without spaces: a verb follows within so many signs. */
const SIGNS = 14;

function besideSigns(text: string, lang: string): readonly Stretch[] {
  const pattern = speechPatternIn(lang);
  if (pattern === null) return [];
  return findBodies(text).filter(({ end }) => {
    pattern.lastIndex = 0;
    return pattern.test(text.slice(end, end + SIGNS));
  });
}
