import type { Models } from '../learned/models.ts';
import type { ChosenTitle, Line, Zone, ZonedText } from '../types.ts';
import { type Labels, NO_LABELS } from '../turns/find-labels.ts';
import { isTown } from '../lexicon/towns.ts';
import { isCityAndState } from './city-and-state.ts';
import { chooseTitle, printedAgain } from './choose-title.ts';
import { findCollectorHeader } from './collector.ts';
import { isDateLine, isNumberLine, labelledDate } from './date-line.ts';
import { findItemHeads } from './dated-list.ts';
import { furniture } from './furniture.ts';
import { isKindLine } from './kind-line.ts';
import { type LineLabel, sortUnits } from './label-lines.ts';
import { findBlocks } from './paragraphs.ts';
import { shapeOfUnit } from './line-features.ts';
import { findNotes } from './notes.ts';
import { findRoleNote } from './role-note.ts';
import { findRunningHeads } from './running-heads.ts';
import { titleBelow } from './title-below.ts';
import { findTrailer } from './trailer.ts';
import { findUnits, type Unit } from './units.ts';

/** A stretch of a raw file that may hold one statement, without the page's furniture. */
export interface Section {
  readonly lines: readonly Line[];
  /** The heading of a dated list that the section stands under, or null. */
  readonly head: { readonly title: Line; readonly date: ZonedText } | null;
  /** True where a note says that the text goes on, or began, elsewhere. */
  readonly continued: boolean;
  /** True below the header of an agency's machine: what follows is a report. */
  readonly wired: boolean;
  /** The headline as it was chosen among the lines of the page, or null. Its lines are not among `lines`. */
  readonly headline: ChosenTitle | null;
  /** The title that a page set for printing has below the words, or null. */
  readonly below: Line | null;
  /** Lines between the headline and the words that tell what they are about. They are among `lines`. */
  readonly standfirst: readonly Line[];
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

/** What a page is read with. */
export interface PageReader {
  /** Whether a line is nothing but the name of a source or organisation. */
  readonly isMasthead: (text: string) => boolean;
  readonly models: Models;
}

/** What is known of a page before it is taken apart. */
export interface KnownOfPage {
  /** Labels of the file's turns: their lines are words, whatever they look like. */
  readonly labels?: Labels;
  /** Whether an agency's machine sent it. */
  readonly wired?: boolean;
  /** The title as the text's wrapping gives it. */
  readonly told?: Line | null;
}

/** What becomes of a line: it stays, or it goes by a rule, for a reason. */
type Fate = { readonly rule: string; readonly says: string; readonly zone: Zone | null } | null;

/**
 * Take a page apart: furniture, collector's header, posted dates, headline, main text and a list of dated items. Lines of
 * a form that only one thing has are known by rules; what all others are, the labeller says by how they look and stand.
 */
export function readPage(
  lines: readonly Line[],
  reader: PageReader,
  { labels = NO_LABELS, wired = false, told = null }: KnownOfPage = {},
): Page {
  const heads = findItemHeads(lines);
  const removed: Removed[] = [];
  const zones: ZonedText[] = [];
  const view = viewPage(lines, heads[0]?.line.number ?? Infinity, reader, labels, told);
  const sections: (Omit<Section, 'lines' | 'continued'> & { lines: Line[]; continued: boolean })[] = [
    {
      lines: [],
      head: null,
      continued: false,
      wired,
      headline: view.headline,
      below: view.below,
      standfirst: view.standfirst,
    },
  ];
  const remove = (line: number, rule: string, says: string, part = false) => removed.push({ line, rule, says, part });

  for (const line of lines) {
    const section = sections.at(-1)!;
    if (line.text === '') {
      section.lines.push(line);
      continue;
    }
    if (labels.opening.has(line.number) && !view.titleLines.has(line)) {
      section.lines.push(withoutRoleNotes(line, zones, remove));
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
        standfirst: [],
      });
      continue;
    }
    const collector = findCollectorHeader(line.text);
    if (collector && line.number <= view.firstWords) {
      zones.push({ zone: 'collector-header', line: line.number, start: 0, text: collector.text });
      const goesOn = collector.end < line.text.length;
      remove(line.number, 'collector-header', `“${collector.text}”, put before the text by whoever saved it`, goesOn);
      if (goesOn) section.lines.push({ number: line.number, text: line.text.slice(collector.end) });
      continue;
    }
    if (view.titleLines.has(line) || line === view.below) continue;
    const posted = labelledDate(line.text);
    if (posted !== null && !view.inside.has(line)) {
      zones.push({ zone: 'posted', line: line.number, start: line.text.indexOf(posted), text: posted });
      remove(line.number, 'posted', 'day on which the page was put out');
      continue;
    }
    const fate = fateOf(line, lines, view, nearHeading(section.lines));
    if (fate === null) {
      section.lines.push(withoutRoleNotes(line, zones, remove));
      continue;
    }
    if (fate.zone !== null) zones.push({ zone: fate.zone, line: line.number, start: 0, text: line.text });
    remove(line.number, fate.rule, fate.says);
    if (fate.zone === 'continuation') section.continued = true;
  }
  return { sections, removed, zones };
}

