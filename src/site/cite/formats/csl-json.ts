import type { CslItem } from '../csl.ts';

/** A statement as CSL-JSON: an array of one item, as reference managers take it. */
export function cslJson(item: CslItem): string {
  return `${JSON.stringify([item], null, 2)}\n`;
}
