import { placeOfDateLine } from './posted-place.ts';
import { findDateline, placeName } from '../segment/dateline.ts';
import type { Item, Sourced } from '../types.ts';

const MONTH_DAY = String.raw`(?:\p{L}{3,12}\.? \d{1,2}(?:, ?\d{4})?|\d{1,2} \p{L}{3,12}\.?(?: \d{4})?(?: года| г\.)?|\d{1,2}[./]\d{1,2}[./]\d{2,4})`;
/** Nothing more, or a note in brackets: `(part two)`. */
const END = String.raw`\.?(?: \([^()]{1,40}\))?$`;
/** `…, Velmar, March 14, 2009` at the end of a title: a whole segment of one to three capitalised words before the date. */
const TITLE_PLACE = new RegExp(String.raw`,\s+(?<place>\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2}),\s+(?:\p{L}+,? )?${MONTH_DAY}${END}`, 'u');
const TITLE_DATE = new RegExp(String.raw`,\s+${MONTH_DAY}${END}`, 'u');

const NOWHERE: Sourced<string | null> = { value: null, basis: 'stated', tier: 'possible', evidence: [] };

/** The place that a title names in a segment of its own before the date, or null. */
export function placeOfTitle(title: string): string | null {
  return TITLE_PLACE.exec(title)?.groups?.['place'] ?? null;
}

/**
 * Where the words were said: the dateline's place, the one on a line of place and date, or the one in the title
 * before the date.
 *
 * @param knownPlaces places that other titles of the same file name in a segment of their own; a title that
 *   ends in one of them before the date (`… the programme Velmar, March 14, 2009`) names it too
 */
export function findPlace(item: Pick<Item, 'title' | 'lang' | 'zones'>, knownPlaces: ReadonlySet<string>): Sourced<string | null> {
  const dateline = item.zones.find((zone) => zone.zone === 'dateline');
  if (dateline) {
    const found = findDateline(dateline.text);
    if (found) return sourced(placeName(found.place), 'dateline/place', dateline.line, found.place, 'The dateline names the place.', 'certain');
  }
  for (const { zone, line, text } of item.zones) {
    const place = zone === 'posted' ? placeOfDateLine(text, item.lang) : null;
    if (place) return sourced(place, 'date-line/place', line, text, 'The line of place and date names it.', 'certain');
  }
  if (!item.title) return NOWHERE;
  const own = placeOfTitle(item.title.text);
  if (own) return sourced(own, 'title/place', item.title.number, own, 'The title names the place before the date.', 'probable');
  const date = TITLE_DATE.exec(item.title.text);
  const known = date && [...knownPlaces].find((place) => item.title!.text.slice(0, date.index).endsWith(` ${place}`));
  if (known) return sourced(known, 'title/known-place', item.title.number, known, 'The title ends in a place that other titles of the same page set apart, and a date.', 'probable');
  return NOWHERE;
}

const sourced = (value: string, rule: string, line: number, quote: string, says: string, tier: 'certain' | 'probable'): Sourced<string | null> => ({
  value,
  basis: 'stated',
  tier,
  evidence: [{ field: 'place', basis: 'stated', tier, rule, line, quote, says }],
});