/** What is seen of a page as a whole before its lines are sorted. */
interface PageView {
  readonly headline: ChosenTitle | null;
  readonly titleLines: ReadonlySet<Line>;
  readonly below: Line | null;
  readonly standfirst: readonly Line[];
  readonly labels: ReadonlyMap<Line, LineLabel>;
  /** How far each line stands from the headline and the words, in units: 0 between them. */
  readonly distance: ReadonlyMap<Line, { readonly above: number; readonly below: number }>;
  readonly inside: ReadonlySet<Line>;
  /** Lines at the top that are the name of who publishes. */
  readonly letterhead: ReadonlySet<Line>;
  readonly trailer: ReadonlySet<Line>;
  readonly notes: ReadonlySet<Line>;
  readonly runningHeads: ReadonlySet<Line>;
  /** Lines above the words that print the headline once more. */
  readonly again: ReadonlySet<Line>;
  /** Number of the first line that is no furniture by its form. */
  readonly firstWords: number;
  readonly lastBanner: number;
}

function viewPage(
  lines: readonly Line[],
  firstHead: number,
  { isMasthead, models }: PageReader,
  turns: Labels,
  told: Line | null,
): PageView {
  // Items of a list are short and stand among their days: no line of them is like the lines of a page.
  const units = findUnits(lines.filter((line) => line.number < firstHead));
  const found = sortUnits(units, models.labellers.lines, turns);
  // What has no words by its looks may have some all the same: then rules alone sort its lines.
  const sorted =
    found.labels.includes('words') || firstHead < Infinity
      ? found
      : { ...found, labels: found.labels.map((): LineLabel => 'words') };
  const below = titleBelow(lines);
  const chosen = told
    ? printedAgain(units, sorted.labels, told)
    : below === null
      ? chooseTitle(units, sorted, models.linear.title, isMasthead)
      : null;
  const headline =
    chosen && sorted.labels.some((label, at) => label === 'words' && !isTitle(units[at]!, chosen)) ? chosen : null;
  const titleLines = new Set(headline?.lines);
  const labels = wordsBelow(units, sorted.labels, titleLines);
  return {
    headline,
    titleLines,
    below,
    standfirst: standfirstOf(units, labels, titleLines),
    labels: new Map(units.flatMap((unit, at) => unit.lines.map((line) => [line, labels[at]!] as const))),
    distance: distances(units, labels, titleLines),
    inside: findInside(lines),
    letterhead: findLetterhead(lines, isMasthead),
    trailer: findTrailer(lines, isMasthead),
    notes: findNotes(lines),
    runningHeads: findRunningHeads(lines),
    again: headlineAgain(units, labels, headline),
    firstWords: lines.find((line) => line.text !== '' && isWords(line))?.number ?? Infinity,
    lastBanner: lastBannerLine(lines, firstHead),
  };
}

