import { TAG, type Tagger } from '../lexicon/tags.ts';
import type { Word } from '../people/words.ts';
import { isAllCaps, isShoutedText, isUpper, type Run } from './runs.ts';

/** What a whole text tells of its words: which it prints small, and how often it prints each with a capital. */
export interface WordsOfText {
  readonly small: ReadonlySet<string>;
  readonly capital: ReadonlyMap<string, number>;
}

/** Look through the paragraphs of a text for `featuresOfRun`. */
export function wordsOfText(paragraphs: readonly (readonly Word[])[]): WordsOfText {
  const small = new Set<string>();
  const capital = new Map<string, number>();
  for (const words of paragraphs)
    for (const word of words) {
      if (isUpper(word)) capital.set(word.key, (capital.get(word.key) ?? 0) + 1);
      else small.add(word.key);
    }
  return { small, capital };
}

/** A paragraph ready for asking. */
export interface Paragraph {
  readonly text: string;
  readonly words: readonly Word[];
  readonly tags: readonly number[];
  readonly shouted: boolean;
  readonly of: WordsOfText;
}

/** A paragraph with the tags of its words. */
export const readParagraph = (text: string, words: readonly Word[], tag: Tagger, of: WordsOfText): Paragraph => ({
  text,
  words,
  tags: words.map(({ key }) => tag(key)),
  shouted: isShoutedText(words),
  of,
});

const ENDS_SENTENCE = /[.!?…:;•|»”"“„«(\n]\s*$|[-–—]\s+$/u;
const AGE = /^,\s\d\d[,\s]/u;

/**
 * What shows whether the words of a run are a person's name, for each of them. All of it is shallow: which lists a word
 * stands in, how it and its neighbours are shaped, what stands around, and how the text prints it elsewhere.
 */
export function featuresOfRun(paragraph: Paragraph, run: Run): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (let at = run.first; at <= run.last; at++) rows.push(featuresOfWord(paragraph, run, at));
  return rows;
}

function featuresOfWord({ text, words, tags, shouted, of }: Paragraph, run: Run, at: number): string[] {
  const word = words[at]!;
  const tag = tags[at]!;
  const before = words[at - 1];
  const after = words[at + 1];
  const tagBefore = before ? tags[at - 1]! : 0;
  const tagAfter = after ? tags[at + 1]! : 0;
  const gapBefore = text.slice(before ? before.end : 0, word.start);
  const gapAfter = text.slice(word.end, after ? after.start : word.end + 3);
  const shape = shouted ? 'S' : shapeOf(word);
  const begins = at === 0 || ENDS_SENTENCE.test(gapBefore);
  const rows = [
    'b',
    `s=${shape}`,
    `t=${tag & LISTS}`,
    `t=${tag & LISTS} s=${shape}`,
    `t=${tag & LISTS}<${tagBefore & LISTS}`,
    `t=${tag & LISTS}>${tagAfter & LISTS}`,
    `x=${word.text.slice(-3).toLowerCase()}`,
    `x=${word.text.slice(-2).toLowerCase()}`,
    `g=${gapKind(gapBefore)}${gapKind(gapAfter)}`,
    ...(of.small.has(word.key) || (tag & ~NAMES) !== 0 ? [`w=${word.key}`] : []),
    `p=${at - run.first > 2 ? 3 : at - run.first}/${run.last - at > 2 ? 3 : run.last - at}`,
  ];
  for (let bit = 0; bit < BITS.length; bit++) {
    if (tag & BITS[bit]!) rows.push(`t${bit}`, `t${bit}${begins ? 'B' : 'I'}`);
    if (tagBefore & BITS[bit]!) rows.push(`l${bit}`, `l${bit}${gapKind(gapBefore)}`);
    if (tagAfter & BITS[bit]!) rows.push(`r${bit}`, `r${bit}${gapKind(gapAfter)}`);
  }
  if (before) rows.push(`l=${before.key}`);
  if (after) rows.push(`r=${after.key}`);
  if (at > 1) rows.push(`L=${tags[at - 2]! & LISTS}`);
  if (at + 2 < words.length) rows.push(`R=${tags[at + 2]! & LISTS}`);
  if (begins) rows.push('B', `B t=${tag & LISTS}`);
  const alsoSmall = of.small.has(word.key);
  if (alsoSmall) rows.push('small', begins ? 'smallB' : 'smallI');
  const times = of.capital.get(word.key) ?? 0;
  rows.push(`n=${times > 5 ? 5 : times}`);
  // What stands around the whole run.
  const outside = run.first > 0 ? tags[run.first - 1]! : 0;
  const beyond = run.last + 1 < words.length ? tags[run.last + 1]! : 0;
  rows.push(`o=${outside & SAID}`, `O=${beyond & SAID}`);
  if (run.last === at && AGE.test(text.slice(word.end, word.end + 5))) rows.push('age');
  return rows;
}

/** Tags that tell names from other words. */
const LISTS = TAG.given | TAG.surname | TAG.place | TAG.calendar | TAG.role | TAG.courtesy | TAG.body | TAG.small;
/** Words that any text may hold as a name: their own letters say nothing. */
const NAMES = TAG.given | TAG.surname | TAG.particle;
const SAID = TAG.strong | TAG.role | TAG.courtesy | TAG.small;
const BITS = [
  TAG.given,
  TAG.surname,
  TAG.place,
  TAG.calendar,
  TAG.role,
  TAG.modifier,
  TAG.courtesy,
  TAG.body,
  TAG.strong,
  TAG.particle,
  TAG.noun,
] as const;

function shapeOf(word: Word): string {
  const { length } = word.text;
  if (!isUpper(word)) return 'x';
  if (length === 1) return 'X';
  if (isAllCaps(word)) return length < 4 ? 'XX' : 'XXXX';
  return length < 4 ? 'Xx' : 'Xxxx';
}

/** What stands between two words, in one sign: nothing but a space, a hyphen, an apostrophe, a mark. */
function gapKind(gap: string): string {
  if (gap === ' ') return '_';
  if (gap === '') return '0';
  const sign = gap.trim()[0];
  if (sign === undefined) return '_';
  if ("'’ʼ`".includes(sign)) return "'";
  if ('-‐‑'.includes(sign) && gap.length === 1) return '-';
  if (',.(:'.includes(sign)) return sign;
  if ('–—-'.includes(sign)) return '~';
  if ('"“”„«»‘'.includes(sign)) return '"';
  return '?';
}
