import { isDateLine } from '../segment/date-line.ts';
import { findDateline } from '../segment/dateline.ts';
import type { Line } from '../types.ts';
import type { Envelope, Inner } from './envelope.ts';

const FROM = /^From \S+(?: at \S+)?\s+(?:\p{L}{3} ){2}\s?\d{1,2} .*\d{4}/u;

/** Mails kept one below the other (mbox), each below a line that says from whom and when it came. */
export const mailbox: Envelope = {
  id: 'mailbox',
  says: 'line between mails',
  fits: (lines) => FROM.test(lines.find(({ text }) => text !== '')?.text ?? ''),
  open: (lines) => cut(lines, (line, index) => FROM.test(line.text) && (index === 0 || lines[index - 1]!.text === '')),
};

/** Signs that nobody ends a paragraph with, alone on a line. */
const RULE = /^(?:#{3,}|={5,}|\*{5,}|-{5,}|_{5,}|~{5,}|%{3,}|\+{5,})$/;
/** A part of a text that is shorter may be anything. */
const SHORTEST = 300;
/** So many lines a text of its own may have above its day. */
const HEAD = 5;

/**
 * Texts one below the other, with the same rule between them, each with a day of its own at its head. A rule between the parts of one text has
 * none below it.
 */
export const parted: Envelope = {
  id: 'parted',
  says: 'rule between texts',
  fits: (lines) => {
    const rule = lines.find(({ text }) => RULE.test(text))?.text;
    return rule !== undefined && isDated(partsAt(lines, rule));
  },
  open: (lines) => {
    const rule = lines.find(({ text }) => RULE.test(text))!.text;
    return partsAt(lines, rule).map((part) => ({ lines: part, hints: [] }));
  },
};

const partsAt = (lines: readonly Line[], rule: string): readonly (readonly Line[])[] =>
  cut(lines, ({ text }) => text === rule)
    .map((part) => part.lines)
    .filter((part) => part.some(({ text }) => text !== ''));

const lengthOf = (lines: readonly Line[]) => lines.reduce((sum, { text }) => sum + text.length, 0);

const isDated = (parts: readonly (readonly Line[])[]): boolean =>
  parts.length >= 2 &&
  parts.every((part) => {
    const printed = part.filter(({ text }) => text !== '');
    return (
      lengthOf(part) >= SHORTEST &&
      printed.slice(0, HEAD).some(({ text }) => isDateLine(text) || findDateline(text) !== null)
    );
  });

/** Stretches of lines that begin with those that a test tells, which are in none. */
function cut(lines: readonly Line[], begins: (line: Line, index: number) => boolean): readonly Inner[] {
  const parts: Line[][] = [[]];
  for (const [index, line] of lines.entries()) {
    if (begins(line, index)) parts.push([]);
    else parts.at(-1)!.push(line);
  }
  return parts.filter((part) => part.some(({ text }) => text !== '')).map((part) => ({ lines: part, hints: [] }));
}

/** A heading has so many letters at most, and the words below it at least so many before the next. */
const LONGEST_HEADING = 200;
const WORDS = 400;
/** So much of a page may stand above its first text. */
const ABOVE = 0.2;

/**
 * A page of several texts, each below its heading and a line with its day, or its day and a heading, all in the same order:
 *
 *     The lamps are lit
 *     14 March 2009
 *     The lamps of the Inner Channel …
 *
 *     The oil is paid
 *     16 March 2009
 *     …
 *
 * Every one has words: a list of headings with their days is a menu, and the days of one text's parts have no headings of their own.
 */
export const datedTexts: Envelope = {
  id: 'dated-texts',
  says: 'end of one text and head of the next',
  fits: (lines) => findStarts(lines) !== null,
  open: (lines) => {
    const starts = findStarts(lines)!;
    return starts.map((start, index) => ({
      lines: lines.slice(index === 0 ? 0 : start, starts[index + 1] ?? lines.length),
      hints: [],
    }));
  },
};

/** Indexes of the first lines of each text; null where the page is no such. */
function findStarts(lines: readonly Line[]): readonly number[] | null {
  const days = lines.flatMap(({ text }, index) =>
    text.length <= 60 && /\d/u.test(text) && isDateLine(text) ? [index] : [],
  );
  if (days.length < 2) return null;
  const printedNear = (index: number, step: 1 | -1) => {
    for (let at = index + step; at >= 0 && at < lines.length; at += step) if (lines[at]!.text !== '') return at;
    return null;
  };
  const isHeading = (at: number | null) =>
    at !== null &&
    lines[at]!.text.length <= LONGEST_HEADING &&
    !/[.!?…:;,]$/u.test(lines[at]!.text) &&
    !isDateLine(lines[at]!.text);
  for (const step of [-1, 1] as const) {
    const heads = days.map((day) => ({ day, heading: printedNear(day, step) }));
    if (!heads.every(({ heading }) => isHeading(heading))) continue;
    const starts = heads.map(({ day, heading }) => (step === -1 ? heading! : day));
    if (!starts.every((start) => start === 0 || lines[start - 1]!.text === '')) continue;
    const texts = new Set(heads.map(({ heading }) => lines[heading!]!.text));
    const stretches = starts.map((start, index) => lines.slice(start + 2, starts[index + 1] ?? lines.length));
    const worded = stretches.every(
      (stretch) =>
        lengthOf(stretch) >= WORDS && stretch.some(({ text }) => text.length >= 80 || /[.!?…。]["”»]?$/u.test(text)),
    );
    if (worded && texts.size === heads.length && lengthOf(lines.slice(0, starts[0])) <= ABOVE * lengthOf(lines))
      return starts;
  }
  return null;
}
