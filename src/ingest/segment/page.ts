import { type Labels, NO_LABELS } from '../turns/find-labels.ts';
import type { Line, ZonedText } from '../types.ts';
import { findCollectorHeader } from './collector.ts';
import { isTown } from '../fields/cities.ts';
import { isCityAndState } from '../fields/city-and-state.ts';
import { isDateLine, isNumberLine, labelledDate } from './date-line.ts';
import { findItemHeads } from './dated-list.ts';
import { findFrame } from './frame.ts';
import { furniture } from './furniture.ts';
import { isKindLine } from './kind-line.ts';
import { findNavigation, pageTitle, titleBelow } from './navigation.ts';
import { findBlocks } from './paragraphs.ts';
import { findRoleNote } from './role-note.ts';
import { findTeasers } from './teasers.ts';
import { findTrailer } from './trailer.ts';

/** A stretch of a raw file that may hold one statement, without the page's furniture. */
export interface Section {
  readonly lines: readonly Line[];
  /** The heading of a dated list that the section stands under, or null. */
  readonly head: { readonly title: Line; readonly date: ZonedText } | null;
  /** True where a note says that the text goes on, or began, elsewhere. */
  readonly continued: boolean;
  /** True below the header of an agency's machine: what follows is a report. */
  readonly wired: boolean;
  /** The headline, where the page's title repeats it, or null. */
  readonly headline: Line | null;
  /** The title that a page set for printing has below the words, or null. */
  readonly below: Line | null;
}

/** A line, or a part of one, that is no part of the words. */
export interface Removed {
  readonly line: number;
  /** The last line of the raw file that it reaches to; absent: the same. */
  readonly last?: number;
  readonly rule: string;
  readonly says: string;
  /** Only a part of the line; the rest is words, or removed for itself. */
  readonly part?: boolean;
}

/** A page taken apart: sections in the order of the file, what was removed, and what dates may be read from. */
export interface Page {
  readonly sections: readonly Section[];
  readonly removed: readonly Removed[];
  /** Zones of the page's furniture; they belong to every section. */
  readonly zones: readonly ZonedText[];
}

/**
 * Take a page apart: furniture, collector's header, posted dates, the main text and a list of dated items.
 *
 * @param isMasthead whether a line is nothing but the name of a source or organisation
 * @param isName whether the words are exactly one name that the authority knows
 * @param labels of the file's turns: their lines are words, whatever they look like
 * @param wired whether an agency's machine sent it
 */
