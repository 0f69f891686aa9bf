import { scanDates } from '../dates/scan.ts';
import { isDateLine } from '../segment/date-line.ts';

const BEFORE = /^(?<place>[\p{Lu}\p{Lo}][\p{L}\p{M}'’ -]{1,28}?)[,،] (?:le |den |the )?/u;
const AFTER = /^(?: г\.| года)?, (?<place>[\p{Lu}\p{Lo}][\p{L}\p{M}'’ -]{1,28})\.?$/u;

/** What papers and stations are called, and what they print: `Harbour Gazette, 3 May 2007`, `Announcement, 3 May 2007` name no place. */
const MEDIA =
  /(?:^|\s)(?:announcements?|statements?|remarks|speech|interview|transcript|release|bulletin|notice|update|updated|posted|published|issued|анонс|сообщение|заявление|times|post|news|mirror|gazette|herald|tribune|courier|journal|press|agency|bureau|radio|television|tv|channel|daily|evening|morning|weekly|review|magazine|газета|известия|новости|радио|телеканал|агентство|journal|agence|zeitung|nachrichten)(?:\s|$)/iu;

/** The place on a line of place and date, such as `Port Aube, le 3 mai 2007` or `3 May 2007, Port Aube`; null where a weekday stands there, or nothing. */
export function placeOfDateLine(text: string, lang: string): string | null {
  if (!isDateLine(text)) return null;
  const match = BEFORE.exec(text);
  const place = match?.groups!['place'];
  // `Wed, 14 March 2009`: the date begins before the comma.
  const dated = scanDates(text, lang).some(
    ({ start, end }) => match && start < match[0].length && end > match[0].length,
  );
  if (match && place !== undefined && !dated && !MEDIA.test(place) && scanDates(place, lang).length === 0) {
    const [date] = scanDates(text.slice(match[0].length), lang);
    if (date?.start === 0 && date.parts.m !== undefined) return place;
  }
  const [date] = scanDates(text, lang);
  const after = date?.parts.m === undefined ? undefined : AFTER.exec(text.slice(date.end))?.groups?.['place'];
  return after !== undefined && !MEDIA.test(after) && scanDates(after, lang).length === 0 ? after : null;
}
