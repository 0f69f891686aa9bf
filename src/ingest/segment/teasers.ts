import { openingLabel } from '../turns/labels.ts';
import type { Line } from '../types.ts';
import { isDateLine } from './date-line.ts';

/** What pages print above the headings of other pages. */
const READ_ON =
  /^(?:see also|read also|also read|read more|more on this|related(?: (?:articles|news|stories|content|materials))?|смотрите также|читайте также|по теме|материалы по теме|дивіться також|читайте також|lire aussi|voir aussi|à lire aussi|lesen sie auch|mehr zum thema|lea también|ver también)\s?:?$/iu;

/**
 * Headings of other pages between the words, each with its day, below a line that announces them:
 *
 *     See also
 *     The ferry of Skerry goes again
 *     March 12, 2009
 */
export function findTeasers(lines: readonly Line[]): ReadonlySet<Line> {
  const printed = lines.filter(({ text }) => text !== '');
  const found = new Set<Line>();
  printed.forEach((line, index) => {
    if (!READ_ON.test(line.text)) return;
    for (
      let at = index + 1;
      at + 1 < printed.length && isHeading(printed[at]!) && isDateLine(printed[at + 1]!.text);
      at += 2
    ) {
      for (const own of [line, printed[at]!, printed[at + 1]!]) found.add(own);
    }
  });
  return found;
}

const LONGEST = 200;

const isHeading = ({ text }: Line) =>
  text.length <= LONGEST &&
  !/[.!…:;,]$/u.test(text) &&
  !isDateLine(text) &&
  (openingLabel(text)?.end ?? text.length) === text.length;
