import type { Line } from '../types.ts';

/** `1 J. Keel.`, `[2] See document 12.`, `* 3 Of the same day.` */
const NOTE = /^[*•\s]*\[?(?<number>\d{1,2})\]?[.)]?\s+(?=\S)/u;
/** Of notes that stand below each other at least this share has its mark in the words above. */
const MARKED = 0.5;
/** A note alone is one only where it closes the text. */
const SEVERAL = 2;

/**
 * Footnotes of whoever edited a document: lines below each other with the numbers from 1 on, whose marks stand at words above
 * them (`the Council1 agreed`, `the pilots. [2]`). Numbered paragraphs have no marks.
 */
export function findNotes(lines: readonly Line[]): ReadonlySet<Line> {
  const printed = lines.filter(({ text }) => text !== '');
  const found = new Set<Line>();
  for (let at = 1; at < printed.length; at++) {
    let count = 0;
    while (numberOf(printed[at + count]) === count + 1) count++;
    if (count === 0 || (count < SEVERAL && at + count < printed.length)) continue;
    const above = printed
      .slice(0, at)
      .map(({ text }) => text)
      .join('\n');
    const marked = Array.from({ length: count }, (_, index) => markOf(index + 1)).filter((mark) => mark.test(above));
    if (marked.length >= MARKED * count) for (const note of printed.slice(at, at + count)) found.add(note);
    at += count - 1;
  }
  return found;
}

function numberOf(line: Line | undefined): number | null {
  const number = line && NOTE.exec(line.text)?.groups?.['number'];
  return number === undefined ? null : Number(number);
}

/** A number right behind a word, or behind what closes it; or in square brackets. */
const markOf = (number: number) =>
  new RegExp(String.raw`(?<=\p{L}[.,;:”"’)]?)${number}(?![\p{L}\d%])|\[${number}\]`, 'u');
