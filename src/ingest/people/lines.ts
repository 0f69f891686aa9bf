import type { Item, Paragraph } from '../types.ts';

/** The raw line of a paragraph on which the words stand; its first line where they run over several. */
export function lineOf(item: Item, paragraph: Paragraph, words: string): number {
  const [first, last] = paragraph.lines;
  if (first === last) return first;
  const zone = item.zones.find(({ line, text }) => line >= first && line <= last && text.includes(words));
  return zone?.line ?? first;
}
