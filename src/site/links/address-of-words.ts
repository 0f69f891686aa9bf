import { digestOf } from './digest.ts';

/** Words of one paragraph as they are printed. UTF-16 offsets into the paragraph. */
export interface PrintedStretch {
  readonly anchor: string | null;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Longer words are named by their beginning and their end in a text directive. */
const WHOLE = 300;
const ENDS = 4;

/**
 * The address of words by what is known of them without their page: the same as `makeAddress` gives on it, but for signs by which a
 * browser without the page’s script would tell them from others like them.
 *
 * @param page the statement's address, in full, without query and fragment
 * @param stretches one for each paragraph, in order: of all but the last the words up to its end, of all but the first from its beginning
 * @returns the page itself where the words stand at its head, which has no paragraphs
 */
export function addressOfWords(page: string, stretches: readonly PrintedStretch[]): string {
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!first || !last || !isParagraph(first.anchor) || !stretches.every(({ anchor }) => isParagraph(anchor))) {
    const anchor = stretches.find((stretch) => stretch.anchor !== null)?.anchor;
    return anchor ? `${page}#${anchor}` : page;
  }
  const words = stretches.map((stretch) => stretch.words).join('\n');
  const w = `${first.start}-${last.end}-${digestOf(words)}${stretches.length === 1 ? '' : `-${last.anchor}`}`;
  const parts = words.split(/\s+/u);
  const whole = stretches.length === 1 && (words.length <= WHOLE || parts.length < 2 * ENDS);
  const named = whole ? [words] : [parts.slice(0, ENDS).join(' '), parts.slice(-ENDS).join(' ')];
  return `${page}?w=${w}#${first.anchor}:~:text=${named.map(encode).join(',')}`;
}

const isParagraph = (anchor: string | null): anchor is string => anchor?.startsWith('p-') === true;

/** A hyphen and a comma mean something there; `encodeURIComponent` leaves the hyphen. */
const encode = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');
