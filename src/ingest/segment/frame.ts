import type { Line } from '../types.ts';
import { isDateLine } from './date-line.ts';
import { densest, findPassages, lengthOf, type Passage } from './density.ts';
import { ALIKE, isTitled, likeness } from './headline.ts';
import { isSiteLine } from './site-words.ts';
import { topOfWords } from './top-of-words.ts';

/** What a saved page has around its words. */
export interface Frame {
  /** The line that the page's title repeats, or null. */
  readonly headline: Line | null;
  /** What stays of the lines between the headline and the words. */
  readonly heading: ReadonlySet<Line>;
  /** Lines above the headline, beside the heading and below the words. */
  readonly around: ReadonlySet<Line>;
}

const NONE: Frame = { headline: null, heading: new Set(), around: new Set() };

/** So many entries between a page's title and its headline are a menu. */
const ENTRIES = 6;
/** An entry that stands so often on the page, beside another, is a teaser, between the words too; a heading stands twice, where the page lists its headings. */
const OFTEN = 3;
/** A day that stands so near above a headline is the headline's; further up it is another page's. */
const STAMP = 3;
/** So near below a headline the same line is the headline again. */
const BESIDE = 10;
/** Menus and captions have no longer lines. */
const LONGEST = 120;
/** A stretch below the words that weighs so much, in hundreds of letters, is words too. */
const WEIGHT = 8;

/**
 * The frame of a saved page: its first line is the title, which the headline far below repeats, alone or without the name of the site. What stands
 * between is the page's, however it looks: menus, captions, other headlines. Below the words the page begins with the first line that is known from
 * pages or stands on the page twice. A text whose first line is not repeated, or only right below it, has none.
 */
export function findFrame(lines: readonly Line[]): Frame {
  const passages = findPassages(lines);
  const seen = timesSeen(lines);
  const isButton = (passage: Passage) => passage.reads === 'entry' && passage.lines.every(isSiteLine);
  const isSite = (passage: Passage) =>
    isButton(passage) ||
    (passage.reads === 'entry' &&
      passage.text.length <= LONGEST &&
      passage.lines.every(({ text }) => seen(text) > 1 && !isDateLine(text)));
  const headline = findHeadline(passages);
  const top = headline ?? topOfWords(passages, isSite);
  const first =
    top === null
      ? -1
      : passages.findIndex(({ reads }, at) => at >= top + (headline === null ? 0 : 1) && reads === 'words');
  if (top === null || first === -1) return NONE;
  const isTeaser = (passage: Passage) =>
    isButton(passage) ||
    (isSite(passage) && passage.lines.every(({ text }) => seen(text) >= OFTEN && !text.endsWith(':')));
  const last = lastWords(passages, first);
  const tail = passages.findIndex((passage, at) => at > last && isSite(passage));
  const title = headline === null && isTitled(passages[0]!.text) ? 0 : -1;
  const around = passages.filter((passage, at) => {
    if (at < top) return at !== title && !(isDateLine(passage.text) && top - at <= STAMP);
    if (tail !== -1 && at >= tail) return true;
    if (at > top && at <= top + BESIDE && passage.text === passages[top]!.text) return true;
    if (at < first) return at > top && isSite(passage);
    return at < last && isTeaser(passage) && [passages[at - 1]!, passages[at + 1]!].some(isTeaser);
  });
  const heading = passages.slice(top, first).filter((passage) => !around.includes(passage));
  return {
    headline: headline === null ? null : passages[headline]!.lines[0]!,
    heading: new Set(heading.flatMap((passage) => passage.lines)),
    around: new Set(around.flatMap((passage) => passage.lines)),
  };
}

function timesSeen(lines: readonly Line[]): (text: string) => number {
  const seen = Map.groupBy(lines, ({ text }) => text);
  return (text) => seen.get(text)?.length ?? 0;
}

const words = (passages: readonly Passage[]) =>
  passages.reduce((sum, { reads, text }) => sum + (reads === 'words' ? lengthOf(text) : 0), 0);

/** What a stretch weighs: above null it reads as words. */
const weight = (passages: readonly Passage[]) =>
  words(passages) / 100 - passages.filter(({ reads }) => reads === 'entry').length / 2;

/** Index of the headline: the line that repeats the title with menus above it and words below, or the one most like it above the words. */
function findHeadline(passages: readonly Passage[]): number | null {
  const body = densest(passages);
  if (!body) return null;
  const title = passages[0]!.text;
  const alike = passages.map(({ text }, at) => (at === 0 ? 0 : likeness(title, text)));
  const most = Math.max(...alike);
  if (most < ALIKE) return null;
  const again = [...alike.keys()].filter((at) => alike[at] === most && (most === 1 || at <= body.first));
  const found = again.reduce<number | null>(
    (best, at) =>
      (best === null ? isMenu(passages.slice(1, at)) : isFarBelow(passages.slice(best + 1, at))) ? at : best,
    null,
  );
  if (
    found === null ||
    (found > body.first && words(passages.slice(0, found)) > OUTSIDE * words(passages.slice(found)))
  )
    return null;
  const entries = passages.slice(1, found).filter(({ reads }) => reads === 'entry').length;
  return entries >= ENTRIES || (most === 1 && entries > 0 && passages[found]!.text.length < title.length)
    ? found
    : null;
}

/** So far below a headline stand its first words; fewer letters than that are a caption's or a notice's. */
const NEAR = 40;
const FEW = 100;
/** Of the words of a page, so much may stand above its headline where the densest stretch begins there: notices, teasers. */
const OUTSIDE = 0.35;

/** Whether a stretch reads as a menu, whatever sentences it has; nothing at all does. */
const isMenu = (passages: readonly Passage[]) => passages.length === 0 || weight(passages) < 0;

/** Whether between two lines that repeat the title stands a menu and none of the words: the second is the headline then. */
const isFarBelow = (between: readonly Passage[]) =>
  isMenu(between) &&
  words(between.slice(0, NEAR)) < FEW &&
  between.filter(({ reads }) => reads === 'entry').length >= ENTRIES;

/** Index of the last passage of the words: below it no stretch weighs as much as words do. */
function lastWords(passages: readonly Passage[], first: number): number {
  let last = first;
  for (;;) {
    const next = densest(passages.slice(last + 1));
    if (!next || next.weight < WEIGHT) return last;
    last += 1 + next.last;
  }
}
