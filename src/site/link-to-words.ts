import { statementUrl } from './address.ts';

/** Longer words are given by their beginning and their end. */
const WHOLE = 300;
const ENDS = 4;

/**
 * The address of words in a paragraph: its anchor, and behind it the words as a text fragment, by which browsers mark them (WICG,
 * "Scroll to text fragment"). A browser that does not know it goes to the paragraph.
 */
export function linkToWords(id: string, anchor: string, words: string): string {
  const parts = words.split(/\s+/u);
  const text =
    words.length <= WHOLE || parts.length < 2 * ENDS
      ? encode(words)
      : `${encode(parts.slice(0, ENDS).join(' '))},${encode(parts.slice(-ENDS).join(' '))}`;
  return `${statementUrl(id, anchor)}:~:text=${text}`;
}

/** A hyphen and a comma mean something there; `encodeURIComponent` leaves the hyphen. */
const encode = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');
