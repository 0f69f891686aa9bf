import { PROFILES } from '../profiles/index.ts';
import type { Passage, Profile } from '../profiles/profile.ts';
import type { Labels } from '../turns/find-labels.ts';
import { splitTurns } from '../turns/split.ts';
import type { ChosenTitle, Line, Paragraph, PrintedTurn, ZonedText } from '../types.ts';
import { findDateline } from './dateline.ts';
import { withLead } from './lead.ts';
import type { Section } from './page.ts';
import { findBlocks, joinLines, type Block } from './paragraphs.ts';
import { isSubheading } from './subheadings.ts';

/** A section read: what is heading, what is words, what is a turn. */
export interface ReadSection {
  readonly profile: Profile;
  readonly title: Line | null;
  /** How the title was chosen among the lines of the page; null where a rule found it, or there is none. */
  readonly headline: ChosenTitle | null;
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
 * @param told the title as the text's wrapping gives it: it is the title, whether the page prints it again or not
 */
export function readSection(section: Section, labels: Labels, told: Line | null = null): ReadSection | null {
  const blocks = findBlocks(section.lines, labels);
  if (blocks.length === 0) return null;
  const passage = describe(blocks, section, labels);
  const profile = PROFILES.find((candidate) => candidate.fits(passage))!;
  const own = section.head || section.headline || told ? null : (profile.title?.(passage) ?? null);
  const title = own === null ? titleOf(section, told) : lineOf(blocks[own]!);
  // A standfirst stands above words: where there are no others, these are the words.
  const others = blocks.length - (own === null ? 0 : 1) > 1;
  const below = title === null || !others ? null : standfirstOf(blocks, passage, section);
  const standfirst = below && lineOf(below);
  const words = blocks.filter((block, index) => block !== below && index !== own);
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
    headline: section.head ? null : section.headline,
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

const lineOf = (block: Block): Line => ({ number: block[0]!.number, text: joinLines(block) });

/** The heading in a dated list, the headline of the page, what the wrapping says, or the title below the words. */
function titleOf({ head, headline, below }: Section, told: Line | null): Line | null {
  if (head) return head.title;
  return headline ? { number: headline.lines[0]!.number, text: headline.text } : (told ?? below);
}

/** What the page has for a standfirst; else the line between the headline and the dateline of a report. */
function standfirstOf(blocks: readonly Block[], { dateline }: Passage, section: Section): Block | null {
  const known = blocks.find((block) => block[0] === section.standfirst[0]);
  if (known) return known;
  const below =
    section.headline === null
      ? -1
      : blocks.findIndex((block) => block[0]!.number > section.headline!.lines.at(-1)!.number);
  return dateline !== null && below !== -1 && below < dateline ? blocks[below]! : null;
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
    wired: section.wired,
  };
}

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
