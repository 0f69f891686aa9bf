import { isShouted, type Word } from '../people/words.ts';
import { TAG, type Tagger, tagsOf } from '../lexicon/tags.ts';

/** Words that may hold names: neighbours that start with capitals, with the small words between them. */
export interface Run {
  /** Indexes into the words of the text. */
  readonly first: number;
  readonly last: number;
}

/** Small words in a row inside a name: "de la", "van der". */
const MOST_PARTICLES = 3;
/** "Kim Song-ho": what follows a hyphen in a given name. */
const LONGEST_TAIL = 6;
const APOSTROPHE = /^['’ʼ`´ʹ]$/u;
const HYPHEN = /^[-‐‑]$/u;
const SPACE = /^[ \u00a0]{1,2}$/u;
const DOT = /^\.[ \u00a0]?$/u;
/** Ends of words behind an apostrophe that are no part of a name. */
const CONTRACTIONS: ReadonlySet<string> = new Set(['s', 't', 'll', 're', 've', 'd', 'm', 'nin', 'nın', 'nun', 'nün']);

/** Whether the word starts with a capital, in a script that has them. */
export const isUpper = ({ text }: Word): boolean => {
  const code = text.charCodeAt(0);
  if (code < 128) return code < 91;
  const first = text[0]!;
  return first.toLowerCase() !== first;
};

/** Whether a text is set in capitals, so that they show no name. */
export function isShoutedText(words: readonly Word[]): boolean {
  let caps = 0;
  let all = 0;
  for (const word of words) {
    if (word.text.length < 2 || !(isUpper(word) || word.text.toUpperCase() !== word.text)) continue;
    all++;
    if (isShouted(word)) caps++;
  }
  return all >= 3 && caps > 0.7 * all;
}

/**
 * The runs of a text, in order.
 *
 * @param lang a Turkish apostrophe parts an ending from the name
 */
export function findRuns(text: string, words: readonly Word[], tag: Tagger, lang: string): readonly Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < words.length; first++) {
    if (!isUpper(words[first]!)) continue;
    let last = first;
    for (let next; (next = extend(text, words, last, tag, lang)) > last;) last = next;
    runs.push({ first, last });
    first = last;
  }
  return runs;
}

/** The index up to which a run that reaches `at` goes on; `at` where it ends. */
function extend(text: string, words: readonly Word[], at: number, tag: Tagger, lang: string): number {
  const word = words[at]!;
  const next = words[at + 1];
  if (next === undefined || next.start - word.end > 2) return at;
  const gap = text.slice(word.end, next.start);
  const upper = isUpper(next);
  if (SPACE.test(gap)) {
    if (upper) return at + 1;
    for (let i = at + 1; i <= at + MOST_PARTICLES; i++) {
      const particle = words[i];
      const after = words[i + 1];
      if (!particle || !after || (tagsOf(particle, tag) & TAG.particle) === 0 || after.start - particle.end > 1)
        return at;
      if (isUpper(after)) return i + 1;
    }
    return at;
  }
  if (DOT.test(gap)) return upper && word.text.length <= 2 && isUpper(word) ? at + 1 : at;
  if (HYPHEN.test(gap)) return upper || next.text.length <= LONGEST_TAIL ? at + 1 : at;
  if (APOSTROPHE.test(gap)) {
    if (lang === 'tr' && !upper) return at;
    return upper || (word.text.length <= 3 && next.text.length > 1 && !CONTRACTIONS.has(next.text)) ? at + 1 : at;
  }
  return gap === '·' && upper ? at + 1 : at;
}
