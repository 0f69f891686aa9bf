import type { Line } from '../types.ts';
import { isDateLine } from './date-line.ts';
import { opensTurn } from './density.ts';
import { furniture } from './furniture.ts';
import { isKindLine } from './kind-line.ts';
import { isMenuLine, isMenuWord } from './site-words.ts';

/** How many short lines in a row may be a menu, and how many of them must be known from menus. */
const ROW = 8;
const KNOWN = 2;
/** Menus have short lines. */
const LONGEST = 120;
/** A heading between a menu and the words has at most so many lines. */
const HEADING = 6;

const LONGEST_TITLE = 240;
/** A question or a sentence in a menu is no longer than this, and the menu goes on below it. */
const ASIDE = 80;

interface Group {
  readonly lines: readonly Line[];
  readonly menu: boolean;
}

/**
 * Lines of the menus above, between and below the words: rows of short lines that end no sentence, of which at least two are known from
 * menus. Lists of names, of signatures and of headings have none of those, and stay. Of the row above the words the heading
 * stays, of the row below them the day and the names that close a document.
 *
 * @param isName whether the words are exactly one name that the authority knows
 */
export function findNavigation(lines: readonly Line[], isName: (words: string) => boolean): ReadonlySet<Line> {
  const groups = findGroups(lines);
  const found = new Set<Line>();
  for (let at = 0; at < groups.length;) {
    let next = at + 1;
    while (groups[at]!.menu && next < groups.length && goesOn(groups, next)) next += 1;
    const row = groups[at]!.menu ? groups.slice(at, next).flatMap((group) => group.lines) : [];
    if (row.length >= ROW && row.filter(isMenuLine).length >= KNOWN)
      for (const line of withoutHeading(
        row,
        lines,
        at === 0 || !groups.slice(0, at).some(isProse),
        next < groups.length,
        isName,
      ))
        found.add(line);
    at = next;
  }
  return found;
}

/** Whether the group is a menu's: by itself, or as one short sentence with the menu right above and for three groups below it. */
function goesOn(groups: readonly Group[], index: number): boolean {
  const { lines, menu } = groups[index]!;
  if (menu) return true;
  const below = groups.slice(index + 1, index + 4);
  return (
    lines.length === 1 &&
    lines[0]!.text.length <= ASIDE &&
    groups[index - 1]?.menu === true &&
    below.length === 3 &&
    below.every((group) => group.menu)
  );
}

/** Lines between two empty ones, and whether they may stand in a menu. */
function findGroups(lines: readonly Line[]): readonly Group[] {
  const groups: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of lines) {
    if (line.text === '') open = null;
    else if (open) open.push(line);
    else groups.push((open = [line]));
  }
  return groups.flatMap((group): Group[] => {
    const may = group.map(mayBeMenu);
    if (!may.includes(true) || isWrapped(group, !may.includes(false))) return [{ lines: group, menu: false }];
    // Single lines without gaps: each may be a menu's, or not.
    return may.includes(false)
      ? group.map((line, index) => ({ lines: [line], menu: may[index]! }))
      : [{ lines: group, menu: true }];
  });
}

