import type { Source } from '../../statement/authority.ts';
import { once } from '../once.ts';
import type { Line } from '../types.ts';

/** Where a mark or a name of a source was found. */
export interface Sighting {
  readonly source: Source;
  /** The words that tell, as printed. */
  readonly mark: string;
  readonly line: Line;
}

/** Names of a source under which it may stand alone. */
export const namesOf = ({ name, names }: Source): readonly string[] => [
  name,
  ...names.filter(({ use }) => use === 'full').map((other) => other.name),
];

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[’ʼ`]/gu, "'")
    .replace(/^[=/(\s–—-]+|[=/)\s.–—-]+$/gu, '')
    .replace(/\s+/gu, ' ');

/** Words without signs between them, for finding one name inside another. */
export const spelled = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
export const holds = (whole: string, part: string): boolean => ` ${whole} `.includes(` ${part} `);

/** A line that is longer holds more than a name. */
const LONGEST_NAME = 160;

/** Sources whose name is all that the line says: ` REUTER` below a report. */
export function named(line: Line, sources: readonly Source[]): Sighting[] {
  if (line.text.length > LONGEST_NAME) return [];
  const folded = fold(line.text);
  return sources
    .filter((source) => namesOf(source).some((name) => fold(name) === folded))
    .map((source) => ({ source, mark: line.text, line }));
}

/**
 * The known source whose name stands in a mark with other words beside it: a monitor adds the city, or which service it was.
 * None where two names do, unless one is a part of the other.
 */
export function heldIn(mark: Line, sources: readonly Source[]): Sighting[] {
  const words = spelled(mark.text);
  const held = sources.flatMap((source) =>
    namesOf(source)
      .map(spelled)
      .filter((name) => holds(words, name))
      .map((name) => ({ source, name })),
  );
  const whole = held.filter(({ name }) => !held.some((other) => other.name !== name && holds(other.name, name)));
  return new Set(whole.map(({ source }) => source)).size === 1
    ? [{ source: whole[0]!.source, mark: mark.text, line: mark }]
    : [];
}

/** Marks of sources in a line, letter for letter, not inside a longer word. */
export function sightings(line: Line, sources: readonly Source[]): Sighting[] {
  if (!anyMark(sources).test(line.text)) return [];
  return sources.flatMap((source) => {
    const mark = source.marks.find((candidateMark) => standsAlone(line.text, candidateMark));
    return mark === undefined ? [] : [{ source, mark, line }];
  });
}

/** A pattern for any mark of any of the sources: most lines have none, and are many. */
const anyMark = once(
  (sources: readonly Source[]) =>
    new RegExp(sources.flatMap(({ marks }) => marks.map(RegExp.escape)).join('|') || '(?!)', 'u'),
);

/** `islandswire.example`: a site, which words may mention; the address of a page in it is where the text stands. */
const ADDRESS = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;
/** In a line with more words a site's address is a mention. */
const WORDS_BESIDE = 12;
/** Lines at the top and at the end of the words that may say where they stand. */
const EDGE = 3;

/** Marks in the words of a text: the address of a site tells only on a line of few words above or below the others; a text may have links. */
export function sightingsInWords(words: readonly Line[], sources: readonly Source[]): Sighting[] {
  const mentioning = withoutAddresses(sources);
  return words.flatMap((line, index) => {
    const edge = index < EDGE || index >= words.length - EDGE;
    return sightings(line, edge && line.text.split(/\s+/u).length <= WORDS_BESIDE ? sources : mentioning);
  });
}

/** Sources with the marks that mean them wherever words have them. */
const withoutAddresses = once((sources: readonly Source[]): readonly Source[] =>
  sources.map((source) => ({ ...source, marks: source.marks.filter((mark) => !ADDRESS.test(mark)) })),
);

function standsAlone(text: string, mark: string): boolean {
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
    const before = at === 0 ? '' : text[at - 1]!;
    const after = text[at + mark.length] ?? '';
    const glued = (outside: string, inside: string) => /[\p{L}\p{N}]/u.test(outside) && /[\p{L}\p{N}]/u.test(inside);
    if (!glued(before, mark[0]!) && !glued(after, mark.at(-1)!)) return true;
  }
  return false;
}
