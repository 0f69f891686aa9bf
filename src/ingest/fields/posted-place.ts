import { scanDates } from '../dates/scan.ts';

const PLACE = /^(?<place>[\p{Lu}\p{Lo}][\p{L}\p{M}'’ -]{1,28}?)[,،] (?:le |den |the )?(?=\d)/u;

/** The place on a line of place and date, such as `Port Aube, le 3 mai 2007`; null where a weekday stands there, or nothing. */
export function placeOfDateLine(text: string, lang: string): string | null {
  const place = PLACE.exec(text)?.groups?.['place'];
  return place === undefined || scanDates(place, lang).length > 0 ? null : place;
}
