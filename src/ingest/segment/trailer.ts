import { opensNotes } from '../envelope/agency.ts';
import type { Line } from '../types.ts';

/** How an agency signs off: "Enditem", "NNNN", "-0-". Its own name below the last paragraph is known by `isMasthead`. */
const SIGN_OFF = /^(?:enditem|item ends?|nnnn|\/?-0-\/?)$/iu;

/** How many of the last lines a sign-off may stand among. */
const LAST = 3;

/**
 * Lines below the words of a report: notes to editors up to the end of the text, and the agency's own name as its last line.
 *
 * @param isMasthead whether a line is nothing but the name or mark of a source or organisation
 */
export function findTrailer(lines: readonly Line[], isMasthead: (text: string) => boolean): ReadonlySet<Line> {
  const printed = lines.filter(({ text }) => text !== '');
  const opens = printed.findIndex(({ text }) => opensNotes(text));
  const cut =
    opens > 0 && printed.slice(0, opens).some(({ text }) => /[.!?…。]["”»]?$/u.test(text)) ? opens : printed.length;
  const words = printed.slice(0, cut);
  const signOff = words
    .slice(1)
    .slice(-LAST)
    .filter(({ text }) => SIGN_OFF.test(text) || isMasthead(text.replace(/^[=/(\s-]+|[=/)\s-]+$/gu, '')));
  return new Set([...printed.slice(cut), ...signOff]);
}
