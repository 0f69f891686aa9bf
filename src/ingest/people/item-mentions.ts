import type { Item } from '../types.ts';
import { courtesyNames } from './courtesy-names.ts';
import { monitoredHeads } from './monitored-heads.ts';
import type { NameIndex } from './name-index.ts';
import { labelSurname } from './label-surname.ts';
import { findMentions, remember } from './mentions.ts';
import { NOBODY, type NamedMention } from './named-mention.ts';
import { spokenNames } from './spoken-names.ts';
import { lastKey } from './words.ts';

/** The mentions of an item, by where they stand. */
export interface ItemMentions {
  readonly title: readonly NamedMention[];
  readonly standfirst: readonly NamedMention[];
  /** Names in lines above the text that are neither title nor standfirst, and in the heads of monitored broadcasts. */
  readonly above: readonly NamedMention[];
  /** One list for each of `Item.paragraphs`. */
  readonly paragraphs: readonly (readonly NamedMention[])[];
  /** Full names that only a surname before a verb of speech shows: perhaps no person's, so nobody's main words beside others'. */
  readonly untitled: ReadonlySet<string>;
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
  const above: NamedMention[] = [];
  for (const zone of item.zones) {
    if (!BYLINES.has(zone.zone)) continue;
    const mentions = findMentions(zone.text, index, seen);
    if (zone.zone !== 'title' && zone.zone !== 'standfirst') above.push(...mentions);
    seen = remember(seen, mentions);
  }
  for (const { mentions } of monitoredHeads(item, index)) {
    above.push(...mentions);
    seen = remember(seen, mentions);
  }
  const heads = [item.title, item.standfirst].flatMap((line) => (line === null ? [] : [line.text]));
  const texts = item.paragraphs.map(({ text }) => text);
  const unknown = (name: string) => findMentions(name, index, seen).length === 0;
  // Nobody says the own name: under the own label it is somebody else's.
  const labelled = [...new Set(item.turns.map(({ label }) => label))].flatMap((label) => {
    const surname = labelSurname(label)?.name;
    return surname === undefined
      ? []
      : courtesyNames(
          [
            ...heads,
            ...item.paragraphs.flatMap(({ turn, text }) =>
              turn !== null && item.turns[turn]!.label === label ? [] : [text],
            ),
          ],
          [`Mr. ${surname}`],
        ).filter((name) => lastKey(name) === lastKey(surname));
  });
  const surnames = new Set(item.turns.flatMap(({ label }) => lastKey(labelSurname(label)?.name ?? '') || []));
  const addressed = [
    ...new Set([...labelled, ...courtesyNames([...heads, ...texts]).filter((name) => !surnames.has(lastKey(name)))]),
  ].filter(unknown);
  const spoken = spokenNames(texts).filter((name) => unknown(name) && !addressed.includes(name));
  seen = {
    ...seen,
    proposed: new Map([
      ...[...spoken, ...addressed].map((name): [string, string] => [lastKey(name), name]),
      ...seen.proposed,
    ]),
  };
  const paragraphs = item.paragraphs.map(({ text }) => {
    const mentions = findMentions(text, index, seen);
    seen = remember(seen, mentions);
    return mentions;
  });
  return {
    title: findMentions(item.title?.text ?? '', index, seen),
    standfirst: findMentions(item.standfirst?.text ?? '', index, seen),
    above,
    paragraphs,
    untitled: new Set(
      spoken.filter(
        (name) => ![...above, ...paragraphs.flat()].some((mention) => mention.name === name && mention.title !== null),
      ),
    ),
    labels: item.turns.map(({ label }) => findMentions(label, index, seen)),
  };
}

/** Everything that the item's words and heading mention, in the order of the page. Labels of turns are left out. */
export const mentionsOfText = ({ title, standfirst, above, paragraphs }: ItemMentions): NamedMention[] => [
  ...title,
  ...standfirst,
  ...above,
  ...paragraphs.flat(),
];

/** Zones above the text that name who speaks. */
const BYLINES: ReadonlySet<string> = new Set([
  'title',
  'standfirst',
  'posted',
  'banner',
  'collector-header',
  'dateline',
]);
