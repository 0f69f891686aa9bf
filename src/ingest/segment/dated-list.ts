import type { Line } from '../types.ts';
import { furniture } from './furniture.ts';

/** A heading of a list of dated items: `14.03.2009 - Minister’s interview with …`. */
export interface ItemHead {
  readonly line: Line;
  /** The date as printed. */
  readonly date: string;
  /** Offset of the title in the line. */
  readonly titleStart: number;
}

const HEAD =
  /^(?<date>\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2} \p{L}{3,12} \d{4}|\p{L}{3,12} \d{1,2}, \d{4})\s*(?:--|[-–—|:])\s+(?=\p{L}|["“«'‘])/u;

/** Headings of dated items. One alone may be anything, unless the page's own heading of a list stands above it ("Latest events"). */
export function findItemHeads(lines: readonly Line[]): readonly ItemHead[] {
  const heads = lines.flatMap((line) => {
    const match = HEAD.exec(line.text);
    return match ? [{ line, date: match.groups!['date']!, titleStart: match[0].length }] : [];
  });
  const [only] = heads;
  if (only === undefined || heads.length > 1) return heads;
  const above = lines.findLast(({ number, text }) => number < only.line.number && text !== '');
  return above !== undefined && furniture(above)?.id === 'navigation' ? heads : [];
}
