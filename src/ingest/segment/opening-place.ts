import { isTown } from '../lexicon/towns.ts';
import { isState } from '../lexicon/states.ts';

/**
 * The place that newspapers, ministries and international bodies print before the first words, without an agency's mark:
 *
 *     VELMAR — The minister said …
 *     PORT AUBE, Isles – The pilots …
 *     VELMAR: The minister said …
 *     Velmar, 14 March 2009 – The Council …
 *     VELMAR (14 March 2009) – Experts …
 */
export interface OpeningPlace {
  /** The place as printed. */
  readonly place: string;
  /** The words of the day; null where there are none. */
  readonly day: string | null;
  /** Length in UTF-16 units, from the start of the paragraph. */
  readonly length: number;
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
const PLACE = String.raw`(?<place>${WORD}(?:[ /](?:${WORD}|de|do|el|of|on|al)){0,3})`;
const LAND = String.raw`(?:, (?<land>${WORD}(?: (?:${WORD}|and|of|the)){0,4}))?`;
const FULL_DAY = String.raw`(?<day>\p{L}{3,12}\.? \d{1,2},? \d{4}|\d{1,2}\.? (?:de )?\p{L}{3,12}\.? (?:de )?\d{4})`;
const DASH = String.raw`(?: ?(?:--|[–—]) ?| - )`;
const WORDS = String.raw`(?=["“«'‘]?[\p{Lu}\p{Lo}])`;

const DATED = new RegExp(
  `^${PLACE}${LAND}(?:,? \\(${FULL_DAY}\\)|, ${FULL_DAY.replace('<day>', '<dayAfter>')})${DASH}${WORDS}`,
  'u',
);
const UNDATED = new RegExp(`^${PLACE}${LAND}(?<sign>${DASH}|: )${WORDS}`, 'u');

/**
 * The place that a paragraph opens with, or null; those with a mark are `findDateline`’s. The town must be known, or its state stand beside it;
 * without a day it must be in capitals, or have its state.
 */
export function findOpeningPlace(text: string): OpeningPlace | null {
  const match = DATED.exec(text) ?? UNDATED.exec(text);
  if (!match) return null;
  const { place, land, sign, day = match.groups!['dayAfter'] } = match.groups!;
  const capitals = !/\p{Ll}{2}/u.test(place!) && /\p{Lu}{2}/u.test(place!);
  const placed = land === undefined ? isTown(place!) : isState(land) && (isTown(place!) || capitals);
  const told = day !== undefined || (land === undefined ? capitals : sign !== ': ' || isTown(place!));
  return placed && told ? { place: place!, day: day ?? null, length: match[0].length } : null;
}
