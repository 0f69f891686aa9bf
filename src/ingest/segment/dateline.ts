import { isState } from '../lexicon/states.ts';

/**
 * The opening of a wire: place, day and the agency's mark, in any order agencies print them.
 *
 *     VELMAR, March 14. /TPB/. Talks will go on, …
 *     PORT AUBE (IW) – The islands …
 *     VELMAR, 14 марта. /ТПБ/. Переговоры …
 *     SKERRY /Northern Isles/, March 14. /TPB/. The pilots …
 *     Velmar (tpb) - The pilots …
 *     VELMAR. March 14 (Tarnpress) - The pilots …
 *     Velmar. 14 March. TARNPRESS - The pilots …
 *     (TPB) - VELMAR, MAR 14 - The pilots …
 */
export interface Dateline {
  /** The place as printed. */
  readonly place: string;
  /** The words of the day as printed, without the place; null where there are none. */
  readonly day: string | null;
  /** The mark as printed, with its brackets or strokes if it has any; null where there is none. */
  readonly mark: string | null;
  /** Length of the dateline in UTF-16 units, from the start of the line. */
  readonly length: number;
}

const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}'’.-]*`;
/** The land or the part of one after a place: `, Ukraine`, `(ISLES)`, `/Northern Isles/`, `[Isles]`. */
const LAND = String.raw`(?:, \p{Lu}[\p{L}. -]{1,24}?| ?\([\p{L} .]{2,20}\)| \/[\p{L} .'’-]{2,40}\/| \[[\p{L} .]{2,20}\])?`;
const PLACE = String.raw`(?<place>${CAPITALS}(?:[ /]${CAPITALS}){0,4})${LAND}`;
const DAY_WORDS = String.raw`\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?(?:, \d{4})?|\d{1,2}(?:er|st|nd|rd|th|\.)? \p{L}{3,12}\.?(?:,? \d{2,4})?(?: г(?:ода|\.)?)?|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?`;
const DAY = String.raw`(?<day>${DAY_WORDS})`;
/** Between place and day: a comma, or a full stop. */
const THEN = String.raw`(?:,|(?<=\.)) `;
/** A mark is no day, nor the name of one. */
const NO_DAY = String.raw`(?!(?:${DAY_WORDS}|\p{L}{3,6}day)[)/])`;
const MARK = String.raw`(?<mark>\/[\p{L}\p{N} .-]{1,24}\/|\(${NO_DAY}[\p{Lu}\p{Lo}\p{N}][\p{L}\p{N} .,&'’/-]{0,60}\))`;
/** An agency's name in capitals without brackets: `ARMPRESS`, `SKERRY.RU`. */
const BARE = String.raw`(?<mark>\p{Lu}[\p{Lu}\d]{2,15}(?:\.\p{Lu}{2,3})?)`;
const DASH = String.raw`(?:--|\.?[–—_]|\.?-(?= |$))`;

/** In the letters of running text a place is known by what follows it: a mark of one word in brackets, and a dash. */
const MIXED = String.raw`(?<place>\p{Lu}[\p{L}\p{M}'’.-]+(?:[ /]\p{Lu}[\p{L}\p{M}'’.-]+){0,3})(?:, (?<land>\p{Lu}[\p{L}. -]{1,24}?)| \[(?<inside>[\p{L} .]{2,20})\])?`;
const SHORT_MARK = String.raw`(?<mark>\(${NO_DAY}\p{L}{2,12}(?:[/-]\p{L}{2,12})?\))`;
const MARK_BELOW_DAY = String.raw`(?<mark>\(${NO_DAY}[\p{Lu}\p{Lo}][\p{L}\p{N} .&'’/-]{1,30}\))`;
/** What the words after a dateline begin with. */
const WORDS = String.raw`(?=["“«'‘]?[\p{Lu}\p{Lo}\p{N}]|$)`;
/** Below a text all in capitals a word in capitals is no agency's name. */
const BELOW = String.raw`(?=.*\p{Ll}|$)`;

