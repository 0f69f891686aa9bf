import { once } from '../once.ts';
import type { Item, Zone } from '../types.ts';

/** A line, or several without a gap, that stands above or below the words of a text and is none of them. */
export interface LinesAround {
  readonly text: string;
  readonly line: number;
  readonly where: 'above' | 'below';
  readonly zone: Zone;
}

const ZONES: ReadonlySet<Zone> = new Set<Zone>([
  'posted',
  'byline',
  'banner',
  'masthead',
  'navigation',
  'collector-header',
  'dateline',
  'footer',
  'continuation',
]);
/** Lines further away belong to the page, not to the text. */
const LINES_ABOVE = 24;
const LINES_BELOW = 12;
/** A byline and what a wrapping tells of the sender belong to the text wherever they stand. */
const OF_TEXT: ReadonlySet<Zone> = new Set<Zone>(['byline', 'collector-header']);
const LONGEST = 300;

/** `Windle, Josepha` and nothing else: how catalogues write who made something. */
const INVERTED =
  /^(?<last>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?), (?<first>\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?)$/u;
const inOrder = (text: string, zone: Zone) => (zone === 'byline' ? text.replace(INVERTED, '$<first> $<last>') : text);

/** Heads, bylines, senders and signatures around the words of an item, in the order of the page. */
export const linesAround = once((item: Item): readonly LinesAround[] => {
  const first = item.paragraphs[0]?.lines[0] ?? item.lines[0];
  const last = item.paragraphs.at(-1)?.lines[1] ?? item.lines[1];
  const found: LinesAround[] = [];
  let before = -Infinity;
  for (const { zone, line, text: printed } of item.zones.toSorted((a, b) => a.line - b.line)) {
    const text = inOrder(printed, zone);
    const where = line < first ? 'above' : 'below';
    const near = where === 'above' ? first - line <= LINES_ABOVE : line - last <= LINES_BELOW && line >= last;
    if (!ZONES.has(zone) || text.length > LONGEST || (!near && !OF_TEXT.has(zone))) continue;
    const open = found.at(-1);
    if (open && open.zone === zone && line - before === 1 && open.where === where)
      found[found.length - 1] = { ...open, text: `${open.text} ${text}` };
    else found.push({ text, line, where, zone });
    before = line;
  }
  return found;
});
