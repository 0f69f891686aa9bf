import type { Item } from '../types.ts';
import type { NameIndex } from './name-index.ts';
import { findMentions, NOBODY, remember, type NamedMention } from './mentions.ts';

/** The mentions of an item, by where they stand. */
export interface ItemMentions {
  readonly title: readonly NamedMention[];
  readonly standfirst: readonly NamedMention[];
  /** One list for each of `Item.paragraphs`. */
  readonly paragraphs: readonly (readonly NamedMention[])[];
  /** One list for each of `Item.turns`: names in the label. */
  readonly labels: readonly (readonly NamedMention[])[];
}

/**
 * Every name in an item. Headlines print surnames whose full form stands further down, so title, standfirst and labels
 * are read once more with everybody in mind whom the text names in full.
 */
export function findItemMentions(item: Item, index: NameIndex): ItemMentions {
  let seen = remember(NOBODY, findMentions(item.title?.text ?? '', index));
  seen = remember(seen, findMentions(item.standfirst?.text ?? '', index, seen));
  for (const zone of item.zones) if (BYLINES.has(zone.zone)) seen = remember(seen, findMentions(zone.text, index, seen));
  const paragraphs = item.paragraphs.map(({ text }) => {
    const mentions = findMentions(text, index, seen);
    seen = remember(seen, mentions);
    return mentions;
  });
  return {
    title: findMentions(item.title?.text ?? '', index, seen),
    standfirst: findMentions(item.standfirst?.text ?? '', index, seen),
    paragraphs,
    labels: item.turns.map(({ label }) => findMentions(label, index, seen)),
  };
}

/** Zones above the text that name who speaks. */
const BYLINES: ReadonlySet<string> = new Set(['title', 'standfirst', 'posted', 'banner']);
