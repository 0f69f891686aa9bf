/**
 * The opening of a wire: place, day and the agency's mark, in any order agencies print them.
 *
 *     VELMAR, March 14. /TPB/. Talks will go on, …
 *     PORT AUBE (IW) – The islands …
 *     VELMAR, 14 марта. /ТПБ/. Переговоры …
 *     SKERRY /Northern Isles/, March 14. /TPB/. The pilots …
 *     Velmar (tpb) - The pilots …
 */
export interface Dateline {
  /** The place as printed. */
  readonly place: string;
  /** The words of the day as printed, without the place; null where there are none. */
  readonly day: string | null;
  /** The mark as printed, with its brackets or strokes; null where there is none. */
  readonly mark: string | null;
  /** Length of the dateline in UTF-16 units, from the start of the line. */
  readonly length: number;
}

const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}'’.-]*`;
const PLACE = String.raw`(?<place>${CAPITALS}(?:[ /]${CAPITALS}){0,4})(?:, \p{Lu}[\p{L}. ]{1,24}?| \([\p{L} .]{2,20}\)| \/[\p{L} .'’-]{2,40}\/)?`;
const DAY = String.raw`(?<day>\p{L}{3,12}\.? \d{1,2}(?:, \d{4})?|\d{1,2}(?:er|\.)? \p{L}{3,12}\.?(?: \d{2,4})?(?: г(?:ода|\.)?)?|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?)`;
const MARK = String.raw`(?<mark>\/[\p{L}\p{N} .-]{1,24}\/|\([\p{Lu}\p{Lo}\p{N}][\p{L}\p{N} .,&'’-]{0,60}\))`;
const DASH = String.raw`(?:--|[–—_]|-(?= ))`;

/** In the letters of running text a place is known by what follows it: a mark of one word in brackets, and a dash. */
const MIXED = String.raw`(?<place>\p{Lu}[\p{L}\p{M}'’.-]+(?:[ /]\p{Lu}[\p{L}\p{M}'’.-]+){0,3})(?:, (?<day>\p{L}{3,12}\.? \d{1,2}(?:, \d{4})?|\d{1,2}\.? \p{L}{3,12}\.?(?: \d{4})?))?`;
const SHORT_MARK = String.raw`(?<mark>\((?:\p{L}{2,12})(?:[/-]\p{L}{2,12})?\))`;

const IN_CAPITALS = [
  // VELMAR, March 14. /TPB/.   VELMAR, March 14 (TPB) --
  new RegExp(`^${PLACE}, ${DAY}\\.?,? ?${MARK}\\s?(?:[.:]|${DASH})?`, 'u'),
  // PORT AUBE (IW) –    PORT AUBE /IW/ –
  new RegExp(`^${PLACE},? ${MARK}\\s?(?:\\.|${DASH})`, 'u'),
  // VELMAR, March 3 -
  new RegExp(`^${PLACE}, ${DAY}\\.?\\s?(?:[:]|${DASH}) `, 'u'),
  // VELMAR March 14, and nothing more
  new RegExp(`^${PLACE},? ${DAY}$`, 'u'),
];
/** `Velmar (tpb) -`, `Velmar/Port Aube, March 3 (tpb) -` */
const IN_LETTERS = new RegExp(`^${MIXED} ${SHORT_MARK} (?:--?|[–—]) (?=["“«'‘]?[\\p{Lu}\\p{Lo}\\p{N}]|$)`, 'u');

/** The dateline that a line opens with, or null. */
export function findDateline(text: string): Dateline | null {
  for (const pattern of [...IN_CAPITALS, IN_LETTERS]) {
    const match = pattern.exec(text);
    if (!match) continue;
    const { place, day, mark } = match.groups!;
    if (!/\p{Lu}{2}/u.test(place!) && pattern !== IN_LETTERS) continue;
    return { place: place!, day: day?.replace(/\.$/u, '') ?? null, mark: mark ?? null, length: match[0].length };
  }
  return null;
}

const SMALL = new Set(['OF', 'AND', 'THE', 'DE', 'DU', 'DES', 'LA', 'LE', 'LES', 'SUR', 'UPON', 'NA', 'НА', 'AN', 'DER', 'AM']);

/** A place printed in capitals, in the letters of running text: `NEW YORK` → `New York`, `PORT-AUX-BRAS` → `Port-aux-Bras`. Others stay. */
export function placeName(capitals: string): string {
  if (/\p{Ll}/u.test(capitals)) return capitals;
  const parts = capitals.split(/(?<=[ /-])/u);
  return parts
    .map((part, index) => {
      const bare = part.replace(/[ /-]$/u, '');
      if (index > 0 && (SMALL.has(bare) || (part.endsWith('-') && bare === 'AUX') || bare === 'AUX')) return part.toLowerCase();
      return part.charAt(0) + part.slice(1).toLowerCase().replace(/(?<=['’.])\p{Ll}/gu, (letter) => letter.toUpperCase());
    })
    .join('');
}
