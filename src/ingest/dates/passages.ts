import { once } from '../once.ts';
import { findOpeningPlace } from '../segment/opening-place.ts';
import type { Item, Zone } from '../types.ts';
import type { DateExpression } from './expression.ts';
import { LANGUAGES } from './languages/index.ts';
import { scanDates } from './scan.ts';

/** A stretch of an item that is scanned on its own. */
export interface Passage {
  readonly zone: Zone;
  readonly line: number;
  readonly text: string;
  /** Index into `Item.paragraphs`; null for every other zone. */
  readonly paragraph: number | null;
}

/** A date expression and where it stands. */
export interface Finding {
  readonly expression: DateExpression;
  readonly passage: Passage;
  /** Every expression of the passage, in order, this one included. */
  readonly all: readonly DateExpression[];
  /** Its index in `all`. */
  readonly index: number;
}

/**
 * Every date expression of an item and of the page around it, in the order of `readPassages`. Each item is read several times: for itself, for
 * the order of day and month in its file, and for what other texts prove.
 */
export const findDates = once((item: Item): readonly Finding[] =>
  readPassages(item).flatMap((passage) => {
    const all = scan(passage, item.lang);
    return all.map((expression, index) => ({ expression, passage, all, index }));
  }),
);

/** A line is one of these by its form: it has a date in it, in whatever language the page around the words is. */
const DATED: ReadonlySet<Zone> = new Set(['posted', 'banner', 'dateline']);

function scan({ zone, text }: Passage, lang: string): readonly DateExpression[] {
  const own = scanDates(text, lang);
  if (own.length > 0 || !DATED.has(zone) || !/\d/.test(text)) return own;
  return (
    Object.keys(LANGUAGES)
      .map((other) => scanDates(text, other))
      .find(({ length }) => length > 0) ?? []
  );
}

/**
 * The passages of an item: its printed zones, and its paragraphs for lead and body, because a date may stand across a
 * line end. Of the lead only what follows the dateline.
 */
export function readPassages(item: Item): Passage[] {
  const printed = item.zones.filter(({ zone }) => zone !== 'lead' && zone !== 'body');
  const datelines = printed.filter(({ zone }) => zone === 'dateline').map(({ text }) => text);
  return [
    ...printed.map(({ zone, line, text }) => ({ zone, line, text, paragraph: null })),
    ...item.paragraphs.flatMap(({ zone, lines, text }, paragraph): Passage[] => {
      const opening = zone === 'lead' ? (datelines.find((dateline) => text.startsWith(dateline)) ?? '') : '';
      if (opening !== '') return [{ zone, line: lines[0], text: text.slice(opening.length), paragraph }];
      const dateline = zone === 'lead' && datelines.length === 0 ? findOpening(text, item.lang) : '';
      const rest = { zone, line: lines[0], text: text.slice(dateline.length), paragraph };
      return dateline === '' ? [rest] : [{ zone: 'dateline', line: lines[0], text: dateline, paragraph: null }, rest];
    }),
  ];
}

/** How far into a paragraph a dateline's day may stand. */
const OPENING = 90;

/** `PORT AUBE (ISLES), 6 JUL 89 (IW) --`: capitals, a day, and a mark before the text goes on. `Port Aube, 6 July 1989 –`: a known town. */
function findOpening(text: string, lang: string): string {
  const known = findOpeningPlace(text);
  if (known?.day) return text.slice(0, known.length);
  const [first] = scanDates(text.slice(0, OPENING), lang);
  if (!first || first.parts.d === undefined) return '';
  const place = /^\p{Lu}{2}[\p{Lu}\p{M}\s.'’-]*(?:[(/][^()/]{2,40}[)/])?,?\s*$/u.test(text.slice(0, first.start));
  const mark = /^\.?\s*(?:[(/:–—]|-(?=[\s-])|\.\s)/u.test(text.slice(first.end, first.end + 6));
  return place && mark ? text.slice(0, first.end) : '';
}

/** The line on which the words of a finding begin. */
export function lineOf(item: Item, { passage, expression }: Finding): number {
  if (passage.paragraph === null) return passage.line;
  const [first, last] = item.paragraphs[passage.paragraph]!.lines;
  const onLine = item.zones.find(
    ({ line, text, zone }) =>
      (zone === 'lead' || zone === 'body') && line >= first && line <= last && text.includes(expression.exact),
  );
  return onLine?.line ?? first;
}
