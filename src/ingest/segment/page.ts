import type { Line, ZonedText } from '../types.ts';
import { findCollectorHeader } from './collector.ts';
import { isDateLine, isNumberLine } from './date-line.ts';
import { findItemHeads } from './dated-list.ts';
import { furniture } from './furniture.ts';

/** A stretch of a raw file that may hold one statement, without the page's furniture. */
export interface Section {
  readonly lines: readonly Line[];
  /** The heading of a dated list that the section stands under, or null. */
  readonly head: { readonly title: Line; readonly date: ZonedText } | null;
  /** True where a note says that the text goes on, or began, elsewhere. */
  readonly continued: boolean;
}

/** A line, or a part of one, that is no part of the words. */
export interface Removed {
  readonly line: number;
  readonly rule: string;
  readonly says: string;
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
 */
export function readPage(lines: readonly Line[], isMasthead: (text: string) => boolean): Page {
  const heads = findItemHeads(lines);
  const firstHead = heads[0]?.line.number ?? Infinity;
  const removed: Removed[] = [];
  const zones: ZonedText[] = [];
  const sections: { lines: Line[]; head: Section['head']; continued: boolean }[] = [{ lines: [], head: null, continued: false }];
  const remove = (line: number, rule: string, says: string) => removed.push({ line, rule, says });
  const lastBanner = lastBannerLine(lines, firstHead);
  const letterhead = findLetterhead(lines, isMasthead);
  const firstWords = lines.find((line) => line.text !== '' && !letterhead.has(line) && isWords(line))?.number ?? Infinity;

  for (const line of lines) {
    if (line.text === '') {
      sections.at(-1)!.lines.push(line);
      continue;
    }
    const head = heads.find((candidate) => candidate.line === line);
    if (head) {
      const date: ZonedText = { zone: 'posted', line: line.number, start: 0, text: head.date };
      sections.push({ lines: [], head: { title: { number: line.number, text: line.text.slice(head.titleStart) }, date }, continued: false });
      continue;
    }
    const collector = findCollectorHeader(line.text);
    if (collector && line.number <= firstWords) {
      zones.push({ zone: 'collector-header', line: line.number, start: 0, text: collector.text });
      remove(line.number, 'collector-header', `“${collector.text}”, put before the text by whoever saved it`);
      if (collector.end < line.text.length) sections.at(-1)!.lines.push({ number: line.number, text: line.text.slice(collector.end) });
      continue;
    }
    const rule = furniture(line) ?? (afterContact(line, lines) ? CONTACT : null);
    if (isDateLine(line.text) && !rule?.zone.startsWith('foot') && nearHeading(sections.at(-1)!.lines)) {
      const zone = line.number < lastBanner ? 'banner' : 'posted';
      zones.push({ zone, line: line.number, start: 0, text: line.text });
      remove(line.number, zone === 'banner' ? 'banner-date' : 'posted', zone === 'banner' ? 'date in the page’s banner' : 'date above or below the heading');
    } else if (isNumberLine(line.text) && nearHeading(sections.at(-1)!.lines)) {
      zones.push({ zone: 'navigation', line: line.number, start: 0, text: line.text });
      remove(line.number, 'document-number', 'number of the document');
    } else if (rule) {
      zones.push({ zone: rule.zone, line: line.number, start: 0, text: line.text });
      remove(line.number, rule.id, rule.says);
      if (rule.zone === 'continuation') sections.at(-1)!.continued = true;
    } else if (letterhead.has(line)) {
      zones.push({ zone: 'banner', line: line.number, start: 0, text: line.text });
      remove(line.number, 'letterhead', 'name or address of who publishes the page');
    } else if (isSectionHeading(line, lines, firstHead)) {
      zones.push({ zone: 'navigation', line: line.number, start: 0, text: line.text });
      remove(line.number, 'section', 'heading of a part of the site');
    } else {
      sections.at(-1)!.lines.push(line);
    }
  }
  return { sections, removed, zones };
}

/** The last line of the banner: clocks, counters and addresses above the words. A date above it is the day the page was seen. */
function lastBannerLine(lines: readonly Line[], before: number): number {
  const top = lines.filter((line) => line.number < Math.min(before, 40) && line.text !== '');
  const banner = top.filter((line) => furniture(line)?.zone === 'banner' && !isDateLine(line.text));
  const first = banner[0]?.number ?? 0;
  const wordsBefore = top.some((line) => line.number < first && line.text.length > 200);
  return wordsBefore ? 0 : (banner.at(-1)?.number ?? 0);
}

/** A date on a line of its own belongs to the heading only while at most a few short lines have been read. */
function nearHeading(lines: readonly Line[]): boolean {
  const read = lines.filter((line) => line.text !== '');
  return read.length <= 3 && read.every((line) => line.text.length <= 320);
}

const isWords = (line: Line) => !furniture(line) && !isDateLine(line.text) && !findCollectorHeader(line.text);

const CONTACT = { id: 'contact', zone: 'banner', says: 'address or telephone number' } as const;

/** A short line with figures right below the heading of an address: a telephone number, however it is written. */
function afterContact(line: Line, lines: readonly Line[]): boolean {
  const above = lines.find((other) => other.number === line.number - 1);
  return above !== undefined && line.text.length <= 60 && /\d/.test(line.text) && above.text.endsWith(':') && furniture(above)?.id === 'contact';
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
  if (!next) return false;
  if (next.number === firstHead) return !/[.!?…"”»]$/u.test(line.text);
  return isDateLine(next.text) && /\p{Lu}{2}/u.test(line.text) && !/\p{Ll}/u.test(line.text);
}
