import { matchPhrase } from './phrases.ts';
import { tokenize } from './tokens.ts';
import { vocabularyFor } from './vocabulary.ts';

/** Shorter words say too little of an event, and most of them are grammar. */
const SHORTEST = 5;
/** Endings of up to so many letters are grammar: draft, drafts; договор, договора. */
const ENDING = 2;
const COMMON = new Set([
  'about',
  'after',
  'again',
  'against',
  'among',
  'before',
  'being',
  'between',
  'could',
  'during',
  'every',
  'first',
  'other',
  'over',
  'should',
  'since',
  'their',
  'there',
  'these',
  'those',
  'three',
  'under',
  'until',
  'where',
  'which',
  'while',
  'within',
  'without',
  'would',
  'because',
  'through',
  'today',
  'также',
  'более',
  'которые',
  'который',
  'которая',
  'когда',
  'между',
  'после',
  'перед',
  'этого',
  'всего',
  'своего',
  'были',
  'будет',
]);

/** The words of a sentence that tell which event it is about: long ones, without verbs of speech. Folded as in tokens.ts. */
export function tellingWords(words: readonly string[], lang: string): string[] {
  const { speech } = vocabularyFor(lang);
  return [...new Set(words)].filter(
    (word) => word.length >= SHORTEST && !COMMON.has(word) && !matchPhrase(speech, tokenize(word), 0),
  );
}

/** Words of the first list that the second has too, endings aside. Both from `tellingWords`. */
export function sharedWords(some: readonly string[], others: readonly string[]): string[] {
  return some.filter((word) => others.some((other) => isSameWord(word, other)));
}

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const stem = Math.max(SHORTEST, Math.max(a.length, b.length) - ENDING);
  return a.length >= stem && b.length >= stem && a.slice(0, stem) === b.slice(0, stem);
}