export function readPage(
  lines: readonly Line[],
  isMasthead: (text: string) => boolean,
  isName: (words: string) => boolean,
  labels: Labels = NO_LABELS,
  wired = false,
): Page {
  const heads = findItemHeads(lines);
  const firstHead = heads[0]?.line.number ?? Infinity;
  const removed: Removed[] = [];
  const zones: ZonedText[] = [];
  const below = titleBelow(lines);
  const frame = heads.length > 0 ? null : findFrame(lines);
  const sections: {
    lines: Line[];
    head: Section['head'];
    continued: boolean;
    wired: boolean;
    headline: Line | null;
    below: Line | null;
  }[] = [{ lines: [], head: null, continued: false, wired, headline: frame?.headline ?? null, below }];
  const remove = (line: number, rule: string, says: string, part = false) => removed.push({ line, rule, says, part });
  const lastBanner = lastBannerLine(lines, firstHead);
  const letterhead = findLetterhead(lines, isMasthead);
  const inside = findInside(lines);
  const navigation = findNavigation(lines, isName);
  const teasers = findTeasers(lines);
  const trailer = findTrailer(lines, isMasthead);
  const repeated = pageTitle(lines) === null ? null : lines.find(({ text }) => text !== '');
  const firstWords =
    lines.find((line) => line.text !== '' && !letterhead.has(line) && isWords(line))?.number ?? Infinity;

  for (const line of lines) {
    if (line.text === '') {
      sections.at(-1)!.lines.push(line);
      continue;
    }
    if (labels.opening.has(line.number)) {
      sections.at(-1)!.lines.push(withoutRoleNotes(line, zones, remove));
      continue;
    }
    const head = heads.find((candidate) => candidate.line === line);
    if (head) {
      const date: ZonedText = { zone: 'posted', line: line.number, start: 0, text: head.date };
      sections.push({
        lines: [],
        head: { title: { number: line.number, text: line.text.slice(head.titleStart) }, date },
        continued: false,
        wired: false,
        headline: null,
        below: null,
      });
      continue;
    }
    const collector = findCollectorHeader(line.text);
    if (collector && line.number <= firstWords) {
      zones.push({ zone: 'collector-header', line: line.number, start: 0, text: collector.text });
      const goesOn = collector.end < line.text.length;
      remove(line.number, 'collector-header', `“${collector.text}”, put before the text by whoever saved it`, goesOn);
      if (goesOn) sections.at(-1)!.lines.push({ number: line.number, text: line.text.slice(collector.end) });
      continue;
    }
    if (teasers.has(line)) {
      remove(line.number, 'teaser', 'heading of another page, and its day');
      continue;
    }
    if (line === frame?.headline) {
      sections.at(-1)!.lines.push(line);
      continue;
    }
    const posted = labelledDate(line.text);
    if (posted !== null && !inside.has(line)) {
      zones.push({ zone: 'posted', line: line.number, start: line.text.indexOf(posted), text: posted });
      remove(line.number, 'posted', 'day on which the page was put out');
      continue;
    }
    if (trailer.has(line)) {
      zones.push({ zone: 'footer', line: line.number, start: 0, text: line.text });
      remove(line.number, 'trailer', 'note to editors, or the agency’s own sign-off');
      continue;
    }
    if (line === below) continue;
    if (line === repeated) {
      remove(line.number, 'page-title', 'title of the page, which repeats the heading');
      continue;
    }
    // A clock, a counter or a date among the links still tells of the page.
    if (
      navigation.has(line) &&
      !frame?.heading.has(line) &&
      !isDateLine(line.text) &&
      furniture(line)?.zone !== 'banner'
    ) {
      remove(line.number, 'menu', 'row of links of the page');
      continue;
    }
    if (frame?.around.has(line) && furniture(line)?.zone !== 'banner') {
      remove(line.number, 'menu', 'what the page has around the words');
      continue;
    }
    const known = furniture(line) ?? (afterContact(line, lines) ? CONTACT : null);
    const rule = known && inside.has(line) && !INSIDE.has(known.id) ? null : known;
    const near = nearHeading(sections.at(-1)!.lines);
    if (near && !inside.has(line) && !rule?.zone.startsWith('foot') && isDateLine(line.text)) {
      const zone = line.number < lastBanner ? 'banner' : 'posted';
      zones.push({ zone, line: line.number, start: 0, text: line.text });
      remove(
        line.number,
        zone === 'banner' ? 'banner-date' : 'posted',
        zone === 'banner' ? 'date in the page’s banner' : 'date above or below the heading',
      );
    } else if (near && isNumberLine(line.text)) {
      zones.push({ zone: 'navigation', line: line.number, start: 0, text: line.text });
      remove(line.number, 'document-number', 'number of the document');
    } else if (near && (isCityAndState(line.text) || besideDate(line, lines) || isVenue(line, lines))) {
      zones.push({ zone: 'navigation', line: line.number, start: 0, text: line.text });
      remove(line.number, 'place-line', 'place, above the text');
    } else if (rule) {
      zones.push({ zone: rule.zone, line: line.number, start: 0, text: line.text });
      remove(line.number, rule.id, rule.says);
      if (rule.zone === 'continuation') sections.at(-1)!.continued = true;
    } else if (letterhead.has(line)) {
      zones.push({ zone: 'banner', line: line.number, start: 0, text: line.text });
      remove(line.number, 'letterhead', 'name or address of who publishes the page');
    } else if (!inside.has(line) && isSectionHeading(line, lines, firstHead)) {
      zones.push({ zone: 'navigation', line: line.number, start: 0, text: line.text });
      remove(line.number, 'section', 'heading of a part of the site');
    } else {
      sections.at(-1)!.lines.push(withoutRoleNotes(line, zones, remove));
    }
  }
  return { sections, removed, zones };
}

/** The last line of the banner: clocks, counters and addresses above the words. A date above it is the day the page was seen. */
function lastBannerLine(lines: readonly Line[], before: number): number {
  const top = lines.slice(0, 39).filter((line) => line.number < before && line.text !== '');
  const banner = top.filter((line) => furniture(line)?.zone === 'banner' && !isDateLine(line.text));
  const first = banner[0]?.number ?? 0;
  const wordsBefore = top.some((line) => line.number < first && line.text.length > 200);
  return wordsBefore ? 0 : (banner.at(-1)?.number ?? 0);
}

/** A date on a line of its own belongs to the heading only while at most a few short lines have been read. */
function nearHeading(lines: readonly Line[]): boolean {
  let read = 0;
  for (const { text } of lines) if (text !== '' && (++read > 3 || text.length > 320)) return false;
  return true;
}