/** A sentence below the headline and right above the words that looks like another headline is words: a greeting, an opening. */
function wordsBelow(
  units: readonly Unit[],
  labels: readonly LineLabel[],
  titleLines: ReadonlySet<Line>,
): readonly LineLabel[] {
  const title = units.findLastIndex(({ lines: [line] }) => titleLines.has(line!));
  const words = labels.indexOf('words');
  return labels.map((label, at) =>
    label === 'title' && at > title && at < words && shapeOfUnit(units[at]!).ends === 'stop' ? 'words' : label,
  );
}

const isTitle = ({ lines }: Unit, title: ChosenTitle) => title.lines.includes(lines[0]!);

/** The units labelled so right below the headline, with at most what the page has of its own between. */
function standfirstOf(
  units: readonly Unit[],
  labels: readonly LineLabel[],
  titleLines: ReadonlySet<Line>,
): readonly Line[] {
  const title = units.findLastIndex(({ lines: [line] }) => titleLines.has(line!));
  if (title === -1) return [];
  const words = labels.findIndex((label, at) => at > title && label === 'words');
  const at = labels.findIndex(
    (label, index) => index > title && (words === -1 || index < words) && label === 'standfirst',
  );
  return at === -1 ? [] : units[at]!.lines;
}

function distances(
  units: readonly Unit[],
  labels: readonly LineLabel[],
  titleLines: ReadonlySet<Line>,
): PageView['distance'] {
  const isWord = (at: number) => labels[at] === 'words';
  const title = units.findIndex(({ lines: [line] }) => titleLines.has(line!));
  const first = units.findIndex((_, at) => isWord(at) && at > title);
  const last = units.findLastIndex((_, at) => isWord(at));
  const top = title === -1 ? first : title;
  return new Map(
    units.flatMap((unit, at) =>
      unit.lines.map((line) => [line, { above: Math.max(0, top - at), below: Math.max(0, at - last) }] as const),
    ),
  );
}

/** Furniture so near above the headline, and below the words, may tell of them: units. */
const NEAR_ABOVE = 5;
const NEAR_BELOW = 6;
/** So near below the words a day closes them. */
const CLOSING = 2;
const COPYRIGHT = /©|\(c\)\s|copyright|all rights reserved|все права|tous droits|alle rechte|derechos reservados/iu;
const HAS_DAY = /(?<!\d)(?:19|20)\d{2}(?!\d)|(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)/u;

/** What becomes of a line that is no header, headline or labelled date. */
function fateOf(line: Line, lines: readonly Line[], view: PageView, near: boolean): Fate {
  if (view.trailer.has(line))
    return { rule: 'trailer', says: 'note to editors, or the agency’s own sign-off', zone: 'footer' };
  if (view.notes.has(line)) return { rule: 'footnote', says: 'footnote of whoever edited the text', zone: 'footer' };
  if (view.runningHeads.has(line))
    return { rule: 'running-head', says: 'head or foot of a printed page', zone: 'footer' };
  if (view.again.has(line)) {
    const zone = line.number <= MASTHEAD_WITHIN ? 'masthead' : 'navigation';
    return { rule: 'headline-again', says: 'the headline once more, as the page’s own title has it', zone };
  }
  const inside = view.inside.has(line);
  const known = furniture(line) ?? (afterContact(line, lines) ? CONTACT : null);
  const rule = known && inside && !INSIDE.has(known.id) ? null : known;
  if (near && !inside && !rule?.zone.startsWith('foot') && isDateLine(line.text))
    return line.number < view.lastBanner
      ? { rule: 'banner-date', says: 'date in the page’s banner', zone: 'banner' }
      : { rule: 'posted', says: 'date above or below the heading', zone: 'posted' };
  if (near && isNumberLine(line.text))
    return { rule: 'document-number', says: 'number of the document', zone: 'navigation' };
  if (near && (isCityAndState(line.text) || besideDate(line, lines) || isVenue(line, lines)))
    return { rule: 'place-line', says: 'place, above the text', zone: 'navigation' };
  if (rule) return { rule: rule.id, says: rule.says, zone: rule.zone };
  if (view.letterhead.has(line))
    return { rule: 'letterhead', says: 'name or address of who publishes the page', zone: 'banner' };
  const label = view.labels.get(line) ?? 'words';
  if (label === 'words' || label === 'standfirst' || closes(line, view)) return null;
  return learnedFate(line, label, view);
}

