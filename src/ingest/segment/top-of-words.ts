import { isDateLine } from './date-line.ts';
import { densest, lengthOf, type Passage } from './density.ts';
import { furniture } from './furniture.ts';
import { isKindLine } from './kind-line.ts';
import { isSiteLine } from './site-words.ts';

/** A menu without a headline that proves it has so many entries, so many of which only pages have. */
const ENTRIES = 12;
const SITE = 3;
/** Rules of lines that stand between any words. */
const MARKUP: ReadonlySet<string> = new Set(['markup', 'caption', 'end-mark', 'page-number']);
/** A heading reaches up so many lines, between which at most so many of the page stand. */
const WITHIN = 14;
const BETWEEN = 2;
/** A stretch above the heading that weighs so much, in hundreds of letters, may be the words. */
const WEIGHT = 3;
/** A title has so many words, or letters. */
const WORDS = 4;
const LETTERS = 30;

/** Who wrote it, who took the picture, when: lines of a heading that are no title. */
const BESIDE =
  /^(?:by|von|par|por|di|автор|текст|text|photo|foto|image|picture|credit|source|quelle|bild|©)(?![\p{L}\p{N}])|(?:photo|image|picture|credit|foto|bild)\s?:|\d{1,2}[:.]\d{2}|(?<!\d)(?:19|20)\d{2}(?!\d)/iu;

/**
 * Index of the first passage of the heading, or of the words where none is known, on a page whose title nothing repeats: right below a menu of a
 * dozen entries, three of which only pages have. Null where no such menu stands above the words.
 *
 * @param isSite whether a passage is only a page's: known from pages, or on the page twice
 */
export function topOfWords(passages: readonly Passage[], isSite: (passage: Passage) => boolean): number | null {
  const body = densest(passages);
  if (!body) return null;
  const above = passages.slice(0, body.first);
  const entries = above.filter(
    ({ reads, lines }) => reads === 'entry' && !lines.every((line) => MARKUP.has(furniture(line)?.id ?? '')),
  );
  if (
    entries.length < ENTRIES ||
    entries.filter(isSite).length < SITE ||
    !entries.some(({ lines }) => lines.every(isSiteLine))
  )
    return null;
  let top = body.first;
  let between = 0;
  for (let at = body.first - 1; at >= Math.max(0, body.first - WITHIN) && between <= BETWEEN; at -= 1) {
    const { reads, text, lines } = passages[at]!;
    if (reads === 'words' || lines.some(({ text: line }) => isDateLine(line) || isKindLine(line))) top = at;
    else if (BESIDE.test(text)) continue;
    else if (lines.every(isSiteLine) || (text.split(/\s+/u).length < WORDS && lengthOf(text) < LETTERS)) between += 1;
    else if (!/[.,;:]$/u.test(text)) top = at;
    if (top === at) between = 0;
  }
  return (densest(passages.slice(0, top))?.weight ?? 0) < WEIGHT ? top : null;
}
