import type { Source } from '../../../statement/authority.ts';
import { type Publisher, recordOf } from '../../../statement/source.ts';
import type { Line, Paragraph, ZonedText } from '../../types.ts';
import { hasBodyWord } from '../sources/mentions.ts';
import { MEDIA_SIGNS, MEDIA_WORDS } from '../sources/phrases.ts';

/** What a page prints around the words, beside what a text says of itself. */
export interface KindSurroundings {
  /** Short lines above the words: rubrics, days, names of houses. */
  readonly above: readonly Line[];
  /** What parts of a page were found: a dateline, an author's line. */
  readonly zones: ReadonlySet<string>;
  /** What the source is: the kind of its record, or what its name says. */
  readonly source: string;
}

/** So many lines above the words are read, none longer than a rubric is. */
const LINES = 8;
const LONGEST = 70;

/** Zones that tell of a kind by being there. */
const TELLING: ReadonlySet<string> = new Set(['dateline', 'byline', 'collector-header', 'copyright', 'masthead']);

/**
 * What stands around a text.
 *
 * @param page all lines of its page; none where several texts share it
 */
export function surroundings(
  page: readonly Line[],
  paragraphs: readonly Paragraph[],
  zones: readonly ZonedText[],
  source: Publisher | null,
  sources: readonly Source[],
): KindSurroundings {
  const [first = 0] = paragraphs[0]?.lines ?? [];
  return {
    above: page
      .filter(({ number, text }) => number < first && text !== '')
      .slice(-LINES)
      .filter(({ text }) => text.length <= LONGEST),
    zones: new Set(zones.map(({ zone }) => zone).filter((zone) => TELLING.has(zone))),
    source: kindOf(source, sources),
  };
}

function kindOf(source: Publisher | null, sources: readonly Source[]): string {
  if (source === null) return 'none';
  const id = recordOf(source);
  if (id !== null) return sources.find((one) => one.id === id)?.kind ?? 'none';
  const { name } = source as Exclude<Publisher, string>;
  const isMedia =
    MEDIA_SIGNS.test(name) ||
    name
      .toLowerCase()
      .split(/\s+/u)
      .some((word) => MEDIA_WORDS.has(word));
  return isMedia ? 'media' : hasBodyWord(name) ? 'body' : 'name';
}