/** A headline of fewer signs may be any word. */
const HEADLINE = 12;
/** What a page sets between its headline and the name of its site has so many signs at the most, that name included. */
const SITE = 60;

/** Units above the words that are the headline again, or the headline with the name of the site before or behind it. */
function headlineAgain(
  units: readonly Unit[],
  labels: readonly LineLabel[],
  headline: ChosenTitle | null,
): ReadonlySet<Line> {
  if (headline === null || headline.text.length < HEADLINE) return new Set();
  const { text: title, lines } = headline;
  const first = labels.findIndex((label, at) => label === 'words' && units[at]!.text.length > title.length + SITE);
  const above = units.slice(0, first === -1 ? 0 : first);
  const isAgain = ({ text }: Unit) =>
    text === title ||
    (text.length <= title.length + SITE &&
      ((text.startsWith(title) && /^\s?[|–—·»-]/u.test(text.slice(title.length))) ||
        (text.endsWith(title) && /[|–—·«:-]\s?$/u.test(text.slice(0, -title.length)))));
  return new Set(
    above.filter((unit) => !lines.includes(unit.lines[0]!) && isAgain(unit)).flatMap((unit) => unit.lines),
  );
}

/** `14 March 2009, Velmar` right below the words: it closes a document, and belongs to it. */
function closes(line: Line, { distance }: PageView): boolean {
  const { below } = distance.get(line) ?? { below: 0 };
  return below > 0 && below <= CLOSING && isDateLine(line.text);
}

/** A line that the labeller takes for the page's. What stands beside the headline and the words is kept as a zone. */
function learnedFate(line: Line, label: LineLabel, { distance }: PageView): Fate {
  const { above, below } = distance.get(line)!;
  const zone = ((): Zone | null => {
    if (COPYRIGHT.test(line.text)) return 'copyright';
    if (label === 'byline') return 'byline';
    if (above > NEAR_ABOVE || below > NEAR_BELOW) return line.number <= MASTHEAD_WITHIN ? 'masthead' : null;
    if (below > 0) return 'footer';
    return HAS_DAY.test(line.text) ? 'posted' : 'navigation';
  })();
  const says =
    label === 'byline'
      ? 'who wrote it, judged by its look and place'
      : 'of the page and not of the text, judged by its look and place';
  return { rule: label === 'byline' ? 'page/byline' : 'page/furniture', says, zone };
}

/** How many lines from the top a letterhead may reach. */
const LETTERHEAD_WITHIN = 12;

/** Lines at the top that are the name of who publishes, and the short lines printed right below it without a gap. */
function findLetterhead(lines: readonly Line[], isMasthead: (text: string) => boolean): ReadonlySet<Line> {
  const found = new Set<Line>();
  for (const [at, line] of lines.slice(0, LETTERHEAD_WITHIN).entries()) {
    const above = lines[at - 1];
    const goesOn = above !== undefined && found.has(above) && line.text.length <= 80 && !/[.!?:…"”»]$/u.test(line.text);
    if (line.text !== '' && (isMasthead(line.text) || goesOn)) found.add(line);
  }
  return found;
}

/** A masthead stands in one of the first lines. */
const MASTHEAD_WITHIN = 6;

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
  for (const { text } of lines) if (text !== '' && (++read > 2 || text.length > 320)) return false;
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