/** A line whose labels have the notes of a pop-up in them, without those; each is told as left out. */
function withoutRoleNotes(
  line: Line,
  zones: ZonedText[],
  remove: (line: number, rule: string, says: string, part: boolean) => void,
): Line {
  const found = findRoleNote(line.text);
  if (!found) return line;
  zones.push({ zone: 'turn-label', line: line.number, start: found.start, text: found.note });
  remove(line.number, 'role-note', `“${found.note}”, a note on who speaks`, true);
  return withoutRoleNotes({ ...line, text: found.text }, zones, remove);
}

/** Rules whose lines stand between the lines of a paragraph too. */
const INSIDE: ReadonlySet<string> = new Set(['end-mark', 'time-of-day', 'page-number', 'markup', 'caption']);
/** A line that is shorter is no line of a paragraph that was set to a width. */
const FULL = 45;

/** Lines that go on with a sentence of the line above: whatever they look like, they are words. */
function findInside(lines: readonly Line[]): ReadonlySet<Line> {
  const goesOn = (above: Line) =>
    above.text.length >= FULL && !/[.?!…:"”»]$/u.test(above.text) && furniture(above) === null;
  return new Set(
    findBlocks(lines).flatMap((block) =>
      block.filter((_, index) => index > 0 && block.slice(Math.max(0, index - 2), index).some(goesOn)),
    ),
  );
}

/** How long the name of a hall or a house may be. */
const VENUE = 60;

/** `Custom House` right above the line of city and state, below a title. */
function isVenue(line: Line, lines: readonly Line[]): boolean {
  if (line.text.length > VENUE || /[,.:;!?…]/u.test(line.text) || isKindLine(line.text)) return false;
  const printed = lines.filter(({ text }) => text !== '');
  const at = printed.indexOf(line);
  const below = printed[at + 1];
  return (
    below !== undefined &&
    isCityAndState(below.text) &&
    printed.slice(0, at).some((above) => furniture(above) === null && !isKindLine(above.text))
  );
}

/** `Velmar, Custom House` on the line above or below a date or a time of day, `Velmar` below a day and its hour: where the words were said. */
function besideDate(line: Line, lines: readonly Line[]): boolean {
  const named = line.text.length <= 48 && /^\p{Lu}[\p{L} .'’-]+, \p{Lu}[\p{L} .'’-]+$/u.test(line.text);
  if (!named && !isTown(line.text)) return false;
  const printed = lines.filter(({ text }) => text !== '');
  const at = printed.indexOf(line);
  if (!named) return at > 1 && /^\d{1,2}:\d{2}$/.test(printed[at - 1]!.text) && isDateLine(printed[at - 2]!.text);
  return (
    /^\d{1,2}:\d{2}$/.test(printed[at - 1]?.text ?? '') ||
    [printed[at - 1], printed[at + 1]].some(
      (other) => other !== undefined && isDateLine(other.text) && /\d{1,2}:\d{2}/.test(other.text),
    )
  );
}

const isWords = (line: Line) => !furniture(line) && !isDateLine(line.text) && !findCollectorHeader(line.text);

const CONTACT = { id: 'contact', zone: 'banner', says: 'address or telephone number' } as const;

/** A short line with figures right below the heading of an address: a telephone number, however it is written. */
function afterContact(line: Line, lines: readonly Line[]): boolean {
  if (line.text.length > 60 || !/\d/.test(line.text)) return false;
  const above = lines[lines.indexOf(line) - 1];
  return above !== undefined && above.text.endsWith(':') && furniture(above)?.id === 'contact';
}

/** How many lines from the top a letterhead may reach. */
const LETTERHEAD_WITHIN = 12;

/** Lines at the top that are the name of who publishes, and the short lines printed right below it without a gap. */
function findLetterhead(lines: readonly Line[], isMasthead: (text: string) => boolean): ReadonlySet<Line> {
  const found = new Set<Line>();
  for (const line of lines.slice(0, LETTERHEAD_WITHIN)) {
    const above = lines[lines.indexOf(line) - 1];
    const goesOn = above !== undefined && found.has(above) && line.text.length <= 80 && !/[.!?:…"”»]$/u.test(line.text);
    if (line.text !== '' && (isMasthead(line.text) || goesOn)) found.add(line);
  }
  return found;
}

/** `SPEECHES AND ARTICLES` above a date that stands alone, or the short heading right above a dated list. */
function isSectionHeading(line: Line, lines: readonly Line[], firstHead: number): boolean {
  if (line.text.length > 60 || /\d/.test(line.text)) return false;
  const next = lines.find((other) => other.number > line.number && other.text !== '');
  if (!next || line.text.endsWith(',')) return false;
  if (next.number === firstHead) return !/[.!?…"”»]$/u.test(line.text);
  return isDateLine(next.text) && /\p{Lu}{2}/u.test(line.text) && !/\p{Ll}/u.test(line.text);
}