const IN_CAPITALS = [
  // VELMAR, March 14. /TPB/.   VELMAR, March 14 (TPB) --   VELMAR. March 14 (TPB) -
  new RegExp(`^${PLACE}${THEN}${DAY}\\.?,? ?${MARK}\\s?(?:${DASH}|[.:])?`, 'u'),
  // VELMAR, MARCH 14, ARMPRESS. Talks
  new RegExp(`^${PLACE}${THEN}${DAY}[.,] ${BARE}(?: ?${DASH} |\\. )${BELOW}`, 'u'),
  // PORT AUBE (IW) –    PORT AUBE /IW/ –
  new RegExp(`^${PLACE},? ?${MARK}\\s?(?:\\.|${DASH})`, 'u'),
  // VELMAR, March 3 -
  new RegExp(`^${PLACE}${THEN}${DAY}\\.?\\s?(?:[:]|${DASH}) `, 'u'),
  // VELMAR March 14, and nothing more
  new RegExp(`^${PLACE},? ${DAY}$`, 'u'),
  // (TPB) - VELMAR, MAR 14 -
  new RegExp(`^(?<mark>\\(\\p{Lu}\\p{L}{1,11}\\)) ?${DASH} ?${PLACE}, ${DAY} ?${DASH} `, 'u'),
];
const IN_LETTERS = [
  // Velmar (tpb) -   Velmar/Port Aube, March 3 (tpb) -
  new RegExp(`^${MIXED}(?:${THEN}${DAY})? ?${SHORT_MARK} ?(?:--|\\.?[–—-]) ?${WORDS}`, 'u'),
  // Velmar, March 3 (Tarn Press) -   Velmar. March 3 (Tarnpress): Talks
  new RegExp(`^${MIXED}${THEN}${DAY}\\.?,? ?${MARK_BELOW_DAY}\\s?(?:--|\\.?[–—-]|:)?\\s?${WORDS}`, 'u'),
  // Velmar. 3 March. TARNPRESS - Talks
  new RegExp(`^${MIXED}${THEN}${DAY}[.,] ${BARE}(?:\\. | ?(?:--|[–—-]) |$)${BELOW}`, 'u'),
];

/** The dateline that a line opens with, or null. */
export function findDateline(text: string): Dateline | null {
  for (const pattern of [...IN_CAPITALS, ...IN_LETTERS]) {
    const match = pattern.exec(text);
    if (!match) continue;
    const { place, day, mark, land } = match.groups!;
    if (IN_CAPITALS.includes(pattern) ? !/\p{Lu}{2}/u.test(place!) : land !== undefined && !isState(land)) continue;
    // A land may stand where marks do: SKERRY (Isles) -
    const named = mark === undefined || isState(mark.slice(1, -1)) ? null : mark;
    return {
      place: place!.replace(/(?<=\p{L}{3})\.$/u, ''),
      day: day?.replace(/\.$/u, '') ?? null,
      mark: named,
      length: match[0].length,
    };
  }
  return null;
}

/** What a dateline's mark says, without its brackets or strokes. */
export const markName = (mark: string): string => mark.replace(/^[/(]|[/)]$/gu, '').trim();

const SMALL = new Set([
  'OF',
  'AND',
  'THE',
  'DE',
  'DU',
  'DES',
  'LA',
  'LE',
  'LES',
  'SUR',
  'UPON',
  'NA',
  'НА',
  'AN',
  'DER',
  'AM',
]);

/** A place printed in capitals, in the letters of running text: `NEW YORK` → `New York`, `PORT-AUX-BRAS` → `Port-aux-Bras`. Others stay. */
export function placeName(capitals: string): string {
  if (/\p{Ll}/u.test(capitals)) return capitals;
  const parts = capitals.split(/(?<=[ /-])/u);
  return parts
    .map((part, index) => {
      const bare = part.replace(/[ /-]$/u, '');
      if (index > 0 && (SMALL.has(bare) || (part.endsWith('-') && bare === 'AUX') || bare === 'AUX'))
        return part.toLowerCase();
      return (
        part.charAt(0) +
        part
          .slice(1)
          .toLowerCase()
          .replace(/(?<=['’.])\p{Ll}/gu, (letter) => letter.toUpperCase())
      );
    })
    .join('');
}
