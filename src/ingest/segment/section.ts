import { PROFILES } from '../profiles/index.ts';
import { NO_HEADING, type Heading, type Passage, type Profile } from '../profiles/profile.ts';
import type { Labels } from '../turns/find-labels.ts';
import { splitTurns } from '../turns/split.ts';
import type { Line, Paragraph, PrintedTurn, ZonedText } from '../types.ts';
import { findDateline } from './dateline.ts';
import { withLead } from './lead.ts';
import type { Section } from './page.ts';
import { findBlocks, joinLines, type Block } from './paragraphs.ts';
import { isSubheading } from './subheadings.ts';
import { spelled } from '../fields/source-marks.ts';

/** A section read: what is heading, what is words, what is a turn. */
export interface ReadSection {
  readonly profile: Profile;
  readonly title: Line | null;
  readonly standfirst: Line | null;
  readonly paragraphs: readonly Paragraph[];
  readonly subheadings: readonly Line[];
  readonly turns: readonly PrintedTurn[];
  readonly zones: readonly ZonedText[];
}

/** How far down a dateline may stand: under a headline, a line below it and a name; below lines that end no sentence further. */
const DATELINE_WITHIN = 4;
const DATELINE_BELOW_LINES = 8;
const LONGEST_ABOVE = 160;

/**
 * Read a section by the first profile that fits it. Null where it has no words.
 *
 * @param labels those of the whole file's turns
 * @param told the title as the text's wrapping gives it: then the line that repeats it is the heading, and no other
 */
export function readSection(section: Section, labels: Labels, told: Line | null = null): ReadSection | null {
  const blocks = findBlocks(section.lines, labels);
  if (blocks.length === 0) return null;
  const passage = describe(blocks, section, labels);
  const profile = PROFILES.find((candidate) => candidate.fits(passage))!;
  const printed = told === null || section.head !== null ? -1 : findPrinted(blocks, told);
  const heading = section.head
    ? NO_HEADING
    : told === null
      ? headingOf(blocks, section, profile.heading(passage))
      : { title: printed === -1 ? null : printed, standfirst: null };
  const title = section.head?.title ?? lineOf(blocks, heading.title) ?? told ?? section.below;
  const standfirst = lineOf(blocks, heading.standfirst);
  const words = blocks.filter((_, index) => index !== heading.title && index !== heading.standfirst);
  const subheadings = words.filter(
    (block, index) => !labels.opening.has(block[0]!.number) && isSubheading(block, words[index - 1], words[index + 1]),
  );
  const { paragraphs: split, turns } = splitTurns(
    words.filter((block) => !subheadings.includes(block)),
    labels,
  );
  const paragraphs = withLead(split, passage.dateline === null ? null : blocks[passage.dateline]![0]!.number);
  if (paragraphs.length === 0) return null;
  return {
    profile,
    title,
    standfirst,
    paragraphs,
    subheadings: subheadings.map((block) => block[0]!),
    turns,
    zones: [
      ...(section.head ? [section.head.date] : []),
      ...(title ? [{ zone: 'title' as const, line: title.number, start: 0, text: title.text }] : []),
      ...(standfirst
        ? [{ zone: 'standfirst' as const, line: standfirst.number, start: 0, text: standfirst.text }]
        : []),
      ...subheadings.map((block) => ({
        zone: 'subheading' as const,
        line: block[0]!.number,
        start: 0,
        text: block[0]!.text,
      })),
      ...turns.map((turn) => ({ zone: 'turn-label' as const, line: turn.line, start: 0, text: turn.label })),
      ...paragraphs.flatMap((paragraph) => zonesOf(paragraph, profile)),
    ],
  };
}

/** How far down a text its title may be printed again. */
const TITLE_WITHIN = 6;

/** Index of the block that prints a title again, or begins it where the name of a site stands behind it there; -1 where none does. */
function findPrinted(blocks: readonly Block[], told: Line): number {
  const title = spelled(told.text);
  return blocks.slice(0, TITLE_WITHIN).findIndex((block) => {
    const text = spelled(joinLines(block));
    return text !== '' && (text === title || (text.length >= SHORTEST_TITLE && title.startsWith(`${text} `)));
  });
}
const SHORTEST_TITLE = 20;

/** A headline that the page's title repeats is the title, whatever it looks like; the line below it is what the shape says. */
function headingOf(blocks: readonly Block[], { headline }: Section, heading: Heading): Heading {
  const title = headline ? blocks.findIndex((block) => block[0] === headline) : -1;
  if (title === -1) return heading;
  return {
    title,
    standfirst:
      heading.title === null || heading.standfirst === null ? null : title + heading.standfirst - heading.title,
  };
}

function describe(blocks: readonly Block[], section: Section, labels: Labels): Passage {
  const words = blocks.findIndex(
    (block) => joinLines(block).length > LONGEST_ABOVE || /[.?!…]["”»]?$/u.test(joinLines(block)),
  );
  const dateline = blocks.findIndex(
    (block, index) =>
      (index < DATELINE_WITHIN || (index <= words && index < DATELINE_BELOW_LINES)) &&
      findDateline(block[0]!.text) !== null,
  );
  const firstLabel = blocks.findIndex((block) => labels.opening.has(block[0]!.number));
  return {
    blocks,
    dateline: dateline === -1 ? null : dateline,
    firstLabel: firstLabel === -1 ? null : firstLabel,
    titled: section.head !== null,
    wired: section.wired,
  };
}

function lineOf(blocks: readonly Block[], index: number | null): Line | null {
  const block = index === null ? undefined : blocks[index];
  return block ? { number: block[0]!.number, text: withoutMarks(joinLines(block)) } : null;
}

/** A heading without the signs that set it off: `# ` of mark-up, ` =` of an agency's machine. */
const withoutMarks = (heading: string) => heading.replace(/^#{1,6}\s+(?=\S)|(?<=\S)\s=$/gu, '');

/** A report's first paragraph is its dateline and its lead; all others are body. */
function zonesOf(paragraph: Paragraph, profile: Profile): ZonedText[] {
  const line = paragraph.lines[0];
  if (paragraph.zone !== 'lead') return [{ zone: 'body', line, start: 0, text: paragraph.text }];
  const dateline = profile.id === 'wire' ? findDateline(paragraph.text) : null;
  if (!dateline) return [{ zone: 'lead', line, start: 0, text: paragraph.text }];
  return [
    { zone: 'dateline', line, start: 0, text: paragraph.text.slice(0, dateline.length) },
    ...(dateline.length < paragraph.text.length
      ? [{ zone: 'lead' as const, line, start: dateline.length, text: paragraph.text.slice(dateline.length) }]
      : []),
  ];
}