const ENDS = /[.!?…;,:。！？]["”»’)\]]?$/u;

function mayBeMenu({ text }: Line): boolean {
  if (text.length > LONGEST || opensTurn(text)) return false;
  return !ENDS.test(text) || isMenuWord(text) || furniture({ text }) !== null;
}

/**
 * Lines of one paragraph that was set to a width: the words go on in small letters below a line that no menu has, or do so often.
 *
 * @param menus every line may be a menu's
 */
function isWrapped(group: readonly Line[], menus: boolean): boolean {
  const small = group.slice(1).filter((line) => /^\p{Ll}/u.test(line.text) && !isMenuLine(line)).length;
  return (small > 0 && !menus) || (small > 1 && small >= 0.2 * (group.length - 1));
}

const isProse = ({ lines, menu }: Group) =>
  !menu && lines.some(({ text }) => ENDS.test(text)) && lines.reduce((sum, { text }) => sum + text.length, 0) > LONGEST;

function withoutHeading(
  row: readonly Line[],
  lines: readonly Line[],
  above: boolean,
  followed: boolean,
  isName: (words: string) => boolean,
): readonly Line[] {
  if (above && followed) return row.slice(0, headingStart(row, lines));
  const closing = row.findIndex(
    (line) =>
      isMenuLine(line) ||
      (!isDateLine(line.text) && !isName(line.text) && /\p{L}/u.test(line.text) && !IN_A_SENTENCE.test(line.text)),
  );
  return row.slice(Math.max(0, closing));
}

/** Words that menus do without: the last words of a text may lack their full stop. */
const IN_A_SENTENCE =
  /(?<!\p{L})(?:thank(?:s| you)|I|we|you|he|she|they|it|is|are|was|were|will|would|have|has|had|said|must|спасибо|благодарю|дякую|мы|вы|merci|nous|vous|danke|wir|gracias|شكرا)(?!\p{L})/iu;

/** Index in the row of the first line of the heading: what stands right above the words. */
function headingStart(row: readonly Line[], lines: readonly Line[]): number {
  const title = pageTitle(lines);
  const again =
    title === null
      ? -1
      : row.findLastIndex(({ number, text }) => number !== lines.find(isPrinted)!.number && text === title);
  if (again !== -1) return again;
  const crumb = row.findLastIndex(({ text }) => /[/>›»]$/u.test(text));
  if (crumb !== -1 && row.length - crumb - 1 <= HEADING) return crumb + 1;
  const last = Math.max(0, row.length - HEADING);
  const kind = row.findIndex(({ text }, index) => index >= last && isKindLine(text));
  const date = row.findIndex(({ text }, index) => index >= last && isDateLine(text));
  const first = kind !== -1 ? kind : date;
  if (first === -1) return isTitle(row.at(-1)!) ? row.length - 1 : row.length;
  return first > 0 && isTitle(row[first - 1]!) ? first - 1 : first;
}

/** Titles of menus are shorter. */
const isTitle = (line: Line) => !isMenuLine(line) && line.text.split(/\s+/u).length >= 5;

const isPrinted = ({ text }: Line) => text !== '';

/**
 * The title that a page's first line repeats from the heading below, alone or with the site's name after a dash: `Statement of the Ministry -
 * Ministry of Skerry`. Null where no further line has it.
 */
export function pageTitle(lines: readonly Line[]): string | null {
  const first = lines.find(isPrinted);
  if (!first) return null;
  const again = (words: string) => {
    const below = lines.find((line) => line !== first && line.text === words);
    return (
      below !== undefined &&
      lines.every(({ number, text }) => number <= first.number || number >= below.number || text.length <= LONGEST)
    );
  };
  const ends = [first.text.length, ...[...first.text.matchAll(/\s[-–—|]\s/gu)].map(({ index }) => index)];
  const title = ends
    .map((end) => first.text.slice(0, end).trim())
    .find(
      (words) => words.length > 10 && words.length <= LONGEST_TITLE && !/[.,;?!:–—-]\**$/u.test(words) && again(words),
    );
  return title ?? null;
}

/**
 * The title that a page set for printing has below the words, between whose site it is and the page's address:
 *
 *     Official site of the Ministry:
 *     Talks on the strait
 *     http://ministry.example/12
 */
export function titleBelow(lines: readonly Line[]): Line | null {
  const printed = lines.filter(isPrinted);
  const at = printed.findLastIndex(
    (line, index) =>
      index > 1 &&
      furniture(line)?.id === 'address' &&
      furniture(printed[index - 2]!)?.id === 'page-data' &&
      furniture(printed[index - 1]!) === null,
  );
  return at === -1 ? null : printed[at - 1]!;
}
