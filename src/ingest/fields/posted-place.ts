import { scanDates } from '../dates/scan.ts';

const PLACE = /^(?<place>[\p{Lu}\p{Lo}][\p{L}\p{M}'’ -]{1,28}?)[,،] (?:le |den |the )?/u;

/** The place on a line of place and date, such as `Port Aube, le 3 mai 2007`; null where a weekday stands there, or nothing. */
export function placeOfDateLine(text: string, lang: string): string | null {
  const match = PLACE.exec(text);
  if (!match) return null;
  const place = match.groups!['place']!;
  if (scanDates(place, lang).length > 0) return null;
  const [date] = scanDates(text.slice(match[0].length), lang);
  return date?.start === 0 && date.parts.m !== undefined ? place : null;
}
