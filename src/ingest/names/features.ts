import { TAG, type Tagger, tagsOf } from '../lexicon/tags.ts';
import { type Feature, featureBy, makeFeature } from '../learned/labeller.ts';
import { ofWord } from '../lexicon.ts';
import { isShouted, keyOf, type Word } from '../people/words.ts';
import { isShoutedText, isUpper, type Run } from './runs.ts';

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
  tags: words.map((word) => tagsOf(word, tag)),
  shouted: isShoutedText(words),
  of,
});

const ENDS_SENTENCE = /[.!?…:;•|»”"“„«(\n]\s*$|[-–—]\s+$/u;
const AGE = /^,\s\d\d[,\s]/u;

/**
 * What shows whether the words of a run are a person's name, for each of them. All of it is shallow: which lists a word
 * stands in, how it and its neighbours are shaped, what stands around, and how the text prints it elsewhere.
 */
export function describeRun(paragraph: Paragraph, run: Run): readonly (readonly Feature[])[] {
  const rows: Feature[][] = [];
  for (let at = run.first; at <= run.last; at++) rows.push(featuresOfWord(paragraph, run, at));
  return rows;
}

/** The same by name: what is learned from. */
export const featuresOfRun = (paragraph: Paragraph, run: Run): readonly (readonly string[])[] =>
  describeRun(paragraph, run).map((row) => row.map(({ name }) => name));

function featuresOfWord({ text, words, tags, shouted, of }: Paragraph, run: Run, at: number): Feature[] {
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
  const own = tag & LISTS;
  const gapLeft = gapKind(gapBefore);
  const gapRight = gapKind(gapAfter);
  const alsoSmall = of.small.has(word.key);
  const rows = [
    ALWAYS,
    NAMED.shape(shape),
    NAMED.own(own),
    NAMED.ownShape[shape]!(own),
    NAMED.ownBefore(own * MOST_TAGS + (tagBefore & LISTS)),
    NAMED.ownAfter(own * MOST_TAGS + (tagAfter & LISTS)),
    ENDING.three(word.form),
    ENDING.two(word.form),
    NAMED.gaps(gapLeft + gapRight),
  ];
  if (alsoSmall || (tag & ~NAMES) !== 0) rows.push(OF_WORD.itself(word.form));
  rows.push(NAMED.place(Math.min(3, at - run.first) * 4 + Math.min(3, run.last - at)));
  for (let bit = 0; bit < BITS.length; bit++) {
    if (tag & BITS[bit]!) rows.push(OF_BIT[bit]!.own, begins ? OF_BIT[bit]!.begins : OF_BIT[bit]!.inside);
    if (tagBefore & BITS[bit]!) rows.push(OF_BIT[bit]!.before, OF_BIT[bit]!.beforeGap(gapLeft));
    if (tagAfter & BITS[bit]!) rows.push(OF_BIT[bit]!.after, OF_BIT[bit]!.afterGap(gapRight));
  }
  if (before) rows.push(OF_WORD.before(before.form));
  if (after) rows.push(OF_WORD.after(after.form));
  if (at > 1) rows.push(NAMED.secondBefore(tags[at - 2]! & LISTS));
  if (at + 2 < words.length) rows.push(NAMED.secondAfter(tags[at + 2]! & LISTS));
  if (begins) rows.push(BEGINS, NAMED.ownBegins(own));
  if (alsoSmall) rows.push(SMALL.any, begins ? SMALL.begins : SMALL.inside);
  rows.push(NAMED.times(Math.min(5, of.capital.get(word.key) ?? 0)));
  // What stands around the whole run.
  const outside = run.first > 0 ? tags[run.first - 1]! : 0;
  const beyond = run.last + 1 < words.length ? tags[run.last + 1]! : 0;
  rows.push(NAMED.outside(outside & SAID), NAMED.beyond(beyond & SAID));
  if (run.last === at && AGE.test(text.slice(word.end, word.end + 5))) rows.push(AGED);
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

/** Tags are bits below this. */
const MOST_TAGS = 1 << 15;
const SHAPES = ['S', 'x', 'X', 'XX', 'XXXX', 'Xx', 'Xxxx'];
const pair = (both: number, between: string) => `t=${Math.floor(both / MOST_TAGS)}${between}${both % MOST_TAGS}`;

/** The names of features, by what they tell. */
const NAMED = {
  shape: featureBy((shape: string) => `s=${shape}`),
  own: featureBy((tags: number) => `t=${tags}`),
  ownShape: Object.fromEntries(SHAPES.map((shape) => [shape, featureBy((tags: number) => `t=${tags} s=${shape}`)])),
  ownBefore: featureBy((both: number) => pair(both, '<')),
  ownAfter: featureBy((both: number) => pair(both, '>')),
  ownBegins: featureBy((tags: number) => `B t=${tags}`),
  gaps: featureBy((gaps: string) => `g=${gaps}`),
  place: featureBy((place: number) => `p=${place >> 2}/${place & 3}`),
  secondBefore: featureBy((tags: number) => `L=${tags}`),
  secondAfter: featureBy((tags: number) => `R=${tags}`),
  times: featureBy((times: number) => `n=${times}`),
  outside: featureBy((tags: number) => `o=${tags}`),
  beyond: featureBy((tags: number) => `O=${tags}`),
};
const OF_ENDING = featureBy((ending: string) => `x=${ending}`);
const ENDING = {
  three: ofWord(({ word }) => OF_ENDING(word.slice(-3).toLowerCase())),
  two: ofWord(({ word }) => OF_ENDING(word.slice(-2).toLowerCase())),
};
const OF_WORD = {
  itself: ofWord((form) => makeFeature(`w=${keyOf(form)}`)),
  before: ofWord((form) => makeFeature(`l=${keyOf(form)}`)),
  after: ofWord((form) => makeFeature(`r=${keyOf(form)}`)),
};
const ALWAYS = makeFeature('b');
const BEGINS = makeFeature('B');
const SMALL = { any: makeFeature('small'), begins: makeFeature('smallB'), inside: makeFeature('smallI') };
const AGED = makeFeature('age');
const OF_BIT = BITS.map((_, bit) => ({
  own: makeFeature(`t${bit}`),
  begins: makeFeature(`t${bit}B`),
  inside: makeFeature(`t${bit}I`),
  before: makeFeature(`l${bit}`),
  beforeGap: featureBy((gap: string) => `l${bit}${gap}`),
  after: makeFeature(`r${bit}`),
  afterGap: featureBy((gap: string) => `r${bit}${gap}`),
}));

function shapeOf(word: Word): string {
  const { length } = word.text;
  if (!isUpper(word)) return 'x';
  if (length === 1) return 'X';
  if (isShouted(word)) return length < 4 ? 'XX' : 'XXXX';
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
